/**
 * @file The shared folder as an inbox: any synchroniser brings packages there, and a complete, valid, newer one
 * becomes what visitors see at the next idle moment. What is half there is left alone until it is whole; what is
 * refused is told once and not tried again until it changes. Nothing in the folder is ever moved or deleted.
 */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, type Problem } from '../../exhibition/problems.ts';
import { lineOf } from '../../exhibition/words/sentences.ts';
import type { Library, Published } from '../archive/library.ts';
import { packageEnding } from '../packages/write-package.ts';
import type { HeadRead, OpenedPackage, PackageRead } from '../packages/read-package.ts';
import type { FleetMemory } from './memory.ts';

export interface InboxOptions {
  /** The shared folder; undefined where there is none. */
  folder: () => string | undefined;
  library: Pick<Library, 'history'>;
  memory: FleetMemory;
  /** Reading and installing as packages are (electron/packages). */
  readHead: (path: string) => Promise<HeadRead>;
  readPackage: (path: string) => Promise<PackageRead>;
  install: (opened: OpenedPackage) => Promise<Published>;
  report: (sentence: string) => void;
  note: (sentence: string) => void;
  now?: () => Date;
}

/** A package of the shared folder that is not taken, and why. */
export interface RefusedPackage {
  file: string;
  problems: Problem[];
}

interface Known {
  /** Size and date of the file it was found in. */
  identity: string;
  /** Null where it is refused. */
  madeAt: string | null;
  problems: Problem[];
}

/** A desk's clock may be somewhat ahead; a package from beyond tomorrow would shut out all that follow. */
const aheadMs = 24 * 60 * 60 * 1_000;
/** Codes of a package that may still be arriving. */
const notYet = new Set(['package-not-whole', 'package-unreadable']);

export class Inbox {
  readonly #options: InboxOptions;
  readonly #now: () => Date;
  /** Size and date of each file at the last look: one that still changes is still arriving. */
  #seen = new Map<string, string>();
  /** What a package was found to be, for as long as its file stays as it is: it is not opened again at every look. */
  #known = new Map<string, Known>();
  #looking: Promise<void> | null = null;

  constructor(options: InboxOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  get refused(): RefusedPackage[] {
    return [...this.#known].flatMap(([file, { problems }]) =>
      problems.length > 0 ? [{ file, problems }] : [],
    );
  }

  /** Looks once; two at a time are one. A file must stand as it is for two looks. Never rejects. */
  look(): Promise<void> {
    this.#looking ??= this.#look()
      .catch((error: unknown) => this.#options.report(`Shared folder: ${String(error)}`))
      .finally(() => (this.#looking = null));
    return this.#looking;
  }

  async #look(): Promise<void> {
    const folder = this.#options.folder();
    if (folder === undefined) return this.#forget();
    const standing = await this.#standing(folder);
    if (standing === null) return;
    const newest = await this.#newestShown();
    let best: { file: string; identity: string; madeAt: string } | null = null;
    for (const [file, identity] of standing) {
      const madeAt = await this.#madeAt(folder, file, identity);
      if (madeAt === null) continue;
      if (Date.parse(madeAt) <= Math.max(newest, best ? Date.parse(best.madeAt) : -Infinity)) continue;
      best = { file, identity, madeAt };
    }
    if (best) await this.#take(folder, best);
  }

  /** When a package was made; null where it is refused, or not yet whole. */
  async #madeAt(folder: string, file: string, identity: string): Promise<string | null> {
    const known = this.#known.get(file);
    if (known?.identity === identity) return known.madeAt;
    this.#known.delete(file);
    const read = await this.#options.readHead(join(folder, file));
    if (read.outcome === 'problems') this.#refuse(file, identity, read.problems);
    if (read.outcome !== 'ok') return null;
    const { madeAt } = read.head.manifest;
    if (Date.parse(madeAt) > this.#now().getTime() + aheadMs) {
      this.#refuse(file, identity, [problem('error', 'package-from-future', file, [], { madeAt })]);
      return null;
    }
    this.#known.set(file, { identity, madeAt, problems: [] });
    return madeAt;
  }

  async #take(
    folder: string,
    { file, identity, madeAt }: { file: string; identity: string; madeAt: string },
  ): Promise<void> {
    const { readPackage, install, memory, note, report } = this.#options;
    const read = await readPackage(join(folder, file));
    if (read.outcome === 'problems') return this.#refuse(file, identity, read.problems);
    if (read.outcome !== 'ok') return report(`Shared folder: ${file} was not opened (${read.outcome}).`);
    const made = await install(read.opened);
    if (made.outcome === 'problems') return this.#refuse(file, identity, made.problems);
    if (made.outcome !== 'published' && made.outcome !== 'no-changes')
      return report(`Shared folder: ${file} was not installed (${made.outcome}).`);
    await memory.took(madeAt);
    if (made.outcome === 'published') note(`Shared folder: ${file} is version ${made.version.number} now.`);
  }

  /** Packages that stood still since the last look; null where the folder cannot be read (a share that is away). */
  async #standing(folder: string): Promise<[string, string][] | null> {
    const names = await readdir(folder).catch(() => null);
    if (names === null) return null;
    const now = new Map<string, string>();
    for (const name of names) {
      // Synchronisers bring files under names of their own first: `.syncthing.…`, `~…`, `.…part`.
      if (!name.toLowerCase().endsWith(packageEnding) || /^[.~]/.test(name)) continue;
      const stat = await lstat(join(folder, name)).catch(() => null);
      if (stat?.isFile()) now.set(name, `${stat.size}:${stat.mtimeMs}`);
    }
    const standing = [...now].filter(([name, identity]) => this.#seen.get(name) === identity);
    this.#seen = now;
    for (const name of this.#known.keys()) if (!now.has(name)) this.#known.delete(name);
    return standing;
  }

  /**
   * When what is on show was made: a version of the kiosk's own counts from its publishing, so that an old package
   * does not undo what staff did since, nor a return to an older version.
   */
  async #newestShown(): Promise<number> {
    const taken = await this.#options.memory.takenMadeAt();
    const head = (await this.#options.library.history()).find(({ current }) => current);
    const made =
      head?.from.made === 'install' ? (head.from.package?.madeAt ?? head.publishedAt) : head?.publishedAt;
    return Math.max(...[taken, made].map((at) => (at ? Date.parse(at) : -Infinity)));
  }

  #refuse(file: string, identity: string, problems: Problem[]): void {
    // What may still be arriving is read again at every look, and only a log of what is really refused is of use.
    if (problems.every(({ code }) => notYet.has(code))) return;
    this.#known.set(file, { identity, madeAt: null, problems });
    const [first] = problems;
    this.#options.report(`Shared folder: ${file} is not taken. ${first ? lineOf(first) : ''}`);
  }

  #forget(): void {
    this.#seen.clear();
    this.#known.clear();
  }
}
