import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refused } from './outcomes.ts';
import { kioskOf, publicKeyOf } from './recovery-code.ts';
import { Recovery } from './recovery.ts';
import { makeResetFile } from './reset-file.ts';

async function kiosk() {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-recovery-'));
  const recovery = new Recovery(folder, () => Date.UTC(2030, 0, 1));
  const renewed = await recovery.renew();
  const made = renewed.ok ? makeResetFile(renewed.code) : renewed;
  if (!renewed.ok || !made.ok) throw new Error('not made');
  return { folder, path: join(folder, 'staff-recovery.json'), recovery, code: renewed.code, file: made.file };
}

const well = () => Promise.resolve({ ok: true as const });

test('of the code only the public key is kept', async () => {
  const { path, recovery, code } = await kiosk();
  expect(await recovery.state()).toEqual({
    state: 'ready',
    kiosk: kioskOf(publicKeyOf(code)),
    madeAt: '2030-01-01T00:00:00.000Z',
  });
  const content = JSON.parse(await readFile(path, 'utf8')) as object;
  expect(content).toEqual({
    format: 1,
    publicKey: publicKeyOf(code),
    madeAt: '2030-01-01T00:00:00.000Z',
    used: [],
  });
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('a reset file is crossed out before what it permits is done', async () => {
  const { path, recovery, file } = await kiosk();
  let crossedOut = false;
  await recovery.use(file, async () => {
    crossedOut = (await readFile(path, 'utf8')).includes(file.nonce);
    return { ok: true };
  });
  expect(crossedOut).toBe(true);
  expect(await recovery.use(file, well)).toMatchObject({ code: 'reset-used' });
});

test('what was refused does not use it up', async () => {
  const { recovery, file } = await kiosk();
  const refusal = refused('pin-too-simple');
  expect(await recovery.use(file, () => Promise.resolve(refusal))).toEqual(refusal);
  expect(await recovery.use(file, well)).toEqual({ ok: true });
});

test('a new code makes the old one’s files worthless, used or not', async () => {
  const { recovery, file } = await kiosk();
  await recovery.renew();
  expect(await recovery.check(file)).toMatchObject({ code: 'reset-other-kiosk' });
});

test('where the disk refuses, no code is given out', async () => {
  const { path, recovery } = await kiosk();
  await rm(path);
  await mkdir(join(path, 'full'), { recursive: true });
  expect(await recovery.renew()).toMatchObject({ ok: false, code: 'not-saved' });
  expect(await recovery.state()).toEqual({ state: 'unreadable', reason: 'EISDIR' });
});
