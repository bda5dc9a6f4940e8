/** @file What a picture is and how large, from its first bytes: the name of a file may say anything. */

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'bmp' | 'avif';

/** The kind by the signature at the start of the bytes; null for what is no picture we can decode. */
export function kindOf(bytes: Uint8Array): PictureKind | null {
  const starts = (signature: string, at = 0) =>
    [...signature].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
  if (starts('\xff\xd8\xff')) return 'jpeg';
  if (starts('\x89PNG\r\n\x1a\n')) return 'png';
  if (starts('RIFF') && starts('WEBP', 8)) return 'webp';
  if (starts('GIF8')) return 'gif';
  if (starts('BM')) return 'bmp';
  if (starts('ftypavif', 4) || starts('ftypavis', 4) || starts('ftypmif1', 4)) return 'avif';
  return null;
}

/**
 * Pixels in a JPEG or PNG as its header says; null where it does not say, or for other kinds. Asked before decoding:
 * a small file may unpack to more than the machine has memory for.
 */
export function pixelsOf(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (kindOf(bytes)) {
    case 'png':
      return bytes.length < 24 ? null : view.getUint32(16) * view.getUint32(20);
    case 'jpeg':
      return pixelsOfJpeg(view);
    default:
      return null;
  }
}

/** Walks the segments to the start of the frame (SOF0–SOF15, which leaves out DHT, JPG and DAC). */
function pixelsOfJpeg(view: DataView): number | null {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The size a picture is kept at: its own, or smaller so that the longer side is at most `longest`. */
export function sizeToKeep(
  { width, height }: { width: number; height: number },
  longest: number,
): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
