/** The exhibition this kiosk shows, read once and held; `reload` reads it again and tells who listens. */
import type { Whole } from '../../exhibition/exhibition.ts';
import type { Problem } from '../../exhibition/problems.ts';
import { readFolder } from './read.ts';

export type Shown =
  | { state: 'open'; folder: string; whole: Whole; warnings: Problem[]; edition: number }
  | { state: 'trouble'; folder: string; problems: Problem[]; edition: number };

export class Archive {
  #shown: Shown | null = null;
  #edition = 0;
  #listeners = new Set<(shown: Shown) => void>();

  constructor(readonly folder: string) {}

  /** What is shown now; reads the folder at the first call. */
  async current(): Promise<Shown> {
    return this.#shown ?? this.reload();
  }

  async reload(): Promise<Shown> {
    const read = await readFolder(this.folder);
    const edition = ++this.#edition;
    this.#shown = read.ok
      ? { state: 'open', folder: this.folder, whole: read.whole, warnings: read.warnings, edition }
      : { state: 'trouble', folder: this.folder, problems: read.problems, edition };
    for (const listener of this.#listeners) listener(this.#shown);
    return this.#shown;
  }

  onChange(listener: (shown: Shown) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
