import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const hasDpkg = spawnSync('dpkg', ['--version']).status === 0;

/** Runs the installer's own step on a PC that has `there` installed, from a stick with `brought`. */
function refuseOlder(there, brought) {
  const kit = mkdtempSync(join(tmpdir(), 'xatire-kit-'));
  mkdirSync(join(kit, 'linux'));
  writeFileSync(join(kit, 'linux', 'xatire_x_amd64.deb'), '');
  const script = `set -eu
    kit=${kit}; word=install
    . ${here}linux/doing.sh; . ${here}linux/pc.sh; . ${here}linux/steps.sh
    dpkg-query() { ${there === null ? 'return 1' : `echo '${there}'`}; }
    dpkg-deb() { echo '${brought}'; }
    refuse_older
    echo went on`;
  // dash, the sh of Debian, takes no function of such a name: bash in its POSIX manner does.
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test.runIf(hasDpkg)(
  'an older stick is refused in one sentence; the same, a newer and a first one go on',
  () => {
    expect(refuseOlder('0.2.0', '0.1.0')).toEqual({
      status: 1,
      said: 'This folder holds Xatire 0.1.0, and this PC has the newer 0.2.0. Nothing was changed.\n',
    });
    // A trial comes before its release.
    expect(refuseOlder('0.1.0', '0.1.0~trial').status).toBe(1);
    for (const there of ['0.1.0', '0.0.9', null])
      expect(refuseOlder(there, '0.1.0')).toEqual({ status: 0, said: 'went on\n' });
  },
);

test('the installed kiosk is asked for the guide through the first start', () => {
  const unit = spawnSync('cat', [join(here, '../supervisor/xatire.service')], { encoding: 'utf8' }).stdout;
  expect(unit).toMatch(/^ExecStart=@HOME@\/keep-running\.sh @APP@ --first-start /m);
});
