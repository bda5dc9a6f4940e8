import { describe, expect, test } from 'vitest';
import { newPin, opens, sealedPin, sealPin, typedPin } from './pin.ts';

describe('a PIN is six to twelve digits', () => {
  test.each([
    ['480216', '480216'],
    ['480216480216', '480216480216'],
    ['  480216 \r', '480216'],
    ['٤٨٠٢١٦', '480216'],
    ['۴۸۰۲۱۶', '480216'],
    ['۴8٠216', '480216'],
  ])('%j is taken as %s', (typed, pin) => {
    expect(newPin(typed)).toEqual({ ok: true, pin });
  });

  test.each([
    ['', 'pin-too-short'],
    ['48021', 'pin-too-short'],
    ['4802164802164', 'pin-too-long'],
    ['48021a', 'pin-not-digits'],
    ['480 216', 'pin-not-digits'],
    ['४८०२१६', 'pin-not-digits'],
    ['４８０２１６', 'pin-not-digits'],
    ['-480216', 'pin-not-digits'],
  ])('%j is refused: %s', (typed, code) => {
    expect(newPin(typed)).toMatchObject({ ok: false, code });
  });
});

test.each(['000000', '777777777', '123456', '654321', '234567890', '098765', '۱۲۳۴۵۶', '456789012345'])(
  '%s, which everybody tries first, cannot be set',
  (typed) => {
    expect(newPin(typed)).toMatchObject({ code: 'pin-too-simple' });
    expect(typedPin(typed).ok).toBe(true);
  },
);

test.each(['123457', '112233', '135790', '121212'])('%s can be set', (typed) => {
  expect(newPin(typed).ok).toBe(true);
});

test('a sealed PIN opens by itself and by no other', async () => {
  const sealed = await sealPin('480216');
  expect(await opens(sealed, '480216')).toBe(true);
  expect(await opens(sealed, '480217')).toBe(false);
  expect(await opens(sealed, '')).toBe(false);
});

test('the same PIN sealed twice looks different, and never tells its digits', async () => {
  const [first, second] = await Promise.all([sealPin('480216'), sealPin('480216')]);
  expect(first.salt).not.toBe(second.salt);
  expect(first.hash).not.toBe(second.hash);
  expect(JSON.stringify(first)).not.toContain('480216');
});

test('a seal that was tampered with is no seal', async () => {
  const sealed = await sealPin('480216');
  for (const spoilt of [{ hash: '' }, { hash: 'AAAA' }, { salt: '!' }, { scheme: 'plain' }, { extra: 1 }]) {
    expect(sealedPin.safeParse({ ...sealed, ...spoilt }).success).toBe(false);
  }
});

test('sealing leaves the main thread free', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await sealPin('480216');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});
