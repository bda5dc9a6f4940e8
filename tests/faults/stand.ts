/** The real app on a display of its own, watched by its pixels while a test does something terrible to it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { HiddenDisplay, isBlank, isWhite } from '../fixtures/hidden-display.ts';
import { keepFigures } from './kept.ts';
import { lossesIn, treasure } from './treasure.ts';

export const project = fileURLToPath(new URL('../..', import.meta.url));
const electron = createRequire(join(project, 'package.json'))('electron') as unknown as string;
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface Given {
  data?: string;
  args?: string[];
  env?: Record<string, string>;
  /** Another app folder than the built one (broken page files). */
  app?: string;
  /** Under build/supervisor/keep-running.sh. */
  supervised?: boolean;
  /** Another words in front: `unshare` and the like. */
  before?: string[];
}

export class Stand {
  #whites = 0;
  #blankSince: number | null = null;
  #longestBlank = 0;
  #over = false;
  #watching: Promise<void> = Promise.resolve();
  #answers = new Map<number, (answer: { value?: unknown; error?: string }) => void>();
  #next = 0;
  #exit: Promise<number | null>;

  private constructor(
    readonly display: HiddenDisplay,
    readonly data: string,
    readonly child: ChildProcess,
  ) {
    this.#exit = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
    if (child.stdout)
      createInterface(child.stdout).on('line', (line) => {
        if (!line.startsWith('\u0001')) return;
        const { id, ...answer } = JSON.parse(line.slice(1)) as { id: number };
        this.#answers.get(id)?.(answer);
      });
  }

  /** Starts the app and waits until a visitor has something to see. */
  static async begin(given: Given = {}): Promise<Stand> {
    const display = await HiddenDisplay.open(1280, 720);
    const data = given.data ?? (await treasure());
    const stand = new Stand(display, data, launch(display, data, given));
    stand.#watching = stand.#watch();
    await stand.until(
      'a first screen',
      async () => (await stand.log()).includes('The screen is there.'),
      60_000,
    );
    return stand;
  }

  async #watch(): Promise<void> {
    while (!this.#over) {
      const look = await this.display.look();
      if (isWhite(look)) this.#whites += 1;
      if (isBlank(look)) this.#blankSince ??= Date.now();
      else if (this.#blankSince !== null) {
        this.#longestBlank = Math.max(this.#longestBlank, Date.now() - this.#blankSince);
        this.#blankSince = null;
      }
      await sleep(40);
    }
  }

  /** Runs words of JavaScript in the main process; `electron` and `window` are at hand. */
  async inMain<Result>(code: string): Promise<Result> {
    const id = ++this.#next;
    const answer = new Promise<{ value?: unknown; error?: string }>((resolve) =>
      this.#answers.set(id, resolve),
    );
    this.child.stdin?.write(`${JSON.stringify({ id, code })}\n`);
    const gone = this.#exit.then(() => ({ error: 'the app has ended' }));
    const { value, error } = await Promise.race([
      answer,
      gone as Promise<{ value?: unknown; error?: string }>,
    ]);
    if (error !== undefined) throw new Error(error);
    return value as Result;
  }

  inPage<Result>(code: string): Promise<Result> {
    return this.inMain<Result>(`return window.webContents.executeJavaScript(${JSON.stringify(code)}, true)`);
  }

  /** Breaks the page without waiting for an answer that will not come. */
  breakPage(code: string): Promise<void> {
    return this.inMain(
      `void window.webContents.executeJavaScript(${JSON.stringify(code)}).catch(() => undefined)`,
    );
  }

  pagePid(): Promise<number> {
    return this.inMain('return window.webContents.getOSProcessId()');
  }

  pidsOf(type: string): Promise<number[]> {
    return this.inMain(
      `return electron.app.getAppMetrics().filter((one) => one.type === ${JSON.stringify(type)}).map((one) => one.pid)`,
    );
  }

  /** What the page says is on screen; null where nobody answers. */
  async screen(): Promise<string | null> {
    return this.inPage<string | null>('document.documentElement.dataset.screen ?? null').catch(() => null);
  }

  async until(what: string, holds: () => Promise<boolean>, ms = 30_000): Promise<void> {
    for (const late = Date.now() + ms; Date.now() < late; await sleep(50)) if (await holds()) return;
    throw new Error(`waited in vain for ${what}\n${await this.log()}`);
  }

  async log(): Promise<string> {
    const names = await readdir(join(this.data, 'logs')).catch(() => []);
    const texts = await Promise.all(
      names.sort().map((name) => readFile(join(this.data, 'logs', name), 'utf8')),
    );
    return texts.join('');
  }

  async failures(): Promise<
    { kind: string; seconds: number | null; measure: string | null; reason: string }[]
  > {
    const read = await readFile(join(this.data, 'health/failures.json'), 'utf8').catch(
      () => '{"failures":[]}',
    );
    return (JSON.parse(read) as { failures: never[] }).failures;
  }

  /** Waits until a failure of this kind is over; how long visitors had no screen, in milliseconds, as the app says. */
  async back(kind: string): Promise<number> {
    let ms = 0;
    await this.until(`the end of ${kind}`, async () => {
      const found = (await this.failures()).find((one) => one.kind === kind && one.seconds !== null);
      ms = (found?.seconds ?? 0) * 1_000;
      return found !== undefined;
    });
    return ms;
  }

  /** The pixels say that somebody would see an exhibition. */
  async seen(): Promise<void> {
    await this.until('something to see', async () => !isBlank(await this.display.look()));
  }

  /** Ends the app as a power cut would. */
  async kill(): Promise<void> {
    this.#over = true;
    await this.#watching;
    endTree(this.child.pid);
    await this.#exit;
  }

  exited(): Promise<number | null> {
    return this.#exit;
  }

  /** The end of a test: something is to be seen, nothing was ever white, nothing is lost; the figures are kept. */
  async finish(
    fault: string,
    { ms = null, except = [] }: { ms?: number | null; except?: string[] } = {},
  ): Promise<void> {
    try {
      await this.seen();
    } finally {
      await this.kill();
      await this.display.close();
    }
    const lost = await lossesIn(this.data, except);
    await keepFigures(fault, { ms, whites: this.#whites, lost });
    expect({ whites: this.#whites, lost }, await this.log()).toEqual({ whites: 0, lost: [] });
  }
}

function launch(display: HiddenDisplay, data: string, given: Given): ChildProcess {
  const inject = given.supervised ? [] : ['-r', join(project, 'tests/faults/inject.cjs')];
  const words = [
    ...(given.before ?? []),
    ...(given.supervised ? [join(project, 'build/supervisor/keep-running.sh')] : []),
    electron,
    ...inject,
    ...asRoot,
    given.app ?? project,
    '--data',
    data,
    ...(given.args ?? []),
  ];
  const env = { ...process.env, DISPLAY: display.name, XATIRE_SUPERVISED: '1', ...given.env };
  const [command = electron, ...rest] = words;
  return spawn(command, rest, {
    cwd: project,
    env,
    stdio: [given.supervised ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    detached: true,
  });
}

/** The app and all it started: they are one group of processes. */
function endTree(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
