import { expect, test } from 'vitest';
import { swipeOf } from './swipe.ts';

test('the page follows the finger in both directions of reading', () => {
  expect(swipeOf(-300, 10, 1_000, 'ltr')).toBe(1);
  expect(swipeOf(300, 10, 1_000, 'ltr')).toBe(-1);
  expect(swipeOf(-300, 10, 1_000, 'rtl')).toBe(-1);
  expect(swipeOf(300, 10, 1_000, 'rtl')).toBe(1);
});

test('a slip or a scroll is no swipe', () => {
  expect(swipeOf(-50, 0, 1_000, 'ltr')).toBe(0);
  expect(swipeOf(-300, 200, 1_000, 'ltr')).toBe(0);
});
