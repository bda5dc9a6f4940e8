/**
 * @file What a picture file is made of, without decoding it: its size in pixels, and whether it carries anything that
 * is no picture (where it was taken, by what camera, a second file behind its end). Formats: JPEG (ITU T.81), PNG
 * (W3C), WebP (RFC 9649), GIF89a, AVIF (ISO 23008-12).
 */
import { avifStructure } from './picture-boxes.ts';

export interface Structure {
  width: number;
  height: number;
  /** More than a picture: metadata, a comment, further frames, bytes behind the end. */
  foreign: boolean;
}

/** The structure of a picture by its file's ending; null where it is not whole. Never throws. */
export function structureOf(bytes: Buffer, ending: string): Structure | null {
  const read = readers[ending];
  if (!read) return null;
  try {
    const found = read(bytes);
    return found && found.width > 0 && found.height > 0 ? found : null;
  } catch (error) {
    // Reading behind the end: the file is cut off.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type Reader = (bytes: Buffer) => Structure | null;
const readers: Readonly<Record<string, Reader>> = {
  '.jpg': jpeg,
  '.jpeg': jpeg,
  '.png': png,
  '.webp': webp,
  '.gif': gif,
  '.avif': avifStructure,
};

/** Chromium writes one of 456 bytes into what it encodes; larger ones carry texts and tables. */
const mostProfileBytes = 4_096;

function jpeg(bytes: Buffer): Structure | null {
  if (bytes.readUInt16BE(0) !== 0xffd8) return null;
  let size: { width: number; height: number } | null = null;
  let foreign = false;
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) return size && { ...size, foreign: foreign || at + 2 < bytes.length };
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2) return null;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      size ??= { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    const word = bytes.toString('latin1', at + 4, at + 9);
    // JFIF says the density, Adobe how colours are coded, a profile what they mean: needed to show the picture.
    const own =
      (marker === 0xe0 && word === 'JFIF\0') ||
      (marker === 0xee && word === 'Adobe') ||
      (marker === 0xe2 && word === 'ICC_P' && length <= mostProfileBytes);
    if (((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) && !own) foreign = true;
    at += 2 + length;
    if (marker === 0xda) at = endOfScan(bytes, at);
  }
}

/** Behind the coded data of a scan, where the next marker stands that is no restart and no stuffed byte. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('no end of scan');
}

const pngChunks = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT pHYs bKGD'.split(' '));

function png(bytes: Buffer): Structure | null {
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  let foreign = false;
  for (let at = 8; ;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    if (!pngChunks.has(kind) && !(kind === 'iCCP' && length <= mostProfileBytes)) foreign = true;
    if (kind === 'IEND') return { ...size, foreign: foreign || end < bytes.length };
    at = end;
  }
}

function webp(bytes: Buffer): Structure | null {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return null;
  let size: { width: number; height: number } | null = null;
  let foreign = end < bytes.length;
  for (let at = 12; at < end;) {
    const kind = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const data = at + 8;
    if (data + length > end) return null;
    if (kind === 'VP8X')
      size = { width: 1 + bytes.readUIntLE(data + 4, 3), height: 1 + bytes.readUIntLE(data + 7, 3) };
    else if (kind === 'VP8 ')
      size ??= {
        width: bytes.readUInt16LE(data + 6) & 0x3fff,
        height: bytes.readUInt16LE(data + 8) & 0x3fff,
      };
    else if (kind === 'VP8L') {
      const bits = bytes.readUInt32LE(data + 1);
      size ??= { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    } else if (kind !== 'ALPH' && !(kind === 'ICCP' && length <= mostProfileBytes)) foreign = true;
    at = data + length + (length & 1);
  }
  return size && { ...size, foreign };
}

function gif(bytes: Buffer): Structure | null {
  const size = { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  const table = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  let at = 13 + table(bytes.readUInt8(10));
  let foreign = false;
  for (;;) {
    const kind = bytes.readUInt8(at);
    if (kind === 0x3b) return { ...size, foreign: foreign || at + 1 < bytes.length };
    if (kind === 0x2c) at = endOfBlocks(bytes, at + 11 + table(bytes.readUInt8(at + 9)));
    else if (kind === 0x21) {
      const label = bytes.readUInt8(at + 1);
      const app = bytes.toString('latin1', at + 3, at + 14);
      if (label !== 0xf9 && !(label === 0xff && app === 'NETSCAPE2.0')) foreign = true;
      at = endOfBlocks(bytes, at + 2);
    } else return null;
  }
}

function endOfBlocks(bytes: Buffer, from: number): number {
  for (let at = from; ;) {
    const length = bytes.readUInt8(at);
    at += 1 + length;
    if (length === 0) return at;
  }
}
