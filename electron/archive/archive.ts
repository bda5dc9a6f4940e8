/** The exhibition this kiosk shows, read once and held; `reload` reads it again and tells who listens. */
import type { Exhibition, Whole } from '../../exhibition/exhibition.ts';
import type { Problem } from '../../exhibition/problems.ts';
import { readFolder, type FolderRead } from './read.ts';

export type Shown =
  | { state: 'open'; folder: string; whole: Whole; warnings: Problem[]; edition: number }
  | { state: 'trouble'; folder: string; problems: Problem[]; edition: number };

/** What a page opens with: everything but the people, who may be many. */
export interface Ahead {
  exhibition: Exhibition;
  /** How many people there are. */
  rollLength: number;
}
export type Opened =
  ({ state: 'open'; edition: number } & Ahead) | { state: 'trouble'; problems: Problem[]; edition: number };

/** Where the exhibition on show stands, which can change, and where to look when it cannot be read. */
export interface Folders {
  readonly folder: string;
  /** Reads that folder; a library need not check again what it checked when it was published. */
  read(): Promise<FolderRead>;
  /** What a page opens with, where that is known to be sound before the people are read; else null. */
  ahead?(): Promise<Ahead | null>;
  /** Turns to the next older folder; false, and back at the first one, where there is none left. */
  stepBack(): Promise<boolean>;
}

export class Archive {
  #folders: Folders;
  #shown: Promise<Shown> | null = null;
  #ahead: Promise<Ahead | null> | null = null;
  #edition = 0;
  #listeners = new Set<(shown: Shown) => void>();

  /** A path is one folder for good; `Folders` is the library, whose current version changes. */
  constructor(folders: string | Folders) {
    this.#folders = typeof folders === 'string' ? oneFolder(folders) : folders;
  }

  get folder(): string {
    return this.#folders.folder;
  }

  /** What is shown now; reads the folder at the first call. */
  async current(): Promise<Shown> {
    return this.#shown ?? this.reload();
  }

  /**
   * What a page opens with. At a start it may come before the people are read; if they then prove to be unsound,
   * listeners hear of another edition.
   */
  async opening(): Promise<Opened> {
    if (!this.#shown) {
      this.#ahead ??= this.#folders.ahead?.() ?? Promise.resolve(null);
      const ahead = await this.#ahead;
      if (ahead && !this.#shown) return { state: 'open', ...ahead, edition: this.#edition + 1 };
    }
    const shown = await this.current();
    if (shown.state === 'trouble') return shown;
    const { exhibition, people } = shown.whole;
    return { state: 'open', exhibition, rollLength: people.length, edition: shown.edition };
  }

  async reload(): Promise<Shown> {
    this.#shown = this.#read();
    const shown = await this.#shown;
    for (const listener of this.#listeners) listener(shown);
    return shown;
  }

  async #read(): Promise<Shown> {
    let edition = ++this.#edition;
    const first = await this.#folders.read();
    let read = first;
    while (!read.ok && (await this.#folders.stepBack())) read = await this.#folders.read();
    // A page may have been opened with what now gives way.
    if (!first.ok && (await this.#ahead)) edition = ++this.#edition;
    if (read.ok)
      return { state: 'open', folder: this.folder, whole: read.whole, warnings: read.warnings, edition };
    return { state: 'trouble', folder: this.folder, problems: first.ok ? [] : first.problems, edition };
  }

  /**
   * Shows this problem in place of what can be read and yet cannot be shown, until it is read again or another
   * version is published.
   */
  withhold(why: Problem): void {
    const shown: Shown = { state: 'trouble', folder: this.folder, problems: [why], edition: ++this.#edition };
    this.#shown = Promise.resolve(shown);
    for (const listener of this.#listeners) listener(shown);
  }

  onChange(listener: (shown: Shown) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const oneFolder = (folder: string): Folders => ({
  folder,
  read: () => readFolder(folder),
  stepBack: async () => false,
});
