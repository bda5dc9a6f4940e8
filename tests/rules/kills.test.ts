import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildChild, runKills } from '../faults/kills.ts';
import { soundExhibition, writeExhibition } from '../fixtures/broken.ts';

/** `XATIRE_KILLS=1000 npx vitest run --config build/vitest.config.ts tests/rules/kills.test.ts`; a seed repeats a run's choices. */
const kills = Number(process.env['XATIRE_KILLS'] ?? 50);
const seed = Number(process.env['XATIRE_SEED'] ?? Date.now() % 1_000_000);

test(
  `after ${kills} kills every start shows the old or the new version whole`,
  { timeout: 60_000 + kills * 3_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xatire-kills-'));
    const exhibition = soundExhibition();
    const fresh = await writeExhibition(join(folder, 'fresh'), exhibition);
    const child = await buildChild();
    const figures = await runKills({ kills, seed, child, folder: join(folder, 'data'), fresh });
    console.log(JSON.stringify(figures));
    expect(figures.faults, `seed ${seed}; the folder is kept at ${folder}`).toEqual([]);
    await rm(folder, { recursive: true });
  },
);
