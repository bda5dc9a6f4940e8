/** AVIF is boxes in boxes (ISO 14496-12): a length, four letters, content. */
import type { Structure } from './picture-structure.ts';

interface Box {
  kind: string;
  from: number;
  end: number;
}

/** The boxes of a part of a file; null where one reaches behind the end. */
function boxesIn(bytes: Buffer, from: number, end: number): Box[] | null {
  const boxes: Box[] = [];
  for (let at = from; at < end;) {
    const short = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const head = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? end - at : short;
    if (length < head || at + length > end) return null;
    boxes.push({ kind, from: at + head, end: at + length });
    at += length;
  }
  return boxes;
}

const pictureBoxes = new Set(['ftyp', 'meta', 'mdat', 'free']);

/** Throws `RangeError` where the file is cut off. */
export function avifStructure(bytes: Buffer): Structure | null {
  const outer = boxesIn(bytes, 0, bytes.length);
  const meta = outer?.find(({ kind }) => kind === 'meta');
  // `meta` and `iinf` begin with a version and flags.
  const inner = meta && boxesIn(bytes, meta.from + 4, meta.end);
  if (!outer || !inner) return null;
  const properties = inside(bytes, inside(bytes, inner, 'iprp'), 'ipco');
  const sizes = (properties ?? []).filter(({ kind }) => kind === 'ispe').map(({ from }) => from);
  if (sizes.length === 0) return null;
  return {
    width: Math.max(...sizes.map((at) => bytes.readUInt32BE(at + 4))),
    height: Math.max(...sizes.map((at) => bytes.readUInt32BE(at + 8))),
    foreign: outer.some(({ kind }) => !pictureBoxes.has(kind)) || itemKinds(bytes, inner).some(isForeign),
  };
}

const inside = (bytes: Buffer, boxes: Box[] | null, kind: string): Box[] | null => {
  const box = boxes?.find((one) => one.kind === kind);
  return box ? boxesIn(bytes, box.from, box.end) : null;
};

const isForeign = (kind: string): boolean => !['av01', 'grid', 'iovl', 'tmap'].includes(kind);

/** The kinds of items: pictures (`av01`), and also `Exif` and `mime` (XMP). */
function itemKinds(bytes: Buffer, meta: Box[]): string[] {
  const info = meta.find(({ kind }) => kind === 'iinf');
  if (!info) return [];
  const wide = bytes.readUInt8(info.from) > 0;
  const items = boxesIn(bytes, info.from + (wide ? 8 : 6), info.end) ?? [];
  return items.map(({ from }) => {
    const version = bytes.readUInt8(from);
    return version < 2
      ? 'old'
      : bytes.toString('latin1', from + (version === 2 ? 8 : 10), from + (version === 2 ? 12 : 14));
  });
}
