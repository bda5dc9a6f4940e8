/**
 * @file What a package says it holds, read and doubted before anything is unpacked. yauzl reads the zip; the rules
 * here leave one way to understand it: every byte belongs to one file or to the list, and both tell the same.
 */
import yauzl from 'yauzl';
import { afterwardsFits, endFits } from './layout.ts';
import {
  freeGrowthBytes,
  inMb,
  mostFiles,
  mostGrowth,
  mostListingBytes,
  mostPackageBytes,
} from './limits.ts';
import { findClash, nameProblem } from './names.ts';
import { Refusal, refuse } from './refusal.ts';
import { AheadReader, SourceFault, type Source } from './source.ts';

/** A file as it lies in the package. */
export interface Packed {
  path: string;
  bytes: number;
  packedBytes: number;
  deflated: boolean;
  /** Where its packed bytes begin. */
  at: number;
}

/** The two files that describe a package and are no part of its exhibition. */
export const manifestFile = 'manifest.json';
export const signatureFile = 'manifest.sig';

const [stored, deflated] = [0, 8];
/** How hard it was deflated (1, 2), sizes follow the data (3), the name is UTF-8 (11). */
const knownFlags = 0b1000_0000_1110;
const utf8Flag = 0x800;
const sizesFollow = 0x8;
/** Would give a file a second name. */
const unicodePathField = 0x7075;

/** The files of a package; `name` is the package's own, for problems of the whole. Throws `Refusal`, `SourceFault`. */
export async function listFiles(source: Source, name: string): Promise<Map<string, Packed>> {
  if (source.bytes > mostPackageBytes)
    refuse('package-too-large', name, { found: inMb(source.bytes), most: inMb(mostPackageBytes) });
  // Some bytes ahead while the list is read from front to back, few where the files' own heads lie far apart.
  const reader = new AheadReader(source, 128 * 1024);
  const zip = await yauzl
    .fromRandomAccessReaderPromise(reader, source.bytes, { decodeStrings: false, autoClose: false })
    .catch((error: unknown) => notWhole(error, name));
  try {
    if (zip.entryCount > mostFiles + 2)
      refuse('package-too-many-files', name, { found: zip.entryCount, most: mostFiles });
    const listStart = Number(zip.readEntryCursor);
    const entries = await entriesOf(zip, listStart, name);
    await endFits(source, name, { listStart, listEnd: Number(zip.readEntryCursor), count: entries.length });
    checkNames(entries);
    reader.ahead = 512;
    return await placed(source, zip, entries, listStart, name);
  } finally {
    zip.close();
  }
}

/** A fault of the stick is its own matter; anything else yauzl says means that this is no whole zip. */
function notWhole(error: unknown, name: string): never {
  if (error instanceof SourceFault || error instanceof Refusal) throw error;
  return refuse('package-not-whole', name);
}

interface Entry extends Omit<Packed, 'at'> {
  zipped: yauzl.Entry;
}

async function entriesOf(zip: yauzl.ZipFile, listStart: number, name: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  try {
    for await (const zipped of zip.eachEntry()) {
      if (Number(zip.readEntryCursor) - listStart > mostListingBytes) refuse('package-hidden-data', name);
      const entry = entryOf(zipped);
      if (seen.has(entry.path)) refuse('package-twice', entry.path);
      seen.add(entry.path);
      entries.push(entry);
    }
  } catch (error) {
    notWhole(error, name);
  }
  return entries;
}

function entryOf(zipped: yauzl.Entry): Entry {
  const path = decodedName(zipped);
  const bad = path === manifestFile || path === signatureFile ? null : nameProblem(path.replace(/\/$/, ''));
  if (bad) refuse(bad, shown(path));
  if (path.endsWith('/') || !isPlainFile(zipped.externalFileAttributes)) refuse('package-not-a-file', path);
  if (zipped.isEncrypted()) refuse('package-encrypted', path);
  const { compressionMethod: method, generalPurposeBitFlag: flags } = zipped;
  if (method !== stored && method !== deflated) refuse('package-method', path, { method });
  if ((flags & ~knownFlags) !== 0) refuse('package-headers-disagree', path);
  if (zipped.fileCommentLength > 0) refuse('package-hidden-data', path);
  const { uncompressedSize: bytes, compressedSize: packedBytes } = zipped;
  if (bytes > freeGrowthBytes && bytes > packedBytes * mostGrowth)
    refuse('package-grows', path, { most: mostGrowth });
  return { path, bytes, packedBytes, deflated: method === deflated, zipped: lean(zipped) };
}

/** What a problem may show of a name that is none: no character of it can do anything to a screen or a terminal. */
const shown = (path: string): string =>
  path.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD').slice(0, 240) || '\uFFFD';

function decodedName(zipped: yauzl.Entry): string {
  const raw = zipped.fileName as unknown as Buffer;
  const { extraFields, generalPurposeBitFlag: flags } = zipped;
  const plain = raw.every((byte) => byte < 0x80);
  const name = raw.toString('utf8');
  if ((!plain && (flags & utf8Flag) === 0) || !Buffer.from(name, 'utf8').equals(raw))
    refuse('package-bad-name', shown(name));
  if (extraFields.some(({ id }) => id === unicodePathField)) refuse('package-bad-name', shown(name));
  return name;
}

/** The high half holds a Unix mode where one was written, the low byte the attributes of DOS. */
function isPlainFile(attributes: number): boolean {
  const kind = (attributes >>> 16) & 0o170000;
  const [folder, volume] = [0x10, 0x08];
  return (kind === 0 || kind === 0o100000) && (attributes & (folder | volume)) === 0;
}

/** A list of 65,000 entries need not keep every raw field in memory. */
function lean(zipped: yauzl.Entry): yauzl.Entry {
  return Object.assign(zipped, {
    fileNameRaw: null,
    extraFieldRaw: null,
    extraFields: [],
    fileCommentRaw: null,
    fileComment: '',
    comment: '',
  });
}

function checkNames(entries: readonly Entry[]): void {
  const clash = findClash(entries.map(({ path }) => path));
  if (clash) refuse('package-names-clash', clash[0], { other: clash[1] });
}

/** Where each file lies: one after the other from the first byte to the list, none twice, nothing between. */
async function placed(
  source: Source,
  zip: yauzl.ZipFile,
  entries: readonly Entry[],
  listStart: number,
  name: string,
): Promise<Map<string, Packed>> {
  const inPlace = [...entries].sort(
    (a, b) => a.zipped.relativeOffsetOfLocalHeader - b.zipped.relativeOffsetOfLocalHeader,
  );
  const files = new Map<string, Packed>();
  let free = 0;
  let before = '';
  for (const [i, entry] of inPlace.entries()) {
    const { zipped, ...packed } = entry;
    const head = zipped.relativeOffsetOfLocalHeader;
    if (head < free) refuse('package-overlapping', packed.path, { other: before });
    if (head > free) refuse('package-hidden-data', name);
    const at = await dataStart(zip, entry);
    const end = at + packed.packedBytes;
    const next = inPlace[i + 1]?.zipped.relativeOffsetOfLocalHeader ?? listStart;
    if (end > next) refuse('package-overlapping', packed.path, { other: inPlace[i + 1]?.path ?? name });
    const follows = (zipped.generalPurposeBitFlag & sizesFollow) !== 0;
    free = follows ? await afterwardsFits(source, name, zipped, end, next) : end;
    before = packed.path;
    files.set(packed.path, { ...packed, at });
  }
  if (free !== listStart) refuse('package-hidden-data', name);
  return files;
}

async function dataStart(zip: yauzl.ZipFile, { zipped, path }: Entry): Promise<number> {
  const head = await zip.readLocalFileHeaderPromise(zipped).catch((error: unknown) => {
    if (error instanceof SourceFault) throw error;
    return refuse('package-headers-disagree', path);
  });
  const follows = (zipped.generalPurposeBitFlag & sizesFollow) !== 0;
  const agrees = (own: number, listed: number) =>
    own === listed || own === 0xffff_ffff || (follows && own === 0);
  const same =
    head.fileName.toString('utf8') === path &&
    head.generalPurposeBitFlag === zipped.generalPurposeBitFlag &&
    head.compressionMethod === zipped.compressionMethod &&
    agrees(head.crc32, zipped.crc32) &&
    agrees(head.compressedSize, zipped.compressedSize) &&
    agrees(head.uncompressedSize, zipped.uncompressedSize);
  if (!same) refuse('package-headers-disagree', path);
  return head.fileDataStart;
}
