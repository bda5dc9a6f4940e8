/** Before all faults: the figures of the last time go. After them: what they come to, in one line and one file. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(project, 'dist/faults');

interface Kept {
  fault: string;
  ms: number | null;
  whites: number;
  lost: string[];
  strain: number;
}

export default async function setUp(): Promise<() => Promise<void>> {
  await rm(folder, { recursive: true, force: true });
  return async () => {
    const names = await readdir(folder).catch(() => []);
    const kept = await Promise.all(
      names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Kept),
    );
    const times = kept.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
    const figures = {
      faults: kept.length,
      whiteScreens: kept.reduce((sum, { whites }) => sum + whites, 0),
      lost: kept.flatMap(({ lost }) => lost).length,
      recoveries: times.length,
      p95Ms: times[Math.ceil(times.length * 0.95) - 1] ?? null,
      mostStrain: Math.max(...kept.map(({ strain }) => strain), 1),
    };
    console.log(JSON.stringify(figures));
    await writeFile(join(project, 'dist/faults.json'), JSON.stringify({ figures, kept }, null, 1));
  };
}
