import { expect, test } from 'vitest';
import { plainWay } from './plain-jpeg.ts';

const letters = (words: string) => [...words].map((letter) => letter.charCodeAt(0));
const segment = (marker: number, content: readonly number[]) => {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...content];
};
const component = (id: number, sampling = 0x11) => [id, sampling, 0];
const frame = (ids: readonly number[], marker = 0xc0, bits = 8) =>
  segment(marker, [bits, 0, 16, 0, 16, ids.length, ...ids.flatMap((id) => component(id))]);
const scan = segment(0xda, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]);
const jpeg = (...segments: number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), 1, 2, 3, 0xff, 0xd9]);

/** A camera's notes with one entry. */
function notes(way: number, { order = 'MM', tag = 0x0112, type = 3, entries = 1, at = 8 } = {}) {
  const little = order === 'II';
  const two = (n: number) => (little ? [n & 255, n >> 8] : [n >> 8, n & 255]);
  const four = (n: number) => (little ? [...two(n), 0, 0] : [0, 0, ...two(n)]);
  const entry = [...two(tag), ...two(type), ...four(1), ...two(way), 0, 0];
  return segment(0xe1, [
    ...letters('Exif\0\0'),
    ...letters(order),
    ...two(42),
    ...four(at),
    ...two(entries),
    ...entry,
  ]);
}

const plain = frame([1, 2, 3]);

test('a JPEG of brightness and two colours is plain, also a progressive one and with comments', () => {
  expect(plainWay(jpeg(plain, scan))).toBe(1);
  expect(plainWay(jpeg(frame([1, 2, 3], 0xc2), scan))).toBe(1);
  expect(plainWay(jpeg(segment(0xfe, letters('Sınaq')), segment(0xe0, letters('JFIF\0')), plain, scan))).toBe(
    1,
  );
  expect(plainWay(jpeg(segment(0xee, [...letters('Adobe'), 0, 100, 0, 0, 0, 0, 1]), plain, scan))).toBe(1);
});

test('the way a camera was held is read in either order of bytes', () => {
  for (const order of ['II', 'MM'])
    for (let way = 1; way <= 8; way += 1)
      expect(plainWay(jpeg(notes(way, { order }), plain, scan))).toBe(way);
  expect(plainWay(jpeg(notes(6, { tag: 0x0110 }), plain, scan))).toBe(1);
});

test.each([
  ['with a colour profile', jpeg(segment(0xe2, letters('ICC_PROFILE\0\x01\x01')), plain, scan)],
  ['in grey', jpeg(frame([1]), scan)],
  ['for print', jpeg(frame([1, 2, 3, 4]), scan)],
  ['of red, green and blue by its letters', jpeg(frame(letters('RGB')), scan)],
  [
    'of red, green and blue by Adobe’s mark',
    jpeg(segment(0xee, [...letters('Adobe'), 0, 100, 0, 0, 0, 0, 0]), plain, scan),
  ],
  ['of twelve bits', jpeg(frame([1, 2, 3], 0xc1, 12), scan)],
  ['with two frames', jpeg(plain, plain, scan)],
  ['without a frame', jpeg(scan)],
  ['held in no known way', jpeg(notes(9), plain, scan)],
  ['whose way is no number of its kind', jpeg(notes(6, { type: 4 }), plain, scan)],
  ['whose notes are no notes', jpeg(notes(6, { order: 'XX' }), plain, scan)],
  ['whose notes point past the end', jpeg(notes(6, { at: 60_000 }), plain, scan)],
  ['with more notes than anybody writes', jpeg(notes(6, { tag: 1, entries: 60_000 }), plain, scan)],
])('one %s is left to the browser', (_name, bytes) => {
  expect(plainWay(bytes)).toBeNull();
});

test('cut anywhere before its scan it is left to the browser, and nothing is thrown', () => {
  const whole = jpeg(notes(6), plain, scan);
  const head = whole.length - scan.length - 5;
  for (let length = 0; length <= head; length += 1) expect(plainWay(whole.subarray(0, length))).toBeNull();
});
