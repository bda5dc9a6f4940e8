import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCode, publicKeyOf } from './recovery-code.ts';
import { checkResetFile, findResetFile, makeResetFile, resetFileName, type ResetFile } from './reset-file.ts';

const code = makeCode();
const known = { publicKey: publicKeyOf(code), used: [] };
const made = (with_ = code): ResetFile => {
  const result = makeResetFile(with_);
  if (!result.ok) throw new Error(result.code);
  return result.file;
};
const stick = () => mkdtemp(join(tmpdir(), 'xatire-stick-'));

test('a file made with the code opens the installation of that code', () => {
  const file = made();
  expect(checkResetFile(JSON.parse(JSON.stringify(file)), known)).toEqual({
    ok: true,
    nonce: file.nonce,
    madeAt: file.madeAt,
  });
});

test('the code alone is enough to make one, however it is typed', () => {
  expect(checkResetFile(made(code.toLowerCase().replaceAll('-', ' ')), known).ok).toBe(true);
  expect(makeResetFile('nothing')).toMatchObject({ ok: false, code: 'code-incomplete' });
  expect(makeResetFile(`${code.slice(0, -1)}U`)).toMatchObject({ ok: false, code: 'code-mistyped' });
});

test('the file does not tell the code', () => {
  expect(JSON.stringify(made())).not.toContain(code.slice(0, 4) + code.slice(5, 9));
});

test('a file altered in any field opens nothing', () => {
  const file = made();
  const changes: Partial<ResetFile>[] = [
    { madeAt: '2030-01-01T00:00:00.000Z' },
    { nonce: '0'.repeat(32) },
    { signature: made().signature },
    { signature: '' },
    { signature: 'A'.repeat(88) },
    { signature: made(makeCode()).signature },
  ];
  for (const change of changes) {
    expect(checkResetFile({ ...file, ...change }, known), JSON.stringify(change)).toMatchObject({
      code: 'reset-forged',
    });
  }
});

test('fields cannot be shifted into one another under the same signature', () => {
  const file = made();
  const shifted = { ...file, madeAt: `${file.madeAt}\n${file.nonce}`, nonce: '0'.repeat(32) };
  expect(checkResetFile(shifted, known)).toMatchObject({ code: 'reset-forged' });
});

test('a file of the neighbouring kiosk is told from a forgery', () => {
  const others = made(makeCode());
  expect(checkResetFile(others, known)).toEqual({
    ok: false,
    code: 'reset-other-kiosk',
    values: { kiosk: others.kiosk },
  });
  expect(checkResetFile({ ...others, kiosk: made().kiosk }, known)).toMatchObject({ code: 'reset-forged' });
});

test('a used file opens nothing', () => {
  const file = made();
  expect(checkResetFile(file, { ...known, used: [file.nonce] })).toMatchObject({ code: 'reset-used' });
});

test.each([[null], [[]], ['words'], [7], [{}], [{ ...made(), extra: 1 }], [{ ...made(), nonce: 7 }]])(
  '%j is no reset file',
  (value) => {
    expect(checkResetFile(value, known)).toMatchObject({ code: 'reset-damaged' });
  },
);

test('a file of a newer version says so', () => {
  expect(checkResetFile({ ...made(), format: 2 }, known)).toMatchObject({
    code: 'reset-newer',
    values: { format: 2 },
  });
});

test('a damaged public key opens nothing', () => {
  expect(checkResetFile(made(), { publicKey: 'AAAA', used: [] }).ok).toBe(false);
});

test('the file is found on a stick', async () => {
  const folder = await stick();
  const file = made();
  await writeFile(join(folder, resetFileName), `\uFEFF${JSON.stringify(file)}`);
  expect(await findResetFile(folder)).toEqual({ ok: true, value: file });
});

test('a stick without it, with half of it, with a folder or a giant of that name, is told', async () => {
  expect(await findResetFile(await stick())).toMatchObject({ code: 'reset-missing' });
  expect(await findResetFile('/nowhere/at/all')).toMatchObject({ code: 'reset-missing' });
  for (const content of ['{"format":1', '"'.padEnd(20_000, 'x')]) {
    const folder = await stick();
    await writeFile(join(folder, resetFileName), content);
    expect(await findResetFile(folder)).toMatchObject({ code: 'reset-damaged' });
  }
  const folder = await stick();
  await mkdir(join(folder, resetFileName));
  expect(await findResetFile(folder)).toMatchObject({ code: 'reset-damaged' });
});
