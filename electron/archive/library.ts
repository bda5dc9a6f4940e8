/**
 * @file The exhibition in staff's hands: the version visitors see, the draft, and the history. Everything that writes
 * goes one after the other. Nothing here asks who may do what; that is decided before (electron/staff/).
 */
import { join } from 'node:path';
import { changesBetween, wordChanges } from '../../exhibition/changes.ts';
import type { Whole } from '../../exhibition/exhibition.ts';
import { problem, type Problem } from '../../exhibition/problems.ts';
import { Archive, type Ahead } from './archive.ts';
import { isOfDisk, realDisk, refusalOf, type Disk, type DiskRefusal } from './disk.ts';
import { Drafting, type NotEditable } from './drafting.ts';
import { fileInside, sizeOf, liesInside } from './media.ts';
import { filesOf, keptVersions, publishVersion, type Making } from './publish.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { GaveWay, Published } from './published.ts';
import { MediaLook } from './media-look.ts';
import { readFolder, type FolderRead } from './read.ts';
import { ReadingShelf, sumsOfWords } from './reading-record.ts';
import { replacedMedia } from './replaced-media.ts';
import { StatementChanges, type WordsHow } from './statement-changes.ts';
import {
  cameWith,
  headOf,
  Versions,
  type InstalledFrom,
  type Notice,
  type VersionHead,
  type VersionRecord,
} from './versions.ts';

export interface LibraryOptions {
  /** The data folder; the library is `exhibition/` in it. */
  data: string;
  /** What is shown while nothing was published. */
  fresh: string;
  /** `--exhibition DIR`: this folder is shown, read-only, whatever was published. */
  fixed?: string | undefined;
  /** Why nothing may be shown at all; the data folder is then a passing one. */
  withheld?: Problem | undefined;
  report: (sentence: string) => void;
  now?: () => Date;
  disk?: Disk;
  /** Names the very program: what it found sound when a version was published, its next start need not check again. */
  build?: string;
}

export type { GaveWay, Published };

/** Nobody stands in front of a version that so many others have followed. */
const shownBeforeKept = 5;

const notOurs: NotEditable = { outcome: 'not-editable', why: 'shown-read-only' };

export class Library {
  /** What visitors see: reads the current version's folder, and tells its listeners after each publishing. */
  readonly archive: Archive;
  readonly draft: Drafting;
  readonly statementChanges: StatementChanges;
  /** For whoever keeps something beside the versions; only the library writes them. */
  readonly versions: Pick<Versions, 'record' | 'numbers' | 'folderOf'>;
  /** What was found in disorder, for the health page. */
  readonly notices: Notice[] = [];
  readonly #folder: string;
  readonly #versions: Versions;
  readonly #readings: ReadingShelf;
  readonly #disk: Disk;
  readonly #now: () => Date;
  readonly #queue = oneAtATime();
  #number: number | null = null;
  /** A medium that is gone after all: everything is read again, and checked. */
  readonly #mediaLook = new MediaLook(async () => {
    await this.#readings.forget();
    await this.archive.reload();
  });
  /** The version a step back started from. */
  #firstTried: number | null = null;
  #shownBefore: string[] = [];

  private constructor(private readonly options: LibraryOptions) {
    this.#disk = options.disk ?? realDisk;
    this.#now = options.now ?? (() => new Date());
    this.#folder = join(options.data, 'exhibition');
    this.versions = this.#versions = new Versions(this.#folder, this.#disk);
    this.#readings = new ReadingShelf(this.#folder, options.build ?? '', this.#disk);
    this.statementChanges = new StatementChanges(this.#folder, this.#disk, (one) => this.#notice(one));
    this.archive = new Archive(this);
    this.draft = new Drafting({
      folder: this.#folder,
      disk: this.#disk,
      now: this.#now,
      inTurn: (work) => this.#inTurn(work),
      onShow: async () => {
        const whole = await this.#onShow();
        return whole && { whole, folder: this.folder, number: this.number };
      },
      editable: options.fixed === undefined,
      words: this.statementChanges,
      notice: (one) => this.#notice(one),
    });
  }

  /** Tidies what an interrupted start left and finds the current version. What the disk refuses becomes a notice. */
  static async open(options: LibraryOptions): Promise<Library> {
    const library = new Library(options);
    if (options.fixed === undefined) await library.#settle();
    return library;
  }

  async #settle(): Promise<void> {
    const current = await this.#versions.current((number) =>
      this.#readings.trusts(this.#versions.folderOf(number), number),
    );
    this.#number = current.number;
    const swept = await this.#versions.sweep(current, this.#folder);
    for (const one of [...current.notices, ...swept]) this.#notice(one);
  }

  #notice(one: Notice): void {
    this.notices.push(one);
    const values = Object.entries(one.values).map(([name, value]) => `${name} ${value}`);
    this.options.report(`Library: ${one.code} (${values.join(', ')}).`);
  }

  /** The exhibition folder on show. */
  get folder(): string {
    if (this.options.fixed !== undefined) return this.options.fixed;
    return this.#number === null ? this.options.fresh : this.#versions.folderOf(this.#number);
  }

  /** The number of the version on show; null while nothing was published, or where a folder is shown read-only. */
  get number(): number | null {
    return this.#number;
  }

  /** For the archive: what stands in the folder on show. */
  async read(): Promise<FolderRead> {
    if (this.options.withheld) return { ok: false, problems: [this.options.withheld] };
    const { folder, options } = this;
    if (options.fixed !== undefined) return readFolder(folder);
    const number = this.#number;
    const { read, checked } = await this.#readings.read(folder, number ?? cameWith, async (whole) =>
      number === null ? sumsOfWords(folder, whole) : ((await this.#versions.record(number))?.files ?? null),
    );
    if (read.ok && !checked) this.#mediaLook.soon(folder, read.whole, () => this.#number === number);
    return read;
  }

  /** For the archive: what a page opens with, while the people of the version on show are not read yet. */
  async ahead(): Promise<Ahead | null> {
    if (this.options.withheld || this.options.fixed !== undefined) return null;
    return this.#readings.ahead(this.folder, this.#number ?? cameWith);
  }

  /** For the archive: a version that cannot be read gives way to the newest older one that can. */
  async stepBack(): Promise<boolean> {
    if (this.#number === null) return false;
    this.#notice({ code: 'version-damaged', values: { version: this.#number } });
    this.#firstTried ??= this.#number;
    const older = await this.#versions.newest(this.#number);
    this.#number = older ?? this.#firstTried;
    if (older === null) this.#firstTried = null;
    return older !== null;
  }

  /**
   * For the watchdog: what is on show can be read, and the page fails over it. The version before it is shown for the
   * rest of this run, or until staff publish; nothing on disk changes.
   */
  async giveWay(): Promise<GaveWay> {
    if ((await this.archive.current()).state === 'trouble') return 'nothing-left';
    if (this.options.fixed === undefined && this.#number !== null) {
      this.#notice({ code: 'version-failed', values: { version: this.#number } });
      this.#number = await this.#versions.newest(this.#number);
      const shown = await this.archive.reload();
      if (shown.state === 'trouble') return 'withheld';
      return this.#number === null ? 'first-exhibition' : 'older-version';
    }
    this.archive.withhold(problem('error', 'page-fails', 'exhibition.json'));
    return 'withheld';
  }

  /**
   * A medium by its path: of the version on show, of one shown before in this run (a visitor may still stand in
   * front of it), or of the draft. Null where none has it.
   */
  async mediaFile(path: string): Promise<string | null> {
    for (const folder of [this.folder, ...this.#shownBefore, this.draft.folder]) {
      const file = fileInside(folder, path);
      if (file !== null && (await sizeOf(file)) !== null && (await liesInside(folder, file))) return file;
    }
    return null;
  }

  /** The history, newest first. */
  async history(): Promise<(VersionHead & { current: boolean })[]> {
    return (await this.#versions.heads()).map((head) => ({ ...head, current: head.number === this.#number }));
  }

  /** Files of a version that are not as they were published; empty where it is whole. Reads every byte. */
  async damages(number: number): Promise<string[]> {
    return this.#versions.damages(number, true);
  }

  /** Makes the draft what visitors see, if it is without errors. */
  async publish({ by }: { by: string }): Promise<Published> {
    return this.#inTurn(async (): Promise<Published> => {
      const refused = (await this.draft.loadNow()) ?? (await this.draft.saveNow());
      if (refused) return refused;
      if (!this.draft.state || this.draft.state.changes.length === 0) return { outcome: 'no-changes' };
      // The words of statements need no entry here: each change of them got its own while the draft was made.
      const make = () => this.#make(this.draft.folder, 'share', { by, from: { made: 'publish' } }, null);
      let made = await make();
      if (made.outcome === 'problems' && made.problems.some(isOfDisk)) {
        this.options.report('Library: the draft was damaged on the disk; it is written anew from memory.');
        const unsaved = await this.draft.rewriteNow();
        if (unsaved) return unsaved;
        made = await make();
      }
      if (made.outcome === 'published')
        await this.draft.rebaseNow(await this.#onShow(), made.version.number).catch(refusalOf);
      return made;
    });
  }

  /**
   * Shows a version of the history again, as a new version; `cameWith` stands for the exhibition the kiosk came with.
   * A draft with changes of its own stays a draft.
   */
  async returnTo(number: number, { by }: { by: string }): Promise<Published> {
    return this.#inTurn(async (): Promise<Published> => {
      if (this.options.fixed !== undefined) return notOurs;
      const head: Head = { by, from: { made: 'return', to: number } };
      if (number === cameWith) return this.#replace(this.options.fresh, 'copy', head, 'returned');
      if (!(await this.#versions.record(number))) return { outcome: 'no-such-version' };
      const files = await this.#versions.damages(number);
      if (files.length > 0) return { outcome: 'version-damaged', files };
      return this.#replace(this.#versions.folderOf(number), 'share', head, 'returned');
    });
  }

  /**
   * Shows an exhibition folder from elsewhere. A draft with changes of its own stays a draft. `from` says which
   * package it was; `ours`: the folder is our own workshop, never written in place, so that its files may be shared.
   */
  async install(
    folder: string,
    { by, from, ours = false }: { by: string; from?: InstalledFrom; ours?: boolean },
  ): Promise<Published> {
    return this.#inTurn(async (): Promise<Published> => {
      if (this.options.fixed !== undefined) return notOurs;
      const made = { made: 'install' as const, ...(from ? { package: from } : {}) };
      return this.#replace(folder, ours ? 'share' : 'copy', { by, from: made }, 'installed');
    });
  }

  /**
   * Media on show that this exhibition folder has under the same name and with another content. `sums`: what is known
   * of its files; the others are read. Empty while nothing readable is on show.
   */
  async replacedBy(folder: string, whole: Whole, sums: VersionRecord['files'] = {}): Promise<string[]> {
    const before = await this.#onShow();
    const published = this.options.fixed === undefined ? this.#number : null;
    const known = published === null ? null : await this.#versions.record(published);
    const old = before && { folder: this.folder, whole: before, sums: known?.files ?? {} };
    return old ? replacedMedia(old, { folder, whole, sums }) : [];
  }

  /** Does something while nothing here is written; what staff are working on is saved before. */
  async whileStill<Result>(work: () => Promise<Result>): Promise<Result | DiskRefusal> {
    return this.#inTurn(async () => (await this.draft.saveNow()) ?? work());
  }

  /** Saves the draft and stops saving by itself: the end of the day. */
  async close(): Promise<DiskRefusal | null> {
    const refused = await this.draft.flush();
    this.draft.stop();
    return refused;
  }

  /** A draft without changes of its own would otherwise hold what was on show before as if somebody had wanted it. */
  async #replace(folder: string, by: Making['by'], head: Head, words: WordsHow): Promise<Published> {
    const refused = (await this.draft.loadNow()) ?? (await this.draft.saveNow());
    if (refused) return refused;
    const clean = this.draft.state?.changes.length === 0;
    const made = await this.#make(folder, by, head, words, clean);
    if (made.outcome === 'published') await this.draft.rebaseNow(await this.#onShow());
    return made;
  }

  async #make(
    folder: string,
    by: Making['by'],
    head: Head,
    words: WordsHow | null,
    dropDraft = false,
  ): Promise<Published> {
    const read = await readFolder(folder);
    if (!read.ok) return { outcome: 'problems', problems: read.problems };
    const before = await this.#onShow();
    const changes = changesBetween(before, read.whole);
    if (changes.length === 0) {
      // The words are the same; a picture may still be another one under the same name.
      if ((await this.replacedBy(folder, read.whole)).length === 0) return { outcome: 'no-changes' };
      changes.push({ what: 'other-changed', n: 1 });
    }
    if (words && before)
      await this.statementChanges.keep(wordChanges(before, read.whole), words, head.by, this.#now());
    if (dropDraft) await this.draft.dropNow();
    const record = { ...head, changes, publishedAt: this.#now().toISOString() };
    const making = { from: folder, files: filesOf(read.whole), by, record, current: this.#number };
    const version = await publishVersion(this.#versions, this.#disk, making);
    await this.#readings.keep(this.#versions.folderOf(version.number), version, read);
    await this.#show(version.number);
    return { outcome: 'published', version: headOf(version) };
  }

  async #show(number: number): Promise<void> {
    this.#shownBefore = [this.folder, ...this.#shownBefore].slice(0, shownBeforeKept);
    this.#firstTried = null;
    this.#number = number;
    await this.archive.reload();
    await this.#versions.prune(keptVersions, number).catch((error: NodeJS.ErrnoException) => {
      this.#notice({ code: 'cannot-tidy', values: { reason: error.code ?? error.message } });
    });
  }

  async #onShow(): Promise<Whole | null> {
    const shown = await this.archive.current();
    return shown.state === 'open' ? shown.whole : null;
  }

  /** In turn, and with what the disk refuses as an outcome. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result | DiskRefusal> {
    return this.#queue(async () => {
      try {
        return await work();
      } catch (error) {
        return refusalOf(error);
      }
    });
  }
}

type Head = Pick<VersionRecord, 'by' | 'from'>;
