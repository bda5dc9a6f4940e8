/** Files as the archive writes and reads them: named outcomes, and never half a file. */
import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { problem, type Problem } from '../../exhibition/problems.ts';

export type FileRead =
  { outcome: 'ok'; bytes: Buffer } | { outcome: 'missing' } | { outcome: 'unreadable'; reason: string };

export async function readWholeFile(path: string): Promise<FileRead> {
  try {
    return { outcome: 'ok', bytes: await readFile(path) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { outcome: 'missing' };
    return { outcome: 'unreadable', reason: code ?? 'unknown' };
  }
}

export type JsonRead =
  | { outcome: 'ok'; value: unknown }
  | { outcome: 'missing' }
  | { outcome: 'unreadable'; reason: string }
  /** Damaged from this line on, counted from 1; `reason` says the same in English, for the log. */
  | { outcome: 'not-json'; reason: string; line: number };

export async function readJson(path: string): Promise<JsonRead> {
  const read = await readWholeFile(path);
  if (read.outcome !== 'ok') return read;
  const text = read.bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return { outcome: 'ok', value: JSON.parse(text) as unknown };
  } catch (error) {
    const line = brokenLine(error, text);
    return { outcome: 'not-json', reason: `line ${line}`, line };
  }
}

/** A JSON error says an offset; a person looks for a line. */
export function brokenLine(error: unknown, text: string): number {
  const offset = /position (\d+)/.exec(String(error))?.[1];
  return (offset === undefined ? text : text.slice(0, Number(offset))).split('\n').length;
}

/** What keeps a file from being read, as a problem that says where. */
export const unreadable = (json: Exclude<JsonRead, { outcome: 'ok' | 'missing' }>, file: string): Problem =>
  json.outcome === 'not-json'
    ? problem('error', 'not-json', file, [], { line: json.line })
    : problem('error', 'unreadable-file', file, [], { reason: json.reason });

/** What is wrong with a file and not with what staff wrote. */
export const isOfDisk = ({ code }: Problem): boolean => code === 'not-json' || code === 'missing-file';

/**
 * Writes a file so that a power cut leaves the old one or the new one: beside, flush, rename, flush the folder.
 * The rename is the moment of publishing. Throws what the disk says (ENOSPC, EROFS, EACCES); then the old file stands.
 */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  mode = 0o666,
): Promise<void> {
  await makeFolder(dirname(path));
  const beside = join(dirname(path), `.${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** A folder and those above it. Throws what the disk says. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    // On a read-only file system Node says ENOENT for a path of several new folders; the first alone tells the truth.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path));
      await mkdir(path);
    } else throw error;
  }
}

/** Makes a rename last. Windows cannot open a folder; there the file system journals the rename itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file being written. */
export interface Writing {
  write(piece: Uint8Array): Promise<void>;
  /** Flushes and closes. */
  finish(): Promise<void>;
  /** Closes without a flush, for a file that is not wanted any more. Never throws. */
  giveUp(): Promise<void>;
}

/** What the archive does to a disk; handed in, so that a test can have a full or a read-only one. */
export interface Disk {
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** A new file to be written piece by piece; it is whole and lasting once `finish` has answered. */
  create(path: string): Promise<Writing>;
  /** A flushed copy. */
  copy(from: string, to: string): Promise<void>;
  /** A second name of the same file where the file system knows such, else a flushed copy. */
  share(from: string, to: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A file or a folder with everything in it; nothing happens where there is none. */
  remove(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
}

export const realDisk: Disk = {
  write: (path, content) => writeWholeFile(path, content),
  create,
  copy,
  async share(from, to) {
    try {
      await link(from, to);
    } catch (error) {
      if (!withoutLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await copy(from, to);
    }
  },
  makeFolder,
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  syncFolder,
};

/** What file systems answer that have no hard links (FAT), or none between two of them, or no more for this file. */
const withoutLinks = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

async function create(path: string): Promise<Writing> {
  const handle = await open(path, 'wx');
  return {
    async write(piece) {
      // A write may take less than it was given.
      for (let at = 0; at < piece.length;) at += (await handle.write(piece, at)).bytesWritten;
    },
    async finish() {
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    giveUp: () => handle.close().catch(() => undefined),
  };
}

async function copy(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const handle = await open(to, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Why the disk would not; what was there before is as it was. */
export type DiskRefusal =
  { outcome: 'disk-full' } | { outcome: 'read-only' } | { outcome: 'disk-fault'; reason: string };

/** The refusal an error stands for; an error that is none of the disk's is thrown again. */
export function refusalOf(error: unknown): DiskRefusal {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { outcome: 'disk-full' };
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return { outcome: 'read-only' };
  return { outcome: 'disk-fault', reason: code };
}

/** Every file below a folder, with forward slashes; empty where there is no folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory()) return [entry.name];
      return (await filesBelow(join(folder, entry.name))).map((path) => `${entry.name}/${path}`);
    }),
  );
  return found.flat();
}

/** Removes what an interrupted write left beside its file. */
export async function removeParts(disk: Disk, folder: string): Promise<void> {
  for (const path of await filesBelow(folder)) {
    if (isPart(basename(path))) await disk.remove(join(folder, path));
  }
}

/** A file that was being written when the machine or the app fell. */
export const isPart = (name: string): boolean => /^\.[0-9a-f]{12}\.part$/.test(name);

/**
 * Does something for every item, a few at a time: enough to keep a disk busy, not enough to run out of handles.
 * Throws the first failure, when nothing is under way any more.
 */
export async function forEach<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const item of waiting) {
      if (failures.length > 0) return;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  if (failures.length > 0) throw failures[0];
}
