import { expect, test } from 'vitest';
import { laidOut, paint, reduce, sharesOf, type Plane, type Planes } from './planes.ts';
import type { Way } from './plain-jpeg.ts';

const planes = (width: number, height: number): Planes =>
  laidOut({ width, height }, (bytes) => new Uint8Array(bytes));

function filled(width: number, height: number, of: (x: number, y: number, plane: number) => number): Planes {
  const all = planes(width, height);
  all.forEach((plane, i) => {
    for (let y = 0; y < plane.height; y += 1)
      for (let x = 0; x < plane.width; x += 1) plane.bytes[y * plane.stride + x] = of(x, y, i);
  });
  return all;
}
const at = ({ bytes, stride }: Plane, x: number, y: number): number => bytes[y * stride + x] ?? NaN;

/** The mean of the area a place covers, by the book. */
function mean(plane: Plane, to: Plane, x: number, y: number): number {
  const [across, down] = [plane.width / to.width, plane.height / to.height];
  let sum = 0;
  for (let sy = Math.floor(y * down); sy < Math.min(plane.height, (y + 1) * down); sy += 1)
    for (let sx = Math.floor(x * across); sx < Math.min(plane.width, (x + 1) * across); sx += 1) {
      const wide = Math.min(sx + 1, (x + 1) * across) - Math.max(sx, x * across);
      const high = Math.min(sy + 1, (y + 1) * down) - Math.max(sy, y * down);
      sum += at(plane, sx, sy) * wide * high;
    }
  return sum / (across * down);
}

const noise = (x: number, y: number, plane: number) => (x * 7_919 + y * 104_729 + plane * 1_299_709) % 256;

test.each([
  [200, 250, 160, 200],
  [201, 253, 161, 203],
  [37, 19, 19, 10],
  [40, 40, 40, 40],
  [31, 17, 30, 9],
  [3, 2, 2, 1],
  [1, 1, 1, 1],
])('%i × %i becomes %i × %i, and every place is the mean of what it covers', (w, h, toWidth, toHeight) => {
  const from = filled(w, h, noise);
  const to = planes(toWidth, toHeight);
  reduce(from, to);
  for (const [i, wanted] of to.entries())
    for (let y = 0; y < wanted.height; y += 1)
      for (let x = 0; x < wanted.width; x += 1) {
        const far = Math.abs(at(wanted, x, y) - mean(from[i] as Plane, wanted, x, y));
        // Shares are 256ths, and each of two steps rounds.
        expect(far, `plane ${i} at ${x}, ${y}`).toBeLessThan(2.5);
      }
});

test('an even surface stays what it is, black and white included', () => {
  for (const value of [0, 1, 127, 254, 255]) {
    const to = planes(161, 203);
    reduce(
      filled(201, 253, () => value),
      to,
    );
    for (const plane of to) expect([at(plane, 0, 0), at(plane, plane.width - 1, 7)]).toEqual([value, value]);
  }
});

test('no place reads past the end, and its shares are a whole', () => {
  for (const [from, to] of [
    [2_000, 1_600],
    [2_500, 2_000],
    [1_999, 1_000],
    [7, 4],
    [2, 1],
    [5, 5],
  ] as const) {
    const { starts, weights, most } = sharesOf(from, to);
    expect(most).toBeLessThanOrEqual(3);
    for (let place = 0; place < to; place += 1) {
      const shares = [...weights.subarray(place * most, (place + 1) * most)];
      expect(shares.reduce((sum, one) => sum + one, 0)).toBe(256);
      expect((starts[place] ?? NaN) + most).toBeLessThanOrEqual(from);
    }
  }
});

/** As JFIF says it: ITU-T T.871, 7. */
function byTheBook(y: number, cb: number, cr: number): number[] {
  const [blue, red] = [cb - 128, cr - 128];
  const exact = [y + 1.402 * red, y - 0.344_136 * blue - 0.714_136 * red, y + 1.772 * blue];
  return exact.map((value) => Math.min(255, Math.max(0, Math.round(value))));
}

test('every brightness and colour becomes what JFIF says', () => {
  const some = [0, 1, 63, 127, 128, 129, 200, 254, 255];
  const pixels = new Uint32Array(4);
  for (const y of some)
    for (const cb of some)
      for (const cr of some) {
        paint(
          filled(2, 2, (_x, _y, plane) => [y, cb, cr][plane] ?? 0),
          1,
          pixels,
        );
        for (const pixel of pixels)
          expect([pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255, pixel >>> 24]).toEqual([
            ...byTheBook(y, cb, cr),
            255,
          ]);
      }
});

/** Three by two, numbered in reading order; how each way shows them: TIFF 6.0, Orientation. */
const shown: Readonly<Record<Way, string>> = {
  1: '123 456',
  2: '321 654',
  3: '654 321',
  4: '456 123',
  5: '14 25 36',
  6: '41 52 63',
  7: '63 52 41',
  8: '36 25 14',
};

test.each(Object.entries(shown))('held in way %s, three by two are shown as %s', (way, wanted) => {
  const pixels = new Uint32Array(6);
  const numbered = filled(3, 2, (x, y, plane) => (plane === 0 ? y * 3 + x + 1 : 128));
  paint(numbered, Number(way) as Way, pixels);
  const wide = Number(way) >= 5 ? 2 : 3;
  const rows = [...pixels].map((pixel) => pixel & 255).join('');
  expect(rows.match(new RegExp(`.{${wide}}`, 'g'))?.join(' ')).toBe(wanted);
});
