/**
 * @file A picture as planes, one of brightness and two of colour at half the size (4:2:0), as a JPEG holds it: reduced
 * there, which is half of the work of reducing red, green and blue, and only then made into pixels.
 */
import type { Measure } from './fitting.ts';
import type { Way } from './plain-jpeg.ts';

/** One plane. `stride`: bytes from one row to the next. */
export interface Plane extends Measure {
  bytes: Uint8Array;
  stride: number;
}

/** Brightness, blue and red. */
export type Planes = readonly [Plane, Plane, Plane];

/** Lays planes of a picture of this size out in one buffer, each row at a multiple of four bytes. */
export function laidOut({ width, height }: Measure, buffer: (bytes: number) => Uint8Array): Planes {
  const half = { width: (width + 1) >> 1, height: (height + 1) >> 1 };
  const [stride, halfStride] = [(width + 3) & ~3, (half.width + 3) & ~3];
  const [whole, part] = [stride * height, halfStride * half.height];
  const bytes = buffer(whole + 2 * part);
  return [
    { width, height, stride, bytes: bytes.subarray(0, whole) },
    { ...half, stride: halfStride, bytes: bytes.subarray(whole, whole + part) },
    { ...half, stride: halfStride, bytes: bytes.subarray(whole + part, whole + 2 * part) },
  ];
}

/** Of each place along a side: where its first source lies, and what share of 256 each of `most` sources has in it. */
interface Shares {
  starts: Int32Array;
  weights: Int32Array;
  most: number;
}

/** The area that a place covers, exactly: nothing flickers, and nothing is left out. */
export function sharesOf(from: number, to: number): Shares {
  const scale = from / to;
  const starts = new Int32Array(to);
  const lists: number[][] = [];
  for (let place = 0; place < to; place += 1) {
    const [begin, end] = [place * scale, (place + 1) * scale];
    const first = Math.min(from - 1, Math.floor(begin + 1e-6));
    const last = Math.max(first + 1, Math.min(from, Math.ceil(end - 1e-6)));
    starts[place] = first;
    lists.push(in256(Array.from({ length: last - first }, (_, i) => covered(first + i, begin, end) / scale)));
  }
  const most = Math.max(...lists.map((list) => list.length));
  const weights = new Int32Array(to * most);
  for (const [place, list] of lists.entries()) {
    // The last places read from a little before: nothing is read past the end.
    const back = Math.max(0, (starts[place] ?? 0) + most - from);
    starts[place] = (starts[place] ?? 0) - back;
    weights.set(list, place * most + back);
  }
  return { starts, weights, most };
}

const covered = (source: number, begin: number, end: number): number =>
  Math.max(0, Math.min(end, source + 1) - Math.max(begin, source));

/** Rounded so that the sum is 256: an even surface stays what it is. */
function in256(shares: readonly number[]): number[] {
  const rounded = shares.map((share) => Math.round(share * 256));
  const largest = shares.indexOf(Math.max(...shares));
  rounded[largest] = (rounded[largest] ?? 0) + 256 - rounded.reduce((sum, one) => sum + one, 0);
  return rounded;
}

/** More than this many rows in one are not mixed here: a JPEG is reduced by halves while it is decoded. */
export const mostReduction = 2;

/** Reduces every plane, at most by `mostReduction` in each direction. */
export function reduce(from: Planes, to: Planes): void {
  const widest = new Uint8Array(from[0].stride);
  for (const [i, plane] of from.entries()) {
    const wanted = to[i];
    if (wanted) reducePlane(plane, wanted, widest);
  }
}

function reducePlane(from: Plane, to: Plane, row: Uint8Array): void {
  const across = sharesOf(from.width, to.width);
  const down = sharesOf(from.height, to.height);
  const mix = rowMixer(from, down, row);
  const narrow = narrowing(across, row, to);
  for (let y = 0; y < to.height; y += 1) {
    mix(y);
    narrow(y * to.stride);
  }
}

/** Two of four bytes; each has 16 bits to be multiplied in. */
const everyOther = 0x00ff00ff;
const half = 0x00800080;

/** Mixes rows, four bytes at a time. */
function rowMixer(from: Plane, { starts, weights, most }: Shares, row: Uint8Array): (y: number) => void {
  const words = from.stride >> 2;
  const source = new Uint32Array(from.bytes.buffer, from.bytes.byteOffset, words * from.height);
  const mixed = new Uint32Array(row.buffer, row.byteOffset, words);
  return (y) => {
    const first = (starts[y] ?? 0) * words;
    const second = first + (most > 1 ? words : 0);
    const third = second + (most > 2 ? words : 0);
    const a = weights[y * most] ?? 0;
    const b = most > 1 ? (weights[y * most + 1] ?? 0) : 0;
    const c = most > 2 ? (weights[y * most + 2] ?? 0) : 0;
    for (let i = 0; i < words; i += 1) {
      const p = source[first + i] as number;
      const q = source[second + i] as number;
      const r = source[third + i] as number;
      const low =
        Math.imul(p & everyOther, a) + Math.imul(q & everyOther, b) + Math.imul(r & everyOther, c) + half;
      const high =
        Math.imul((p >>> 8) & everyOther, a) +
        Math.imul((q >>> 8) & everyOther, b) +
        Math.imul((r >>> 8) & everyOther, c) +
        half;
      mixed[i] = ((low >>> 8) & everyOther) | (high & 0xff00ff00);
    }
  };
}

function narrowing(
  { starts, weights, most }: Shares,
  row: Uint8Array,
  { bytes, width }: Plane,
): (at: number) => void {
  if (most === 1) return (at) => void bytes.set(row.subarray(0, width), at);
  if (most === 2)
    return (at) => {
      for (let x = 0; x < width; x += 1) {
        const first = starts[x] as number;
        bytes[at + x] =
          ((row[first] as number) * (weights[2 * x] as number) +
            (row[first + 1] as number) * (weights[2 * x + 1] as number) +
            128) >>
          8;
      }
    };
  return (at) => {
    for (let x = 0; x < width; x += 1) {
      const first = starts[x] as number;
      bytes[at + x] =
        ((row[first] as number) * (weights[3 * x] as number) +
          (row[first + 1] as number) * (weights[3 * x + 1] as number) +
          (row[first + 2] as number) * (weights[3 * x + 2] as number) +
          128) >>
        8;
    }
  };
}

/** Below and above what a byte holds: the largest sum of a brightness and a colour. */
const reach = 256;
const bytesOf = Uint8Array.from({ length: 256 + 2 * reach }, (_, i) => Math.min(255, Math.max(0, i - reach)));
const table = (factor: number, base: number): Int32Array =>
  Int32Array.from({ length: 256 }, (_, i) => Math.round(factor * (i - 128) * 65_536) + base);
/** Of JFIF: ITU-T T.871, 7, as 65,536ths; where two are added, the base is in one of them. */
const base = reach * 65_536 + 32_768;
const redOfRed = table(1.402, base);
const greenOfBlue = table(-0.344_136, base);
const greenOfRed = table(-0.714_136, 0);
const blueOfBlue = table(1.772, base);

/**
 * Makes pixels (red, green, blue, opaque) of planes, turned upright. A colour is given to each of its four pixels as it
 * is: the encoder takes their mean again.
 */
export function paint([light, blue, red]: Planes, way: Way, pixels: Uint32Array): void {
  const { start, across, down } = stepsOf(way, light);
  const { width, height } = light;
  for (let y = 0; y < height; y += 1) {
    const row = y * light.stride;
    const half = (y >> 1) * blue.stride;
    let at = start + y * down;
    for (let x = 0; x < width; x += 1, at += across) {
      const cb = blue.bytes[half + (x >> 1)] as number;
      const cr = red.bytes[half + (x >> 1)] as number;
      const l = light.bytes[row + x] as number;
      const r = bytesOf[l + ((redOfRed[cr] as number) >> 16)] as number;
      const g = bytesOf[l + (((greenOfBlue[cb] as number) + (greenOfRed[cr] as number)) >> 16)] as number;
      const b = bytesOf[l + ((blueOfBlue[cb] as number) >> 16)] as number;
      pixels[at] = r | (g << 8) | (b << 16) | 0xff000000;
    }
  }
}

/** Where the first pixel goes, and how far it is from one to the next and from one row to the next. */
function stepsOf(way: Way, { width, height }: Measure): { start: number; across: number; down: number } {
  const lastRow = width * (height - 1);
  switch (way) {
    case 1:
      return { start: 0, across: 1, down: width };
    case 2:
      return { start: width - 1, across: -1, down: width };
    case 3:
      return { start: width * height - 1, across: -1, down: -width };
    case 4:
      return { start: lastRow, across: 1, down: -width };
    case 5:
      return { start: 0, across: height, down: 1 };
    case 6:
      return { start: height - 1, across: height, down: -1 };
    case 7:
      return { start: width * height - 1, across: -height, down: -1 };
    case 8:
      return { start: (width - 1) * height, across: -height, down: 1 };
  }
}
