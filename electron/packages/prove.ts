/** The second look, at files that lie unpacked in the workshop: words can be read, pictures can be shown. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Whole } from '../../exhibition/exhibition.ts';
import { forEach, type Disk } from '../archive/disk.ts';
import { namedMedia } from '../archive/read.ts';
import { sumOf } from '../archive/versions.ts';
import type { Kind } from './kinds.ts';
import { mostMegapixels, mostPictureSide } from './limits.ts';
import { parseStrictly } from './manifest.ts';
import { structureOf } from './picture-structure.ts';
import { Cancelled, orCancelled, refuse } from './refusal.ts';
import { isText } from './strict-json.ts';

/** What is used of the picture workshop, where pictures are decoded and nothing can come of a bad one. */
export interface PictureProof {
  thumbnail(from: string, signal?: AbortSignal): Promise<{ outcome: 'ok' } | Bad | { outcome: 'cancelled' }>;
  make(
    order: { name: string; from: string; use: 'portrait' | 'photograph' },
    signal?: AbortSignal,
  ): Promise<
    { outcome: 'ok'; whole: { bytes: Uint8Array; ending: string } } | Bad | { outcome: 'cancelled' }
  >;
}
interface Bad {
  outcome: 'bad';
  /** `no-workshop`: not the picture's fault. */
  why: string;
}

/** JSON is read once, strictly; statements and captions are text. Throws `Refusal`. */
export async function checkWords(folder: string, kinds: ReadonlyMap<string, Kind>): Promise<void> {
  for (const [path, kind] of kinds) {
    if (kind === 'json') parseStrictly(await readFile(join(folder, path)), path);
    if ((kind === 'words' || kind === 'captions') && !isText(await readFile(join(folder, path))))
      refuse('text-not-utf8', path);
  }
}

export interface Pictures {
  folder: string;
  kinds: ReadonlyMap<string, Kind>;
  whole: Whole;
  proof: PictureProof;
  disk: Disk;
  signal?: AbortSignal | undefined;
  /** Told after each picture. */
  each?: () => void;
}

/**
 * Every picture is decoded. One that is nothing but a picture stays as it is, byte for byte, so that our own are not
 * made worse from kiosk to kiosk; one that carries more is made anew, under a name of its own sum.
 * Answers the new paths by the old ones. Throws `Refusal`.
 */
export async function checkPictures(pictures: Pictures): Promise<ReadonlyMap<string, string>> {
  const { folder, kinds, whole, signal, each } = pictures;
  const paths = [...kinds].flatMap(([path, kind]) => (kind === 'picture' ? [path] : []));
  const foreign = new Set<string>();
  // One after the other, for each is in memory whole.
  for (const path of paths) {
    orCancelled(signal);
    if (await isForeign(join(folder, path), path)) foreign.add(path);
  }
  const portraits = new Set(
    namedMedia(whole).flatMap(({ path, place }) => (place[0] === 'people' ? [path] : [])),
  );
  const renamed = new Map<string, string>();
  await forEach(paths, async (path) => {
    orCancelled(signal);
    const use = portraits.has(path) ? 'portrait' : 'photograph';
    if (foreign.has(path)) renamed.set(path, await madeAnew(pictures, path, use));
    else await decode(pictures, path);
    each?.();
  });
  return renamed;
}

async function isForeign(file: string, path: string): Promise<boolean> {
  const structure = structureOf(await readFile(file), extname(path).toLowerCase());
  if (!structure) return refuse('picture-undecodable', path);
  const { width, height, foreign } = structure;
  if (Math.max(width, height) > mostPictureSide || width * height > mostMegapixels * 1_000_000)
    refuse('picture-too-many-pixels', path, { width, height, most: mostMegapixels });
  return foreign;
}

async function decode({ folder, proof, signal }: Pictures, path: string): Promise<void> {
  good(await proof.thumbnail(join(folder, path), signal), path);
}

async function madeAnew(
  { folder, proof, disk, signal }: Pictures,
  path: string,
  use: 'portrait' | 'photograph',
): Promise<string> {
  const made = good(await proof.make({ name: path, from: join(folder, path), use }, signal), path);
  const { bytes, ending } = made.whole;
  const sum = sumOf(bytes).slice(0, 12);
  const renamed = `${path.slice(0, -extname(path).length).slice(0, 200)}-${sum}.${ending}`;
  await disk.write(join(folder, renamed), bytes);
  await disk.remove(join(folder, path));
  return renamed;
}

function good<Outcome extends { outcome: string }>(
  made: Outcome | Bad | { outcome: 'cancelled' },
  path: string,
): Extract<Outcome, { outcome: 'ok' }> {
  if (made.outcome === 'cancelled') throw new Cancelled('cancelled');
  if (made.outcome === 'bad')
    return refuse((made as Bad).why === 'no-workshop' ? 'pictures-unchecked' : 'picture-undecodable', path);
  return made as Extract<Outcome, { outcome: 'ok' }>;
}
