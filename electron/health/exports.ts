/** Files staff take away: onto a stick or into one of the user's folders, and nowhere else whatever path is asked for. */
import { realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { realDisk, refusalOf, type Disk, type DiskRefusal } from '../archive/disk.ts';

export type Exported = { outcome: 'ok'; file: string } | { outcome: 'not-there' } | DiskRefusal;

/** A place a file can be written to. */
export interface ExportPlace {
  name: string;
  path: string;
}

export class Exports {
  /** `places` are the folders that count (see `usualPlaces`). */
  constructor(
    private readonly places: () => Promise<string[]>,
    private readonly disk: Pick<Disk, 'write'> = realDisk,
  ) {}

  /** Those of the places that are there now. */
  async list(): Promise<ExportPlace[]> {
    const real = await Promise.all((await this.places()).map(folderAt));
    const there = [...new Set(real.filter((path) => path !== null))];
    return there.map((path) => ({ name: basename(path) || path, path }));
  }

  /** One of the places by its path, links followed; null where it is none of them, or not there. */
  async folder(to: string): Promise<string | null> {
    const folder = await folderAt(to);
    return (await this.list()).some(({ path }) => path === folder) ? folder : null;
  }

  /** Writes `name` into one of the places, whole or not at all; a file of that name there is replaced. */
  async write(to: string, name: string, content: string | Uint8Array): Promise<Exported> {
    const folder = await this.folder(to);
    if (folder === null) return { outcome: 'not-there' };
    try {
      await this.disk.write(join(folder, name), content);
    } catch (error) {
      return refusalOf(error);
    }
    return { outcome: 'ok', file: name };
  }
}

/** The folder itself, links followed; null where there is none. */
async function folderAt(path: string): Promise<string | null> {
  const real = await realpath(path).catch(() => null);
  if (real === null) return null;
  return stat(real).then(
    (found) => (found.isDirectory() ? real : null),
    () => null,
  );
}
