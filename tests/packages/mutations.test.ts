import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noTrust } from '../../electron/packages/trust.ts';
import { mutated, sound } from './mutating.ts';
import { builtChild, readAll, snapshot } from './reading.ts';

/** `XATIRE_MUTATIONS=10000 npx vitest run --config build/vitest.config.ts tests/packages/mutations`; a seed repeats a run. */
const count = Number(process.env['XATIRE_MUTATIONS'] ?? 300);
const seed = Number(process.env['XATIRE_SEED'] ?? Date.now() % 1_000_000);
const mostMemory = 600 * 1024 * 1024;

test(
  `${count} packages damaged at random are refused with a reason, or hold what they held before`,
  { timeout: 120_000 + count * 200 },
  async () => {
    const root = await mkdtemp(join(tmpdir(), 'xatire-mutations-'));
    const packages = join(root, 'packages');
    const workshop = join(root, 'one/two/three/workshop');
    await mkdir(packages);
    await mkdir(workshop, { recursive: true });
    const jobs = [];
    for (let i = 0; i < sound.length; i++) jobs.push({ name: `sound ${i}`, bytes: sound[i]! });
    for (let i = 0; i < count; i++) jobs.push({ name: `seed ${seed + i}`, bytes: mutated(seed + i) });
    const list = [];
    for (const { name, bytes } of jobs) {
      const path = join(packages, `${name.replace(' ', '-')}.xatire`);
      await writeFile(path, bytes);
      list.push({ name, path, trust: noTrust });
    }
    const before = await snapshot(root, [packages]);
    const { done, mostRss } = await readAll(await builtChild('reading-child'), packages, workshop, list);
    const content = done.find(({ name }) => name === 'sound 0')?.content;
    expect(content).toEqual(expect.any(String));

    const reasons: Record<string, number> = {};
    const faults: string[] = [];
    for (const { name, outcome, codes, content: found } of done.slice(sound.length)) {
      const reason = outcome === 'ok' ? 'harmless' : (codes[0] ?? outcome);
      reasons[reason] = (reasons[reason] ?? 0) + 1;
      if (outcome === 'ok' ? found !== content : outcome !== 'problems' || codes.length === 0)
        faults.push(`${name}: ${outcome} ${codes.join()}`);
    }
    console.log(JSON.stringify({ seed, count, mostMb: Math.round(mostRss / 2 ** 20), reasons }));
    expect(faults).toEqual([]);
    expect(done).toHaveLength(list.length);
    expect(await snapshot(root, [packages])).toEqual(before);
    expect(mostRss).toBeLessThan(mostMemory);
    await rm(root, { recursive: true });
  },
);
