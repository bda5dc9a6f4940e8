/**
 * @file Writes a `.xatire` package: sums first, then the zip beside its name, flushed, read back and compared, and
 * only then renamed. Whatever happens in between, under the name stands a whole package or what stood there before.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Whole } from '../../exhibition/exhibition.ts';
import { problem, type Problem } from '../../exhibition/problems.ts';
import { refusalOf, type Disk, type DiskRefusal } from '../archive/disk.ts';
import { filesOf } from '../archive/publish.ts';
import { kindOf } from './kinds.ts';
import { mostFiles } from './limits.ts';
import type { SigningKey } from './keys.ts';
import { manifestFile, signatureFile } from './listing.ts';
import type { FileSums, Manifest } from './manifest.ts';
import { findClash, nameProblem } from './names.ts';
import { Pace, type Progress } from './progress.ts';
import { Cancelled, orCancelled, Refusal, refuse } from './refusal.ts';
import { signManifest } from './signature.ts';
import { NotVerified, writeArchive } from './write-archive.ts';

export const packageEnding = '.xatire';

export interface Packing {
  /** The exhibition folder, read and found without errors. */
  folder: string;
  whole: Whole;
  /** Where the package is to stand. */
  to: string;
  madeAt: Date;
  /** What the kiosk or desk is called. */
  madeBy?: string | undefined;
  key?: SigningKey | undefined;
  disk?: Disk;
  signal?: AbortSignal | undefined;
  progress?: ((progress: Progress) => void) | undefined;
}

export type Written =
  | { outcome: 'ok'; file: string; files: number; bytes: number; signedBy: string | null }
  | { outcome: 'cancelled' }
  /** What is to be packed cannot be packed: a file is missing, or its name is none for every system. */
  | { outcome: 'problems'; problems: Problem[] }
  /** The place it is written to has vanished. */
  | { outcome: 'stick-gone' }
  /** The place takes no file of this size (FAT: 4 GB). */
  | { outcome: 'too-large-for-stick' }
  /** What was read back is not what was written. */
  | { outcome: 'not-verified' }
  | DiskRefusal;

/** Never throws for what people, sticks or disks do. */
export async function writePackage(packing: Packing): Promise<Written> {
  const files = filesOf(packing.whole).sort();
  try {
    checkFiles(files);
    const sums = await sumsOf(packing, files);
    const said: Manifest = {
      format: 1,
      title: packing.whole.exhibition.title,
      madeAt: packing.madeAt.toISOString(),
      ...(packing.madeBy ? { madeBy: packing.madeBy } : {}),
      files: sums.files,
    };
    const manifest = Buffer.from(`${JSON.stringify(said, null, 1)}\n`);
    const heads: [string, Buffer][] = [[manifestFile, manifest]];
    if (packing.key) heads.push([signatureFile, signManifest(manifest, packing.key)]);
    const contents = files.map((path): [string, string] => [path, join(packing.folder, path)]);
    const bytes = await writeArchive({ ...packing, heads, contents, sums: sums.files, pace: sums.pace });
    sums.pace.finish();
    return {
      outcome: 'ok',
      file: packing.to,
      files: files.length,
      bytes,
      signedBy: packing.key?.name ?? null,
    };
  } catch (error) {
    return notWritten(error, packing.to);
  }
}

/** What a system says of a place that vanished; `ENOENT`: an empty mount point is left. */
const goneCodes = ['ENOENT', 'ENOTDIR', 'EIO', 'ENODEV', 'ENXIO', 'ENOTCONN', 'ESTALE'];

/** What ended a writing, by its name. Throws our own mistakes. */
export async function notWritten(error: unknown, to: string): Promise<Exclude<Written, { outcome: 'ok' }>> {
  if (error instanceof Cancelled) return { outcome: 'cancelled' };
  if (error instanceof Refusal) return { outcome: 'problems', problems: [...error.problems] };
  if (error instanceof NotVerified) return { outcome: 'not-verified' };
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (code === 'EFBIG') return { outcome: 'too-large-for-stick' };
  const there = await stat(dirname(to)).catch(() => null);
  if (!there || goneCodes.includes(code)) return { outcome: 'stick-gone' };
  return refusalOf(error);
}

/** A package nobody could open is not made. */
function checkFiles(files: readonly string[]): void {
  if (files.length > mostFiles)
    refuse('package-too-many-files', manifestFile, { found: files.length, most: mostFiles });
  for (const path of files) {
    const kind = kindOf(path);
    const wrong = nameProblem(path) ?? ('refused' in kind ? kind.refused : null);
    if (wrong) refuse(wrong, path);
  }
  const clash = findClash(files);
  if (clash) refuse('package-names-clash', clash[0], { other: clash[1] });
}

/** Sum and size of each file, and a pace that already knows them: everything is touched three times. */
async function sumsOf(
  { folder, signal, progress }: Packing,
  files: readonly string[],
): Promise<{ files: FileSums; pace: Pace }> {
  const sizes = new Map<string, number>();
  for (const path of files) sizes.set(path, (await sizeOfFile(folder, path)).size);
  const pace = new Pace(3 * [...sizes.values()].reduce((sum, size) => sum + size, 0), progress);
  const sums: FileSums = {};
  for (const path of files) {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of createReadStream(join(folder, path), { highWaterMark: 512 * 1024 })) {
      orCancelled(signal);
      hash.update(piece as Buffer);
      bytes += (piece as Buffer).length;
      pace.add((piece as Buffer).length);
    }
    sums[path] = { sha256: hash.digest('hex'), bytes };
  }
  return { files: sums, pace };
}

const sizeOfFile = (folder: string, path: string) =>
  stat(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Refusal([problem('error', 'missing-file', path)]);
  });
