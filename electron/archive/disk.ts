/** Files as the archive writes and reads them: named outcomes, and never half a file. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type FileRead = { outcome: 'ok'; bytes: Buffer } | { outcome: 'missing' } | { outcome: 'unreadable'; reason: string };

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
  | { outcome: 'not-json'; reason: string };

export async function readJson(path: string): Promise<JsonRead> {
  const read = await readWholeFile(path);
  if (read.outcome !== 'ok') return read;
  const text = read.bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return { outcome: 'ok', value: JSON.parse(text) as unknown };
  } catch (error) {
    return { outcome: 'not-json', reason: placeOf(error, text) };
  }
}

/** A JSON error says an offset; a person looks for a line. */
function placeOf(error: unknown, text: string): string {
  const offset = /position (\d+)/.exec(String(error))?.[1];
  if (offset === undefined) return `line ${text.split('\n').length}`;
  return `line ${text.slice(0, Number(offset)).split('\n').length}`;
}

/**
 * Writes a file so that a power cut leaves the old one or the new one: beside, flush, rename, flush the folder.
 * The rename is the moment of publishing. Throws what the disk says (ENOSPC, EROFS, EACCES); then the old file stands.
 */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await open(beside, 'wx');
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

/** Makes a rename last. Windows cannot open a folder; there the file system journals the rename itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
