/**
 * @file A folder that an app on newer data takes in their place. It is gone with the next one: each start takes away those
 * of starts that ended. What is kept of the data is the door: without their PINs anybody who passes could set some.
 */
import { copyFileSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

const name = /^xatire-passing-(\d+)-\w+$/;

/** PINs, recovery code and wrong tries (electron/staff/), as they are: sealed. */
const door = ['staff.json', 'staff-recovery.json', 'staff-tries.json'];

export interface PassingOptions {
  /** Where passing folders are made. */
  place?: string;
  pid?: number;
  lives?: (pid: number) => boolean;
}

/** Makes one for data that are left alone, and answers its path. Without a wait: Chromium has to know it before. */
export function passingFolder(
  data: string,
  { place = tmpdir(), pid = process.pid, lives = isRunning }: PassingOptions = {},
): string {
  sweep(place, lives);
  const folder = mkdtempSync(join(place, `xatire-passing-${pid}-`));
  for (const file of door) copyIfThere(join(data, file), join(folder, file));
  return folder;
}

/** Only real folders of this very user, of processes that are no more; what cannot be taken away stays. */
function sweep(place: string, lives: (pid: number) => boolean): void {
  for (const entry of readdirSync(place)) {
    const pid = Number(name.exec(entry)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || lives(pid)) continue;
    const path = join(place, entry);
    try {
      const found = lstatSync(path);
      if (!found.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) continue;
      rmSync(path, { recursive: true, force: true });
    } catch {
      // Another app that starts now took it away first, or the disk refuses: the next start tries again.
    }
  }
}

function copyIfThere(from: string, to: string): void {
  try {
    copyFileSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    // What cannot be read opens to nobody; nothing at all would open to everybody.
    writeFileSync(to, '');
  }
}
