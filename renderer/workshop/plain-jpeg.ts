/**
 * @file Which JPEGs are made from their planes of brightness and colour, and how they were held. All others (a colour
 * profile, print colours, anything unusual in their notes) are left to the browser, which knows them all.
 */

/** How a camera was held: TIFF 6.0, Orientation. 1 is upright; from 5 on, the sides change places. */
export type Way = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The way it was held, for a JPEG of brightness and two colours in sRGB; null for every other. */
export function plainWay(bytes: Uint8Array): Way | null {
  try {
    return wayOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // A view throws where a segment points past the end of the bytes.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Walks the segments before the first scan: ITU-T T.81, B.2. */
function wayOf(view: DataView): Way | null {
  let way: Way | null = 1;
  let seen = false;
  for (let at = 2; way !== null; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xff) at += 1;
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xda) return seen ? way : null;
    if (isFrame(marker)) {
      if (seen || !isYCbCr(view, at)) return null;
      seen = true;
    } else if (marker === 0xe1 && says(view, at + 4, 'Exif\0\0')) way = wayInNotes(view, at);
    else if (marker === 0xe2 && says(view, at + 4, 'ICC_PROFILE')) return null;
    else if (marker === 0xee && says(view, at + 4, 'Adobe') && view.getUint8(at + 15) !== 1) return null;
  }
  return null;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Eight bits, and three components by the numbers JFIF gives them; letters would be red, green and blue. */
const isYCbCr = (view: DataView, at: number): boolean =>
  view.getUint8(at + 4) === 8 &&
  view.getUint8(at + 9) === 3 &&
  [1, 2, 3].every((id, i) => view.getUint8(at + 10 + i * 3) === id);

const mostEntries = 200;

/** The first directory of a camera's notes: TIFF 6.0, 2. Null where anything in it is not as it should be. */
function wayInNotes(view: DataView, segment: number): Way | null {
  const start = segment + 10;
  const order = view.getUint16(start);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const little = order === 0x4949;
  if (view.getUint16(start + 2, little) !== 42) return null;
  const directory = start + view.getUint32(start + 4, little);
  const entries = view.getUint16(directory, little);
  if (entries > mostEntries) return null;
  for (let i = 0; i < entries; i += 1) {
    const entry = directory + 2 + i * 12;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const short = view.getUint16(entry + 2, little) === 3;
    const way = view.getUint16(entry + 8, little);
    return short && way >= 1 && way <= 8 ? (way as Way) : null;
  }
  return 1;
}

function says(view: DataView, at: number, words: string): boolean {
  return [...words].every((letter, i) => view.getUint8(at + i) === letter.charCodeAt(0));
}
