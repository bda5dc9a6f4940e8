import { describe, expect, test } from 'vitest';
import { nextStop, partAt, previousStop, progressOf, type Extent } from './stops.ts';

/** Five parts of 300, the third of them longer than the screen of 1000. */
const heights = [300, 300, 2_400, 300, 300];
const parts: Extent[] = heights.map((height, i) => {
  const start = heights.slice(0, i).reduce((sum, one) => sum + one, 0);
  return { start, end: start + height };
});
const port = (top: number) => ({ top, height: 1_000, content: 4_600 });
const line = 40;

describe('reading on', () => {
  test('stops at the first part that was not seen whole', () => {
    expect(nextStop(parts, port(0), line)).toBe(600);
  });

  test('goes page by page through a part longer than the screen', () => {
    expect(nextStop(parts, port(600), line)).toBe(1_520);
  });

  test('ends at the end', () => {
    expect(nextStop(parts, port(3_600), line)).toBe(3_600);
  });

  test('passes every line of the text', () => {
    let top = 0;
    for (let taps = 0; taps < 20; taps++) {
      const next = nextStop(parts, port(top), line);
      expect(next - top).toBeLessThanOrEqual(1_000 - line);
      top = next;
    }
    expect(top).toBe(3_600);
  });
});

describe('going back', () => {
  test('shows all that lies before', () => {
    expect(previousStop(parts, port(600), line)).toBe(0);
  });

  test('goes page by page through a long part', () => {
    expect(previousStop(parts, port(3_000), line)).toBe(2_080);
  });

  test('ends at the beginning', () => {
    expect(previousStop(parts, port(0), line)).toBe(0);
  });
});

describe('the part being read', () => {
  test('is the one at the top', () => {
    expect([0, 300, 700, 3_000].map((top) => partAt(parts, port(top)))).toEqual([0, 1, 2, 3]);
  });

  test('gives way to the next when its last line is left', () => {
    expect(partAt(parts, port(260))).toBe(1);
  });

  test('is the last at the end of the text, and the first where there is none', () => {
    expect(partAt(parts, port(3_600))).toBe(4);
    expect(partAt([], port(0))).toBe(0);
  });
});

test('progress runs from 0 to 1', () => {
  expect([0, 1_800, 3_600, 5_000].map((top) => progressOf(port(top)))).toEqual([0, 0.5, 1, 1]);
  expect(progressOf({ top: 0, height: 1_000, content: 900 })).toBe(1);
});
