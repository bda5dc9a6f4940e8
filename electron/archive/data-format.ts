/**
 * @file The format of the data folder as a whole. `format.json` in it says which, and which app wrote it last:
 *
 *     1  everything before there was such a file (first release until November 2026)
 *     2  as 1, with this file
 *
 * A newer app takes older data forward, one step after the other, and first keeps everything as it was in
 * `before-format-N/`. An older app touches nothing of newer data. A field added to any file of the data folder is a new
 * format: an older app would refuse that file, fall back on its defaults and write over it.
 */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { problem, type Problem } from '../../exhibition/problems.ts';
import { dataFormat, formatFile, markIn, newerThan } from './data-mark.ts';
import { readJson, realDisk, refusalOf, type Disk, type DiskRefusal } from './disk.ts';

/** Stands while steps are under way: names the folder that holds what was there before. */
const underWay = 'format-step.json';
const started = z.object({ kept: z.string().regex(/^before-format-[\d-]+$/) });

/** What is ours in the data folder and worth keeping; the rest is Chromium's or the log. */
const ours =
  /^(settings|show-now|rotation|fleet|trusted-keys|signing-key|first-start|format|staff|staff-\w+)\.json$|^(exhibition|figures|health|book)$/;

/** One step forward: what it does to the files, from this format to the next. Frozen once released. */
export interface Step {
  from: number;
  take: (data: string, disk: Disk) => Promise<void>;
}

/** 1 to 2 only adds the mark, which is written after every step. */
const everyStep: readonly Step[] = [{ from: 1, take: async () => undefined }];

export interface DataFolder {
  data: string;
  /** The app's version. */
  version: string;
  disk?: Disk;
  steps?: readonly Step[];
  known?: number;
}

export type DataOpened =
  | { outcome: 'ok' }
  /** Brought forward; what was there before lies in this folder of the data folder. */
  | { outcome: 'stepped'; from: number; to: number; kept: string }
  | { outcome: 'newer'; problem: Problem }
  | { outcome: 'unreadable'; problem: Problem }
  | DiskRefusal;

/** Whether this app may touch these data; changes nothing. The format is null where there are no data yet. */
export async function lookAtData({
  data,
  known = dataFormat,
}: Pick<DataFolder, 'data' | 'known'>): Promise<
  { ok: true; format: number | null } | { ok: false; outcome: 'newer' | 'unreadable'; problem: Problem }
> {
  const json = await readJson(join(data, formatFile));
  if (json.outcome === 'missing') {
    const found = await readdir(data).catch((): string[] => []);
    return { ok: true, format: found.some((name) => ours.test(name)) ? 1 : null };
  }
  const mark = json.outcome === 'ok' ? markIn(json.value) : null;
  if (!mark) {
    const code = json.outcome === 'not-json' || json.outcome === 'ok' ? 'not-json' : 'unreadable-file';
    const reason = json.outcome === 'ok' ? 'format' : json.reason;
    return { ok: false, outcome: 'unreadable', problem: problem('error', code, formatFile, [], { reason }) };
  }
  const { format } = mark;
  const newer = newerThan(format, known);
  return newer ? { ok: false, outcome: 'newer', problem: newer } : { ok: true, format };
}

/**
 * Opens the data folder for writing. Everything is kept before the first step, and the mark is written after the last:
 * a cut between the two begins at the first step again, from what was kept.
 */
export async function openData(folder: DataFolder): Promise<DataOpened> {
  const { data, version, disk = realDisk, steps = everyStep, known = dataFormat } = folder;
  const look = await lookAtData({ data, known });
  if (!look.ok) return { outcome: look.outcome, problem: look.problem };
  const { format } = look;
  if (format === known) return { outcome: 'ok' };
  try {
    const kept = format === null ? null : await keepAll(data, known, disk);
    if (format !== null) for (let at = format; at < known; at++) await stepFrom(at, steps).take(data, disk);
    await disk.makeFolder(data);
    await disk.write(join(data, formatFile), `${JSON.stringify({ format: known, by: version })}\n`);
    await disk.remove(join(data, underWay));
    if (format === null || kept === null) return { outcome: 'ok' };
    return { outcome: 'stepped', from: format, to: known, kept };
  } catch (error) {
    return refusalOf(error);
  }
}

function stepFrom(format: number, steps: readonly Step[]): Step {
  const step = steps.find(({ from }) => from === format);
  if (!step) throw new Error(`There is no step from data format ${format}.`);
  return step;
}

/**
 * Everything of ours into a folder of its own, whose name is answered: beside first and then under that name. Media are
 * second names of the same files and take no room: nothing of ours is ever written in place. A step that was cut off
 * may have written half of its files; then what was kept comes back first.
 */
async function keepAll(data: string, known: number, disk: Disk): Promise<string> {
  const cutOff = started.safeParse(await valueIn(join(data, underWay)));
  if (cutOff.success && (await isThere(join(data, cutOff.data.kept)))) {
    await restore(data, join(data, cutOff.data.kept), disk);
    return cutOff.data.kept;
  }
  const name = await freeName(data, `before-format-${known}`);
  const part = join(data, `${name}.part`);
  await disk.remove(part);
  await disk.makeFolder(part);
  for (const one of await oursIn(data)) await keepOne(join(data, one), join(part, one), disk);
  await disk.syncFolder(part);
  await disk.rename(part, join(data, name));
  await disk.syncFolder(data);
  await disk.write(join(data, underWay), JSON.stringify({ kept: name }));
  return name;
}

async function restore(data: string, from: string, disk: Disk): Promise<void> {
  for (const one of await oursIn(data)) await disk.remove(join(data, one));
  for (const one of await readdir(from)) await keepOne(join(from, one), join(data, one), disk);
  await disk.syncFolder(data);
}

const oursIn = async (data: string) => (await readdir(data)).filter((name) => ours.test(name));

const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );

async function freeName(data: string, wanted: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    if (!(await isThere(join(data, name)))) return name;
  }
}

async function valueIn(path: string): Promise<unknown> {
  const json = await readJson(path);
  return json.outcome === 'ok' ? json.value : undefined;
}

async function keepOne(from: string, to: string, disk: Disk): Promise<void> {
  const found = await lstat(from);
  if (found.isFile()) return disk.share(from, to);
  if (!found.isDirectory()) return;
  await disk.makeFolder(to);
  for (const one of await readdir(from)) await keepOne(join(from, one), join(to, one), disk);
}
