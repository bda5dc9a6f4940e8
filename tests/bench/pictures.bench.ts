/**
 * @file Pictures through the workshop of a running kiosk, against `sharp` in plain Node, two at a time: the same files
 * into the same two sizes, turn by turn. `XATIRE_BENCH_PICTURES=3000` is the import of a whole embassy.
 */
import { _electron, expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { bundleDriver, runAll } from '../kiosk/workshop.ts';
import { project, pssOf, wait } from './apps.ts';
import { median, quick, record } from './figures.ts';
import { framesDuring } from './watching.ts';

const count = Number(process.env['XATIRE_BENCH_PICTURES'] ?? (quick ? 60 : 300));
/** A whole run of 3,000 is long enough by itself. */
const rounds = count > 1_000 ? 1 : 3;
const shelf = join(project, 'dist/bench/pictures');
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

test('pictures through the workshop, against sharp in plain Node', async () => {
  const files = await drawn(count);
  const results = await mkdtemp(join(tmpdir(), 'xatire-bench-'));
  const driver = await bundleDriver();
  const app = await _electron.launch({
    args: [...asRoot, project, '--data', join(results, 'data')],
    cwd: project,
  });
  const page = await app.firstWindow();
  await page.locator('html[data-screen="loop"] .place.front').waitFor({ timeout: 60_000 });
  const memory = highest(() => pssOf(app.process()));
  const ours: number[] = [];
  const theirs: number[] = [];
  const frames = [];
  for (let round = 0; round < rounds; round += 1) {
    const orders = files.map((from, i) => ({ name: `${i}`, from, use: 'portrait' as const }));
    frames.push(
      await framesDuring(page, async () => {
        const { end, ms, reports } = await runAll(app, driver, { orders, to: results });
        expect({ end, reports }).toEqual({ end: { outcome: 'done', made: count, bad: 0 }, reports: [] });
        ours.push(ms);
      }),
    );
    theirs.push(await bySharp(files, results));
  }
  const most = await memory.end();
  await app.close().catch(() => undefined);
  await rm(results, { recursive: true, force: true, maxRetries: 5 });

  await record('pictures-ratio', median(ours.map((ms, i) => ms / (theirs[i] ?? NaN))), {
    count,
    ours,
    theirs,
  });
  await record('pictures-per-second', (count * 1_000) / median(ours));
  await record('pictures-memory', most);
  await record('pictures-late', median(frames.map(({ late }) => late)) * 100, { frames });
});

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
function bySharp(files: string[], to: string): Promise<number> {
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
    // Not console.log: it colours a number where colours are asked for.
    process.stdout.write(String(performance.now() - began));`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, to], {
      cwd: project,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.on('close', (code) => (code === 0 ? resolve(Number(said)) : reject(new Error(`sharp: ${code}`))));
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
