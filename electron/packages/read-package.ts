/**
 * @file A `.xatire` package, read and doubted: the list before anything is unpacked, each byte while it is, pictures
 * and the exhibition's own rules afterwards. What comes out is a folder of ours that may be shown.
 */
import { randomBytes } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { changesBetween, type Change } from '../../exhibition/changes.ts';
import type { Whole } from '../../exhibition/exhibition.ts';
import { firstOf, problem, type Problem } from '../../exhibition/problems.ts';
import { realDisk, refusalOf, type Disk, type DiskRefusal } from '../archive/disk.ts';
import { readFolder } from '../archive/read.ts';
import { sumOf } from '../archive/versions.ts';
import { wholeOf } from './content.ts';
import { inMb, mostSignatureBytes } from './limits.ts';
import { listFiles, signatureFile, type Packed } from './listing.ts';
import { agree, manifest, manifestIn, readManifest, type Manifest } from './manifest.ts';
import { checkPictures, checkWords, type PictureProof } from './prove.ts';
import { Pace, type Progress } from './progress.ts';
import { Cancelled, Refusal, refuse } from './refusal.ts';
import { renameIn } from './renaming.ts';
import { signerOf, type Signer } from './signature.ts';
import { openSource, SourceFault, type Source } from './source.ts';
import type { Trust } from './trust.ts';
import { kindsOf, unpack } from './unpack.ts';

export interface Reading {
  /** Whose signatures count (TrustedKeys.read). */
  trust: Trust;
  /** Where a workshop folder is made for what is unpacked: on the data folder's disk if it is to be installed. */
  workshop: string;
  /** Decodes pictures where nothing can come of a bad one. */
  pictures: PictureProof;
  disk?: Disk;
  signal?: AbortSignal;
  progress?: (progress: Progress) => void;
}

/** What can be known of a package without unpacking it. */
export interface PackageHead {
  manifest: Manifest;
  signer: Signer | null;
  /** SHA-256 of the manifest: two packages with the same are the same. */
  id: string;
  files: number;
  /** Bytes when unpacked. */
  bytes: number;
}

/** A package that was unpacked and found good. */
export interface OpenedPackage extends PackageHead {
  /** An exhibition folder of ours; its files are never written in place, so they may be shared. */
  folder: string;
  whole: Whole;
  warnings: Problem[];
  /** Removes the folder. Never throws. */
  close(): Promise<void>;
}

type NotRead =
  | { outcome: 'problems'; problems: Problem[] }
  | { outcome: 'cancelled' }
  /** This machine's own disk refused. */
  | DiskRefusal;

export type HeadRead = { outcome: 'ok'; head: PackageHead } | NotRead;
export type PackageRead = { outcome: 'ok'; opened: OpenedPackage } | NotRead;

/** The first look at a package: its list, manifest and signature. Unpacks nothing and writes nothing. */
export async function readHead(path: string, { trust }: Pick<Reading, 'trust'>): Promise<HeadRead> {
  return named(basename(path), async () => {
    const source = await openSource(path);
    try {
      const { head } = await headOf(source, basename(path), trust);
      return { outcome: 'ok', head };
    } finally {
      await source.close();
    }
  });
}

/** Opens a package. Whatever comes of it but `ok`, nothing is left behind. */
export async function readPackage(path: string, reading: Reading): Promise<PackageRead> {
  return named(basename(path), async () => {
    const source = await openSource(path);
    try {
      return { outcome: 'ok', opened: await openFrom(source, basename(path), reading) };
    } finally {
      await source.close();
    }
  });
}

/** What a package would change on a kiosk that shows `before` (null: nothing readable). */
export const changesOf = ({ whole }: OpenedPackage, before: Whole | null): Change[] =>
  changesBetween(before, whole);

async function headOf(
  source: Source,
  name: string,
  trust: Trust,
): Promise<{ head: PackageHead; files: ReadonlyMap<string, Packed> }> {
  const files = await listFiles(source, name);
  const bytes = await wholeOf(source, manifestIn(files));
  // The signature first: who may not send packages need not have theirs understood.
  const signer = signerOf(bytes, await signatureIn(source, files), trust, name);
  const said = readManifest(bytes, manifest);
  agree(files, said.files);
  const sizes = Object.values(said.files);
  const sum = sizes.reduce((all, one) => all + one.bytes, 0);
  return { head: { manifest: said, signer, id: sumOf(bytes), files: sizes.length, bytes: sum }, files };
}

async function signatureIn(source: Source, files: ReadonlyMap<string, Packed>): Promise<Buffer | null> {
  const packed = files.get(signatureFile);
  if (!packed) return null;
  if (packed.bytes > mostSignatureBytes) refuse('signature-unreadable', signatureFile);
  return wholeOf(source, packed);
}

async function openFrom(source: Source, name: string, reading: Reading): Promise<OpenedPackage> {
  const { trust, workshop, pictures, disk = realDisk, signal, progress } = reading;
  const { head, files } = await headOf(source, name, trust);
  const kinds = kindsOf(files, head.manifest.files);
  await disk.makeFolder(workshop);
  await enoughRoom(workshop, head.bytes, name);
  // The name is one that the library sweeps at its next start, should this run be cut off.
  const folder = join(workshop, `.making-package-${randomBytes(6).toString('hex')}`);
  try {
    await disk.makeFolder(folder);
    const pace = new Pace(head.bytes, progress);
    const sums = head.manifest.files;
    await unpack({ source, files, sums, folder, disk, pace, signal }, kinds);
    await checkWords(folder, kinds);
    const first = await readSound(folder);
    const renamed = await checkPictures({ folder, kinds, whole: first.whole, proof: pictures, disk, signal });
    await renameIn(disk, folder, first.whole, renamed);
    const { whole, warnings } = renamed.size === 0 ? first : await readSound(folder);
    await disk.syncFolder(dirname(folder));
    const close = () => disk.remove(folder).catch(() => undefined);
    return { ...head, folder, whole, warnings, close };
  } catch (error) {
    await disk.remove(folder).catch(() => undefined);
    throw error;
  }
}

async function readSound(folder: string): Promise<{ whole: Whole; warnings: Problem[] }> {
  const read = await readFolder(folder);
  if (!read.ok) throw new Refusal(firstOf(read.problems, mostProblems));
  return read;
}

/** Enough to begin mending with. */
const mostProblems = 200;

/** A tenth of a gigabyte stays free, for logs and drafts. */
const spareBytes = 100 * 1024 * 1024;

async function enoughRoom(folder: string, bytes: number, name: string): Promise<void> {
  const free = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Infinity,
  );
  // A small package may try its luck: a full disk is told by its own outcome.
  if (bytes > spareBytes && free < bytes + spareBytes)
    refuse('package-no-room', name, { needed: inMb(bytes + spareBytes), free: inMb(free) });
}

/** Runs a reading and gives what ended it its name. */
async function named<Result>(name: string, work: () => Promise<Result>): Promise<Result | NotRead> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) return { outcome: 'cancelled' };
    if (error instanceof Refusal) return { outcome: 'problems', problems: [...error.problems] };
    if (error instanceof SourceFault) return { outcome: 'problems', problems: [faultOf(error, name)] };
    return refusalOf(error);
  }
}

/** A package that ends too early was cut off; anything else is the stick's. */
const faultOf = ({ reason }: SourceFault, name: string): Problem =>
  reason === 'cut-off'
    ? problem('error', 'package-not-whole', name)
    : problem('error', 'package-unreadable', name, [], { reason });
