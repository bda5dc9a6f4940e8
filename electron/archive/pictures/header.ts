/**
 * @file What a picture is and how large, from its bytes alone: the name of a file may say anything. Nothing is decoded
 * here; a lying header is found out by the decoder, in its sandbox.
 */

/** Kinds that are decoded. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'bmp' | 'avif';
/** Kinds that people have and that are refused by name. */
export type RefusedKind = 'heic' | 'tiff' | 'svg' | 'jpeg-xl' | 'jpeg-2000' | 'photoshop' | 'pdf';

export type Header =
  | { outcome: 'ok'; kind: PictureKind; width: number; height: number }
  | { outcome: 'refused'; kind: RefusedKind }
  | { outcome: 'broken'; kind: PictureKind }
  | { outcome: 'unknown' };

/**
 * The kind, and the size in pixels before turning upright. `broken`: the header is not there as a whole, the size is
 * nothing, or the end of the picture is missing.
 */
export function headerOf(bytes: Uint8Array): Header {
  const refused = refusedKindOf(bytes);
  if (refused) return { outcome: 'refused', kind: refused };
  const kind = kindOf(bytes);
  if (!kind) return { outcome: 'unknown' };
  const size = sizeOf(bytes, kind);
  const sound = size && size.width > 0 && size.height > 0;
  return sound ? { outcome: 'ok', kind, ...size } : { outcome: 'broken', kind };
}

function sizeOf(bytes: Uint8Array, kind: PictureKind): PixelSize | null {
  try {
    return readers[kind](viewOf(bytes));
  } catch (error) {
    // A view throws where a header points past the end of the bytes.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The kind by the signature at the start of the bytes; null for what is no picture we decode. */
export function kindOf(bytes: Uint8Array): PictureKind | null {
  if (starts(bytes, '\xff\xd8\xff')) return 'jpeg';
  if (starts(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  if (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) return 'webp';
  if (starts(bytes, 'GIF87a') || starts(bytes, 'GIF89a')) return 'gif';
  if (starts(bytes, 'BM')) return 'bmp';
  if (brandsOf(bytes).some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return null;
}

function refusedKindOf(bytes: Uint8Array): RefusedKind | null {
  if (starts(bytes, 'II*\0') || starts(bytes, 'MM\0*')) return 'tiff';
  if (starts(bytes, '8BPS')) return 'photoshop';
  if (starts(bytes, '%PDF')) return 'pdf';
  if (starts(bytes, '\xff\x0a') || starts(bytes, 'JXL ', 4)) return 'jpeg-xl';
  if (starts(bytes, 'jP  ', 4)) return 'jpeg-2000';
  const brands = brandsOf(bytes);
  if (brands.some((brand) => /^(hei[cfmsx]|hev[cmsx])$/.test(brand)) && !brands.includes('avif'))
    return 'heic';
  return isSvg(bytes) ? 'svg' : null;
}

/** SVG is text: an `<svg` after whatever may stand before it. UTF-16 is read by leaving out the zeros. */
function isSvg(bytes: Uint8Array): boolean {
  if (kindOf(bytes)) return false;
  const start = String.fromCharCode(...bytes.subarray(0, 4_096).filter((byte) => byte !== 0));
  return /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(start) && /<svg[\s/>]/i.test(start);
}

/** The brands of an ISO base media file (HEIC, AVIF): ISO/IEC 14496-12, 4.3. */
function brandsOf(bytes: Uint8Array): string[] {
  if (!starts(bytes, 'ftyp', 4)) return [];
  const end = Math.min(viewOf(bytes).getUint32(0), bytes.length, 200);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(text(bytes, at, 4));
  return brands;
}

interface PixelSize {
  width: number;
  height: number;
}

const readers: Readonly<Record<PictureKind, (view: DataView) => PixelSize | null>> = {
  jpeg: (view) => (hasJpegEnd(view) ? sizeOfJpeg(view) : null),
  png: (view) => (hasPngEnd(view) ? { width: view.getUint32(16), height: view.getUint32(20) } : null),
  gif: (view) =>
    view.byteLength < 14 ? null : { width: view.getUint16(6, true), height: view.getUint16(8, true) },
  bmp: sizeOfBmp,
  webp: sizeOfWebp,
  avif: sizeOfAvif,
};

/** Walks the segments to the start of the frame (SOF0–SOF15, which leaves out DHT, JPG and DAC): ITU-T T.81, B.2. */
function sizeOfJpeg(view: DataView): PixelSize | null {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/**
 * Whether the picture itself ends (EOI after its scans). Decoders paint a truncated JPEG grey and say nothing, and a
 * camera's thumbnail brings an EOI of its own, so the whole is walked: in a scan, only FF with a marker's byte counts.
 */
function hasJpegEnd(view: DataView): boolean {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return true;
    if (marker === 0xff) at += 1;
    else if (at + 3 >= bytes.length) return false;
    else {
      at += 2 + view.getUint16(at + 2);
      if (marker === 0xda) at = endOfScan(bytes, at);
    }
  }
  return false;
}

function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const inScan = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!inScan) return at;
  }
  return bytes.length;
}

/** Walks the chunks to IEND: ISO/IEC 15948, 5.3. */
function hasPngEnd(view: DataView): boolean {
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === 0x49454e44) return at > 8;
  }
  return false;
}

function sizeOfBmp(view: DataView): PixelSize | null {
  if (view.byteLength < 26) return null;
  // The oldest header (12 bytes) has 16-bit sizes; a negative height means rows from the top.
  return view.getUint32(14, true) === 12
    ? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
    : { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

/** RFC 9649, 2.5 to 2.7: an extended, a lossless or a lossy first chunk. */
function sizeOfWebp(view: DataView): PixelSize | null {
  if (view.byteLength < 30 || view.getUint32(4, true) + 8 > view.byteLength) return null;
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X
      return { width: uint24(24) + 1, height: uint24(27) + 1 };
    case 0x5650384c: {
      // VP8L: 14 bits each
      const packed = view.getUint32(21, true);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503820: // VP8
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return null;
  }
}

/** The largest of the sizes given (`ispe`, ISO/IEC 23008-12, 6.5.3): a grid lists its tiles' and its own. */
function sizeOfAvif(view: DataView): PixelSize | null {
  let largest: PixelSize | null = null;
  const end = Math.min(view.byteLength, 65_536) - 16;
  for (let at = 16; at < end; at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const text = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length));
const starts = (bytes: Uint8Array, signature: string, at = 0) =>
  text(bytes, at, signature.length) === signature;
