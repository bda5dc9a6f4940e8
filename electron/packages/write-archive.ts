/** @file Writes a zip beside its name, flushes it, reads it back and compares it, and renames it last. */
import { createHash } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import yazl from 'yazl';
import { realDisk, type Disk, type Writing } from '../archive/disk.ts';
import { contentOf, wholeOf } from './content.ts';
import { listFiles, type Packed } from './listing.ts';
import { agree, type FileSums } from './manifest.ts';
import { partIn, sweepParts } from './parts.ts';
import type { Pace } from './progress.ts';
import { orCancelled, Refusal } from './refusal.ts';
import { openSource, SourceFault, type Source } from './source.ts';

/** What was read back is not what was to be written. */
export class NotVerified extends Error {}

export interface Archive {
  to: string;
  /** Small files that stand first, by name. */
  heads: readonly (readonly [string, Buffer])[];
  /** The others in their order: the name inside, and where the file lies. */
  contents: readonly (readonly [string, string])[];
  sums: FileSums;
  pace: Pace;
  disk?: Disk;
  signal?: AbortSignal | undefined;
}

/**
 * Writes a zip whole or not at all, and answers its size. What a killed writing left there goes first. Throws what the
 * disk says, `Cancelled` and `NotVerified`; then nothing of it is left.
 */
export async function writeArchive(archive: Archive): Promise<number> {
  const { to, disk = realDisk, signal } = archive;
  await sweepParts(dirname(to), disk);
  const { path: beside, done } = partIn(dirname(to));
  try {
    const writing = await disk.create(beside);
    const bytes = await pour(archive, writing);
    await verify(beside, archive);
    orCancelled(signal);
    await disk.rename(beside, to);
    await disk.syncFolder(dirname(to));
    return bytes;
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  } finally {
    done();
  }
}

/** The same moment for every file, so that the same exhibition makes the same bytes. */
const noMoment = new Date(1980, 0, 1);
const plain = { mtime: noMoment, mode: 0o100644, forceDosTimestamp: true };

/** Media are packed already; deflating them again would cost minutes and save nothing. */
const worthDeflating = (path: string): boolean => /\.(json|md|vtt|log|sig)$/.test(path);

async function pour({ heads, contents, pace, signal }: Archive, writing: Writing): Promise<number> {
  const zip = new yazl.ZipFile();
  // The types say NodeJS.ReadableStream; it is a PassThrough.
  const out = zip.outputStream as unknown as AsyncIterable<Buffer> & { destroy(error?: Error): void };
  // Without a code it is no disk's: a file that changed while it was packed.
  zip.on('error', (error: Error) => out.destroy('code' in error ? error : new NotVerified(error.message)));
  for (const [name, bytes] of heads) zip.addBuffer(bytes, name, { ...plain, compress: true });
  for (const [name, from] of contents) zip.addFile(from, name, { ...plain, compress: worthDeflating(name) });
  zip.end();
  let bytes = 0;
  try {
    for await (const piece of out) {
      orCancelled(signal);
      await writing.write(piece);
      bytes += piece.length;
      pace.add(piece.length);
    }
  } catch (error) {
    await writing.giveUp();
    throw error;
  }
  await writing.finish();
  return bytes;
}

/** Reads back what was written, as the kiosk that gets it will, and compares each file with its sum. */
async function verify(path: string, { heads, sums, contents, pace, signal }: Archive): Promise<void> {
  let source: Source | null = null;
  try {
    source = await openSource(path);
    const files = await listFiles(source, basename(path));
    for (const [name, bytes] of heads) {
      const packed = files.get(name);
      if (!packed || !(await wholeOf(source, packed)).equals(bytes)) throw new NotVerified(name);
    }
    agree(withoutHeads(files, heads), Object.fromEntries(contents.map(([name]) => [name, sums[name]!])));
    for (const [name] of contents) {
      const hash = createHash('sha256');
      for await (const piece of contentOf(source, files.get(name)!)) {
        orCancelled(signal);
        hash.update(piece);
        pace.add(piece.length);
      }
      if (hash.digest('hex') !== sums[name]?.sha256) throw new NotVerified(name);
    }
  } catch (error) {
    if (error instanceof SourceFault)
      throw error.reason === 'cut-off'
        ? new NotVerified('cut-off')
        : Object.assign(new Error(error.reason), { code: error.reason });
    if (error instanceof Refusal) throw new NotVerified(error.message);
    throw error;
  } finally {
    await source?.close();
  }
}

const withoutHeads = (
  files: ReadonlyMap<string, Packed>,
  heads: Archive['heads'],
): ReadonlyMap<string, Packed> => {
  const names = new Set(heads.map(([name]) => name));
  return new Map([...files].filter(([name]) => !names.has(name)));
};
