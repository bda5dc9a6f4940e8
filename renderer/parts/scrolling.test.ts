import { describe, expect, test } from 'vitest';
import { beyond, pageStep } from './scrolling.ts';

describe('a scroll region', () => {
  test('offers no way on where all of it is seen, rounding included', () => {
    expect(beyond({ top: 0, height: 500, content: 500 })).toEqual({ above: false, below: false });
    expect(beyond({ top: 0.6, height: 500, content: 501 })).toEqual({ above: false, below: false });
  });

  test('says at which end there is more', () => {
    expect(beyond({ top: 0, height: 500, content: 900 })).toEqual({ above: false, below: true });
    expect(beyond({ top: 200, height: 500, content: 900 })).toEqual({ above: true, below: true });
    expect(beyond({ top: 399.5, height: 500, content: 900 })).toEqual({ above: true, below: false });
  });

  test('turns a page that keeps two lines in sight, and moves even where lines are huge', () => {
    expect(pageStep(500, 40)).toBe(420);
    expect(pageStep(100, 60)).toBe(50);
  });
});
