import { describe, expect, test } from 'vitest';
import { firstSeen, gridOf, keyLeadsTo, placeOf, topFor, windowOf } from './windowing.ts';

const row = { height: 100, width: 400 };
const port = { width: 1000, height: 820 };
const long = gridOf(25_000, port, row);
const short = gridOf(15, port, row);

describe('a list of which only what is seen exists', () => {
  test('uses as many columns as find room, one at least, three at most', () => {
    expect(gridOf(100, { width: 1000, height: 500 }, row).columns).toBe(2);
    expect(gridOf(100, { width: 300, height: 500 }, row).columns).toBe(1);
    expect(gridOf(100, { width: 9000, height: 500 }, row).columns).toBe(3);
  });

  test('reads down its columns where everything fits, line by line where it does not', () => {
    expect(short).toMatchObject({ rows: 8, downwards: true });
    expect([0, 7, 8, 14].map((index) => placeOf(index, short))).toEqual([
      { row: 0, column: 0 },
      { row: 7, column: 0 },
      { row: 0, column: 1 },
      { row: 6, column: 1 },
    ]);
    expect(placeOf(3, long)).toEqual({ row: 1, column: 1 });
  });

  test('fills its box where everything fits, no further than it may stretch and never beyond its edge', () => {
    expect(gridOf(15, port, row, 1.4).rowHeight).toBe(102);
    expect(gridOf(4, port, row, 1.4).rowHeight).toBe(140);
    expect(gridOf(15, port, row).rowHeight).toBe(100);
    expect(gridOf(25_000, port, row, 1.4).rowHeight).toBe(100);
  });

  test('never has more than some forty items in the page, whatever its length', () => {
    for (const top of [0, 50, 12_345, 1_249_000, 5_000_000]) {
      const { from, to } = windowOf(long, top, port.height);
      expect(to - from).toBeLessThanOrEqual(40);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(25_000);
    }
  });

  test('has everything that is seen in the page, at every position', () => {
    for (let top = 0; top < 5_000; top += 37) {
      const { from, to } = windowOf(long, top, port.height);
      expect(from).toBeLessThanOrEqual(Math.floor(top / 100) * 2);
      expect(to).toBeGreaterThanOrEqual(Math.ceil((top + port.height) / 100) * 2);
    }
  });

  test('knows the first item that is seen whole', () => {
    expect(firstSeen(long, 0)).toBe(0);
    expect(firstSeen(long, 100)).toBe(2);
    expect(firstSeen(long, 130)).toBe(4);
    expect(firstSeen(long, 99_999_999)).toBe(24_999);
  });

  test('scrolls no further than needed to show an item', () => {
    expect(topFor(0, long, 500, 820)).toBe(0);
    expect(topFor(10, long, 500, 820)).toBe(500);
    expect(topFor(40, long, 500, 820)).toBe(1_280);
  });

  test('moves by keys as it reads, mirrored from right to left, and stops at its ends', () => {
    const press = (key: string, from: number, rtl = false) => keyLeadsTo(key, from, long, 820, rtl);
    expect(press('ArrowDown', 10)).toBe(12);
    expect(press('ArrowUp', 1)).toBe(1);
    expect(press('ArrowRight', 10)).toBe(11);
    expect(press('ArrowRight', 10, true)).toBe(9);
    expect(press('PageDown', 0)).toBe(14);
    expect(press('PageUp', 3)).toBe(0);
    expect(press('End', 5)).toBe(24_999);
    expect(press('Home', 24_999)).toBe(0);
    expect(press('Enter', 5)).toBeNull();
    expect(keyLeadsTo('ArrowRight', 2, short, 820, false)).toBe(10);
    expect(keyLeadsTo('ArrowRight', 9, short, 820, false)).toBe(9);
  });

  test('stands with nobody in it', () => {
    const empty = gridOf(0, port, row);
    expect(windowOf(empty, 0, 820)).toEqual({ from: 0, to: 0 });
    expect(firstSeen(empty, 0)).toBe(0);
  });
});
