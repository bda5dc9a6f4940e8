import { expect, test } from 'vitest';
import { newPin } from '../../../../electron/staff/pin.ts';
import { digitOf, flawOf } from './pins.ts';

test('digits of Urdu and Arabic keyboards are the same digits, and letters are none', () => {
  expect([...'0123456789'].map(digitOf).join('')).toBe('0123456789');
  expect([...'۰۱۲۳۴۵۶۷۸۹'].map(digitOf).join('')).toBe('0123456789');
  expect([...'٠١٢٣٤٥٦٧٨٩'].map(digitOf).join('')).toBe('0123456789');
  expect(['a', 'Enter', '10', ' ', '²'].map(digitOf)).toEqual([null, null, null, null, null]);
});

test.each([
  '12',
  '12345',
  '123456',
  '987654',
  '890123',
  '210987',
  '111111',
  '480216',
  '735182',
  '112233445566',
])('what is said of %s here is what the machine would say', (pin) => {
  const machine = newPin(pin);
  expect(flawOf(pin)).toBe(machine.ok ? null : machine.code);
});
