/** The real app on a display of its own, watched by its pixels while a test does something terrible to it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { isPart } from '../../electron/archive/disk.ts';
import { HiddenDisplay, isBlank, isWhite, type Look } from '../fixtures/hidden-display.ts';
import { keepFigures } from './kept.ts';
import { lossesIn, treasure } from './treasure.ts';

export const project = fileURLToPath(new URL('../..', import.meta.url));
const electron = createRequire(join(project, 'package.json'))('electron') as unknown as string;
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Somewhere to show on whose pixels can be looked at. */
export interface Display {
  readonly name: string;
  look(): Promise<Look>;
  close(): Promise<void>;
}

/** A page that died answers nobody, and Electron goes on waiting for it. */
const answerMs = 5_000;

export interface Given {
  data?: string;
  /** A display that stands already; else one of 1280 × 720. */
  display?: Display;
  args?: string[];
  env?: Record<string, string>;
  /** Another app folder than the built one (broken page files). */
  app?: string;
  /** Words in front of the app's: `faketime` and the like. */
  before?: string[];
}

export class Stand {
  #whites = 0;
  #over = false;
  #watching: Promise<void> = Promise.resolve();
  #answers = new Map<number, (answer: { value?: unknown; error?: string }) => void>();
  #next = 0;
  #exit: Promise<number | null>;

  private constructor(
    readonly display: Display,
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
    const display = given.display ?? (await HiddenDisplay.open(1280, 720));
    const data = given.data ?? (await treasure());
    const stand = new Stand(display, data, launch(display, data, given));
    stand.#watching = stand.#watch();
    try {
      await stand.logged(/The screen is (there|back)/, 60_000);
    } catch (error) {
      await stand.close();
      throw error;
    }
    return stand;
  }

  async #watch(): Promise<void> {
    while (!this.#over) {
      if (isWhite(await this.display.look())) this.#whites += 1;
      await sleep(40);
    }
  }

  /** Runs words of JavaScript in the main process; `electron` and `window` are at hand. */
  async inMain<Result>(code: string, ms = answerMs): Promise<Result> {
    const id = ++this.#next;
    const answer = new Promise<{ value?: unknown; error?: string }>((resolve) =>
      this.#answers.set(id, resolve),
    );
    this.child.stdin?.write(`${JSON.stringify({ id, code })}\n`);
    const gone = this.#exit.then(() => ({ value: undefined, error: 'the app has ended' }));
    const late = sleep(ms, { value: undefined, error: `no answer within ${ms} ms` }, { ref: false });
    const { value, error } = await Promise.race([answer, gone, late]);
    this.#answers.delete(id);
    if (error !== undefined) throw new Error(error);
    return value as Result;
  }

  inPage<Result>(code: string, ms = answerMs): Promise<Result> {
    return this.inMain<Result>(
      `return window.webContents.executeJavaScript(${JSON.stringify(code)}, true)`,
      ms,
    );
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

  /** Kills the page and waits for another process to carry it; the milliseconds between. */
  async replacePage(): Promise<number> {
    const dead = await this.pagePid();
    process.kill(dead, 'SIGKILL');
    const killed = Date.now();
    // Not first for "no page": the first death of a row is answered at once, between two looks.
    const another = (pid: number) => pid !== 0 && pid !== dead;
    await this.until('another page', async () => another(await this.pagePid().catch(() => 0)));
    return Date.now() - killed;
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

  /**
   * Waits until `count` failures of this kind are over; how long visitors had no screen the last time, in
   * milliseconds, as the app says.
   */
  async back(kind: string, count = 1): Promise<number> {
    let ms = 0;
    await this.until(`the end of ${kind}`, async () => {
      const found = (await this.failures()).filter((one) => one.kind === kind && one.seconds !== null);
      ms = Math.round((found[0]?.seconds ?? 0) * 1_000);
      return found.length >= count;
    });
    return ms;
  }

  async onLoop(): Promise<void> {
    await this.until('the loop', async () => (await this.screen()) === 'loop');
  }

  async logged(words: string | RegExp, ms = 30_000): Promise<void> {
    await this.until(
      `“${String(words)}” in the log`,
      async () => {
        const log = await this.log();
        return typeof words === 'string' ? log.includes(words) : words.test(log);
      },
      ms,
    );
  }

  /** The words of the slide on screen. */
  slideNow(): Promise<string> {
    return this.inPage('document.querySelector(".place.front")?.innerText ?? ""');
  }

  /** The loop does not stand: another slide comes (each has 3 s), and it is on screen. */
  async playsOn(): Promise<void> {
    let before = '';
    await this.until('a slide', async () => (before = await this.slideNow().catch(() => '')) !== '');
    await this.until('the next slide', async () => (await this.slideNow().catch(() => before)) !== before);
    expect(await this.screen()).toBe('loop');
  }

  /** The ids of the loop on show. */
  async slidesAre(): Promise<string[]> {
    const { exhibition } = await this.ask<{ exhibition: { loop: { slides: { id: string }[] } } }>('opening');
    return exhibition.loop.slides.map(({ id }) => id);
  }

  /** Asks as the page does; staff's questions too, once they have come in. */
  ask<Answer>(question: string, argument: unknown = null): Promise<Answer> {
    return this.inPage(`xatire.ask(${JSON.stringify(question)}, ${JSON.stringify(argument)})`, 15_000);
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

  /**
   * The end of one fault while the app runs on: something is to be seen, nothing was white, nothing is lost; the
   * figures are kept. `except` names what the fault itself took.
   */
  async survived(fault: string, { ms = null, except = [] }: Survived = {}): Promise<void> {
    await this.seen();
    const copy = join(await mkdtemp(join(tmpdir(), 'xatire-survived-')), 'data');
    // What is just being written takes its place, or is gone, between two looks at the folder.
    const lasting = (path: string) => !/Singleton|Cache|\.tmp/.test(path) && !isPart(basename(path));
    await cp(this.data, copy, { recursive: true, filter: lasting });
    await this.#judge(fault, copy, ms, except);
    await rm(copy, { recursive: true, force: true });
  }

  /** The same at the end of the app, which ends as by a power cut. */
  async finish(fault: string, { ms = null, except = [] }: Survived = {}): Promise<void> {
    try {
      await this.seen();
    } finally {
      await this.close();
    }
    await this.#judge(fault, this.data, ms, except);
  }

  async close(): Promise<void> {
    await this.kill();
    await this.display.close();
  }

  async #judge(fault: string, data: string, ms: number | null, except: string[]): Promise<void> {
    const lost = await lossesIn(data, except);
    const whites = this.#whites;
    this.#whites = 0;
    await keepFigures(fault, { ms, whites, lost });
    expect({ whites, lost }, await this.log()).toEqual({ whites: 0, lost: [] });
  }
}

interface Survived {
  ms?: number | null;
  except?: string[];
}

function launch(display: Display, data: string, given: Given): ChildProcess {
  const words = [
    ...(given.before ?? []),
    electron,
    '-r',
    join(project, 'tests/faults/inject.cjs'),
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
    stdio: ['pipe', 'pipe', 'ignore'],
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
