import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { Staff } from '../staff/staff.ts';
import { makeCode } from '../staff/recovery-code.ts';
import { resetFileName } from '../staff/reset-file.ts';
import { runMakeReset } from './make-reset.ts';

const newFolder = () => mkdtemp(join(tmpdir(), 'xatire-make-reset-'));

async function run(file: string, ...pieces: string[]) {
  const told: string[] = [];
  const ended = await runMakeReset(
    {
      data: '/nowhere',
      fresh: '/nowhere',
      input: Readable.from(pieces.map((piece) => Buffer.from(piece))),
      tell: (line) => void told.push(line),
      signal: new AbortController().signal,
      workshop: () => Promise.reject(new Error('a reset file holds no pictures')),
      importRoom: () => Promise.reject(new Error('a reset file holds no list')),
      version: '0.0.0',
    },
    { 'make-reset': file },
  );
  return { ...ended, told };
}

test('the file made from the code alone sets new PINs at the kiosk of that code', async () => {
  const data = await newFolder();
  const staff = new Staff(data, () => undefined);
  const set = await staff.setUp('480216', '735182');
  if (!set.ok) throw new Error(set.code);
  const stick = await newFolder();
  const ended = await run(stick, `${set.recoveryCode.toLowerCase()}\r\n`, 'this is not read');
  expect(ended).toMatchObject({ exitCode: 0, out: expect.stringContaining(join(stick, resetFileName)) });
  expect(await staff.resetPins({ stick: true }, '909192', '818283', [stick])).toMatchObject({ ok: true });
  expect(await staff.session.enter('818283')).toMatchObject({ ok: true, role: 'technician' });
});

test('under another name it says which name the kiosk looks for', async () => {
  const file = join(await newFolder(), 'for the hall.json');
  expect((await run(file, makeCode())).out).toContain(resetFileName);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 1 });
});

test('without a code it is wrong use, and nothing is written', async () => {
  const folder = await newFolder();
  for (const pieces of [[], [''], ['  \n'], ['\n', makeCode()]])
    expect(await run(folder, ...pieces)).toMatchObject({
      exitCode: 2,
      why: expect.stringContaining('--make-reset'),
    });
  expect(await readdir(folder)).toEqual([]);
});

test('a code that cannot be right is one sentence, and nothing is written', async () => {
  const folder = await newFolder();
  const code = makeCode();
  expect(await run(folder, code.slice(0, -3))).toMatchObject({
    exitCode: 1,
    why: expect.stringContaining('29 of 32'),
  });
  const last = code.endsWith('0') ? '1' : '0';
  expect(await run(folder, `${code.slice(0, -1)}${last}`)).toMatchObject({
    exitCode: 1,
    why: expect.stringContaining('wrong'),
  });
  expect(await run(folder, 'x'.repeat(5_000))).toMatchObject({ exitCode: 1 });
  expect(await readdir(folder)).toEqual([]);
});

test('no file of somebody’s is replaced by a mistyped name; a reset file made before is', async () => {
  const folder = await newFolder();
  const letter = join(folder, 'letter.txt');
  await writeFile(letter, 'a letter');
  expect(await run(letter, makeCode())).toMatchObject({
    exitCode: 1,
    why: expect.stringContaining('already'),
  });
  expect(await readFile(letter, 'utf8')).toBe('a letter');
  expect((await run(folder, makeCode())).exitCode).toBe(0);
  expect((await run(folder, makeCode())).exitCode).toBe(0);
});

test('a disk that refuses is said', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'file'), '');
  expect(await run(join(folder, 'file', 'reset.json'), makeCode())).toMatchObject({
    exitCode: 1,
    why: expect.stringMatching(/could not be written \(E\w+\)/),
  });
  await mkdir(join(folder, resetFileName, 'full'), { recursive: true });
  expect(await run(folder, makeCode())).toMatchObject({ exitCode: 1 });
});
