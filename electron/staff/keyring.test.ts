import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Keyring } from './keyring.ts';
import { Recovery } from './recovery.ts';

const editor = '480216';
const technician = '735182';
const at = () => Date.UTC(2030, 0, 1);

async function kiosk() {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-keys-'));
  const file = join(folder, 'staff.json');
  const start = () => new Keyring(folder, new Recovery(folder, at), at);
  return { folder, file, start, recoveryFile: join(folder, 'staff-recovery.json') };
}

/** Sealing takes its time on purpose: one kiosk is set up, and every test gets a copy of its folder. */
const first = (async () => {
  const one = await kiosk();
  const set = await one.start().setFirst(editor, technician);
  if (!set.ok) throw new Error(set.code);
  return { folder: one.folder, recoveryCode: set.recoveryCode };
})();

async function setUp() {
  const one = await kiosk();
  const { folder, recoveryCode } = await first;
  await cp(folder, one.folder, { recursive: true });
  return { ...one, recoveryCode };
}

test('a fresh kiosk asks for PINs, and has none of its own', async () => {
  const { start, folder } = await kiosk();
  expect(await start().state()).toEqual({ state: 'first-opening' });
  expect(await start().roleOf('000000')).toBeNull();
  expect(await readdir(folder)).toEqual([]);
});

test('each PIN is its role’s, also after a restart; any other is nobody’s', async () => {
  const { start } = await setUp();
  expect(await start().state()).toEqual({ state: 'set', roles: ['editor', 'technician'] });
  expect(await start().roleOf(editor)).toBe('editor');
  expect(await start().roleOf(technician)).toBe('technician');
  expect(await start().roleOf('111222')).toBeNull();
});

test('the files tell neither PIN nor code, and are the kiosk account’s alone', async () => {
  const { file, recoveryFile, recoveryCode } = await setUp();
  const both = (await readFile(file, 'utf8')) + (await readFile(recoveryFile, 'utf8'));
  for (const secret of [editor, technician, recoveryCode, recoveryCode.replaceAll('-', '')]) {
    expect(both).not.toContain(secret);
  }
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('first PINs are set once', async () => {
  const { start, file } = await setUp();
  const before = await readFile(file, 'utf8');
  expect(await start().setFirst('909192', '818283')).toMatchObject({ code: 'already-set' });
  expect(await readFile(file, 'utf8')).toBe(before);
});

test.each([
  ['12', technician, 'pin-too-short'],
  [editor, '111111', 'pin-too-simple'],
  [editor, editor, 'pins-equal'],
  [editor, '۴۸۰۲۱۶', 'pins-equal'],
])('first PINs %s and %s are refused, and nothing is set', async (one, other, code) => {
  const { start, folder } = await kiosk();
  expect(await start().setFirst(one, other)).toMatchObject({ ok: false, code });
  expect(await readdir(folder)).toEqual([]);
});

test('a new PIN replaces the role’s old one and leaves the other’s', async () => {
  const { start } = await setUp();
  expect(await start().setPin('editor', '909192')).toEqual({ ok: true });
  expect(await start().roleOf(editor)).toBeNull();
  expect(await start().roleOf('909192')).toBe('editor');
  expect(await start().roleOf(technician)).toBe('technician');
  expect(await start().setPin('editor', technician)).toMatchObject({ code: 'pins-equal' });
  expect(await start().setPin('technician', '909192')).toMatchObject({ code: 'pins-equal' });
  expect(await start().setPin('editor', '909192')).toEqual({ ok: true });
});

test('before the first opening no single PIN is set', async () => {
  const { start } = await kiosk();
  expect(await start().setPin('editor', editor)).toMatchObject({ code: 'first-opening' });
});

describe('a staff.json that cannot be relied on lets nobody in and is not overwritten', () => {
  const spoilt: [string, (whole: string) => string][] = [
    ['empty', () => ''],
    ['cut in half', (whole) => whole.slice(0, whole.length / 2)],
    ['without PINs', () => '{"format":1,"pins":{}}'],
    ['null', () => 'null'],
    ['of a newer version', (whole) => whole.replace('"format": 1', '"format": 2')],
    ['with a weaker scheme', (whole) => whole.replaceAll('scrypt-15-8-1', 'plain')],
    ['with a hash of no bytes', (whole) => whole.replace(/"hash": "[^"]+"/, '"hash": ""')],
  ];
  test.each(spoilt)('%s', async (_, spoil) => {
    const { start, file, folder } = await setUp();
    const content = spoil(await readFile(file, 'utf8'));
    await writeFile(file, content);
    expect(await start().state()).toMatchObject({ state: 'unreadable' });
    expect(await start().roleOf(editor)).toBeNull();
    expect(await start().roleOf(technician)).toBeNull();
    expect(await start().setFirst('909192', '818283')).toMatchObject({ code: 'staff-unreadable' });
    expect(await start().setPin('editor', '909192')).toMatchObject({ code: 'staff-unreadable' });
    expect(await readFile(file, 'utf8')).toBe(content);

    const replaced = await start().replace({ editor: '909192', technician: '818283' });
    const keptAs = 'staff.unreadable-2030-01-01T00-00-00-000Z.json';
    expect(replaced).toEqual({ ok: true, keptAs });
    expect(await readFile(join(folder, keptAs), 'utf8')).toBe(content);
    expect(await start().roleOf('818283')).toBe('technician');
  });

  test('a folder in its place', async () => {
    const { start, file, folder } = await setUp();
    await rm(file);
    await mkdir(join(file, 'full'), { recursive: true });
    expect(await start().state()).toEqual({ state: 'unreadable', reason: 'EISDIR' });
    expect(await start().roleOf(technician)).toBeNull();
    expect(await start().replace({ technician })).toMatchObject({ ok: true });
    expect(await start().roleOf(technician)).toBe('technician');
    expect((await readdir(folder)).filter((name) => name.startsWith('staff.unreadable-'))).toHaveLength(1);
  });

  test('a lost one: the next visitor is not asked for first PINs', async () => {
    const { start, file } = await setUp();
    await rm(file);
    expect(await start().state()).toEqual({ state: 'unreadable', reason: 'missing' });
    expect(await start().setFirst('909192', '818283')).toMatchObject({ code: 'staff-unreadable' });
    expect(await start().replace({ technician })).toEqual({ ok: true, keptAs: null });
  });
});

describe('a disk that refuses is told, and all stands as before', () => {
  test('the data folder cannot be made', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xatire-keys-'));
    await writeFile(join(folder, 'data'), 'a file where the folder should be');
    const keyring = new Keyring(join(folder, 'data'), new Recovery(join(folder, 'data')));
    expect(await keyring.setFirst(editor, technician)).toMatchObject({ code: 'not-saved' });
    expect(await keyring.state()).toEqual({ state: 'first-opening' });
  });

  test('the recovery code cannot be kept: no PIN is set without it', async () => {
    const { folder, start } = await kiosk();
    const recovery = new Recovery(folder);
    recovery.renew = () => Promise.resolve({ ok: false, code: 'not-saved', values: { reason: 'ENOSPC' } });
    expect(await new Keyring(folder, recovery).setFirst(editor, technician)).toMatchObject({
      code: 'not-saved',
    });
    expect(await start().state()).toEqual({ state: 'first-opening' });
    expect(await readdir(folder)).toEqual([]);
  });
});
