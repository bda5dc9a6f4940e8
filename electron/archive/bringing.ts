/**
 * @file A film or captions on their way from a stick into the draft: tried by the page before they are copied, copied
 * piece by piece with progress, and called off at any time. The copy is made beside the draft, so that saving goes on
 * meanwhile; what an interruption leaves is swept at the next start.
 */
import { createHash, randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { refusalOf, type Disk, type Writing } from './disk.ts';
import { mostMediaBytes } from './draft-media.ts';
import type { Drafting, Refused } from './drafting.ts';
import { LatestOnly } from './latest-only.ts';
import { isCaptions } from './captions.ts';
import { kinds, type FolderFile, type MediumKind, type PictureFolders } from './picture-folders.ts';

export type Carried = Exclude<MediumKind, 'picture'>;

type Told<Outcome extends string> = { outcome: Outcome; name: string };
export type Unfit = Told<'wrong-type' | 'empty' | 'gone' | 'too-large' | 'not-captions'>;
export type Tried = { outcome: 'ok'; address: string } | Unfit;
export type Brought = { outcome: 'ok'; file: string } | { outcome: 'cancelled' } | Unfit | Refused;

/** How far a copy is. */
export interface Progress {
  done: number;
  bytes: number;
}

/** Captions of a long film have some 100 KB. */
const mostBytes: Readonly<Record<Carried, number>> = { film: mostMediaBytes, captions: 2_000_000 };
const pieceBytes = 1 << 20;
/** News of a copy no more often than an eye follows. */
const tellEveryMs = 200;

export interface BringingOptions {
  disk: Disk;
  draft: Drafting;
  folders: PictureFolders;
  told: (progress: Progress) => void;
  now?: () => number;
}

export class Bringing {
  readonly #options: BringingOptions;
  readonly #work = new LatestOnly();
  #trial: { address: string; file: string } | null = null;

  constructor(options: BringingOptions) {
    this.#options = options;
  }

  /** Lets the page play a film where it lies. The address is good until the next trial. */
  async try(path: string): Promise<Tried> {
    this.#trial = null;
    const found = await this.#found(path, 'film');
    if ('outcome' in found) return found;
    const address = `.trial/${randomBytes(8).toString('hex')}${extname(found.path).toLowerCase()}`;
    this.#trial = { address, file: found.path };
    return { outcome: 'ok', address };
  }

  /** For whoever serves media: the film on trial, by its address. */
  trialFile(path: string): string | null {
    return this.#trial?.address === path ? this.#trial.file : null;
  }

  /** Copies a file into the draft. One at a time: another one calls the first off. */
  bring(path: string, kind: Carried): Promise<Brought> {
    return this.#work.run((signal) => this.#bring(path, kind, signal));
  }

  async #bring(path: string, kind: Carried, signal: AbortSignal): Promise<Brought> {
    const found = await this.#found(path, kind);
    if ('outcome' in found) return found;
    if (kind === 'captions' && !(await readsAsCaptions(found.path))) return told('not-captions', found);
    const { disk, draft } = this.#options;
    const place = await draft.workshop(randomBytes(6).toString('hex'));
    if (typeof place !== 'string') return place;
    try {
      const sum = await this.#pour(found, place, signal);
      if (signal.aborted) return await this.#away(place, { outcome: 'cancelled' });
      if (sum === null) return await this.#away(place, told('gone', found));
      const taken = await draft.takeMedium(place, { name: found.name, sum, bytes: found.bytes });
      return taken.outcome === 'ok' ? taken : await this.#away(place, taken);
    } catch (error) {
      await disk.remove(place).catch(() => undefined);
      return refusalOf(error);
    }
  }

  /** Calls off what is under way; the draft is as it was. */
  cancel(): void {
    this.#work.cancel();
  }

  async #found(path: string, kind: Carried): Promise<FolderFile | Unfit> {
    const name = basename(path);
    const found = await this.#options.folders.file(path);
    if (!found) return { outcome: 'gone', name };
    if (!kinds[kind].shown.has(extname(found.path).toLowerCase())) return told('wrong-type', found);
    if (found.bytes === 0) return told('empty', found);
    return found.bytes > mostBytes[kind] ? told('too-large', found) : found;
  }

  /** The file's SHA-256; null where it could not be read to its end. Throws what the disk it is written to says. */
  async #pour({ path, bytes }: FolderFile, to: string, signal: AbortSignal): Promise<string | null> {
    const { disk, told: tell, now = Date.now } = this.#options;
    const target = await disk.create(to);
    const sum = createHash('sha256');
    let done = 0;
    let toldAt = 0;
    try {
      for await (const piece of piecesOf(path)) {
        if (signal.aborted) break;
        if (piece === null) return await givenUp(target);
        await target.write(piece);
        sum.update(piece);
        done += piece.byteLength;
        if (now() - toldAt < tellEveryMs && done < bytes) continue;
        toldAt = now();
        tell({ done, bytes });
      }
    } catch (error) {
      await target.giveUp();
      throw error;
    }
    if (signal.aborted || done !== bytes) return givenUp(target);
    await target.finish();
    return sum.digest('hex');
  }

  async #away<Outcome>(place: string, outcome: Outcome): Promise<Outcome> {
    await this.#options.disk.remove(place);
    return outcome;
  }
}

async function givenUp(target: Writing): Promise<null> {
  await target.giveUp();
  return null;
}

/** A file from its beginning; a last null where the stick was pulled out meanwhile. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array | null> {
  const source = await open(path, 'r').catch(() => null);
  if (!source) return yield null;
  try {
    const piece = new Uint8Array(pieceBytes);
    for (;;) {
      const read = await source.read(piece, 0, pieceBytes, null).catch(() => null);
      if (!read) return yield null;
      if (read.bytesRead === 0) return;
      yield piece.subarray(0, read.bytesRead);
    }
  } finally {
    await source.close().catch(() => undefined);
  }
}

const readsAsCaptions = (path: string): Promise<boolean> => readFile(path).then(isCaptions, () => false);

const told = <Outcome extends Unfit['outcome']>(outcome: Outcome, { name }: FolderFile): Told<Outcome> => ({
  outcome,
  name,
});
