/** Makes a version from an exhibition folder, whole or not at all. */
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Whole } from '../../exhibition/exhibition.ts';
import { forEach, type Disk } from './disk.ts';
import { namedMedia } from './read.ts';
import { cameWith, hashOf, type VersionRecord, type Versions } from './versions.ts';

/** So many versions stay in the history. */
export const keptVersions = 20;

/** Every file an exhibition consists of. What it does not name (a portrait taken away) stays out of a new version. */
export function filesOf(whole: Whole): string[] {
  const { exhibition } = whole;
  const statements = exhibition.statements.flatMap(({ text }) => Object.values(text));
  const media = namedMedia(whole).map(({ path }) => path);
  return [...new Set(['exhibition.json', exhibition.remembrance.people, ...statements, ...media])];
}

export interface Making {
  /** The exhibition folder, read and found without errors. */
  from: string;
  files: readonly string[];
  /** `share` for a folder of ours whose files are never written in place; `copy` for anybody else's. */
  by: 'share' | 'copy';
  record: Pick<VersionRecord, 'by' | 'from' | 'changes' | 'publishedAt'>;
  current: number | null;
}

/**
 * Makes the next version and publishes it. Throws what the disk says; then no version is left behind and the one
 * before stays current. The order is what makes it safe: files, their folders, `version.json`, the folder's number,
 * and only then the pointer.
 */
export async function publishVersion(versions: Versions, disk: Disk, making: Making): Promise<VersionRecord> {
  const number = Math.max(making.current ?? 0, ...(await versions.numbers())) + 1;
  const workshop = join(versions.folder, `.making-${number}`);
  try {
    await fill(disk, workshop, making);
    const files = await sums(workshop, making.files, await knownSums(versions, making.current));
    const record: VersionRecord = { format: 1, number, ...making.record, files };
    await disk.write(join(workshop, 'version.json'), JSON.stringify(record, null, 1));
    // Before there is a first version, so that one cut off here is no pointer that was lost.
    if (number === 1) await versions.point(cameWith);
    await disk.rename(workshop, versions.folderOf(number));
    await disk.syncFolder(versions.folder);
    await versions.point(number);
    return record;
  } catch (error) {
    const published = await publishedAfterAll(versions, number);
    if (published) return published;
    // Where even this fails, the next start sweeps what is left.
    await disk.remove(workshop).catch(() => undefined);
    await versions.discard(number).catch(() => undefined);
    throw error;
  }
}

/** The pointer may stand although flushing its folder failed; then visitors see the version, and it must stay. */
async function publishedAfterAll(versions: Versions, number: number): Promise<VersionRecord | null> {
  const current = await versions.current();
  return current.sure && current.number === number ? versions.record(number) : null;
}

async function fill(disk: Disk, workshop: string, { from, files, by }: Making): Promise<void> {
  await disk.remove(workshop);
  const folders = new Set([workshop, ...files.map((path) => dirname(join(workshop, path)))]);
  for (const folder of folders) await disk.makeFolder(folder);
  await forEach(files, (path) => disk[by](join(from, path), join(workshop, path)));
  for (const folder of folders) await disk.syncFolder(folder);
}

type Sums = VersionRecord['files'];

/** The sums of the current version by file identity: a film that did not change is not read again. */
async function knownSums(versions: Versions, current: number | null): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  if (current === null) return known;
  const files = (await versions.record(current))?.files ?? {};
  await forEach(Object.entries(files), async ([path, { sha256 }]) => {
    const identity = await identityOf(join(versions.folderOf(current), path)).catch(() => null);
    if (identity) known.set(identity.key, sha256);
  });
  return known;
}

async function sums(
  folder: string,
  paths: readonly string[],
  known: ReadonlyMap<string, string>,
): Promise<Sums> {
  const found: Sums = {};
  await forEach(paths, async (path) => {
    const { key, bytes } = await identityOf(join(folder, path));
    found[path] = { sha256: known.get(key) ?? (await hashOf(join(folder, path))), bytes };
  });
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function identityOf(path: string): Promise<{ key: string; bytes: number }> {
  const { dev, ino, size, mtimeNs } = await stat(path, { bigint: true });
  return { key: `${dev}:${ino}:${size}:${mtimeNs}`, bytes: Number(size) };
}
