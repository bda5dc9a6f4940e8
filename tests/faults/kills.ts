/**
 * @file The loop of kills: starts staff who never rest (kills-child.ts), kills them at a random moment with SIGKILL,
 * and holds what lies on the disk to what they had been promised. A kill leaves the system's own memory of the disk
 * intact, so this proves the order of the steps; that each step is flushed before the next is for disk.ts to keep.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Library } from '../../electron/archive/library.ts';
import { filesBelow, realDisk } from '../../electron/archive/disk.ts';
import { keptVersions } from '../../electron/archive/publish.ts';
import { Versions } from '../../electron/archive/versions.ts';
import { readFolder } from '../../electron/archive/read.ts';
import { built } from '../fixtures/built.ts';
import { seededRandom } from '../fixtures/names.ts';

export interface Figures {
  seed: number;
  kills: number;
  saved: number;
  published: number;
  returned: number;
  /** Where the kill fell: how often each kind of work was under way. */
  during: Record<string, number>;
  /** Interrupted publishings whose version did stand, and those where the one before did. */
  newStood: number;
  oldStood: number;
  reports: Record<string, number>;
  faults: string[];
}

/** The child, built once per run of the tests. */
export const buildChild = (): Promise<string> =>
  built('tests/faults/kills-child.ts', { as: 'kills-child.mjs' });

/** What has been promised so far, over all lives of the child. */
interface Promised {
  /** The last count that was said to be saved; null after a discard. */
  saved: number | null;
  /** The count an edit under way may already have saved. */
  editing: number | null;
  version: number;
  counts: Map<number, number>;
  doing: string;
}

export async function runKills(options: {
  kills: number;
  seed: number;
  child: string;
  folder: string;
  fresh: string;
}): Promise<Figures> {
  const { kills, seed, child, folder, fresh } = options;
  const random = seededRandom(seed);
  const figures: Figures = {
    seed,
    kills: 0,
    saved: 0,
    published: 0,
    returned: 0,
    during: {},
    newStood: 0,
    oldStood: 0,
    reports: {},
    faults: [],
  };
  const promised: Promised = { saved: null, editing: null, version: 0, counts: new Map(), doing: 'starting' };
  await mkdir(folder, { recursive: true });
  while (figures.kills < kills) {
    const words = [child, folder, fresh, String(Math.floor(random() * 2 ** 31))];
    const { lines, died } = await oneLife(words, Math.floor(random() * 300));
    if (died) figures.faults.push(`kill ${figures.kills}: the child ended by itself: ${died}`);
    promised.doing = 'starting';
    for (const line of lines) listen(line, promised, figures);
    figures.during[promised.doing] = (figures.during[promised.doing] ?? 0) + 1;
    figures.kills++;
    // Every other time the next child finds the disk as the kill left it, and may be killed while it tidies.
    const found = await faultsOf(folder, fresh, promised, figures, random() < 0.5);
    figures.faults.push(...found.map((fault) => `kill ${figures.kills} (while ${promised.doing}): ${fault}`));
    if (figures.faults.length > 20) break;
  }
  return figures;
}

/** Runs the child for so long after its first word, or from its start now and then; what it said comes back. */
function oneLife(words: string[], ms: number): Promise<{ lines: [string, unknown][]; died: string | null }> {
  return new Promise((resolve) => {
    const life = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let cried = '';
    let killed = false;
    const kill = () => {
      killed = true;
      life.kill('SIGKILL');
    };
    // One life in four ends while it is still starting: recovery is killed as well.
    const early = ms % 4 === 0 ? setTimeout(kill, 60 + ms / 2) : null;
    life.stdout.on('data', (piece: Buffer) => {
      if (said === '' && !early) setTimeout(kill, ms);
      said += piece.toString();
    });
    life.stderr.on('data', (piece: Buffer) => (cried += piece.toString()));
    life.on('close', () => {
      if (early) clearTimeout(early);
      const lines = said
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as [string, unknown]);
      resolve({ lines, died: killed ? null : cried.slice(0, 500) || 'without a word' });
    });
  });
}

function listen([word, value]: [string, unknown], promised: Promised, figures: Figures): void {
  promised.doing = ['opened', 'saved', 'published', 'returned', 'discarded'].includes(word)
    ? 'between'
    : word;
  if (word === 'editing') promised.editing = value as number;
  if (word === 'saved') {
    promised.saved = value as number;
    figures.saved++;
  }
  if (word === 'published' || word === 'returned') {
    const { number, count, to } = value as { number: number; count?: number; to?: number };
    promised.version = number;
    promised.counts.set(number, count ?? promised.counts.get(to ?? 0) ?? -1);
    figures[word]++;
  }
  // A return ends a draft without changes of its own; whether it had any, the child does not say.
  if (word === 'returning' || word === 'discarding') promised.saved = promised.editing = null;
  if (word === 'report') {
    const code = /Library: (\S+)/.exec(String(value))?.[1] ?? String(value);
    if (/damaged/.test(code)) figures.faults.push(`the child found ${String(value)}`);
    figures.reports[code] = (figures.reports[code] ?? 0) + 1;
  }
}

async function faultsOf(
  folder: string,
  fresh: string,
  promised: Promised,
  figures: Figures,
  starting: boolean,
): Promise<string[]> {
  const library = join(folder, 'exhibition');
  return [
    ...(await tornFiles(library)),
    ...(await lostVersions(library, promised, figures)),
    ...(starting ? await wrongDraft(folder, fresh, promised) : []),
  ];
}

/** Every JSON file under its own name must be whole, just as the kill left it. */
async function tornFiles(library: string): Promise<string[]> {
  const faults: string[] = [];
  for (const path of await filesBelow(library)) {
    if (!path.endsWith('.json') || /(^|\/)\.(making|gone|next)/.test(path)) continue;
    try {
      JSON.parse(await readFile(join(library, path), 'utf8'));
    } catch {
      faults.push(`torn: ${path}`);
    }
  }
  return faults;
}

async function lostVersions(library: string, promised: Promised, figures: Figures): Promise<string[]> {
  const versions = new Versions(library, realDisk);
  const { number, sure } = await versions.current();
  const faults: string[] = [];
  const now = number ?? 0;
  if (!sure) faults.push(`the pointer is not sure (${now})`);
  if (now < promised.version || now > promised.version + 1)
    faults.push(`current is ${now}, promised ${promised.version}`);
  if (promised.doing === 'publishing' || promised.doing === 'returning')
    figures[now > promised.version ? 'newStood' : 'oldStood']++;
  const numbers = await versions.numbers();
  for (let past = Math.max(1, now - keptVersions + 1); past <= now; past++) {
    if (!numbers.includes(past)) faults.push(`version ${past} is lost`);
  }
  for (const one of numbers.slice(0, 4)) {
    const damaged = await versions.damages(one, true);
    if (damaged.length > 0) faults.push(`version ${one} is not whole: ${damaged.join(', ')}`);
  }
  if (now > 0) faults.push(...(await wrongContent(versions.folderOf(now), promised.counts.get(now))));
  if (now > promised.version) promised.counts.set(now, await countIn(versions.folderOf(now)));
  promised.version = now;
  return faults;
}

async function wrongContent(folder: string, count: number | undefined): Promise<string[]> {
  const read = await readFolder(folder);
  if (!read.ok) return [`the version on show cannot be read: ${JSON.stringify(read.problems[0])}`];
  const found = await countIn(folder);
  if (count !== undefined && count !== -1 && count !== found)
    return [`the version on show has count ${found}, promised ${count}`];
  return mixed(read.whole.exhibition.title.en, read.whole.people[0]?.otherSpellings?.[0]);
}

const mixed = (title: string | undefined, spelling: string | undefined): string[] =>
  countOf(title) === countOf(spelling) ? [] : [`files of two moments: “${title}”, “${spelling}”`];

async function countIn(folder: string): Promise<number> {
  const read = await readFolder(folder);
  return read.ok ? countOf(read.whole.exhibition.title.en) : -1;
}

const countOf = (words: string | undefined): number => Number(/\d+/.exec(words ?? '')?.[0] ?? 0);

/** A real start: the draft opens, is of one moment, and holds what was said to be saved. */
async function wrongDraft(folder: string, fresh: string, promised: Promised): Promise<string[]> {
  const library = await Library.open({ data: folder, fresh, report: () => undefined });
  await library.archive.current();
  const opened = await library.draft.open();
  const faults = library.notices
    .filter(({ code }) => /damaged/.test(code))
    .map((one) => `notice at the start: ${JSON.stringify(one)}`);
  if (opened.outcome !== 'ok') return [...faults, `the draft does not open: ${JSON.stringify(opened)}`];
  const { whole } = library.draft;
  if (!whole)
    return promised.saved === null ? faults : [...faults, `the draft with count ${promised.saved} is lost`];
  const count = countOf(whole.exhibition.title.en);
  if (promised.saved !== null && count < promised.saved)
    faults.push(`the draft has count ${count}, saved was ${promised.saved}`);
  if (promised.editing !== null && count > promised.editing)
    faults.push(`the draft has count ${count}, never edited past ${promised.editing}`);
  const left = (await readdir(join(folder, 'exhibition'))).filter((name) =>
    /damaged|\.part$|^\.making|^\.gone/.test(name),
  );
  if (left.length > 0) faults.push(`left after a start: ${left.join(', ')}`);
  return [...faults, ...mixed(whole.exhibition.title.en, whole.people[0]?.otherSpellings?.[0])];
}
