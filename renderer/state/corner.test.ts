import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CornerHold, holdMs } from './corner.ts';

let held = 0;
let rightToLeft = false;
const corner = new CornerHold(
  () => ({ width: 1000, pxPerMm: 4, rightToLeft }),
  () => (held += 1),
);

beforeEach(() => {
  vi.useFakeTimers();
  held = 0;
  rightToLeft = false;
});
afterEach(() => {
  corner.up();
  vi.useRealTimers();
});

test('the corner held for three seconds opens staff mode, a tap does not', () => {
  corner.down(1, 20, 20);
  vi.advanceTimersByTime(holdMs - 1);
  corner.up();
  vi.advanceTimersByTime(holdMs);
  expect(held).toBe(0);
  corner.down(1, 20, 20);
  vi.advanceTimersByTime(holdMs);
  expect(held).toBe(1);
});

test('a finger that goes elsewhere does not hold, one that trembles does', () => {
  corner.down(1, 20, 20);
  corner.move(1, 60, 20);
  vi.advanceTimersByTime(holdMs);
  expect(held).toBe(0);
  corner.down(1, 20, 20);
  corner.move(1, 26, 24);
  vi.advanceTimersByTime(holdMs);
  expect(held).toBe(1);
});

test('it is the corner on the reading side', () => {
  rightToLeft = true;
  corner.down(1, 20, 20);
  vi.advanceTimersByTime(holdMs);
  expect(held).toBe(0);
  corner.down(1, 980, 20);
  vi.advanceTimersByTime(holdMs);
  expect(held).toBe(1);
});
