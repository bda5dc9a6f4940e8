/**
 * @file Opens the bench of the picture workshop: a hidden window of its own, sandboxed, in a session of its own that
 * has no network and serves two files, where unknown pictures are decoded (renderer/workshop).
 */
import { BrowserWindow, MessageChannelMain, session, type MessagePortMain, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { availableParallelism, constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { Bench, BenchListener, Job } from './archive/pictures/bench.ts';
import { Workshop } from './archive/pictures/workshop.ts';

/** Scripts of its own and workers of them; nothing is fetched, shown or framed. */
const benchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const address = 'xatire://workshop/';
/** A busy machine opens a window in two seconds; a bench that takes this long is none. */
const openWithinMs = 30_000;

/** `app` is the folder of the built app. */
export function openWorkshop(app: string, report: (sentence: string) => void): Workshop {
  const cores = availableParallelism();
  const room = workshopSession(join(app, 'renderer'));
  const preload = join(app, 'workshop-preload.cjs');
  return new Workshop({ cores, report, open: (listener) => openBench(room, preload, cores, listener) });
}

function workshopSession(pages: string): Session {
  // Without `persist:` nothing of it reaches the disk.
  const room = session.fromPartition('workshop');
  if (room.protocol.isProtocolHandled('xatire')) return room;
  room.protocol.handle('xatire', async ({ url, method }) => {
    const path = url.startsWith(address) && method === 'GET' ? url.slice(address.length) : '';
    const type = { 'workshop/index.html': 'text/html', 'assets/': 'text/javascript' }[
      path.replace(/^assets\/[\w-]+\.js$/, 'assets/')
    ];
    if (!type) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(await readFile(join(pages, path))), {
      headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': benchPolicy },
    });
  });
  return room;
}

async function openBench(
  room: Session,
  preload: string,
  places: number,
  { heard, gone }: BenchListener,
): Promise<Bench> {
  const window = new BrowserWindow({
    show: false,
    width: 100,
    height: 100,
    skipTaskbar: true,
    webPreferences: {
      preload,
      session: room,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webgl: false,
      spellcheck: false,
      devTools: false,
      backgroundThrottling: false,
      disableDialogs: true,
    },
  });
  let open = true;
  const ended = (reason: string) => {
    if (!open) return;
    open = false;
    gone(reason);
    if (!window.isDestroyed()) window.destroy();
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => ended(`its process ${reason}`));
  window.on('closed', () => ended('its window was closed'));
  const close = () => {
    open = false;
    if (window.isDestroyed()) return;
    const pid = window.webContents.getOSProcessId();
    window.destroy();
    // A decoder that hangs does not end with its window, and there is nothing to save.
    if (pid !== 0) endProcess(pid);
  };
  try {
    const ports = await inTime(placesIn(window, places, heard), openWithinMs);
    return { places, close, send: (place, job: Job) => ports[place]?.postMessage(job) };
  } catch (error) {
    close();
    throw error;
  }
}

/** Loads the page and waits until each of its workers has said that it is ready. */
async function placesIn(
  window: BrowserWindow,
  places: number,
  heard: BenchListener['heard'],
): Promise<MessagePortMain[]> {
  await window.loadURL(`${address}workshop/index.html`);
  yieldTo(window);
  const channels = Array.from({ length: places }, () => new MessageChannelMain());
  const ready = channels.map(
    ({ port1 }, place) =>
      new Promise<MessagePortMain>((resolve) => {
        port1.on('message', ({ data }) => (data === 'ready' ? resolve(port1) : heard(place, data)));
        port1.start();
      }),
  );
  window.webContents.postMessage(
    'xatire:bench',
    null,
    channels.map(({ port2 }) => port2),
  );
  return Promise.all(ready);
}

/** Visitors come first: whatever the workshop does, the loop keeps its pace. */
function yieldTo(window: BrowserWindow): void {
  try {
    setPriority(window.webContents.getOSProcessId(), constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A machine that does not let us is one where both run alike.
  }
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

function inTime<Value>(work: Promise<Value>, ms: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not open in time')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
