import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HandClock } from './hand-clock.ts';
import { makeCode } from './recovery-code.ts';
import { makeResetFile, resetFileName } from './reset-file.ts';
import { Staff } from './staff.ts';

const editor = '480216';
const technician = '735182';

const newFolder = () => mkdtemp(join(tmpdir(), 'xatire-staff-'));

/** Sealing takes its time on purpose: one kiosk is set up, and every test gets a copy of its folder. */
const first = newFolder().then(async (folder) => {
  const set = await new Staff(folder, () => undefined, new HandClock()).setUp(editor, technician);
  if (!set.ok) throw new Error(set.code);
  return { folder, code: set.recoveryCode };
});

async function setUp() {
  const folder = await newFolder();
  const { folder: ready, code } = await first;
  await cp(ready, folder, { recursive: true });
  const clock = new HandClock();
  const start = () => new Staff(folder, () => undefined, clock);
  return { folder, clock, start, staff: start(), code };
}

function resetFile(code: string) {
  const made = makeResetFile(code);
  if (!made.ok) throw new Error(made.code);
  return made.file;
}

const byStick = { stick: true } as const;

/** The places to look in: one stick with this content under the reset file's name. */
async function stickWith(content: unknown): Promise<string[]> {
  const stick = await mkdtemp(join(tmpdir(), 'xatire-stick-'));
  await writeFile(join(stick, resetFileName), JSON.stringify(content));
  return [stick];
}

test('from the first opening to being in', async () => {
  const { staff } = await setUp();
  expect(await staff.state()).toMatchObject({
    keys: { state: 'set', roles: ['editor', 'technician'] },
    recovery: { state: 'ready' },
    waitMs: 0,
  });
  expect(staff.session.role).toBeNull();
  expect(await staff.session.enter(editor)).toMatchObject({ ok: true });
});

test('two people who set first PINs at once do not both succeed', async () => {
  const staff = new Staff(await newFolder(), () => undefined);
  const both = await Promise.all([staff.setUp(editor, technician), staff.setUp('909192', '818283')]);
  expect(both[0].ok).toBe(true);
  expect(both[1]).toMatchObject({ code: 'already-set' });
});

test('only a technician who is in changes PINs and recovery code', async () => {
  const { staff, code } = await setUp();
  const attempt = async () => [await staff.setPin('editor', '909192'), await staff.renewRecovery()];
  for (const one of await attempt()) expect(one).toMatchObject({ code: 'not-allowed' });
  await staff.session.enter(editor);
  for (const one of await attempt()) expect(one).toMatchObject({ code: 'not-allowed' });
  await staff.session.enter(technician);
  const [pin, renewed] = await attempt();
  expect(pin).toEqual({ ok: true });
  expect(renewed).toMatchObject({ ok: true });
  expect(await staff.session.enter('909192')).toMatchObject({ ok: true, role: 'editor' });
  expect(await staff.checkReset(byStick, await stickWith(resetFile(code)))).toMatchObject({
    code: 'reset-other-kiosk',
  });
  if (renewed && 'code' in renewed)
    expect(await staff.checkReset(byStick, await stickWith(resetFile(renewed.code)))).toMatchObject({
      ok: true,
    });
});

test('forgotten PINs: the reset file sets both anew, ends the session and forgives wrong tries', async () => {
  const { staff, clock, code } = await setUp();
  await staff.session.enter(editor);
  for (let i = 0; i < 3; i++) await staff.session.enter('101112');
  expect((await staff.state()).waitMs).toBe(5_000);
  clock.pass(5_000);
  expect(await staff.resetPins(byStick, '909192', '818283', await stickWith(resetFile(code)))).toEqual({
    ok: true,
    keptAs: null,
  });
  expect(staff.session.role).toBeNull();
  expect(await staff.session.enter(editor)).toMatchObject({ code: 'wrong-pin' });
  expect(await staff.session.enter('818283')).toEqual({ ok: true, role: 'technician' });
});

test('forgotten PINs: the recovery code itself does the same, however it is typed', async () => {
  const { staff, code } = await setUp();
  const typed = { code: code.toLowerCase().replaceAll('-', ' ') };
  expect(await staff.checkReset(typed)).toMatchObject({ ok: true });
  expect(await staff.resetPins(typed, '909192', '818283')).toEqual({ ok: true, keptAs: null });
  expect(await staff.session.enter('909192')).toEqual({ ok: true, role: 'editor' });
  // A code is no file: it serves again.
  expect(await staff.resetPins({ code }, '606162', '505152')).toMatchObject({ ok: true });
});

test('wrong codes and files are counted like wrong PINs, by one count and one wait', async () => {
  const { staff, clock, start, code } = await setUp();
  await staff.session.enter('101112');
  expect(await staff.checkReset({ code: makeCode() })).toMatchObject({
    code: 'reset-other-kiosk',
    values: { seconds: 0 },
  });
  expect(await staff.checkReset(byStick, await stickWith(resetFile(makeCode())))).toMatchObject({
    code: 'reset-other-kiosk',
    values: { seconds: 5 },
  });
  for (const one of [staff, start()]) {
    expect(await one.checkReset({ code })).toMatchObject({ code: 'wait', values: { seconds: 5 } });
    expect(await one.resetPins({ code }, '909192', '818283')).toMatchObject({ code: 'wait' });
    expect(await one.session.enter(editor)).toMatchObject({ code: 'wait' });
  }
  clock.pass(5_000);
  expect(await staff.checkReset({ code: makeCode() })).toMatchObject({ values: { seconds: 15 } });
  clock.pass(15_000);
  expect(await staff.checkReset({ code })).toMatchObject({ ok: true });
  expect((await staff.state()).waitMs).toBe(0);
});

test('a code not typed to its end, a mistyped one and a stick without a file cost no try', async () => {
  const { staff, code } = await setUp();
  const last = code.endsWith('0') ? '1' : '0';
  for (let i = 0; i < 5; i++) {
    expect(await staff.checkReset({ code: code.slice(0, 20) })).toMatchObject({ code: 'code-incomplete' });
    expect(await staff.checkReset({ code: `${code.slice(0, -1)}${last}` })).toMatchObject({
      code: 'code-mistyped',
    });
    expect(await staff.checkReset(byStick, [await newFolder()])).toMatchObject({ code: 'reset-missing' });
    expect(await staff.checkReset(byStick, await stickWith('no reset file'))).toMatchObject({
      code: 'reset-damaged',
    });
  }
  expect((await staff.state()).waitMs).toBe(0);
});

test('of several sticks the one that fits counts, and else the most telling is spoken of', async () => {
  const { staff, code } = await setUp();
  const [empty, damaged, foreign, right] = [
    await newFolder(),
    ...(await stickWith({ format: 1 })),
    ...(await stickWith(resetFile(makeCode()))),
    ...(await stickWith(resetFile(code))),
  ] as [string, string, string, string];
  expect(await staff.checkReset(byStick, [empty, damaged])).toMatchObject({ code: 'reset-damaged' });
  expect(await staff.checkReset(byStick, [empty, damaged, foreign])).toMatchObject({
    code: 'reset-other-kiosk',
  });
  expect(await staff.checkReset(byStick, [empty, damaged, foreign, right])).toMatchObject({ ok: true });
  expect(await staff.checkReset(byStick, [])).toMatchObject({ code: 'reset-missing' });
});

test('a used reset file serves no second time, not even after a restart', async () => {
  const { staff, start, code } = await setUp();
  const file = resetFile(code);
  await staff.resetPins(byStick, '909192', '818283', await stickWith(file));
  expect(await start().checkReset(byStick, await stickWith(file))).toMatchObject({ code: 'reset-used' });
  expect(await start().resetPins(byStick, '606162', '505152', await stickWith(file))).toMatchObject({
    code: 'reset-used',
  });
  expect(await start().session.enter('818283')).toMatchObject({ ok: true });
  expect(
    await start().resetPins(byStick, '606162', '505152', await stickWith(resetFile(code))),
  ).toMatchObject({ ok: true });
});

test('the same file from two hands at once serves once', async () => {
  const { staff, code } = await setUp();
  const file = resetFile(code);
  const both = await Promise.all([
    staff.resetPins(byStick, '909192', '818283', await stickWith(file)),
    staff.resetPins(byStick, '606162', '505152', await stickWith(file)),
  ]);
  expect(both.map((one) => one.ok)).toEqual([true, false]);
});

test('looking at a reset file, or choosing unfit PINs with it, does not use it up', async () => {
  const { staff, code } = await setUp();
  const file = resetFile(code);
  expect(await staff.checkReset(byStick, await stickWith(file))).toMatchObject({ ok: true });
  expect(await staff.resetPins(byStick, '111111', '818283', await stickWith(file))).toMatchObject({
    code: 'pin-too-simple',
  });
  expect(await staff.resetPins(byStick, '818283', '818283', await stickWith(file))).toMatchObject({
    code: 'pins-equal',
  });
  expect(await staff.session.enter(editor)).toMatchObject({ ok: true });
  expect(await staff.resetPins(byStick, '909192', '818283', await stickWith(file))).toMatchObject({
    ok: true,
  });
});

test('forged and foreign reset files change nothing', async () => {
  const { staff, code } = await setUp();
  const genuine = resetFile(code);
  const forged = { ...genuine, nonce: 'f'.repeat(32) };
  expect(await staff.resetPins(byStick, '909192', '818283', await stickWith(forged))).toMatchObject({
    code: 'reset-forged',
  });
  expect(
    await staff.resetPins(byStick, '909192', '818283', await stickWith(resetFile(makeCode()))),
  ).toMatchObject({
    code: 'reset-other-kiosk',
  });
  expect(await staff.resetPins(byStick, '909192', '818283', await stickWith('stick'))).toMatchObject({
    code: 'reset-damaged',
  });
  expect(await staff.session.enter(technician)).toMatchObject({ ok: true });
});

test('a damaged staff.json opens to the reset file alone, and is kept', async () => {
  const { staff, folder, code } = await setUp();
  await writeFile(join(folder, 'staff.json'), '{ torn');
  expect((await staff.state()).keys).toEqual({ state: 'unreadable', reason: 'not-json' });
  expect(await staff.session.enter(technician)).toMatchObject({ code: 'staff-unreadable' });
  expect(await staff.setUp('909192', '818283')).toMatchObject({ code: 'staff-unreadable' });
  const done = await staff.resetPins(byStick, '909192', '818283', await stickWith(resetFile(code)));
  expect(done).toMatchObject({ ok: true, keptAs: expect.stringContaining('unreadable') });
  if (done.ok) expect(await readFile(join(folder, done.keptAs ?? ''), 'utf8')).toBe('{ torn');
  expect(await staff.session.enter('818283')).toMatchObject({ ok: true });
});

test('without what is kept of the recovery code no reset file opens, and PINs still do', async () => {
  const { staff, folder, code } = await setUp();
  const path = join(folder, 'staff-recovery.json');
  const whole = await readFile(path, 'utf8');
  for (const spoilt of ['{', whole.replace(/"publicKey": "[^"]+"/, '"publicKey": "AAAA"')]) {
    await writeFile(path, spoilt);
    expect((await staff.state()).recovery.state).toBe('unreadable');
    expect(
      await staff.resetPins(byStick, '909192', '818283', await stickWith(resetFile(code))),
    ).toMatchObject({
      code: 'recovery-unreadable',
    });
  }
  await rm(path);
  expect(await staff.checkReset(byStick, await stickWith(resetFile(code)))).toMatchObject({
    code: 'recovery-missing',
  });
  expect(await staff.session.enter(technician)).toMatchObject({ ok: true });
  expect(await staff.renewRecovery()).toMatchObject({ ok: true });
});

test('where PINs cannot be saved, they stand as before and the reset file is still good', async () => {
  const { staff, folder, code } = await setUp();
  const file = resetFile(code);
  const whole = await readFile(join(folder, 'staff.json'), 'utf8');
  await rm(join(folder, 'staff.json'));
  await mkdir(join(folder, 'staff.json', 'full'), { recursive: true });
  // The name under which the folder would be kept is taken as well, so neither copying nor moving can succeed.
  await mkdir(join(folder, 'staff.unreadable-2030-01-01T00-00-00-000Z.json', 'full'), { recursive: true });
  expect(await staff.resetPins(byStick, '909192', '818283', await stickWith(file))).toMatchObject({
    code: 'not-saved',
  });
  await rm(join(folder, 'staff.json'), { recursive: true });
  await writeFile(join(folder, 'staff.json'), whole);
  expect(await staff.session.enter(technician)).toMatchObject({ ok: true });
  expect(await staff.resetPins(byStick, '909192', '818283', await stickWith(file))).toMatchObject({
    ok: true,
  });
});

/** Whoever is root writes everywhere. */
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'in a read-only data folder staff get in, wrong tries still cost a wait, and no change pretends to be one',
  async () => {
    const { staff, folder, clock, code } = await setUp();
    const file = resetFile(code);
    await chmod(folder, 0o500);
    expect(await staff.session.enter(technician)).toEqual({ ok: true, role: 'technician' });
    expect(await staff.setPin('editor', '909192')).toMatchObject({
      code: 'not-saved',
      values: { reason: 'EACCES' },
    });
    expect(await staff.renewRecovery()).toMatchObject({ code: 'not-saved' });
    expect(await staff.resetPins(byStick, '909192', '818283', await stickWith(file))).toMatchObject({
      code: 'not-saved',
    });
    for (let i = 0; i < 3; i++) await staff.session.enter('101112');
    expect(await staff.session.enter(editor)).toMatchObject({ code: 'wait' });
    await chmod(folder, 0o700);
    clock.pass(15_000);
    expect(await staff.resetPins(byStick, '909192', '818283', await stickWith(file))).toMatchObject({
      ok: true,
    });
  },
);
