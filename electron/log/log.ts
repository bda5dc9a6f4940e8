/** One log file per day in the data folder. Bounded: a day's file stops at 5 MB, and 30 days are kept. */
import { appendFileSync, mkdirSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from '../../exhibition/local-time.ts';

const mostBytes = 5_000_000;
const daysKept = 30;

export interface Log {
  note(sentence: string): void;
  problem(sentence: string): void;
}

/** `folder` is made if it can be; where nothing can be written the kiosk plays on without a log. */
export function openLog(folder: string, now: () => Date = () => new Date()): Log {
  const ready = tryTo(() => mkdirSync(folder, { recursive: true }));
  if (ready) tryTo(() => removeOld(folder));
  const write = (level: string, sentence: string) => {
    if (!ready) return;
    const at = now();
    const path = join(folder, `xatire-${localDay(at)}.log`);
    const line = `${at.toISOString()} ${level} ${sentence.replace(/\s+/g, ' ').slice(0, 2_000)}\n`;
    // A full disk today may have room tomorrow: a line that cannot be written is dropped, the next one is tried.
    tryTo(() => {
      if (fileSize(path) < mostBytes) appendFileSync(path, line);
    });
  };
  return { note: (sentence) => write('note', sentence), problem: (sentence) => write('problem', sentence) };
}

function fileSize(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function removeOld(folder: string): void {
  const logs = readdirSync(folder).filter((name) => /^xatire-\d{4}-\d\d-\d\d\.log$/.test(name));
  for (const name of logs.sort().slice(0, -daysKept)) unlinkSync(join(folder, name));
}

function tryTo(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
