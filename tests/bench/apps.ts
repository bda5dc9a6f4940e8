/** Starts the kiosk and the bare window in the same way, and weighs them: time, memory, processor, frames. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));
const executable = createRequire(import.meta.url)('electron') as unknown as string;
/** A busy machine ends an app in a second. */
const longestEndMs = 20_000;
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface Running {
  page: Page;
  /** Milliseconds since 1970 at which the process was asked for. */
  askedAt: number;
  session: CDPSession;
  /** Proportional set size of all its processes, in MiB. */
  pss(): Promise<number>;
  /** Processor time of all its processes so far, in seconds. */
  processor(): Promise<number>;
  end(): Promise<void>;
}

/** How a start is looked at: whoever attaches to it while it goes on slows down what it measures. */
interface Looking {
  /** Milliseconds after which the driver attaches. */
  attachAfterMs?: number;
}

/** The kiosk on a data folder (or an empty one). */
export async function openKiosk(data?: string, looking: Looking = {}): Promise<Running> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'xatire-bench-')));
  const running = await open([project, '--data', folder], {}, looking);
  const { end } = running;
  return {
    ...running,
    end: async () => {
      await end();
      if (data === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A folder it has begun in before, as a kiosk begins every day; left out, an empty one. */
interface Beginning extends Looking {
  data?: string;
}

/** The bare window with one of the pages beside this file, or any other by its path. */
export async function openBare(page = 'still.html', { data, ...looking }: Beginning = {}): Promise<Running> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'xatire-bare-')));
  const words = [join(project, 'tests/bench/bare'), `--user-data-dir=${folder}`];
  const running = await open(words, { BARE_PAGE: page }, looking);
  const { end } = running;
  return {
    ...running,
    end: async () => {
      await end();
      if (data === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function open(
  words: string[],
  env: Record<string, string>,
  { attachAfterMs = 0 }: Looking,
): Promise<Running> {
  const askedAt = performance.timeOrigin + performance.now();
  const child = spawn(executable, [...asRoot, '--remote-debugging-port=0', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const address = await addressOf(child);
  await wait(attachAfterMs);
  const browser = await chromium.connectOverCDP(address, { noDefaults: true } as never);
  const page = await firstPage(browser);
  const session = await page.context().newCDPSession(page);
  return {
    page,
    askedAt,
    session,
    pss: () => pssOf(child),
    processor: () => processorOf(child),
    end: async () => {
      await browser.close().catch(() => undefined);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = new Promise<true>((resolve) => child.once('exit', () => resolve(true)));
      // In order: a kiosk that was killed three times shows something safer than what is measured.
      child.kill('SIGTERM');
      if ((await Promise.race([exit, wait(longestEndMs)])) !== undefined) return;
      throw new Error('the app did not end when it was told to');
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the app ended with ${code}: ${said}`)));
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('no page was opened');
  return page;
}

/** A process and all it started. */
async function familyOf(child: ChildProcess): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
    // The command stands in brackets and may hold anything; the parent is the second word after it.
    const parent = stat === null ? undefined : stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const family = new Set([child.pid ?? -1]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

/** In MiB, of a process and all it started. */
export async function pssOf(child: ChildProcess): Promise<number> {
  let kib = 0;
  for (const pid of await familyOf(child)) {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    kib += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  }
  if (kib === 0) throw new Error('the system does not tell how much memory the processes hold');
  return kib / 1024;
}

/** Clock ticks per second; 100 on every Linux since 2.6 (`getconf CLK_TCK`). */
const ticks = 100;

/** In seconds, of a process and all it started that still run; with `ended`, of those that have ended as well. */
export async function processorOf(child: ChildProcess, { ended = false } = {}): Promise<number> {
  let sum = 0;
  for (const pid of await familyOf(child)) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    const words = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    const of = (from: number) => Number(words[from] ?? 0) + Number(words[from + 1] ?? 0);
    sum += of(11) + (ended ? of(13) : 0);
  }
  return sum / ticks;
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
