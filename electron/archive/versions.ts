/**
 * @file The published versions on disk, in DATA/exhibition/:
 *
 *     current.json            {format, version}: which one visitors see; replacing it is the moment of publishing.
 *                             Version 0 is the exhibition the kiosk came with, while the first is being made
 *     versions/7/             a whole exhibition folder that never changes again
 *     versions/7/version.json who published it when, what changed, and the SHA-256 of each of its files
 *     versions/.making-8/     one being made; versions/.gone-…/ one being removed: both are swept at the next start
 *
 * A folder with a number for its name is always whole. Equal files of two versions are one file with two names.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { change } from '../../exhibition/changes.ts';
import { forEach, isPart, readJson, type Disk } from './disk.ts';
import { sizeOf } from './media.ts';

const versionNumber = z.int().min(1);
/** In place of a number: the exhibition the kiosk came with, which nobody published. */
export const cameWith = 0;
const pointer = z.strictObject({ format: z.literal(1), version: z.int().min(cameWith) });

/** Which package a version was installed from. */
const installedFrom = z.strictObject({
  /** SHA-256 of its manifest. */
  id: z.string(),
  /** ISO 8601, UTC. */
  madeAt: z.string(),
  /** The name of the key that signed it; null: nobody. */
  signedBy: z.string().nullable(),
});
export type InstalledFrom = z.infer<typeof installedFrom>;

const record = z.strictObject({
  format: z.literal(1),
  number: versionNumber,
  /** ISO 8601, UTC. */
  publishedAt: z.string(),
  /** The role that did it: `editor`, `technician`, or whatever stood for a person at the command line. */
  by: z.string(),
  from: z.discriminatedUnion('made', [
    z.strictObject({ made: z.literal('publish') }),
    z.strictObject({ made: z.literal('return'), to: z.int().min(cameWith) }),
    z.strictObject({ made: z.literal('install'), package: z.exactOptional(installedFrom) }),
  ]),
  /** What is different from the version before. */
  changes: z.array(change),
  files: z.record(z.string(), z.strictObject({ sha256: z.string(), bytes: z.int().min(0) })),
});
export type VersionRecord = z.infer<typeof record>;

/** A version without the list of its files, which can be long. */
export type VersionHead = Omit<VersionRecord, 'files' | 'format'>;

/** What a start found in disorder and did about it; `report` gets it as a sentence, the health page as data. */
export interface Notice {
  code:
    | 'current-damaged'
    | 'version-damaged'
    | 'version-failed'
    | 'unpublished-removed'
    | 'draft-damaged'
    | 'statement-changes-damaged'
    | 'cannot-tidy';
  values: Readonly<Record<string, string | number>>;
}

export class Versions {
  readonly folder: string;
  readonly pointerPath: string;
  /** Of the records, which name every medium, only the one last asked for is held; many may ask at once. */
  #last: { number: number; record: Promise<VersionRecord | null> } | null = null;
  #heads = new Map<number, VersionHead>();

  /** `library` is DATA/exhibition. */
  constructor(
    library: string,
    private readonly disk: Disk,
  ) {
    this.folder = join(library, 'versions');
    this.pointerPath = join(library, 'current.json');
  }

  folderOf(number: number): string {
    return join(this.folder, String(number));
  }

  /** The numbers there are, newest first. */
  async numbers(): Promise<number[]> {
    const names = await readdir(this.folder).catch(() => [] as string[]);
    return names
      .filter((name) => /^[1-9]\d*$/.test(name))
      .map(Number)
      .sort((a, b) => b - a);
  }

  /** A version's record, or null where there is no such version or its record cannot be read. */
  async record(number: number): Promise<VersionRecord | null> {
    if (this.#last?.number !== number) this.#last = { number, record: this.#read(number) };
    const held = this.#last;
    const found = await held.record;
    // What cannot be read now is tried again the next time.
    if (found === null && this.#last === held) this.#last = null;
    return found;
  }

  async #read(number: number): Promise<VersionRecord | null> {
    const json = await readJson(join(this.folderOf(number), 'version.json'));
    const reading = record.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (!reading.success || reading.data.number !== number) return null;
    this.#heads.set(number, headOf(reading.data));
    return reading.data;
  }

  async #head(number: number): Promise<VersionHead | null> {
    const known = this.#heads.get(number);
    if (known) return known;
    const read = await this.#read(number);
    return read && headOf(read);
  }

  /** The history, newest first. */
  async heads(): Promise<VersionHead[]> {
    const heads: VersionHead[] = [];
    for (const number of await this.numbers()) {
      const head = await this.#head(number);
      if (head) heads.push(head);
    }
    return heads;
  }

  /** The newest version with a readable record, below `below` where that is given. */
  async newest(below = Infinity): Promise<number | null> {
    for (const number of await this.numbers()) {
      if (number < below && (await this.#head(number))) return number;
    }
    return null;
  }

  /**
   * Which version visitors see; null where none was ever published. A pointer that is lost or damaged, or names a
   * version that is not there, falls back on the newest whole version, and a notice says so. `trusts` says of a version
   * that its record need not be read to be known as sound: a record names every medium, and is long.
   */
  async current(
    trusts: (number: number) => Promise<boolean> = async () => false,
  ): Promise<{ number: number | null; sure: boolean; notices: Notice[] }> {
    const json = await readJson(this.pointerPath);
    const reading = pointer.safeParse(json.outcome === 'ok' ? json.value : undefined);
    const pointed = reading.success ? reading.data.version : null;
    if (pointed === cameWith) return { number: null, sure: true, notices: [] };
    if (pointed !== null && ((await trusts(pointed)) || (await this.record(pointed)))) {
      return { number: pointed, sure: true, notices: [] };
    }
    const number = await this.newest();
    if (json.outcome === 'missing' && (await this.numbers()).length === 0)
      return { number, sure: true, notices: [] };
    const found = pointed === null ? json.outcome : `version ${pointed}`;
    return {
      number,
      sure: false,
      notices: [{ code: 'current-damaged', values: { found, version: number ?? 0 } }],
    };
  }

  /** The moment of publishing: from this rename on, every start shows the version. */
  async point(number: number): Promise<void> {
    await this.disk.write(
      this.pointerPath,
      JSON.stringify({ format: 1, version: number } satisfies z.infer<typeof pointer>),
    );
  }

  /**
   * Removes what an interrupted piece of work left. With a sure pointer, versions above it were made and never
   * published; without one nothing numbered is touched, for it may be all there is.
   */
  async sweep(current: { number: number | null; sure: boolean }, library: string): Promise<Notice[]> {
    const notices: Notice[] = [];
    try {
      const names = await readdir(this.folder).catch(() => [] as string[]);
      for (const name of names) {
        const unpublished =
          current.sure && /^[1-9]\d*$/.test(name) && Number(name) > (current.number ?? cameWith);
        if (unpublished) notices.push({ code: 'unpublished-removed', values: { version: Number(name) } });
        if (unpublished) await this.discard(Number(name));
        else if (isLeftover(name)) await this.disk.remove(join(this.folder, name));
      }
      for (const name of await readdir(library).catch(() => [] as string[])) {
        if (isLeftover(name)) await this.disk.remove(join(library, name));
      }
    } catch (error) {
      notices.push({
        code: 'cannot-tidy',
        values: { reason: (error as NodeJS.ErrnoException).code ?? String(error) },
      });
    }
    return notices;
  }

  /** Takes a version away; renamed first, so that nobody ever meets half of it under its number. */
  async discard(number: number): Promise<void> {
    const gone = join(this.folder, `.gone-${number}`);
    await this.disk.remove(gone);
    await this.disk.rename(this.folderOf(number), gone);
    if (this.#last?.number === number) this.#last = null;
    this.#heads.delete(number);
    await this.disk.remove(gone);
  }

  /** Removes the oldest versions beyond `keep`, never the current one. */
  async prune(keep: number, current: number): Promise<void> {
    const old = (await this.numbers()).slice(keep).filter((number) => number !== current);
    for (const number of old) await this.discard(number);
  }

  /**
   * Files of a version that are missing or are not what was published; empty where it is whole. Big files are only
   * measured unless `thorough`.
   */
  async damages(number: number, thorough = false): Promise<string[]> {
    const found = await this.record(number);
    if (!found) return ['version.json'];
    const damaged: string[] = [];
    await forEach(Object.entries(found.files), async ([path, { sha256, bytes }]) => {
      const full = join(this.folderOf(number), path);
      const sound =
        (await sizeOf(full)) === bytes && (!(thorough || isWords(path)) || (await hashOf(full)) === sha256);
      if (!sound) damaged.push(path);
    });
    return damaged.sort();
  }
}

const isLeftover = (name: string): boolean => /^\.(making|gone)-/.test(name) || isPart(name);
/** A file whose bytes are words, not a medium: small enough to be read whole. */
export const isWords = (path: string): boolean => /\.(json|md)$/.test(path);

export const headOf = ({ number, publishedAt, by, from, changes }: VersionRecord): VersionHead => ({
  number,
  publishedAt,
  by,
  from,
  changes,
});

/** SHA-256 of bytes in hexadecimal. */
export const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of a file in hexadecimal, read piece by piece. Throws what the disk says. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
