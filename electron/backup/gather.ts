/**
 * What a kiosk holds at one moment: a second name for each file, so that work can go on while the backup is written.
 * Nothing in the data folder is ever written in place, so that a second name keeps what stood there.
 */
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow, forEach, realDisk, type Disk } from '../archive/disk.ts';
import type { Versions } from '../archive/versions.ts';
import { belongs, heldNames, inVersion, isPassing } from './holdings.ts';

export interface Gathered {
  /** Where the second names are; removed by whoever asked for them. */
  folder: string;
  /** In the order they are to be packed: what is on show first. */
  files: GatheredFile[];
}

export interface GatheredFile {
  /** In the data folder. */
  path: string;
  /** Under which of the paths its content was kept in `folder`. */
  kept: string;
  /** For a file of a version: the sum its record names; null where the record does not know it. */
  recorded: string | null;
}

/** Throws what the disk says. `folder` is made, on the disk of the data folder. */
export async function gather(
  data: string,
  versions: Versions,
  folder: string,
  disk: Disk = realDisk,
): Promise<Gathered> {
  const shown = (await versions.current()).number;
  const found = (await Promise.all(heldNames.map((name) => heldAt(data, name)))).flat();
  const numbers = [...new Set(found.map((path) => inVersion(path)?.number ?? 0))].filter((n) => n > 0);
  const records = new Map(
    await Promise.all(numbers.map(async (n) => [n, await versions.record(n)] as const)),
  );
  /** A version without a record is in no history: what a cut-off removal left. */
  const whole = found.filter((path) => {
    const version = inVersion(path);
    return !version || records.get(version.number) !== null;
  });
  const ordered = whole.sort((a, b) => rank(a, shown) - rank(b, shown) || (a < b ? -1 : 1));
  const kept = await keep(data, ordered, folder, disk);
  const files = ordered.map((path): GatheredFile => {
    const version = inVersion(path);
    const recorded = version && records.get(version.number)?.files[version.path]?.sha256;
    return { path, kept: kept.get(path) ?? path, recorded: recorded ?? null };
  });
  return { folder, files };
}

/** What is on show, the other versions from the newest, the draft, and everything else. */
function rank(path: string, shown: number | null): number {
  const version = inVersion(path);
  if (version) return version.number === shown ? 0 : 1e9 - version.number;
  return path.startsWith('exhibition/draft/') ? 2e9 : 3e9;
}

async function heldAt(data: string, name: string): Promise<string[]> {
  const found = await stat(join(data, name)).catch(() => null);
  if (!found) return [];
  const paths = found.isDirectory()
    ? (await filesBelow(join(data, name))).map((path) => `${name}/${path}`)
    : [name];
  return paths.filter((path) => belongs(path) && !isPassing(path));
}

/** A second name for each content; files that are one already get one. Answers under which path each was kept. */
async function keep(
  data: string,
  paths: readonly string[],
  folder: string,
  disk: Disk,
): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  const first = new Map<string, string>();
  for (const path of paths) {
    const { dev, ino } = await stat(join(data, path), { bigint: true });
    const identity = `${dev}:${ino}`;
    const known = ino === 0n ? undefined : first.get(identity);
    kept.set(path, known ?? path);
    if (known === undefined) first.set(identity, path);
  }
  const own = paths.filter((path) => kept.get(path) === path);
  for (const one of new Set(own.map((path) => dirname(join(folder, path))))) await disk.makeFolder(one);
  await forEach(own, (path) => disk.share(join(data, path), join(folder, path)));
  return kept;
}
