/** Runs the app under the driver and tells how what it uses changed from the first third of the run to the last. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { Library } from '../../electron/archive/library.ts';
import { HiddenDisplay } from '../fixtures/hidden-display.ts';
import type { Plan } from './driver.ts';
import { writeEnduranceExhibition } from './exhibition.ts';
import { measured, ofSeenOut, type Measured, type Sample } from './measured.ts';

export interface Endured {
  samples: Sample[];
  /** Transitions between slides that ran to their end. */
  transitions: number;
  /** Hours by the clock on the wall of the run, and in truth. */
  hours: number;
  realHours: number;
  /** Lines of the log that name a problem. */
  problems: string[];
}

/** One run in a throw-away folder, on a copy of the built app. `told` hears of each sample. */
export async function endure(project: string, plan: Plan, told: (sample: Sample) => void): Promise<Endured> {
  const place = await mkdtemp(join(tmpdir(), 'xatire-endurance-'));
  const display = await HiddenDisplay.open(960, 540);
  try {
    const data = await prepare(project, place);
    const began = Date.now();
    const { samples, transitions, problems } = await run(project, place, data, plan, display.name, told);
    const realHours = (Date.now() - began) / 3_600_000;
    return {
      samples,
      transitions,
      hours: realHours * plan.factor,
      realHours,
      problems,
    };
  } finally {
    await display.close();
    await rm(place, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The app as it is now, so that a later build does not change it under way, and a data folder with a first version. */
async function prepare(project: string, place: string): Promise<string> {
  const app = join(place, 'app');
  await mkdir(app, { recursive: true });
  for (const part of ['package.json', 'dist/app', 'assets/exhibitions'])
    await cp(join(project, part), join(app, part), { recursive: true });
  const folder = await writeEnduranceExhibition(
    join(place, 'exhibition'),
    join(project, 'tests/fixtures/film.webm'),
  );
  const data = join(place, 'data');
  // Against something else: a data folder without a version would play the default exhibition.
  const fresh = join(project, 'assets/exhibitions/victory-day');
  const library = await Library.open({ data, fresh, report: (line) => console.error(line) });
  const installed = await library.install(folder, { by: 'technician' });
  if (installed.outcome !== 'published') throw new Error(JSON.stringify(installed));
  await buildDriver(project, place);
  return data;
}

async function buildDriver(project: string, out: string): Promise<void> {
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: 'node18',
      outDir: out,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: join(project, 'tests/endure/driver.ts'),
        output: { format: 'cjs', entryFileNames: 'driver.cjs' },
      },
    },
  });
}

async function run(
  project: string,
  place: string,
  data: string,
  plan: Plan,
  display: string,
  told: (sample: Sample) => void,
) {
  const electron = createRequire(join(project, 'package.json'))('electron') as unknown as string;
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Without its compilers, which go on for hours making code of what runs often, V8's heap is what is held.
  const flags = '--js-flags=--no-opt --no-sparkplug';
  const words = ['-r', join(place, 'driver.cjs'), ...asRoot, join(place, 'app'), '--data', data, flags];
  const env = { ...process.env, DISPLAY: display, XATIRE_ENDURANCE: JSON.stringify(plan) };
  const app = spawn(electron, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => app.on('close', resolve));
  let cried = '';
  app.stderr.on('data', (piece: Buffer) => (cried = (cried + piece.toString()).slice(-4_000)));
  const samples: Sample[] = [];
  let transitions = 0;
  let seenOut = 0;
  for await (const line of createInterface(app.stdout)) {
    if (!line.startsWith('["')) continue;
    const [word, value] = JSON.parse(line) as [string, unknown];
    if (word === 'sample') samples.push(value as Sample);
    if (word === 'sample') told(value as Sample);
    if (word === 'seen-out') seenOut += 1;
    if (word === 'transitions') transitions = value as number;
    if (word === 'failed') throw new Error(`${String(value)}\n${(await problemsIn(data)).join('\n')}`);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`the app ended with ${code}: ${cried}`);
  return { samples, transitions, problems: withoutSeenOut(await problemsIn(data), seenOut) };
}

/** Staff whom the fast clock saw out were refused, as is right; the log says so, and that is no problem of the app. */
function withoutSeenOut(problems: string[], seenOut: number): string[] {
  const refusals = problems.filter((line) => ofSeenOut.test(line));
  return refusals.length === seenOut ? problems.filter((line) => !refusals.includes(line)) : problems;
}

async function problemsIn(data: string): Promise<string[]> {
  const names = await readdir(join(data, 'logs'));
  const logs = await Promise.all(names.map((name) => readFile(join(data, 'logs', name), 'utf8')));
  return logs.flatMap((log) => log.split('\n').filter((line) => line.includes(' problem ')));
}

export interface Growth {
  what: Measured;
  first: number;
  last: number;
  percent: number;
}

/** Each measure's median over the first and over the last third of the samples. */
export function growthOf(samples: readonly Sample[]): Growth[] {
  const third = Math.floor(samples.length / 3);
  return measured.map((what) => {
    const first = median(samples.slice(0, third).map((one) => one[what]));
    const last = median(samples.slice(-third).map((one) => one[what]));
    return { what, first, last, percent: first === 0 ? 0 : (last / first - 1) * 100 };
  });
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
