import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Door } from './door.ts';
import { HandClock } from './hand-clock.ts';
import { Keyring } from './keyring.ts';
import { Recovery } from './recovery.ts';
import { Tries } from './tries.ts';

const editor = '480216';
const technician = '735182';
const wrongPin = '909192';

async function kiosk() {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-door-'));
  const clock = new HandClock();
  const keyring = new Keyring(folder, new Recovery(folder));
  const door = () => new Door(keyring, new Tries(folder, () => undefined, clock));
  return { folder, clock, keyring, door };
}

/** Sealing takes its time on purpose: one kiosk is set up, and every test gets a copy of its folder. */
const first = kiosk().then(async ({ folder, keyring }) => {
  await keyring.setFirst(editor, technician);
  return folder;
});

async function setUp() {
  const one = await kiosk();
  await cp(await first, one.folder, { recursive: true });
  return one;
}

test('before the first opening there is no door, and no try is counted', async () => {
  const { door } = await kiosk();
  const only = door();
  for (let i = 0; i < 5; i++) expect(await only.tryPin(wrongPin)).toMatchObject({ code: 'first-opening' });
});

test('a PIN tells who comes in, from an Urdu keypad too', async () => {
  const only = (await setUp()).door();
  expect(await only.tryPin(editor)).toEqual({ ok: true, role: 'editor' });
  expect(await only.tryPin('۷۳۵۱۸۲')).toEqual({ ok: true, role: 'technician' });
});

test('a slip of the finger that cannot be a PIN costs no try', async () => {
  const only = (await setUp()).door();
  for (let i = 0; i < 5; i++) expect(await only.tryPin('12')).toMatchObject({ code: 'pin-too-short' });
  expect(await only.tryPin(wrongPin)).toEqual({ ok: false, code: 'wrong-pin', values: { seconds: 0 } });
});

test('during a wait not even the right PIN is looked at; after it the right one opens', async () => {
  const { door, clock } = await setUp();
  const only = door();
  await only.tryPin(wrongPin);
  await only.tryPin(wrongPin);
  expect(await only.tryPin(wrongPin)).toMatchObject({ code: 'wrong-pin', values: { seconds: 5 } });
  clock.pass(1_500);
  expect(await only.tryPin(editor)).toMatchObject({ code: 'wait', values: { seconds: 4 } });
  clock.pass(3_500);
  expect(await only.tryPin(editor)).toMatchObject({ ok: true });
  expect(await only.tryPin(wrongPin)).toMatchObject({ values: { seconds: 0 } });
});

test('a hundred tries at once are one after another: no more than three are looked at', async () => {
  const only = (await setUp()).door();
  const pins = Array.from({ length: 100 }, (_, i) => String(600_100 + i));
  const codes = (await Promise.all(pins.map((pin) => only.tryPin(pin)))).map((one) =>
    one.ok ? 'in' : one.code,
  );
  expect(codes.filter((code) => code === 'wrong-pin')).toHaveLength(3);
  expect(codes.filter((code) => code === 'wait')).toHaveLength(97);
});

test('a restart between tries wins none', async () => {
  const { door, clock } = await setUp();
  for (let i = 0; i < 3; i++) {
    clock.restart();
    await door().tryPin(wrongPin);
  }
  clock.restart();
  expect(await door().tryPin(editor)).toMatchObject({ code: 'wait', values: { seconds: 5 } });
});

test('the plug pulled while a PIN is looked at does not save the try', async () => {
  const { folder, clock, keyring } = await setUp();
  const pulled = { state: () => keyring.state(), roleOf: () => new Promise<never>(() => undefined) };
  for (let i = 0; i < 3; i++) {
    const tries = new Tries(folder, () => undefined, clock);
    void new Door(pulled as unknown as Keyring, tries).tryPin(wrongPin);
    await expect.poll(() => tries.waitMs().then((ms) => ms > 0 || i < 2), { timeout: 15_000 }).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const after = new Door(keyring, new Tries(folder, () => undefined, clock));
  expect(await after.tryPin(editor)).toMatchObject({ code: 'wait' });
});

test('two PINs together want each in its place, and say not which was wrong', async () => {
  const only = (await setUp()).door();
  expect(await only.tryBoth(editor, technician)).toEqual({ ok: true });
  const refusals = [await only.tryBoth(technician, editor), await only.tryBoth(editor, wrongPin)];
  await only.tryPin(editor);
  refusals.push(await only.tryBoth(editor, editor), await only.tryBoth(wrongPin, technician));
  for (const one of refusals) expect(one).toEqual({ ok: false, code: 'wrong-pin', values: { seconds: 0 } });
  expect(await only.tryBoth(wrongPin, wrongPin)).toMatchObject({ values: { seconds: 5 } });
});

test('a PIN file that cannot be read opens nothing, and costs no try', async () => {
  const { door, folder } = await setUp();
  await writeFile(join(folder, 'staff.json'), '{');
  const only = door();
  for (let i = 0; i < 5; i++) {
    expect(await only.tryPin(editor)).toEqual({
      ok: false,
      code: 'staff-unreadable',
      values: { reason: 'not-json' },
    });
  }
});
