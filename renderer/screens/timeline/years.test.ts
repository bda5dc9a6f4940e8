import { describe, expect, test } from 'vitest';
import { stopsOf } from './stops.ts';
import { besideEachOther, jumpOf, yearJumps } from './years.ts';

const stops = (...dates: string[]) =>
  stopsOf(dates.map((date, i) => ({ id: `sample-${i}`, kind: 'event', date, title: { en: 'Sample' } })));

describe('jumps to years', () => {
  test('are one per year that has events', () => {
    expect(yearJumps(stops('1991', '1991-05', '2020'), () => 5)).toEqual([
      { from: 1991, to: 1991, stop: 0 },
      { from: 2020, to: 2020, stop: 2 },
    ]);
  });

  test('become spans when there is no room, named by the years that have events', () => {
    const crowded = stops('1991', '1992', '1993', '2020', '2022');
    expect(yearJumps(crowded, () => 2)).toEqual([
      { from: 1991, to: 1993, stop: 0 },
      { from: 2020, to: 2022, stop: 3 },
    ]);
  });

  test('stay few on a timeline of centuries', () => {
    const many = stops(...Array.from({ length: 1_000 }, (_, i) => String(1_000 + i)));
    expect(yearJumps(many, (letters) => (letters > 4 ? 8 : 14)).length).toBeLessThanOrEqual(8);
  });

  test('tell which of them one stands in', () => {
    const jumps = yearJumps(stops('1991', '1991', '2020'), () => 5);
    expect([0, 1, 2].map((stop) => jumpOf(jumps, stop))).toEqual([0, 0, 1]);
    expect(jumpOf([], 0)).toBe(-1);
  });
});

describe('a button for a year', () => {
  const sizes = { width: 40, gap: 10, row: 400 };

  test('stands under its tick where there is room', () => {
    expect(besideEachOther([20, 100, 380], sizes)).toEqual([0, 80, 360]);
  });

  test('moves aside for its neighbour and never leaves the row', () => {
    expect(besideEachOther([20, 30, 390, 395], sizes)).toEqual([0, 50, 310, 360]);
  });
});
