import type { ArgumentOf, Bridge, FolderListing } from '../../../bridge.ts';

/** Leafing through sticks and folders: the folder on screen, and the next one asked for. */
export class Leafing {
  #listing = $state.raw<FolderListing | null>(null);
  #trouble = $state(false);
  #asked = $state(0);

  /** `kind`: which files are looked for. */
  constructor(
    private readonly bridge: Bridge,
    private readonly kind: () => NonNullable<ArgumentOf<'folder'>['kind']>,
  ) {}

  /** Null until the first answer. */
  get listing(): FolderListing | null {
    return this.#listing;
  }
  /** The folder asked for last could not be opened; the one before stays. */
  get trouble(): boolean {
    return this.#trouble;
  }
  /** A folder was asked for and has not answered: the one on screen is not the one that is meant. */
  get opening(): boolean {
    return this.#asked > 0;
  }

  /** Opens a folder; null for the places to start from. */
  async open(path: string | null): Promise<void> {
    this.#asked += 1;
    const found = await this.bridge.ask('folder', { path, kind: this.kind() }).catch(() => null);
    this.#asked -= 1;
    this.#trouble = found === null;
    if (found) this.#listing = found;
  }
}

/** A folder's own name; `places` for where one starts from. */
export const folderName = (path: string | null, places: string): string =>
  path === null ? places : (path.split(/[\\/]/).filter(Boolean).at(-1) ?? path);

/** In the order of the language on screen. */
export const byName = <Named extends { name: string }>(
  all: readonly Named[],
  compare: (a: string, b: string) => number,
): Named[] => [...all].sort((a, b) => compare(a.name, b.name));
