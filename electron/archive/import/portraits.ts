/** Photographs of a folder become portraits of the draft: made in the picture workshop, kept as media one by one. */
import { extname, join } from 'node:path';
import { readdir, stat } from 'node:fs/promises';
import type { DiskRefusal } from '../disk.ts';
import type { Refused } from '../drafting.ts';
import type { Library } from '../library.ts';
import type { PictureFault, PictureWorkshop, Progress } from '../pictures/pictures.ts';
import type { PortraitMade } from './questions.ts';

export type ImportProgress = Progress;

/** What an import needs of the picture workshop. */
export type Workshop = Pick<PictureWorkshop, 'makeAll'>;

/** A photograph somebody agreed to. */
export interface PhotoOrder {
  /** The person's id. */
  id: string;
  /** The path below the folder of photographs, for saying which it is. */
  file: string;
  /** Where it lies. */
  path: string;
  bytes: number;
}

export interface BadPhoto {
  id: string;
  file: string;
  why: PictureFault;
}

export type PortraitsMade =
  | { outcome: 'ok'; portraits: PortraitMade[]; bad: BadPhoto[] }
  | { outcome: 'cancelled' }
  | DiskRefusal
  | Refused;

interface Making {
  library: Library;
  workshop: () => Promise<Workshop>;
  signal: AbortSignal;
  onprogress: ((progress: ImportProgress) => void) | undefined;
}

/** Throws nothing of the disk's: a stick pulled out makes its pictures bad, a full disk ends the whole. */
export async function makePortraits(
  orders: readonly PhotoOrder[],
  { library, workshop, signal, onprogress }: Making,
): Promise<PortraitsMade> {
  const made: { portraits: PortraitMade[]; bad: BadPhoto[] } = { portraits: [], bad: [] };
  if (orders.length === 0) return { outcome: 'ok', ...made };
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort());
  let refused: DiskRefusal | Refused | null = null;
  const maker = await workshop();
  const all = await maker.makeAll(
    orders.map((order) => ({ name: order.file, from: order.path, use: 'portrait' as const, order })),
    {
      signal: stop.signal,
      ...(onprogress ? { onprogress } : {}),
      async take({ order }, picture) {
        if (picture.outcome === 'bad')
          return void made.bad.push({ id: order.id, file: order.file, why: picture.why });
        const { bytes, ending } = picture.whole;
        const kept = await library.draft.addMedium({ name: `${order.id}.${ending}`, bytes });
        if (kept.outcome === 'ok') {
          made.portraits.push({ id: order.id, medium: kept.file, file: order.file, bytes: order.bytes });
        } else if (
          kept.outcome === 'empty' ||
          kept.outcome === 'wrong-type' ||
          kept.outcome === 'too-large'
        ) {
          made.bad.push({ id: order.id, file: order.file, why: 'broken' });
        } else {
          refused = kept;
          stop.abort();
        }
      },
    },
  );
  if (refused) return refused;
  return all.outcome === 'cancelled' ? { outcome: 'cancelled' } : { outcome: 'ok', ...made };
}

const pictures = new Set([
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.avif',
  '.gif',
  '.bmp',
  '.heic',
  '.heif',
  '.tif',
  '.tiff',
]);
const deepest = 5;
const mostPictures = 60_000;

/** Every picture below a folder, with forward slashes and its size; links lead nowhere. Null where it cannot be listed. */
export async function picturesBelow(folder: string): Promise<{ file: string; bytes: number }[] | null> {
  const names = await namesBelow(folder, '', 0);
  if (names === null) return null;
  const found: { file: string; bytes: number }[] = [];
  for (const file of names.slice(0, mostPictures)) {
    const size = await stat(join(folder, file)).then(
      (one) => one.size,
      () => null,
    );
    if (size !== null) found.push({ file, bytes: size });
  }
  return found;
}

async function namesBelow(root: string, below: string, depth: number): Promise<string[] | null> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => null);
  if (!entries) return depth === 0 ? null : [];
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || found.length > mostPictures) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile() && pictures.has(extname(entry.name).toLowerCase())) found.push(path);
    else if (entry.isDirectory() && depth < deepest)
      found.push(...((await namesBelow(root, path, depth + 1)) ?? []));
  }
  return found;
}
