import { expect, test } from 'vitest';
import { keyCarries, placeAfter, placeWhile, type Carry } from './carrying.ts';

const carried = (from: number, to: number): Carry => ({ from, to, travelled: 0, by: 'keys' });
const places = (carry: Carry | null) => [0, 1, 2, 3, 4].map((i) => placeWhile(carry, i));

test('the others make room for the slide that is carried, and no two stand in one place', () => {
  expect(places(null)).toEqual([0, 1, 2, 3, 4]);
  expect(places(carried(1, 3))).toEqual([0, 3, 1, 2, 4]);
  expect(places(carried(3, 0))).toEqual([1, 2, 3, 0, 4]);
});

test('a slide is put down at the nearest place, never outside the row', () => {
  expect(placeAfter(1, 149, 100, 5)).toBe(2);
  expect(placeAfter(1, 151, 100, 5)).toBe(3);
  expect(placeAfter(1, -900, 100, 5)).toBe(0);
  expect(placeAfter(1, 9_000, 100, 5)).toBe(4);
});

test('the arrow that points onwards carries onwards, in Urdu to the left', () => {
  expect(keyCarries('ArrowRight', 1, 5, false)).toBe(2);
  expect(keyCarries('ArrowLeft', 1, 5, true)).toBe(2);
  expect(keyCarries('ArrowRight', 0, 5, true)).toBe(0);
  expect(keyCarries('End', 1, 5, false)).toBe(4);
  expect(keyCarries('a', 1, 5, false)).toBeNull();
});
