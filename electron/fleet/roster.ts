/** The fleet as its status files tell it. They come from other machines: each is doubted, and a bad one left out. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { kioskStatus, type KioskStatus } from '../../exhibition/fleet.ts';
import { readJson } from '../archive/disk.ts';
import { kiosksFolder } from './outbox.ts';

/** Larger than any status there is. */
const mostBytes = 64 * 1024;
const mostKiosks = 500;

export type Roster =
  | { state: 'none' }
  | { state: 'folder-gone' }
  /** By name; `unreadable` are files that are no status, or of a newer app. */
  | { state: 'read'; kiosks: KioskStatus[]; unreadable: string[] };

export async function readRoster(folder: string | undefined): Promise<Roster> {
  if (folder === undefined) return { state: 'none' };
  if (!(await stat(folder).catch(() => null))?.isDirectory()) return { state: 'folder-gone' };
  const names = (await readdir(join(folder, kiosksFolder)).catch(() => [] as string[]))
    .filter((name) => /^[0-9a-f]{12}\.json$/.test(name))
    .slice(0, mostKiosks);
  const kiosks: KioskStatus[] = [];
  const unreadable: string[] = [];
  for (const name of names) {
    const path = join(folder, kiosksFolder, name);
    const size = (await stat(path).catch(() => null))?.size ?? Infinity;
    const json = size <= mostBytes ? await readJson(path) : null;
    const reading = kioskStatus.safeParse(json?.outcome === 'ok' ? json.value : undefined);
    if (reading.success && `${reading.data.id}.json` === name) kiosks.push(reading.data);
    else unreadable.push(name);
  }
  kiosks.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  return { state: 'read', kiosks, unreadable };
}
