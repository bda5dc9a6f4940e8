/**
 * @file What a package or backup is written under until it is whole: a hidden name that says whose it is, so that the
 * next writing to the same stick can remove what one left that was killed. Such a rest may be as large as the stick.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isPart, type Disk } from '../archive/disk.ts';
import { isRunning } from '../archive/is-running.ts';

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const ours = /^\.xatire-([0-9a-f]{6})-(\d{1,10})-[0-9a-f]{6}\.part$/;

/** Of another machine, or of a process whose number somebody else has now: nobody writes for longer than this. */
const mostMs = 24 * 60 * 60_000;

/** Being written by this very process. */
const underWay = new Set<string>();

/** A name to write under in this folder; `done` says that nothing is being written there any more. */
export function partIn(folder: string): { path: string; done: () => void } {
  const name = `.xatire-${machine}-${process.pid}-${randomBytes(3).toString('hex')}.part`;
  underWay.add(name);
  return { path: join(folder, name), done: () => void underWay.delete(name) };
}

/** Removes the rests of writings that were killed, by their names alone. What cannot be removed stays. Never throws. */
export async function sweepParts(
  folder: string,
  disk: Pick<Disk, 'remove'>,
  now: () => number = Date.now,
): Promise<void> {
  for (const name of await readdir(folder).catch(() => [] as string[])) {
    if (!ours.test(name) && !isPart(name)) continue;
    const path = join(folder, name);
    if (!(await isForgotten(name, path, now()))) continue;
    await disk.remove(path).catch(() => undefined);
  }
}

async function isForgotten(name: string, path: string, now: number): Promise<boolean> {
  const [, by, pid] = ours.exec(name) ?? [];
  if (by === machine && pid !== undefined) {
    if (Number(pid) === process.pid) return !underWay.has(name);
    if (!isRunning(Number(pid))) return true;
  }
  const found = await stat(path).catch(() => null);
  return found !== null && found.isFile() && now - found.mtimeMs > mostMs;
}
