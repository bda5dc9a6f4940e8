import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('keep-running.sh', import.meta.url));
const onUnix = process.platform !== 'win32';

/** Runs the script on an app of a few words of shell; each start of it appends its process to `starts`. */
function supervise(words, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'xatire-supervisor-'));
  const starts = join(folder, 'starts');
  const app = join(folder, 'app');
  writeFileSync(app, `#!/bin/sh\necho $$ >> '${starts}'\n${words}\n`, { mode: 0o755 });
  const child = spawn(script, [app], {
    env: { ...process.env, TMPDIR: folder, XDG_RUNTIME_DIR: '', ...env },
  });
  const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
  const pids = () =>
    existsSync(starts) ? readFileSync(starts, 'utf8').trim().split('\n').filter(Boolean).map(Number) : [];
  const until = async (count) => {
    while (pids().length < count) await sleep(20);
    return pids();
  };
  return { child, ended, pids, until };
}

test.runIf(onUnix)('an app that is killed is started again, and at once the first time', async () => {
  const { child, ended, until } = supervise('exec sleep 60');
  const [first] = await until(1);
  const killed = Date.now();
  process.kill(first, 'SIGKILL');
  const [, second] = await until(2);
  expect(Date.now() - killed).toBeLessThan(1_500);
  process.kill(second, 'SIGTERM');
  await until(3);
  child.kill();
  expect(await ended).toBe(0);
});

test.runIf(onUnix)(
  'an app that falls at once is started ever more seldom',
  async () => {
    const { child, ended, until } = supervise('exit 1');
    // At 0, 0, 1 and 3 seconds; a busy machine makes a wait longer, never shorter.
    await until(3);
    const third = Date.now();
    await until(4);
    expect(Date.now() - third).toBeGreaterThan(1_000);
    child.kill();
    await ended;
  },
  30_000,
);

test.runIf(onUnix).each([0, 2, 10])('an app that ends with %i is left alone', async (code) => {
  const { ended, pids } = supervise(`exit ${code}`);
  expect(await ended).toBe(code);
  expect(pids()).toHaveLength(1);
});

test.runIf(onUnix)('a signal to a process only just forked is never lost', { timeout: 120_000 }, async () => {
  // A lost one would be waited for: ten minutes here, twenty seconds there. The moment between the fork and the program in it was hit about once in two hundred runs.
  for (let round = 0; round < 20; round++) {
    const ends = Array.from({ length: 10 }, () => supervise('exit 2', { XATIRE_HANG_SECONDS: '600' }).ended);
    expect(await Promise.all(ends)).toEqual(Array(10).fill(2));
    const { child, ended } = supervise('exec sleep 60');
    await sleep(round);
    child.kill('SIGTERM');
    expect(await Promise.race([ended, sleep(18_000, 'nobody heard it')])).not.toBe('nobody heard it');
  }
});

test.runIf(onUnix)('told to end, it ends the app first', async () => {
  const { child, ended, until } = supervise('exec sleep 60');
  const [app] = await until(1);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(() => process.kill(app, 0)).toThrow();
});

test.runIf(onUnix)('an app that shows no sign of life is killed and started again', async () => {
  const { child, ended, until } = supervise('exec sleep 60', { XATIRE_HANG_SECONDS: '3' });
  await until(2);
  child.kill();
  await ended;
});

test.runIf(onUnix)('an app that touches its file is not', async () => {
  const { child, ended, pids } = supervise('while :; do echo $$ > "$XATIRE_ALIVE_FILE"; sleep 1; done', {
    XATIRE_HANG_SECONDS: '3',
  });
  await sleep(10_000);
  expect(pids()).toHaveLength(1);
  child.kill();
  await ended;
});
