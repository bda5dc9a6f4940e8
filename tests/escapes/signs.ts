/**
 * What tells that somebody got out. `take` reads the state of a kiosk from outside and inside; `signsOfEscape` says in
 * sentences what is different after an attempt. detector.spec.ts opens each of these doors on purpose and sees it told.
 */
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { clipboard, windowsSeen } from './x.ts';

/** The screens of a visitor (contract, "Marks on the page"). */
const visitorScreens = ['loop', 'home', 'statement', 'remembrance', 'person', 'timeline', 'book'];

export interface Watched {
  page: Page;
  session: CDPSession;
  pid: number;
  /** Where whatever is saved or opened would leave a trace. */
  home: string;
  /** A word in the environment of every process of this stand. */
  tag: string;
}

export interface InPage {
  address: string;
  screen: string;
  /** Nobody but staff may be in. */
  role: string | null;
  size: string;
  frames: number;
  fullscreenElement: boolean;
  /** Left by a script of a stranger that ran. */
  mark: string | null;
}

export interface State {
  windows: string[];
  targets: string[];
  programs: string[];
  files: string[];
  clipboard: string;
  page: InPage | 'dead';
  alive: boolean;
}

export async function take(watched: Watched): Promise<State> {
  const [windows, targets, programs, files, page] = await Promise.all([
    windowsSeen(),
    targetsOf(watched.session),
    programsOf(watched),
    filesIn(watched.home),
    lookIn(watched.page),
  ]);
  // Afterwards, because whoever asks for the clipboard has a window of its own for a moment.
  const clip = await clipboard();
  return { windows, targets, programs, files, clipboard: clip, page, alive: isAlive(watched.pid) };
}

/** Every way in which `after` differs from `before` that a visitor must not be able to bring about; none is good. */
export function signsOfEscape(before: State, after: State, { door = false } = {}): string[] {
  return [
    ...(after.alive ? [] : ['the kiosk has ended']),
    ...added('a window on the display', before.windows, after.windows),
    ...added('gone from the display', after.windows, before.windows),
    ...added('a page or tool opened in the kiosk', before.targets, after.targets),
    ...added('a program started', before.programs, after.programs),
    ...added('a file left', before.files, after.files),
    ...(after.clipboard === before.clipboard
      ? []
      : [`the clipboard holds “${after.clipboard.slice(0, 80)}”`]),
    ...signsInPage(before.page, after.page, door),
  ];
}

function signsInPage(before: State['page'], after: State['page'], door: boolean): string[] {
  if (before === 'dead' || after === 'dead') return ['the page does not answer'];
  const screens = door ? [...visitorScreens, 'staff'] : visitorScreens;
  return [
    ...(screens.includes(after.screen) ? [] : [`the screen is ${after.screen || 'none of ours'}`]),
    ...(after.role === null ? [] : [`somebody is in as ${after.role}`]),
    ...(['address', 'size', 'frames', 'fullscreenElement', 'mark'] as const)
      .filter((what) => after[what] !== before[what])
      .map((what) => `${what}: ${String(after[what])} instead of ${String(before[what])}`),
  ];
}

const added = (what: string, before: readonly string[], after: readonly string[]): string[] =>
  after.filter((one) => !before.includes(one)).map((one) => `${what}: ${one}`);

async function targetsOf(session: CDPSession): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.map(({ type, url }) => `${type} ${url}`).sort();
}

/** A page that does not answer within this is dead, whatever it shows; a busy machine may take a second. */
const deadAfterMs = 6_000;

async function lookIn(page: Page): Promise<InPage | 'dead'> {
  const answered = page.evaluate(async () => {
    const { xatire } = window as unknown as {
      xatire: { ask(question: string, argument: null): Promise<{ role: string | null }> };
    };
    const { role } = await xatire.ask('staff.state', null);
    const root = document.documentElement;
    return {
      address: location.href,
      screen: root.dataset['screen'] ?? '',
      role,
      size: [innerWidth, innerHeight, devicePixelRatio, visualViewport?.scale, scrollX, scrollY].join(' '),
      frames: window.length,
      fullscreenElement: document.fullscreenElement !== null,
      mark: root.dataset['mark'] ?? null,
    };
  });
  const late = new Promise<'dead'>((resolve) => setTimeout(resolve, deadAfterMs, 'dead'));
  return Promise.race([answered.catch(() => 'dead' as const), late]);
}

/** Chromium keeps these for itself; they hold nothing that anybody saved. */
const ownTraces = /^(\.cache|\.pki|\.config\/(dconf|pulse)|\.dbus|\.local\/share\/recently-used\.xbel)/;

async function filesIn(folder: string, inside = ''): Promise<string[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(inside, entry.name);
      if (ownTraces.test(path)) return [];
      return entry.isDirectory() ? [path, ...(await filesIn(folder, path))] : [path];
    }),
  );
  return found.flat().sort();
}

/** Programs that descend from the kiosk or carry its word, its own processes left out. */
async function programsOf({ pid, tag }: Watched): Promise<string[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(numbers.map(readProcess))).filter((one) => one !== null);
  const own = all.find((one) => one.pid === pid)?.program;
  const family = new Set([pid]);
  for (const one of all.sort((a, b) => a.pid - b.pid)) if (family.has(one.parent)) family.add(one.pid);
  const ours = all.filter((one) => family.has(one.pid) || one.words.includes(tag));
  return ours.flatMap(({ program }) => (program === own ? [] : [program])).sort();
}

async function readProcess(number: string) {
  try {
    const [status, words, program] = await Promise.all([
      readFile(`/proc/${number}/stat`, 'utf8'),
      readFile(`/proc/${number}/environ`, 'utf8').catch(() => ''),
      readlink(`/proc/${number}/exe`),
    ]);
    const parent = Number(/\) \S (\d+)/.exec(status)?.[1]);
    return { pid: Number(number), parent, program, words };
  } catch {
    // It ended while it was looked at, or it belongs to the system.
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
