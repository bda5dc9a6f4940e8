import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { endure, growthOf } from './endurance.ts';
import { plans } from './plans.ts';
import { writeFigures } from './figures.ts';
import type { Measured } from './measured.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const form = process.env['XATIRE_ENDURE'] ?? 'short';
const long = form !== 'short';
const plan = { ...plans[form as keyof typeof plans], seed: Number(process.env['XATIRE_SEED'] ?? 8) };

/** Percent a measure may grow. In a run of a minute a visit more or less is seen; the long run holds all to 3 %. */
const allowed = (what: Measured): number => (!long && !['handles', 'log'].includes(what) ? 15 : 3);

test(
  `${plan.slides} slides and ${plan.visits} visits later the app uses what it used before`,
  { timeout: long ? 12 * 3_600_000 : 300_000 },
  async () => {
    const endured = await endure(project, plan, (sample) => console.log(JSON.stringify(sample)));
    const growth = growthOf(endured.samples);
    console.table(growth);
    if (long) await writeFigures(project, plan, endured, growth);
    expect(endured.problems).toEqual([]);
    expect(endured.transitions).toBeGreaterThan(0);
    expect(growth.filter(({ what, percent }) => percent > allowed(what))).toEqual([]);
  },
);
