/** Writes the figures of a long run into docs/endurance.md, between the two marks; what stands round them stays. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Plan } from './driver.ts';
import type { Endured, Growth } from './endurance.ts';
import type { Measured } from './measured.ts';

const begin = '<!-- figures of the last long run -->';
const end = '<!-- end of the figures -->';

const names: Record<Measured, string> = {
  pageHeap: 'heap of the page after collection',
  mainHeap: 'heap of the main process after collection',
  nodes: 'DOM nodes',
  listeners: 'event listeners',
  handles: 'open handles of all processes',
  pss: 'memory of all processes beside the program (PSS)',
  log: 'logs',
};
const inBytes: readonly Measured[] = ['pageHeap', 'mainHeap', 'pss', 'log'];

const amount = (what: Measured, value: number): string => {
  if (!inBytes.includes(what)) return String(Math.round(value));
  return value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(1)} MB`;
};

function table(plan: Plan, { samples, transitions, hours, realHours, problems }: Endured, growth: Growth[]) {
  const last = samples.at(-1);
  const [cpu] = cpus();
  const rows = growth.map(
    ({ what, first, last, percent }) =>
      `| ${names[what]} | ${amount(what, first)} | ${amount(what, last)} | ${percent >= 0 ? '+' : '−'}${Math.abs(percent).toFixed(1)} % |`,
  );
  return [
    `${new Date().toISOString().slice(0, 10)}, seed ${plan.seed}, clock × ${plan.factor}: ${last?.slides} slides (${transitions} of their transitions ran to the end), ${last?.visits} visits, ${plan.publishings} publishings; ${(hours / 24).toFixed(1)} days by the kiosk's clock in ${realHours.toFixed(1)} hours, on ${cpus().length} × ${cpu?.model.trim()}. Problems in the log: ${problems.length}.`,
    '',
    '| measure | first third | last third | change |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

export async function writeFigures(
  project: string,
  plan: Plan,
  endured: Endured,
  growth: Growth[],
): Promise<void> {
  const path = join(project, 'docs/endurance.md');
  const text = await readFile(path, 'utf8');
  const [head] = text.split(begin);
  const [, tail] = text.split(end);
  if (head === undefined || tail === undefined) throw new Error(`${path} has lost its marks`);
  await writeFile(path, `${head}${begin}\n\n${table(plan, endured, growth)}\n\n${end}${tail}`);
}
