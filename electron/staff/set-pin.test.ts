import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { setPins } from './set-pin.ts';
import { Staff } from './staff.ts';

const folder = () => mkdtemp(join(tmpdir(), 'xatire-set-pin-'));
const input = (...pieces: string[]) => Readable.from(pieces.map((piece) => Buffer.from(piece)));
const enter = async (data: string, pin: string) => {
  const entered = await new Staff(data, () => undefined).session.enter(pin);
  return entered.ok ? entered.role : entered.code;
};

test.each([
  [['735182\n']],
  [['735182']],
  [['735182\r\n']],
  [['735', '182\n', '\n', 'this is not read']],
  [['735182\n   \n']],
])('one line %j is the technician’s PIN', async (pieces) => {
  const data = await folder();
  expect(await setPins(input(...pieces), data)).toEqual({
    exitCode: 0,
    sentence: 'The technician’s PIN is set.',
  });
  expect(await enter(data, '735182')).toBe('technician');
});

test.each([[['735182\n480216\n']], [['735182\r\n480216']], [['7351', '82\n48', '0216\nthis is not read']]])(
  'of two lines %j the first is the technician’s, the second the editor’s',
  async (pieces) => {
    const data = await folder();
    expect(await setPins(input(...pieces), data)).toMatchObject({ exitCode: 0 });
    expect(await enter(data, '735182')).toBe('technician');
    expect(await enter(data, '480216')).toBe('editor');
  },
);

test('one line leaves the editor’s PIN as it was', async () => {
  const data = await folder();
  await new Staff(data, () => undefined).setUp('480216', '735182');
  expect((await setPins(input('909192\n'), data)).exitCode).toBe(0);
  expect([await enter(data, '480216'), await enter(data, '909192'), await enter(data, '735182')]).toEqual([
    'editor',
    'technician',
    'wrong-pin',
  ]);
});

test('a running kiosk knows the new PIN at once', async () => {
  const data = await folder();
  const running = new Staff(data, () => undefined);
  await running.setUp('480216', '735182');
  await setPins(input('909192\n'), data);
  expect(await running.session.enter('909192')).toEqual({ ok: true, role: 'technician' });
});

test('wrong tries before are forgiven at the next start', async () => {
  const data = await folder();
  const staff = new Staff(data, () => undefined);
  await staff.setUp('480216', '735182');
  for (let i = 0; i < 3; i++) await staff.session.enter('101112');
  await setPins(input('909192\n'), data);
  expect(await enter(data, '909192')).toBe('technician');
});

test.each([[[]], [['']], [['\n735182\n']]])('without a PIN (%j) it is wrong use', async (pieces) => {
  const data = await folder();
  expect(await setPins(input(...pieces), data)).toMatchObject({
    exitCode: 2,
    sentence: expect.stringContaining('--set-pin'),
  });
  expect(await readdir(data)).toEqual([]);
});

test.each([
  [['12345\n'], 'A PIN has at least 6 digits. Nothing was changed.'],
  [['1234567890123\n'], 'A PIN has at most 12 digits. Nothing was changed.'],
  [['hello!\n'], 'A PIN is made of digits only. Nothing was changed.'],
  [['7'.repeat(5_000)], 'A PIN has at most 12 digits. Nothing was changed.'],
  [
    ['123456\n'],
    'A PIN of one repeated digit or of digits in a row is too easily guessed. Nothing was changed.',
  ],
  [['735182\n735182\n'], 'The technician and the editor need different PINs. Nothing was changed.'],
  [['735182\n12\n'], 'A PIN has at least 6 digits. Nothing was changed.'],
])('an unfit PIN %# is refused in one sentence', async (pieces, sentence) => {
  const data = await folder();
  expect(await setPins(input(...pieces), data)).toEqual({ exitCode: 1, sentence });
  expect(await readdir(data)).toEqual([]);
});

test('a damaged PIN file is kept, and its new name is told', async () => {
  const data = await folder();
  await writeFile(join(data, 'staff.json'), '{ torn');
  const set = await setPins(input('735182\n'), data);
  const name = /kept as (\S+\.json)\./.exec(set.sentence)?.[1] ?? '';
  expect(await readFile(join(data, name), 'utf8')).toBe('{ torn');
  expect(await enter(data, '735182')).toBe('technician');
});

test('a disk that refuses is told', async () => {
  const data = join(await folder(), 'data');
  await writeFile(data, 'a file where the folder should be');
  const set = await setPins(input('735182\n'), data);
  expect(set.exitCode).toBe(1);
  expect(set.sentence).toMatch(/^The PIN could not be saved \(\w+\)\. Nothing was changed\.$/);
});

test('at a terminal each line is asked for, and an empty second one ends it', async () => {
  const terminal = new PassThrough();
  const asked: string[] = [];
  const data = await folder();
  const setting = setPins(terminal, data, (role) => {
    asked.push(role);
    terminal.write(role === 'technician' ? '735182\n' : '\n');
  });
  expect(await setting).toMatchObject({ exitCode: 0 });
  expect(asked).toEqual(['technician', 'editor']);
});
