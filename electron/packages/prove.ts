/** The second look, at files that lie unpacked in the workshop: words can be read, pictures can be shown. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { forEach, type Disk } from '../archive/disk.ts';
import { hashOf } from '../archive/versions.ts';
import type { Kind } from './kinds.ts';
import { mostMegapixels, mostPictureSide } from './limits.ts';
import { parseStrictly } from './manifest.ts';
import { structureOf } from './picture-structure.ts';
import { orCancelled, refuse } from './refusal.ts';
import { isText } from './strict-json.ts';

/** Decodes pictures where nothing can come of a bad one (a sandboxed page). */
export interface PictureProof {
  /** Whether the whole picture decodes. */
  decodes(file: string): Promise<boolean>;
  /** The picture alone in the same format, upright, without anything else the file held; null where it cannot be had. */
  anew(file: string): Promise<Uint8Array | null>;
}

/** JSON is read once, strictly; statements and captions are text. Throws `Refusal`. */
export async function checkWords(folder: string, kinds: ReadonlyMap<string, Kind>): Promise<void> {
  for (const [path, kind] of kinds) {
    if (kind === 'json') parseStrictly(await readFile(join(folder, path)), path);
    if ((kind === 'words' || kind === 'captions') && !isText(await readFile(join(folder, path))))
      refuse('text-not-utf8', path);
  }
}

/** A picture that was rewritten, by its path, with the sum it has now. */
export type Rewritten = Readonly<Record<string, string>>;

/**
 * Every picture is decoded. One that is nothing but a picture stays as it is, byte for byte, so that pictures made by
 * us are not made worse from kiosk to kiosk; one that carries more is written anew. Throws `Refusal`.
 */
export async function checkPictures({
  folder,
  kinds,
  proof,
  disk,
  signal,
  each,
}: {
  folder: string;
  kinds: ReadonlyMap<string, Kind>;
  proof: PictureProof;
  disk: Disk;
  signal?: AbortSignal | undefined;
  /** Told after each picture. */
  each?: () => void;
}): Promise<Rewritten> {
  const pictures = [...kinds].flatMap(([path, kind]) => (kind === 'picture' ? [path] : []));
  const foreign = new Set<string>();
  // One after the other, for each is in memory whole.
  for (const path of pictures) {
    orCancelled(signal);
    if (await isForeign(join(folder, path), path)) foreign.add(path);
  }
  const rewritten: Record<string, string> = {};
  await forEach(pictures, async (path) => {
    orCancelled(signal);
    const file = join(folder, path);
    if (!(await proof.decodes(file))) refuse('picture-undecodable', path);
    if (foreign.has(path)) {
      await disk.write(file, (await proof.anew(file)) ?? refuse('picture-foreign', path));
      rewritten[path] = await hashOf(file);
    }
    each?.();
  });
  return rewritten;
}

async function isForeign(file: string, path: string): Promise<boolean> {
  const structure = structureOf(await readFile(file), extname(path).toLowerCase());
  if (!structure) return refuse('picture-undecodable', path);
  const { width, height, foreign } = structure;
  if (Math.max(width, height) > mostPictureSide || width * height > mostMegapixels * 1_000_000)
    refuse('picture-too-many-pixels', path, { width, height, most: mostMegapixels });
  return foreign;
}
