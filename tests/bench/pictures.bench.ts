/**
 * @file An embassy's list with its photographs, imported by the running kiosk while its loop plays to visitors: opened,
 * its columns found, compared, the photographs matched, made and put into one draft; and `sharp` in plain Node, two at a
 * time, with the same photographs into the same sizes, in turns with it. 3,000 people on a whole run.
 */
import { _electron, expect, test, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Applying } from '../../electron/archive/import/importing.ts';
import type { ImportProgress } from '../../electron/archive/import/portraits.ts';
import type { Checked, OpenedFile, PhotoFound } from '../../electron/archive/import/questions.ts';
import type { PhotosSent } from '../../electron/bridge/import-contract.ts';
import { listFromText } from '../../exhibition/crossing.ts';
import { firstChoices } from '../../exhibition/importing/dry-run.ts';
import type { Proposal } from '../../exhibition/importing/proposing.ts';
import { workbook } from '../fixtures/imports/workbooks.ts';
import { processorOf, project, pssOf, wait } from './apps.ts';
import { median, record, whole } from './figures.ts';
import { framesDuring, type Frames } from './watching.ts';

const count = Number(process.env['XATIRE_BENCH_PICTURES'] ?? (whole ? 3_000 : 60));
/** A run of thousands is long enough by itself. */
const rounds = count > 1_000 ? 1 : 3;
const shelf = join(project, 'dist/bench/pictures');
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const editor = '482915';

test('a list with its photographs, imported while the loop plays, against sharp in plain Node', async () => {
  // Twenty minutes for 3,000 on two cores, and twice as long where others work there as well.
  test.setTimeout(90 * 60_000);
  const files = await drawn(count);
  // Beside the drawings: they are lent to it by a second name.
  const home = await mkdtemp(join(project, 'dist/bench/home-'));
  const results = await mkdtemp(join(tmpdir(), 'xatire-bench-'));
  const app = await _electron.launch({
    args: [...asRoot, project, '--data', join(results, 'data')],
    cwd: project,
    env: { ...process.env, HOME: home } as Record<string, string>,
  });
  const page = await app.firstWindow();
  await page.locator('html[data-screen="loop"] .place.front').waitFor({ timeout: 60_000 });
  await ask(page, 'staff.setUp', { editor, technician: '739164' });
  const memory = highest(() => pssOf(app.process()));
  /** Seconds of processor time of all the kiosk's processes until now. */
  const used = () => processorOf(app.process(), { ended: true });
  const turns: ReturnType<typeof turnOf>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { list, folder } = await stick(join(home, 'Pictures', `STICK ${round}`), files, round);
    const ours = await playing(page, () => importAll(page, list, folder, used));
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
    const before = await used();
    const theirs = await playing(page, () => bySharp(files, results));
    turns.push(turnOf(ours, theirs, (await used()) - before));
  }
  const most = await memory.end();
  await app.close().catch(() => undefined);
  for (const folder of [home, results]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });

  const of = (pick: (turn: ReturnType<typeof turnOf>) => number) => median(turns.map(pick));
  await record(
    'pictures-ratio',
    of(({ ratio }) => ratio),
    { count, turns },
  );
  await record(
    'pictures-processor',
    of((turn) => turn.processor),
  );
  await record(
    'pictures-per-second',
    of(({ perSecond }) => perSecond),
  );
  await record('pictures-memory', most);
  await record(
    'pictures-late',
    of(({ late }) => late),
  );
  await record(
    'import-seconds',
    of(({ seconds }) => seconds.whole),
    { count },
  );
});

interface Imported {
  /** Of the steps, in the order they are done in. */
  seconds: Record<'open' | 'columns' | 'dryRun' | 'matching' | 'pictures' | 'draft' | 'whole', number>;
  /** Seconds of processor time while pictures were made, of all of the kiosk's processes. */
  used: number;
}

interface BySharp {
  ms: number;
  /** Seconds of processor time of its own process. */
  used: number;
}

interface Played<Done> {
  done: Done;
  /** Of the visitors' loop, which plays, and is counted, beside ours and theirs alike. */
  frames: Frames;
}

async function playing<Done>(page: Page, work: () => Promise<Done>): Promise<Played<Done>> {
  const done: Done[] = [];
  const frames = await framesDuring(page, async () => done.push(await work()));
  return { done: done[0] as Done, frames };
}

/** `loop`: seconds of processor time that the kiosk used while sharp worked. */
function turnOf(ours: Played<Imported>, theirs: Played<BySharp>, loop: number) {
  const { seconds, used } = ours.done;
  const sharpSeconds = theirs.done.ms / 1_000;
  const ofLoop = (loop / sharpSeconds) * (seconds.pictures + seconds.draft);
  return {
    seconds,
    sharpSeconds,
    ratio: seconds.pictures / sharpSeconds,
    perSecond: count / seconds.pictures,
    processor: (used - ofLoop) / theirs.done.used,
    /** Milliseconds of processor time for one picture. */
    each: {
      ours: (used * 1_000) / count,
      ofWhichLoop: (ofLoop * 1_000) / count,
      sharp: (theirs.done.used * 1_000) / count,
    },
    late: ours.frames.late * 100,
    lateBesideSharp: theirs.frames.late * 100,
    longestTask: ours.frames.longest,
  };
}

type Ask = (name: string, argument: unknown) => Promise<unknown>;
type Hear = (news: string, listener: (value: ImportProgress) => void) => () => void;

/** A question of the product's own, over its own bridge. */
const ask = <Answer>(page: Page, name: string, argument: unknown): Promise<Answer> =>
  page.evaluate(
    ([name, argument]) =>
      (window as unknown as { xatire: { ask: Ask } }).xatire.ask(name as string, argument),
    [name, argument] as const,
  ) as Promise<Answer>;

/** All steps of the import, as the staff's page asks for them; that page itself stays closed, and the loop plays. */
async function importAll(
  page: Page,
  list: string,
  folder: string,
  used: () => Promise<number>,
): Promise<Imported> {
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1_000;
  expect(await ask(page, 'staff.enter', { pin: editor })).toMatchObject({ ok: true });
  const opened = await ask<OpenedFile>(page, 'import.open', { path: list });
  expect(opened).toMatchObject({ outcome: 'ok', sheets: [{ rows: count + 1 }] });
  const open = passed();
  const proposal = await ask<Proposal>(page, 'import.propose', { sheet: 0, header: 'find' });
  const columns = passed();
  const checked = await ask<Checked>(page, 'import.check', { choices: firstChoices(0, proposal) });
  expect(checked).toMatchObject({ outcome: 'ok', questions: [], counts: { added: count } });
  const dryRun = passed();
  const sent = await ask<PhotosSent>(page, 'import.photos', { folder });
  const matches = await listFromText<PhotoFound>(sent.matches, async () => undefined);
  expect(matches.filter(({ how }) => how === 'id')).toHaveLength(count);
  const matching = passed();
  const photos = matches.map(({ person, file }) => ({ id: person.id, file }));
  const before = await used();
  const { applied, told, lastMs } = await applyHearing(page, photos);
  const usedHere = (await used()) - before;
  const whole = passed();
  expect(applied).toMatchObject({ outcome: 'ok', added: count, portraits: count, bad: [] });
  // Every picture is told of, and the time left from the fifth on.
  expect(told).toHaveLength(count);
  expect(told.at(-1)).toEqual({ done: count, total: count, bad: 0, secondsLeft: 0 });
  expect(told.slice(5).every(({ secondsLeft }) => secondsLeft !== null)).toBe(true);
  const pictures = lastMs / 1_000;
  return {
    seconds: {
      open,
      columns: columns - open,
      dryRun: dryRun - columns,
      matching: matching - dryRun,
      pictures,
      draft: whole - matching - pictures,
      whole,
    },
    used: usedHere,
  };
}

/** `lastMs`: from asking to the last picture. */
function applyHearing(
  page: Page,
  photos: readonly { id: string; file: string }[],
): Promise<{ applied: Applying; told: ImportProgress[]; lastMs: number }> {
  return page.evaluate(async (photos) => {
    const { ask, hear } = (window as unknown as { xatire: { ask: Ask; hear: Hear } }).xatire;
    const told: ImportProgress[] = [];
    const began = performance.now();
    let lastMs = 0;
    const end = hear('import.progress', (progress) => {
      told.push(progress);
      lastMs = performance.now() - began;
    });
    const applied = (await ask('import.apply', { photos })) as Applying;
    end();
    return { applied, told, lastMs };
  }, photos);
}

/** A list of people who never lived, and a folder of photographs called by their ids; of other people each round. */
async function stick(
  folder: string,
  files: readonly string[],
  round: number,
): Promise<{ list: string; folder: string }> {
  const photos = join(folder, 'foto');
  await mkdir(photos, { recursive: true });
  // A name is letters: a row with digits in it would rightly be left out.
  const syllables = ['ba', 'ca', 'da', 'fa', 'ga', 'ha', 'ka', 'la', 'ma', 'na'];
  const spelt = (n: number) => [...String(n)].map((digit) => syllables[Number(digit)]).join('');
  // Another word each round: people of like names and the same day would rightly be asked about.
  const trial = ['Sınaq', 'Nümunə', 'Yoxlama'][round] ?? '';
  const rows = [['Kod', 'Soyadı', 'Adı', 'Ata adı', 'Doğum tarixi', 'Rütbə']];
  for (const [i, file] of files.entries()) {
    const id = `sinaq-${round}-${i}`;
    const born = `${(i % 28) + 1}.${(i % 12) + 1}.${1_950 + (i % 50)}`;
    rows.push([id, `${trial}${spelt(i)}`, `${trial}${spelt(i % 97)}`, 'Sınaq oğlu', born, 'əsgər']);
    await link(file, join(photos, `${id}.jpg`));
  }
  const list = join(folder, 'siyahi.xlsx');
  await writeFile(list, workbook(rows));
  return { list, folder: photos };
}

/** So many are drawn; of more, each is one of these again under a comment of its own. */
const drawings = 300;

/** Shapes and a number under film grain, about a megabyte each; drawn once and kept. */
async function drawn(count: number): Promise<string[]> {
  await mkdir(shelf, { recursive: true });
  const grain = await sharp({
    create: {
      width: 2_000,
      height: 2_500,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const files = Array.from({ length: count }, (_, i) => join(shelf, `${i}.jpg`));
  for (const [i, file] of files.entries()) {
    if (existsSync(file)) continue;
    if (i >= drawings) {
      await writeFile(file, named(await readFile(files[i % drawings] ?? ''), `Synthetic picture ${i}`));
      continue;
    }
    const shapes = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="2500">
      <rect width="2000" height="2500" fill="hsl(${(i * 37) % 360} 30% 35%)"/>
      <circle cx="1000" cy="900" r="500" fill="hsl(${(i * 71) % 360} 35% 60%)"/>
      <rect x="300" y="1500" width="1400" height="1000" rx="300" fill="hsl(${(i * 51) % 360} 30% 45%)"/>
      <text x="1000" y="1000" font-size="300" text-anchor="middle" font-family="sans-serif">${i}</text></svg>`;
    const bytes = await sharp(Buffer.from(shapes))
      .composite([{ input: grain, blend: 'soft-light' }])
      .jpeg({ quality: 88 })
      .toBuffer();
    await writeFile(`${file}.part`, bytes);
    await rename(`${file}.part`, file);
  }
  return files;
}

/** A JPEG with a comment after its first marker (COM: ITU-T T.81, B.2.4.5). */
function named(jpeg: Buffer, comment: string): Buffer {
  const words = Buffer.from(comment);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(words.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, words, jpeg.subarray(2)]);
}

/** The same two sizes at the same qualities, in a process of its own, one thread each. */
function bySharp(files: string[], to: string): Promise<BySharp> {
  const script = `
    import sharp from 'sharp';
    import { readFile } from 'node:fs/promises';
    sharp.concurrency(1); sharp.cache(false);
    const files = JSON.parse(await new Promise((done) => {
      let said = ''; process.stdin.on('data', (data) => (said += data)).on('end', () => done(said));
    }));
    const waiting = files.entries();
    const worker = async () => {
      for (const [i, file] of waiting) {
        const bytes = await readFile(file);
        await sharp(bytes).autoOrient().resize(1600, 2000, { fit: 'outside', withoutEnlargement: true })
          .jpeg({ quality: 86 }).toFile(process.argv[1] + '/' + i + '.sharp.jpg');
        await sharp(bytes).autoOrient().resize(320, 320, { fit: 'outside', withoutEnlargement: true })
          .jpeg({ quality: 82 }).toFile(process.argv[1] + '/' + i + '.sharp.small.jpg');
      }
    };
    const began = performance.now();
    await Promise.all([worker(), worker()]);
    const ms = performance.now() - began;
    const { user, system } = process.cpuUsage();
    process.stdout.write(JSON.stringify({ ms, used: (user + system) / 1e6 }));`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, to], {
      cwd: project,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(said) as BySharp) : reject(new Error(`sharp: ${code}`)),
    );
    child.stdin.end(JSON.stringify(files));
  });
}

/** Looks every half second. */
function highest(look: () => Promise<number>): { end: () => Promise<number> } {
  const state = { most: 0, over: false };
  const watching = (async () => {
    while (!state.over) {
      state.most = Math.max(state.most, await look());
      await wait(500);
    }
  })();
  return {
    async end() {
      state.over = true;
      await watching;
      return state.most;
    },
  };
}
