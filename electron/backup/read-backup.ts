/**
 * @file Unpacks a backup beside what the kiosk holds and doubts it, as a package is doubted. What comes out is a folder
 * that can take the place of what is there (exchange.ts); nothing is changed yet.
 */
import { createHash, randomBytes } from 'node:crypto';
import { stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { firstOf, problem, type Problem } from '../../exhibition/problems.ts';
import { lookAtData } from '../archive/data-format.ts';
import { forEach, readJson, realDisk, refusalOf, type Disk, type DiskRefusal } from '../archive/disk.ts';
import { readFolder } from '../archive/read.ts';
import { readSettings } from '../archive/settings.ts';
import { Versions } from '../archive/versions.ts';
import { contentOf, wholeOf } from '../packages/content.ts';
import { inMb } from '../packages/limits.ts';
import { listFiles, type Packed } from '../packages/listing.ts';
import { agree, manifestIn, parseStrictly } from '../packages/manifest.ts';
import { Pace, type Progress } from '../packages/progress.ts';
import { Cancelled, orCancelled, Refusal, refuse } from '../packages/refusal.ts';
import { openSource, SourceFault, type Source } from '../packages/source.ts';
import { TrustedKeys } from '../packages/trust.ts';
import { Keyring } from '../staff/keyring.ts';
import { Recovery } from '../staff/recovery.ts';
import { belongs, pinNames, restoringFolder } from './holdings.ts';
import { backupHead, backupManifest, type BackupManifest } from './manifest.ts';

export interface Restoring {
  data: string;
  /** The kiosk's name from now on; left out, the one in the backup. */
  as?: string | undefined;
  disk?: Disk;
  signal?: AbortSignal | undefined;
  progress?: ((progress: Progress) => void) | undefined;
}

/** Unpacked and found good. */
export interface OpenedBackup {
  manifest: BackupManifest;
  folder: string;
  /** Whether there are PINs in it; without, the machine keeps its own. */
  hasPins: boolean;
  /** Removes the folder. Never throws. */
  close(): Promise<void>;
}

export type BackupNotRead =
  /** No backup at all. */
  | { outcome: 'no-backup' }
  /** Made by a newer Xatirə, whose backups this one does not know; which one. */
  | { outcome: 'newer'; app: string }
  /** Cut off, altered or damaged; the problems say where. */
  | { outcome: 'damaged'; problems: Problem[] }
  | { outcome: 'no-room'; neededMb: number; freeMb: number }
  /** The stick was pulled out. */
  | { outcome: 'gone' }
  | { outcome: 'cancelled' }
  | DiskRefusal;
export type BackupRead = { outcome: 'ok'; opened: OpenedBackup } | BackupNotRead;

/** Whatever comes of it but `ok`, nothing is left behind. */
export async function readBackup(path: string, restoring: Restoring): Promise<BackupRead> {
  let source: Source | null = null;
  try {
    source = await openSource(path);
    return await openFrom(source, basename(path), restoring);
  } catch (error) {
    if (error instanceof Cancelled) return { outcome: 'cancelled' };
    if (error instanceof SourceFault)
      return error.reason === 'cut-off'
        ? { outcome: 'damaged', problems: [problem('error', 'package-not-whole', basename(path))] }
        : { outcome: 'gone' };
    if (error instanceof Refusal) return { outcome: 'damaged', problems: [...error.problems] };
    return refusalOf(error);
  } finally {
    await source?.close();
  }
}

async function openFrom(source: Source, name: string, restoring: Restoring): Promise<BackupRead> {
  const { data, disk = realDisk, signal, progress } = restoring;
  const files = await listFiles(source, name);
  const said = parseStrictly(await wholeOf(source, manifestIn(files)), 'manifest.json');
  const head = backupHead.safeParse(said);
  if (!head.success) return { outcome: 'no-backup' };
  if (head.data.format > 1) return { outcome: 'newer', app: head.data.app };
  const reading = backupManifest.safeParse(said);
  if (!reading.success) return refuse('package-damaged', 'manifest.json');
  const manifest = reading.data;
  agree(files, manifest.files);
  for (const path of [...Object.keys(manifest.files), ...Object.keys(manifest.same)])
    if (!belongs(path)) refuse('package-outside', path);
  const bytes = Object.values(manifest.files).reduce((sum, one) => sum + one.bytes, 0);
  const room = await roomFor(data, bytes);
  if (room) return room;
  const folder = join(data, `${restoringFolder}${randomBytes(6).toString('hex')}`);
  const close = () => disk.remove(folder).catch(() => undefined);
  try {
    await disk.makeFolder(folder);
    await unpackAll({ source, files, manifest, folder, disk, signal, pace: new Pace(bytes, progress) });
    const look = await lookAtData({ data: folder });
    if (!look.ok) {
      await close();
      return look.outcome === 'newer'
        ? { outcome: 'newer', app: manifest.app }
        : { outcome: 'damaged', problems: [look.problem] };
    }
    await shareEqual(folder, manifest, disk);
    await takeIdentity(folder, restoring, disk);
    await readsWell(folder);
    const hasPins = (await stat(join(folder, pinNames[0])).catch(() => null)) !== null;
    await disk.syncFolder(data);
    return { outcome: 'ok', opened: { manifest, folder, hasPins, close } };
  } catch (error) {
    await close();
    throw error;
  }
}

const spareBytes = 100 * 1024 * 1024;

async function roomFor(data: string, bytes: number): Promise<BackupNotRead | null> {
  const { bavail, bsize } = await statfs(data).catch(() => ({ bavail: Infinity, bsize: 1 }));
  if (bytes <= spareBytes || bavail * bsize >= bytes + spareBytes) return null;
  return { outcome: 'no-room', neededMb: inMb(bytes + spareBytes), freeMb: inMb(bavail * bsize) };
}

interface Unpacking {
  source: Source;
  files: ReadonlyMap<string, Packed>;
  manifest: BackupManifest;
  folder: string;
  disk: Disk;
  signal: AbortSignal | undefined;
  pace: Pace;
}

async function unpackAll({ source, files, manifest, folder, disk, signal, pace }: Unpacking): Promise<void> {
  const inOrder = [...files.values()]
    .filter(({ path }) => path in manifest.files)
    .sort((a, b) => a.at - b.at);
  for (const one of new Set(inOrder.map(({ path }) => dirname(join(folder, path)))))
    await disk.makeFolder(one);
  for (const packed of inOrder) {
    const hash = createHash('sha256');
    const writing = await disk.create(join(folder, packed.path));
    try {
      for await (const piece of contentOf(source, packed)) {
        orCancelled(signal);
        hash.update(piece);
        await writing.write(piece);
        pace.add(piece.length);
      }
      if (hash.digest('hex') !== manifest.files[packed.path]?.sha256)
        refuse('package-content-differs', packed.path);
    } catch (error) {
      await writing.giveUp();
      throw error;
    }
    await writing.finish();
  }
}

/** What versions and the draft share with a file that is there, as further names of it. */
async function shareEqual(folder: string, { files, same }: BackupManifest, disk: Disk): Promise<void> {
  const bySum = new Map(Object.entries(files).map(([path, { sha256 }]) => [sha256, path]));
  const versions = new Versions(join(folder, 'exhibition'), disk);
  const wanted = Object.entries(same);
  for (const number of await versions.numbers()) {
    const record = await versions.record(number);
    if (!record) refuse('package-damaged', `exhibition/versions/${number}/version.json`);
    for (const [path, { sha256 }] of Object.entries(record.files)) {
      const full = `exhibition/versions/${number}/${path}`;
      const from = bySum.get(sha256);
      // What was damaged before is damaged after: its version is passed over, as it was.
      if (!(full in files) && from !== undefined) wanted.push([full, from]);
    }
  }
  for (const [path, from] of wanted)
    if (!belongs(path) || path.split('/').includes('..') || !(from in files)) refuse('package-outside', path);
  const folders = new Set(wanted.map(([path]) => dirname(join(folder, path))));
  for (const one of folders) await disk.makeFolder(one);
  await forEach(wanted, ([path, from]) => disk.share(join(folder, from), join(folder, path)));
}

/**
 * Who a kiosk is among others stays with the machine, for two with one id would write over each other; how far it had
 * read the shared folder comes with the backup. Its name comes along, too, unless another was said.
 */
async function takeIdentity(folder: string, { data, as }: Restoring, disk: Disk): Promise<void> {
  const own = (await fieldsOf(join(data, 'fleet.json')))?.['id'];
  const theirs = await fieldsOf(join(folder, 'fleet.json'));
  if (theirs) {
    const id = typeof own === 'string' ? own : randomBytes(6).toString('hex');
    await disk.write(join(folder, 'fleet.json'), `${JSON.stringify({ ...theirs, id }, null, 2)}\n`);
  }
  if (as !== undefined) await nameKiosk(folder, as, disk);
}

/** What a kiosk with these settings is called from now on. Throws what the disk says. */
export async function nameKiosk(folder: string, name: string, disk: Disk): Promise<void> {
  const settings = (await fieldsOf(join(folder, 'settings.json'))) ?? { format: 1 };
  await disk.write(
    join(folder, 'settings.json'),
    `${JSON.stringify({ ...settings, kioskName: name }, null, 2)}\n`,
  );
}

async function fieldsOf(path: string): Promise<Record<string, unknown> | null> {
  const json = await readJson(path);
  return json.outcome === 'ok' && typeof json.value === 'object' && json.value !== null
    ? (json.value as Record<string, unknown>)
    : null;
}

function unreadable(file: string): never {
  throw new Refusal([problem('error', 'unreadable-file', file, [], { reason: 'damaged' })]);
}

/** What the kiosk could not read afterwards must not take the place of what it can read now. */
async function readsWell(folder: string): Promise<void> {
  const { problems } = await readSettings(folder);
  if (problems.length > 0) throw new Refusal(problems);
  if ((await new TrustedKeys(folder).read()).state === 'unreadable') unreadable('trusted-keys.json');
  if ((await new Keyring(folder, new Recovery(folder)).state()).state === 'unreadable')
    unreadable(pinNames[0]);
  const { number } = await new Versions(join(folder, 'exhibition'), realDisk).current();
  if (number === null) return;
  const shown = await readFolder(join(folder, 'exhibition', 'versions', String(number)));
  if (!shown.ok) throw new Refusal(firstOf(shown.problems, 20));
}
