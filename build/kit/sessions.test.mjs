/** Which screen `install.sh` chooses by itself, and what it says a PC lacks: its own words on PCs that are made up. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const onUnix = process.platform !== 'win32';

/** Chooses on a PC that lacks these parts; answers the session, and what is said to be missing for it. */
function choose({ lacking = [], displayManager = false, session = 'auto' }) {
  const script = `set -eu
    kit=${here}; word=check; session=${session}
    . ${here}/linux/doing.sh; . ${here}/linux/pc.sh
    has_part() { case ' ${lacking.join(' ')} ' in *" $2 "*) return 1 ;; esac; }
    has_display_manager() { ${displayManager}; }
    known_package() { echo "\${1%%|*}"; }
    uname() { echo x86_64; }
    choose_session
    echo "$session"
    need_pc`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  const [chosen] = stdout.split('\n');
  return { chosen, status, said: stderr };
}

test.runIf(onUnix)(
  'auto takes the first screen that the PC has everything for: openbox, cage, the desktop',
  () => {
    expect(choose({})).toEqual({ chosen: 'openbox', status: 0, said: '' });
    expect(choose({ lacking: ['xset'] }).chosen).toBe('cage');
    // cage alone, without what shows X11 in it, is no screen for the kiosk.
    const bare = ['startx', 'Xwayland'];
    expect(choose({ lacking: bare, displayManager: true })).toEqual({
      chosen: 'desktop',
      status: 0,
      said: '',
    });
    const nothing = choose({ lacking: bare });
    expect(nothing).toMatchObject({ chosen: 'openbox', status: 1 });
    expect(nothing.said).toMatch(/^This PC lacks: startx\nNothing was changed\. .*apt-get install xinit$/m);
  },
);

test.runIf(onUnix)('everything that is missing is named at once, each with its package', () => {
  const { status, said } = choose({ session: 'cage', lacking: ['libnss3.so', 'cage', 'Xwayland'] });
  expect(status).toBe(1);
  expect(said).toContain('This PC lacks: libnss3.so cage Xwayland\n');
  expect(said).toContain('apt-get install libnss3 cage xwayland\n');
});
