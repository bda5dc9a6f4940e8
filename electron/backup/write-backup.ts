/** @file Writes everything a kiosk holds into one file, reads it back, and only then gives it its name. */
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { realDisk, type Disk } from '../archive/disk.ts';
import type { Library } from '../archive/library.ts';
import { hashOf, Versions } from '../archive/versions.ts';
import { mostFiles } from '../packages/limits.ts';
import { manifestFile } from '../packages/listing.ts';
import type { FileSums } from '../packages/manifest.ts';
import { nameProblem } from '../packages/names.ts';
import { Pace, type Progress } from '../packages/progress.ts';
import { orCancelled, refuse } from '../packages/refusal.ts';
import { writeArchive } from '../packages/write-archive.ts';
import { notWritten, type Written } from '../packages/write-package.ts';
import { gather, type Gathered } from './gather.ts';
import type { BackupManifest } from './manifest.ts';

export interface BackingUp {
  data: string;
  library: Library;
  to: string;
  app: string;
  kiosk: BackupManifest['kiosk'];
  madeAt: Date;
  /** Of the place it is written to. */
  disk?: Disk;
  signal?: AbortSignal | undefined;
  progress?: ((progress: Progress) => void) | undefined;
}

/** Never throws for what people, sticks or disks do. A draft that is being worked at is saved first. */
export async function writeBackup(backing: BackingUp): Promise<Written> {
  const { data, library, to } = backing;
  // Under a name that the library sweeps at its next start.
  const folder = join(data, 'exhibition', `.making-backup-${randomBytes(6).toString('hex')}`);
  const versions = new Versions(join(data, 'exhibition'), realDisk);
  const gathered = await library.whileStill(() => gather(data, versions, folder));
  try {
    if ('outcome' in gathered) return gathered;
    return await writeGathered(backing, gathered, (await versions.current()).number);
  } catch (error) {
    return await notWritten(error, to);
  } finally {
    await realDisk.remove(folder).catch(() => undefined);
  }
}

async function writeGathered(
  { to, app, kiosk, madeAt, disk, signal, progress }: BackingUp,
  gathered: Gathered,
  version: number | null,
): Promise<Written> {
  const { sums, stored, same, pace } = await choose(gathered, signal, progress);
  if (stored.length > mostFiles)
    refuse('package-too-many-files', manifestFile, { found: stored.length, most: mostFiles });
  const manifest: BackupManifest = {
    format: 1,
    kind: 'xatire-backup',
    app,
    madeAt: madeAt.toISOString(),
    kiosk,
    version,
    files: sums,
    same,
  };
  const heads: [string, Buffer][] = [[manifestFile, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)]];
  const bytes = await writeArchive({
    to,
    heads,
    contents: stored,
    sums,
    pace,
    signal,
    ...(disk && { disk }),
  });
  pace.finish();
  return { outcome: 'ok', file: to, files: stored.length, bytes, signedBy: null };
}

interface Chosen {
  sums: FileSums;
  /** The name inside, and where the file lies. */
  stored: [string, string][];
  same: Record<string, string>;
  pace: Pace;
}

/** Each content once; what its version's own record can name again is left out. */
async function choose(
  { folder, files }: Gathered,
  signal: AbortSignal | undefined,
  progress: BackingUp['progress'],
): Promise<Chosen> {
  const sizes = new Map<string, number>();
  for (const { kept } of files) if (!sizes.has(kept)) sizes.set(kept, (await stat(join(folder, kept))).size);
  const pace = new Pace(3 * [...sizes.values()].reduce((sum, size) => sum + size, 0), progress);
  const found = new Map<string, string>();
  const chosen: Chosen = { sums: {}, stored: [], same: {}, pace };
  const bySum = new Map<string, string>();
  for (const { path, kept, recorded } of files) {
    orCancelled(signal);
    const bad = nameProblem(path);
    if (bad) refuse(bad, path);
    const bytes = sizes.get(kept) ?? 0;
    const sha256 = found.get(kept) ?? (await hashOf(join(folder, kept)));
    if (!found.has(kept)) pace.add(bytes);
    found.set(kept, sha256);
    const there = bySum.get(sha256);
    const inDraft = path.startsWith('exhibition/draft/');
    if (there !== undefined && inDraft) chosen.same[path] = there;
    if (there !== undefined && (inDraft || recorded === sha256)) continue;
    bySum.set(sha256, there ?? path);
    chosen.sums[path] = { sha256, bytes };
    chosen.stored.push([path, join(folder, kept)]);
  }
  return chosen;
}
