/**
 * @file What a kiosk holds makes way for what was unpacked beside it. The journal DATA/restore.json is the decisive
 * moment: before it is there, everything is old; once it is, this start or the next one moves all of it, and nothing
 * is read before. What made way lies in DATA/before-restore/ until the next restore, so that it can be taken back.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { isPart, readJson, realDisk, type Disk } from '../archive/disk.ts';
import { readSettings } from '../archive/settings.ts';
import { heldNames, pinNames, restoringFolder } from './holdings.ts';

const journalFile = 'restore.json';
const beforeFolder = 'before-restore';
/** What makes way, until all is done. */
const asideFolder = '.making-way';

const journal = z.strictObject({
  format: z.literal(1),
  phase: z.enum(['out', 'in', 'end']),
  /** The folder that comes in. */
  from: z.string(),
  names: z.array(z.enum(heldNames)),
});
type Journal = z.infer<typeof journal>;

/** Decides the exchange; `finishExchange` carries it out. Throws what the disk says; then all is as it was. */
export async function beginExchange(
  data: string,
  { folder, hasPins }: { folder: string; hasPins: boolean },
  disk: Disk = realDisk,
): Promise<void> {
  const pins: readonly string[] = pinNames;
  const names = heldNames.filter((name) => hasPins || !pins.includes(name));
  try {
    await write(data, { format: 1, phase: 'out', from: basename(folder), names }, disk);
  } catch (error) {
    // It may stand there all the same, and what is refused now must not happen at the next start.
    await disk.remove(join(data, journalFile)).catch(() => undefined);
    throw error;
  }
}

/** What the last restore took the place of. */
export interface KeptBefore {
  /** When it made way: ISO 8601, UTC. */
  since: string;
  /** What the kiosk was called; empty where it had no name. */
  kiosk: string;
}

/** Null where there was no restore, or nothing before it. */
export async function keptBefore(data: string): Promise<KeptBefore | null> {
  if (!(await canTakeBack(data))) return null;
  const folder = join(data, beforeFolder);
  // The folder was filled when the exchange was carried out, and not since.
  const { mtime } = await stat(folder);
  return { since: mtime.toISOString(), kiosk: (await readSettings(folder)).settings.kioskName };
}

/** Whether there is something that can be taken back. */
export const canTakeBack = async (data: string): Promise<boolean> =>
  (await readdir(join(data, beforeFolder)).catch(() => [])).length > 0;

/** Decides that what was there before the last restore comes back; false where there is none. */
export async function beginTakingBack(data: string, disk: Disk = realDisk): Promise<boolean> {
  if (!(await canTakeBack(data))) return false;
  const hasPins = await isThere(join(data, beforeFolder, pinNames[0]));
  await beginExchange(data, { folder: join(data, beforeFolder), hasPins }, disk);
  return true;
}

/** Whether an exchange was decided that is not carried out yet. */
export const isDecided = (data: string): Promise<boolean> => isThere(join(data, journalFile));

/**
 * Carries out what was decided, from wherever it was cut off, and sweeps what an unpacking or a write cut off left.
 * Before anything else is read. `done`: what is there now was exchanged. Throws what the disk says; the next start goes on.
 */
export async function finishExchange(data: string, disk: Disk = realDisk): Promise<'done' | 'nothing'> {
  const json = await readJson(join(data, journalFile));
  const reading = journal.safeParse(json.outcome === 'ok' ? json.value : undefined);
  // It is written whole or not at all; one that cannot be read is none of ours.
  if (!reading.success) {
    await sweep(data, disk);
    return 'nothing';
  }
  let now = reading.data;
  const [from, aside] = [join(data, now.from), join(data, asideFolder)];
  if (now.phase === 'out' && !(await isThere(from)) && !(await isThere(aside))) {
    // Nothing was moved yet, and what was to come in is gone: what is here stays.
    await disk.remove(join(data, journalFile));
    await sweep(data, disk);
    return 'nothing';
  }
  if (now.phase === 'out') {
    await disk.makeFolder(aside);
    await move(data, aside, now.names, disk);
    now = await write(data, { ...now, phase: 'in' }, disk);
  }
  if (now.phase === 'in') {
    await move(from, data, now.names, disk);
    now = await write(data, { ...now, phase: 'end' }, disk);
  }
  if (now.from !== beforeFolder) await disk.remove(from);
  // Once renamed, it must not be taken for what came in.
  if (await isThere(aside)) {
    await disk.remove(join(data, beforeFolder));
    await disk.rename(aside, join(data, beforeFolder));
    await disk.syncFolder(data);
  }
  await disk.remove(join(data, journalFile));
  await disk.syncFolder(data);
  await sweep(data, disk);
  return 'done';
}

/** What is no more at its old place was moved already. */
async function move(from: string, to: string, names: readonly string[], disk: Disk): Promise<void> {
  for (const name of names) {
    if (!(await isThere(join(from, name)))) continue;
    await disk.rename(join(from, name), join(to, name));
  }
  for (const folder of [from, to]) await disk.syncFolder(folder);
}

async function write(data: string, now: Journal, disk: Disk): Promise<Journal> {
  await disk.write(join(data, journalFile), `${JSON.stringify(now, null, 1)}\n`);
  return now;
}

/** What cannot be removed now keeps no kiosk from starting. */
async function sweep(data: string, disk: Disk): Promise<void> {
  for (const name of await readdir(data).catch(() => [] as string[]))
    if (name.startsWith(restoringFolder) || isPart(name))
      await disk.remove(join(data, name)).catch(() => undefined);
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
