import { describe, expect, test } from 'vitest';
import { nearestStop, positionsOf, ticksOf, yearStarts } from './rail.ts';
import { stopsOf } from './stops.ts';

const stops = (...dates: string[]) =>
  stopsOf(dates.map((date, i) => ({ id: `sample-${i}`, kind: 'event', date, title: { en: 'Sample' } })));
const crowded = stops('1990', '2020-09-01', '2020-09-02', '2020-09-03', '2023');

describe('places on the rail', () => {
  test('run from one end to the other in the order of time', () => {
    const positions = positionsOf(crowded);
    expect(positions[0]).toBe(0);
    expect(positions.at(-1)).toBe(1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('keep crowded days apart and long silences longer', () => {
    const [a = 0, b = 0, c = 0] = positionsOf(crowded);
    expect(c - b).toBeGreaterThan(0.1);
    expect(b - a).toBeGreaterThan(3 * (c - b));
  });

  test('are even where all happened on one day, and the middle where there is one event', () => {
    expect(positionsOf(stops('2001', '2001', '2001'))).toEqual([0, 0.5, 1]);
    expect(positionsOf(stops('2001'))).toEqual([0.5]);
    expect(positionsOf([])).toEqual([]);
  });
});

describe('a touch on the rail', () => {
  const positions = [0, 0.1, 0.5, 1];
  test.each([
    [-1, 0],
    [0.04, 0],
    [0.06, 1],
    [0.3, 1],
    [0.31, 2],
    [0.9, 3],
    [2, 3],
  ])('at %s stops at the nearest event', (place, index) => {
    expect(nearestStop(positions, place)).toBe(index);
  });
});

describe('the ticks on the rail', () => {
  const places = (drawing: string) => [...drawing.matchAll(/M([\d.]+) 0V10/g)].map(([, x]) => Number(x));

  test('of all events are one drawing', () => {
    expect(places(ticksOf([0, 0.1, 0.5, 1]))).toEqual([0, 100, 500, 1_000]);
  });

  test('of a thousand events keep a little apart, over the whole rail', () => {
    const many = stops(...Array.from({ length: 1_000 }, (_, i) => String(1_000 + i)));
    const drawn = places(ticksOf(positionsOf(many)));
    const gaps = drawn.slice(1).map((x, i) => x - (drawn[i] ?? 0));
    expect([drawn[0], drawn.length > 300]).toEqual([0, true]);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1.9);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(4);
    expect(drawn.at(-1)).toBeGreaterThan(996);
  });
});

test('each year starts at its first event', () => {
  expect(yearStarts(crowded)).toEqual([0, 1, 4]);
});
