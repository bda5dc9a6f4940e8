import { expect, test } from 'vitest';
import { corners, verdictOf, type Place } from './corners.ts';

/** Fingers are never exactly in a corner. */
const touched = (way: (at: Place) => Place) =>
  corners.map((at) => way({ x: 0.06 + at.x * 0.88, y: 0.1 + at.y * 0.8 }));

test('touches that arrive at the finger are right', () => {
  expect(
    verdictOf(
      touched((at) => at),
      false,
    ),
  ).toBe('right');
});

test('a mirrored and a turned touchscreen are told apart', () => {
  const said = (way: (at: Place) => Place) => verdictOf(touched(way), false);
  expect(said(({ x, y }) => ({ x: 1 - x, y }))).toBe('mirrored');
  expect(said(({ x, y }) => ({ x, y: 1 - y }))).toBe('mirrored');
  expect(said(({ x, y }) => ({ x: 1 - x, y: 1 - y }))).toBe('turned');
  expect(said(({ x, y }) => ({ x: 1 - y, y: x }))).toBe('turned');
  expect(said(({ x, y }) => ({ x: y, y: 1 - x }))).toBe('turned');
});

test('touches of another screen are neither: half as wide, always in one place, or none at all', () => {
  expect(
    verdictOf(
      touched(({ x, y }) => ({ x: x / 2, y })),
      false,
    ),
  ).toBe('elsewhere');
  expect(
    verdictOf(
      touched(() => ({ x: 0, y: 0 })),
      false,
    ),
  ).toBe('elsewhere');
  expect(verdictOf([], false)).toBe('elsewhere');
});

test('a mouse says nothing of the touchscreen', () => {
  expect(
    verdictOf(
      touched((at) => at),
      true,
    ),
  ).toBe('mouse');
});
