import { describe, expect, test } from 'vitest';
import { KeptRows, type Row } from './kept-rows.ts';

const written = (rows: readonly Row<string>[]) =>
  rows.map(({ item, spare }) => (spare ? `(${item})` : item)).join(' ');
const kept = (...shown: string[]) => {
  const rows = new KeptRows<string>(6);
  rows.fill(shown);
  return {
    fill: (now: string, atOnce?: number) => written(rows.fill(now.split(' ').filter(Boolean), atOnce)),
  };
};

describe('rows that are used again', () => {
  test('stay, unseen, where fewer items come, and are seen again where more do', () => {
    const rows = kept('a', 'b', 'c', 'd');
    expect(rows.fill('e')).toBe('e (b) (c) (d)');
    expect(rows.fill('')).toBe('(e) (b) (c) (d)');
    expect(rows.fill('f g h')).toBe('f g h (d)');
  });

  test('are not kept beyond the bound', () => {
    const rows = kept('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    expect(rows.fill('i')).toBe('i (b) (c) (d) (e) (f)');
  });

  test('stay beyond the bound for as long as they are seen', () => {
    const rows = kept('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    expect(rows.fill('i j k l m n o p', 2)).toBe('i j c d e f g h');
    expect(rows.fill('q r s t u v w', 2)).toBe('q r c d e f g');
  });

  test('filled from the head hold what they held for as long as the rest is not asked for', () => {
    const rows = kept('a', 'b', 'c', 'd');
    expect(rows.fill('e f g h', 2)).toBe('e f c d');
    expect(rows.fill('i j k', 2)).toBe('i j c (d)');
    expect(rows.fill('i j k')).toBe('i j k (d)');
  });

  test('that nobody saw come with the rest, and so do those there never were', () => {
    const rows = kept('a', 'b', 'c');
    rows.fill('d');
    expect(rows.fill('e f g h', 1)).toBe('e (b) (c)');
    expect(rows.fill('e f g h')).toBe('e f g h');
  });
});
