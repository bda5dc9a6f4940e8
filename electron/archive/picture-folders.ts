/**
 * Folders staff may choose a picture or a list from: sticks and the usual places of this machine's user. Nothing else can be
 * listed or read, whatever path is asked for.
 */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';

/** What the page can decode and turn upright. */
const pictures = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.bmp']);
/** What may be a list of people; what it is, its bytes tell. */
const lists = new Set(['.xlsx', '.xlsm', '.ods', '.csv', '.tsv', '.txt', '.xls']);
const mostBytes = 80_000_000;
const mostEntries = 2_000;

/** A folder on a stick or of this machine, for choosing a picture. */
export interface FolderListing {
  /** Null for the list of places one can start from. */
  path: string | null;
  parent: string | null;
  folders: { name: string; path: string }[];
  pictures: { name: string; path: string; bytes: number }[];
  /** Spreadsheets, by the endings of their names. */
  lists: { name: string; path: string; bytes: number }[];
}

export class PictureFolders {
  /** `places` are the folders one may start from; a folder of sticks counts each stick in it. */
  constructor(private readonly places: () => Promise<string[]>) {}

  /** The places to start from (null), or what one of their folders holds; null where it cannot be listed. */
  async list(path: string | null): Promise<FolderListing | null> {
    if (path === null) return this.#start();
    const folder = await this.allowed(path);
    if (folder === null) return null;
    const found = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (!found) return null;
    const seen = found.filter(({ name }) => !name.startsWith('.')).slice(0, mostEntries);
    const place = ({ name }: { name: string }) => ({ name, path: join(folder, name) });
    const ending = (kinds: ReadonlySet<string>) =>
      Promise.all(
        seen
          .filter((entry) => entry.isFile() && kinds.has(extname(entry.name).toLowerCase()))
          .map(async (entry) => ({ ...place(entry), bytes: await bytesOf(join(folder, entry.name)) })),
      );
    return {
      path: folder,
      parent: (await this.allowed(dirname(folder))) ?? null,
      folders: seen.filter((entry) => entry.isDirectory()).map(place),
      pictures: await ending(pictures),
      lists: await ending(lists),
    };
  }

  /** A picture's bytes; null where it is not in those folders, not there, no picture or larger than 80 MB. */
  async read(path: string): Promise<Uint8Array | null> {
    const file = await this.allowed(path);
    if (file === null || !pictures.has(extname(file).toLowerCase())) return null;
    const bytes = await bytesOf(file);
    if (bytes === 0 || bytes > mostBytes) return null;
    return readFile(file).then(
      (read) => new Uint8Array(read),
      () => null,
    );
  }

  async #start(): Promise<FolderListing> {
    const places = await this.#real();
    return {
      path: null,
      parent: null,
      folders: places.map((path) => ({ name: basename(path) || path, path })),
      pictures: [],
      lists: [],
    };
  }

  async #real(): Promise<string[]> {
    const found = await Promise.all((await this.places()).map((path) => realpath(path).catch(() => null)));
    return [...new Set(found.filter((path): path is string => path !== null))];
  }

  /** The real path, links followed, if it lies in one of the places. */
  async allowed(path: string): Promise<string | null> {
    const real = await realpath(path).catch(() => null);
    if (real === null) return null;
    const places = await this.#real();
    return places.some(
      (place) => real === place || real.startsWith(place.endsWith(sep) ? place : place + sep),
    )
      ? real
      : null;
  }
}

const bytesOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** Where sticks appear on this system, one folder per stick, and the folders of the user. */
export async function usualPlaces(
  home: string,
  user: string,
  platform = process.platform,
): Promise<string[]> {
  const own = ['Pictures', 'Desktop', 'Downloads', 'Documents'].map((name) => join(home, name));
  if (platform === 'win32') return [...[...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((drive) => `${drive}:\\`), ...own];
  const shelves =
    platform === 'darwin' ? ['/Volumes'] : [`/media/${user}`, `/run/media/${user}`, '/media', '/mnt'];
  const sticks = await Promise.all(shelves.map(foldersIn));
  return [...sticks.flat(), ...own];
}

async function foldersIn(shelf: string): Promise<string[]> {
  const entries = await readdir(shelf, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(shelf, name));
}
