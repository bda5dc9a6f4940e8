/** Where a measurement puts what it found; `build/bench.mjs` gathers it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from './apps.ts';
import { figures, type FigureId } from './wanted.ts';

export const quick = process.env['XATIRE_BENCH'] === 'quick';
/** What takes an hour is only done when all of it is asked for. */
export const whole = process.env['XATIRE_BENCH'] === 'whole';
/** Turns of each comparison, so that a median means something. */
export const turns = quick ? 3 : 5;

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that at least so many percent of the values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

/** Records one figure; `from` are the values it was made of, for whoever doubts it. */
export async function record(id: FigureId, value: number, from: Record<string, unknown> = {}): Promise<void> {
  if (!Number.isFinite(value)) throw new Error(`${id} is no number: ${JSON.stringify(from)}`);
  const folder = join(project, 'dist/bench/figures');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${id}.json`), JSON.stringify({ id, value, from }));
  console.log(`${figures[id].what}: ${value.toFixed(3)} (${figures[id].target})`);
}
