/** How the kiosk fares: what the health page shows and the log holds. Electron's part is handed in. */
import { readdir, readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../archive/library.ts';
import type { Health } from '../bridge/staff-contract.ts';
import type { Failures } from '../watch/failures.ts';
import type { Starts } from './starts.ts';

const mostTroubles = 50;
const mostLogBytes = 1_000_000;

export interface Body {
  version: string;
  electron: string;
  data: string;
  library: Library;
  starts: Starts;
  failures: Failures;
  display: () => Health['display'];
}

export async function healthOf({
  version,
  electron,
  data,
  library,
  starts,
  failures,
  display,
}: Body): Promise<Health> {
  const [history, free, log] = await Promise.all([library.history(), freeBytes(data), logOf(data)]);
  return {
    version,
    electron,
    upSeconds: Math.round(process.uptime()),
    freeBytes: free,
    lastPublished: history.find(({ current }) => current)?.publishedAt ?? null,
    troubles: log
      .split('\n')
      .filter((line) => line.includes(' problem '))
      .slice(-mostTroubles)
      .reverse(),
    starts: starts.list,
    failures: failures.list,
    display: display(),
  };
}

/** Free bytes of the disk the data folder is on; null where the system does not say. */
async function freeBytes(folder: string): Promise<number | null> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
}

/** The logs of the days kept, oldest first; of much, the last megabyte. */
export async function logOf(data: string): Promise<string> {
  const folder = join(data, 'logs');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.log')).sort();
  let text = '';
  for (const name of names.reverse()) {
    if (text.length >= mostLogBytes) break;
    text = (await readFile(join(folder, name), 'utf8').catch(() => '')) + text;
  }
  return text.slice(-mostLogBytes);
}
