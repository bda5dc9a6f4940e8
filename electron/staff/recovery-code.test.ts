import { expect, test } from 'vitest';
import { kioskOf, makeCode, publicKeyOf, readCode, readPublicKey, signingKey } from './recovery-code.ts';

/** Not random: bytes 0, 1, 2 … */
const counted = (count: number) => Uint8Array.from({ length: count }, (_, i) => i);
const codeOf = (typed: string): string => {
  const read = readCode(typed);
  if (!read.ok) throw new Error(read.code);
  return read.code;
};

test('a code is eight groups of four that cannot be misread', () => {
  for (let i = 0; i < 200; i++) {
    const code = makeCode();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(codeOf(code)).toBe(code);
  }
});

test('no two codes are alike', () => {
  expect(new Set(Array.from({ length: 500 }, () => makeCode())).size).toBe(500);
});

test('people may type it as they like', () => {
  const code = makeCode(counted);
  expect(code.startsWith('0123-4567-89AB-CDEF')).toBe(true);
  for (const typed of [
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' – '),
    `  ${code}\n`,
    code.replaceAll('0', 'o').replaceAll('1', 'ı'),
    code.replaceAll('1', 'İ'),
    code.replaceAll('1', 'l'),
  ]) {
    expect(codeOf(typed), typed).toBe(code);
  }
});

test('every single mistyped character and every swap of neighbours is found', () => {
  const letters = makeCode(counted).replaceAll('-', '');
  for (let i = 0; i < letters.length; i++) {
    const other = letters[i] === 'Z' ? 'Y' : 'Z';
    expect(readCode(letters.slice(0, i) + other + letters.slice(i + 1))).toMatchObject({
      code: 'code-mistyped',
    });
    const swapped = letters.slice(0, i) + (letters[i + 1] ?? '') + letters[i] + letters.slice(i + 2);
    if (swapped !== letters) expect(readCode(swapped)).toMatchObject({ code: 'code-mistyped' });
  }
});

test('a code cut short, or with a letter that is in none, says so', () => {
  const code = makeCode(counted);
  expect(readCode(code.slice(0, -4))).toEqual({
    ok: false,
    code: 'code-incomplete',
    values: { found: 28, wanted: 32 },
  });
  expect(readCode('')).toMatchObject({ code: 'code-incomplete', values: { found: 0 } });
  expect(readCode(`U${code.slice(1)}`)).toMatchObject({ code: 'code-mistyped' });
});

test('the same code gives the same key for ever', () => {
  // Frozen: a change here would make every printed code worthless.
  const code = makeCode(counted);
  expect(code).toBe('0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-HWZ0');
  expect(publicKeyOf(code)).toBe('MCowBQYDK2VwAyEAlSx36Ls6xgrGaibQ8VxoPK/bfYClq3uOwwtcLd59w8o=');
  expect(kioskOf(publicKeyOf(code))).toBe('29f56dc0949a7495');
});

test('another code gives another key', () => {
  expect(publicKeyOf(makeCode())).not.toBe(publicKeyOf(makeCode()));
  expect(signingKey(makeCode()).asymmetricKeyType).toBe('ed25519');
});

test('what is no public key is none', () => {
  expect(readPublicKey('')).toBeNull();
  expect(readPublicKey('AAAA')).toBeNull();
  expect(readPublicKey(publicKeyOf(makeCode()))?.asymmetricKeyType).toBe('ed25519');
});
