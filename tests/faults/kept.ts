/** The figures of each fault: one file each, which figures.ts adds up. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const figuresFolder = fileURLToPath(new URL('../../dist/faults', import.meta.url));

/** How much longer than on an idle machine things may take here; what the watch itself allows (electron/watch/heart.ts). */
export const strain = (): number => Math.max(1, (loadavg()[0] ?? 0) / cpus().length / 2);

/** A visitor's screen is back within so many milliseconds, on a machine that can do what it has to. */
export const recoveryLimit = (ms: number): number => ms * strain();

export interface FaultFigures {
  ms: number | null;
  whites: number;
  lost: string[];
}

export async function keepFigures(fault: string, figures: FaultFigures): Promise<void> {
  await mkdir(figuresFolder, { recursive: true });
  const name = fault.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  await writeFile(
    join(figuresFolder, `${name}.json`),
    JSON.stringify({ fault, strain: strain(), ...figures }),
  );
}
