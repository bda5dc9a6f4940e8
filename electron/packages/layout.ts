/** The bytes of a zip around its files: what follows a file, and how the whole ends (APPNOTE.TXT 4.3). */
import type yauzl from 'yauzl';
import { refuse } from './refusal.ts';
import type { Source } from './source.ts';

const endSize = 22;
const locatorSize = 20;
const endSize64 = 56;

/** The list of files must reach exactly to the end record, and the record must tell the truth about it. */
export async function endFits(
  source: Source,
  name: string,
  { listStart, listEnd, count }: { listStart: number; listEnd: number; count: number },
): Promise<void> {
  const lies = () => refuse('package-hidden-data', name);
  if (source.bytes < endSize) lies();
  const end = await source.read(source.bytes - endSize, endSize);
  // A comment would push the record forward; then these bytes are something else.
  if (end.readUInt32LE(0) !== 0x0605_4b50 || end.readUInt16LE(20) !== 0) lies();
  const long = listEnd === source.bytes - endSize - locatorSize - endSize64;
  if (!long && listEnd !== source.bytes - endSize) lies();
  if (long) await longEndFits(source, listEnd, { listStart, listEnd, count }, lies);
  // In the long form the short record may defer to it with all bits set.
  const tells = (said: number, real: number, defers: number) => said === real || (long && said === defers);
  const honest =
    end.readUInt16LE(4) === 0 &&
    end.readUInt16LE(6) === 0 &&
    tells(end.readUInt16LE(8), count, 0xffff) &&
    tells(end.readUInt16LE(10), count, 0xffff) &&
    tells(end.readUInt32LE(12), listEnd - listStart, 0xffff_ffff) &&
    tells(end.readUInt32LE(16), listStart, 0xffff_ffff);
  if (!honest) lies();
}

async function longEndFits(
  source: Source,
  at: number,
  { listStart, listEnd, count }: { listStart: number; listEnd: number; count: number },
  lies: () => never,
): Promise<void> {
  const end = await source.read(at, endSize64 + locatorSize);
  const honest =
    end.readUInt32LE(0) === 0x0606_4b50 &&
    end.readBigUInt64LE(4) === BigInt(endSize64 - 12) &&
    end.readUInt32LE(16) === 0 &&
    end.readUInt32LE(20) === 0 &&
    end.readBigUInt64LE(24) === BigInt(count) &&
    end.readBigUInt64LE(32) === BigInt(count) &&
    end.readBigUInt64LE(40) === BigInt(listEnd - listStart) &&
    end.readBigUInt64LE(48) === BigInt(listStart) &&
    end.readUInt32LE(endSize64) === 0x0706_4b50 &&
    end.readUInt32LE(endSize64 + 4) === 0 &&
    end.readBigUInt64LE(endSize64 + 8) === BigInt(listEnd) &&
    end.readUInt32LE(endSize64 + 16) <= 1;
  if (!honest) lies();
}

/**
 * Sizes and sum may stand after a file's data, in one of four lengths: with or without a mark before, in 4 or 8 bytes
 * a size. They must be those of the list. Returns where the next file may begin.
 */
export async function afterwardsFits(
  source: Source,
  name: string,
  entry: yauzl.Entry,
  end: number,
  next: number,
): Promise<number> {
  const length = next - end;
  if (![12, 16, 20, 24].includes(length)) return refuse('package-hidden-data', name);
  const after = await source.read(end, length);
  const marked = length === 16 || length === 24;
  if (marked && after.readUInt32LE(0) !== 0x0807_4b50) return refuse('package-hidden-data', name);
  const from = marked ? 4 : 0;
  const long = length >= 20;
  const size = (at: number) => (long ? Number(after.readBigUInt64LE(at)) : after.readUInt32LE(at));
  const same =
    after.readUInt32LE(from) === entry.crc32 &&
    size(from + 4) === entry.compressedSize &&
    size(from + (long ? 12 : 8)) === entry.uncompressedSize;
  return same ? next : refuse('package-hidden-data', name);
}
