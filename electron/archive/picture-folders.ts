/**
 * Folders staff may choose a picture, a film, captions, a list of people or a package from: sticks and the usual places
 * of this machine's user. Nothing else can be listed or read, whatever path is asked for.
 */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';

export type MediumKind = 'picture' | 'film' | 'captions';
/** What can be looked for in those folders. */
export type ListedKind = MediumKind | 'list' | 'package' | 'key' | 'backup';

/**
 * What is listed, by its ending. `shown` is what the kiosk can show; `known` is listed as well, because who looks for
 * a film and does not find it wants to be told why it will not do.
 */
export const kinds: Readonly<Record<ListedKind, { shown: ReadonlySet<string>; known: ReadonlySet<string> }>> =
  {
    picture: {
      shown: new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.bmp']),
      known: new Set(),
    },
    film: {
      shown: new Set(['.mp4', '.m4v', '.webm']),
      known: new Set([
        '.mov',
        '.avi',
        '.mkv',
        '.wmv',
        '.mpg',
        '.mpeg',
        '.mts',
        '.m2ts',
        '.3gp',
        '.flv',
        '.ogv',
      ]),
    },
    captions: { shown: new Set(['.vtt']), known: new Set(['.srt', '.sub', '.ass', '.ssa', '.ttml']) },
    // What a list really is, its bytes tell; the old Excel format is listed to be told to save it anew.
    list: {
      shown: new Set(['.xlsx', '.xlsm', '.ods', '.csv', '.tsv', '.txt']),
      known: new Set(['.xls']),
    },
    package: { shown: new Set(['.xatire']), known: new Set() },
    key: { shown: new Set(['.xatire-pub']), known: new Set() },
    backup: { shown: new Set(['.xatire-backup']), known: new Set() },
  };
const mostEntries = 2_000;

export interface FolderFile {
  name: string;
  path: string;
  bytes: number;
}

/** A folder on a stick or of this machine, for choosing from. */
export interface FolderListing {
  /** Null for the list of places one can start from. */
  path: string | null;
  parent: string | null;
  folders: { name: string; path: string }[];
  files: FolderFile[];
}

export class PictureFolders {
  /** `places` are the folders one may start from; a folder of sticks counts each stick in it. */
  constructor(private readonly places: () => Promise<string[]>) {}

  /** The places to start from (null), or what one of their folders holds; null where it cannot be listed. */
  async list(path: string | null, kind: ListedKind = 'picture'): Promise<FolderListing | null> {
    if (path === null) return this.#start();
    const folder = await this.allowed(path);
    if (folder === null) return null;
    const found = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (!found) return null;
    const seen = found.filter(({ name }) => !name.startsWith('.')).slice(0, mostEntries);
    const place = ({ name }: { name: string }) => ({ name, path: join(folder, name) });
    const { shown, known } = kinds[kind];
    const listed = (ending: string) => shown.has(ending) || known.has(ending);
    const files = seen.filter((entry) => entry.isFile() && listed(extname(entry.name).toLowerCase()));
    return {
      path: folder,
      parent: (await this.allowed(dirname(folder))) ?? null,
      folders: seen.filter((entry) => entry.isDirectory()).map(place),
      files: await Promise.all(
        files.map(async (entry) => ({ ...place(entry), bytes: await bytesOf(join(folder, entry.name)) })),
      ),
    };
  }

  /** A file in one of those folders, links followed; null where there is none. */
  async file(path: string): Promise<FolderFile | null> {
    const real = await this.allowed(path);
    const found = real === null ? null : await stat(real).catch(() => null);
    return real !== null && found?.isFile() ? { name: basename(path), path: real, bytes: found.size } : null;
  }

  async #start(): Promise<FolderListing> {
    const places = await this.#real();
    return {
      path: null,
      parent: null,
      folders: places.map((path) => ({ name: basename(path) || path, path })),
      files: [],
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
  return [...(await stickPlaces(user, platform)), ...own];
}

/** Where sticks appear on this system, one folder per stick. */
export async function stickPlaces(user: string, platform = process.platform): Promise<string[]> {
  if (platform === 'win32') return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((drive) => `${drive}:\\`);
  const shelves =
    platform === 'darwin' ? ['/Volumes'] : [`/media/${user}`, `/run/media/${user}`, '/media', '/mnt'];
  return (await Promise.all(shelves.map(foldersIn))).flat();
}

async function foldersIn(shelf: string): Promise<string[]> {
  const entries = await readdir(shelf, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(shelf, name));
}
