import { expect, test } from 'vitest';
import { mostNames, someOf } from './wall.ts';

const roll = Array.from({ length: 25_000 }, (_, i) => i);

test('a short roll is shown whole, in its order', () => {
  expect(someOf(['A', 'B'])).toEqual(['A', 'B']);
});

test('of 25,000 names no more than the wall holds are put on the page, each once', () => {
  const some = someOf(roll, mostNames, () => 0.5);
  expect(some).toHaveLength(mostNames);
  expect(new Set(some).size).toBe(mostNames);
});

test('the wall goes round at the end of the roll, so that the last names have company', () => {
  expect(someOf([1, 2, 3, 4, 5], 3, () => 0.9)).toEqual([5, 1, 2]);
});
