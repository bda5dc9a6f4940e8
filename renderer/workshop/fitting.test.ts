import { expect, test } from 'vitest';
import { fitted, reduction } from './fitting.ts';

const portrait = { width: 1_600, height: 2_000, fit: 'cover' } as const;
const photograph = { width: 3_840, height: 3_840, fit: 'inside' } as const;

test('a portrait covers its frame, a photograph stays inside, and nothing is enlarged', () => {
  expect(fitted({ width: 2_000, height: 2_500 }, portrait)).toEqual({ width: 1_600, height: 2_000 });
  expect(fitted({ width: 6_000, height: 4_000 }, portrait)).toEqual({ width: 3_000, height: 2_000 });
  expect(fitted({ width: 6_000, height: 4_000 }, photograph)).toEqual({ width: 3_840, height: 2_560 });
  expect(fitted({ width: 300, height: 200 }, portrait)).toEqual({ width: 300, height: 200 });
  expect(fitted({ width: 20_000, height: 1 }, photograph)).toEqual({ width: 3_840, height: 1 });
});

test('a JPEG is reduced while it is decoded only so far that it need not be enlarged again, however it was held', () => {
  expect(reduction({ width: 2_000, height: 2_500 }, portrait)).toBe(1);
  expect(reduction({ width: 4_000, height: 6_000 }, portrait)).toBe(2);
  expect(reduction({ width: 6_000, height: 4_000 }, portrait)).toBe(2);
  expect(reduction({ width: 7_000, height: 7_000 }, portrait)).toBe(2);
  expect(reduction({ width: 2_000, height: 2_500 }, { width: 320, height: 320, fit: 'cover' })).toBe(4);
  for (const width of [500, 1_999, 4_001, 9_000]) {
    for (const height of [500, 2_001, 4_003, 12_000]) {
      const by = reduction({ width, height }, portrait);
      for (const [w, h] of [
        [width, height],
        [height, width],
      ] as const) {
        expect(w / by).toBeGreaterThanOrEqual(fitted({ width: w, height: h }, portrait).width - 1);
      }
    }
  }
});
