/**
 * @file Bundled by the tests and called in the kiosk's main process (`drive` in workshop.ts): the product's own
 * workshop, with files in and files out, because only plain values come back from there.
 */
import { BrowserWindow } from 'electron';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  Made,
  PictureOrder,
  PictureWorkshop,
  Progress,
} from '../../electron/archive/pictures/pictures.ts';
import { openWorkshop } from '../../electron/workshop.ts';

export interface Told {
  name: string;
  outcome: Made['outcome'];
  why?: string;
  kind?: string;
  whole?: { file: string; width: number; height: number };
  small?: { file: string; width: number; height: number };
  ms: number;
}

export interface Run {
  /** The folder of the built app. */
  app: string;
  orders: { name: string; from: string; use: PictureOrder['use'] }[];
  /** Where results are written. */
  to: string;
  /** Cancels after so many are done. */
  cancelAfter?: number;
  /** Kills the workshop's process after so many are done. */
  killAfter?: number;
  /** Tells what the workshop's page can reach. */
  look?: boolean;
}

export async function runAll({ app, orders, to, cancelAfter = Infinity, killAfter, look = false }: Run) {
  const reports: string[] = [];
  const workshop = openWorkshop(app, (sentence) => void reports.push(sentence));
  const stop = new AbortController();
  const told: Told[] = [];
  const progress: Progress[] = [];
  let cancelledAt = 0;
  const began = Date.now();
  const end = await workshop.makeAll(orders, {
    signal: stop.signal,
    onprogress(one) {
      progress.push(one);
      if (one.done === killAfter) process.kill(bench()?.webContents.getOSProcessId() ?? 0, 'SIGKILL');
      if (one.done < cancelAfter || cancelledAt > 0) return;
      cancelledAt = Date.now();
      stop.abort();
    },
    async take({ name }, made) {
      told.push({ name, ms: Date.now() - began, ...(await kept(to, name, made)) });
    },
  });
  const ended = Date.now();
  const seen = look ? await reachOf(workshop) : null;
  workshop.close();
  return { end, told, progress, reports, look: seen, ms: ended - began, cancelMs: ended - cancelledAt };
}

const bench = () =>
  BrowserWindow.getAllWindows().find(({ webContents }) =>
    webContents.getURL().startsWith('xatire://workshop/'),
  );

/** What a page taken over would find: everything it could name, and whether it answers. */
async function reachOf(workshop: PictureWorkshop): Promise<Record<string, string>> {
  // A picture opens the window, whatever becomes of the picture.
  const dot = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  await workshop.thumbnail(Buffer.from(dot, 'base64'));
  return bench()?.webContents.executeJavaScript(`(async () => {
    const reach = (url) => fetch(url).then(() => 'reached', () => 'refused');
    return {
      bridge: typeof window.xatire,
      node: typeof window.require,
      kiosk: await reach('xatire://app/index.html'),
      network: await reach('http://127.0.0.1:1/'),
      exhibition: await reach('xatire://content/exhibition.json'),
      file: await reach('file:///etc/hostname'),
    };
  })()`) as Promise<Record<string, string>>;
}

async function kept(to: string, name: string, made: Made): Promise<Omit<Told, 'name' | 'ms'>> {
  if (made.outcome === 'cancelled') return { outcome: made.outcome };
  if (made.outcome === 'bad') {
    return { outcome: made.outcome, why: made.why, ...(made.kind ? { kind: made.kind } : {}) };
  }
  const [whole, small] = await Promise.all(
    (['whole', 'small'] as const).map(async (size) => {
      const { bytes, ending, width, height } = made[size];
      const file = join(to, `${name}.${size}.${ending}`);
      await writeFile(file, bytes);
      return { file, width, height };
    }),
  );
  return { outcome: 'ok', ...(whole ? { whole } : {}), ...(small ? { small } : {}) };
}
