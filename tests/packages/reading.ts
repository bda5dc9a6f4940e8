/** Has packages read in a process of its own and tells what came of each, what it cost, and what it left behind. */
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { built } from '../fixtures/built.ts';
import type { Done, Job } from './reading-child.ts';

/** One of the children; sharp is a part that no bundle can hold. */
export const builtChild = (name: string): Promise<string> =>
  built(`tests/packages/${name}.ts`, { as: `${name}.mjs`, external: ['sharp'] });

/** What came of each job, and the most memory the process ever had. */
export async function readAll(
  child: string,
  folder: string,
  workshop: string,
  jobs: readonly Job[],
): Promise<{ done: Done[]; mostRss: number }> {
  await mkdir(folder, { recursive: true });
  const list = join(folder, 'jobs.json');
  await writeFile(list, JSON.stringify(jobs));
  const { stdout } = await promisify(execFile)(process.execPath, [child, list, workshop], {
    maxBuffer: 512 * 1024 * 1024,
  });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Done | { mostRss: number });
  const done = lines.filter((line): line is Done => 'name' in line);
  const last = lines.find((line): line is { mostRss: number } => 'mostRss' in line);
  return { done, mostRss: last?.mostRss ?? Infinity };
}

/** Everything below a folder by name and content, so that nothing can have been written unseen. */
export async function snapshot(folder: string, leaveOut: readonly string[] = []): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (leaveOut.includes(path)) continue;
    if (entry.isDirectory()) found.push(`${path}/`, ...(await snapshot(path, leaveOut)));
    else if (entry.isSymbolicLink()) found.push(`${path} → ${await readlink(path)}`);
    else
      found.push(
        `${path} ${createHash('sha256')
          .update(await readFile(path))
          .digest('hex')}`,
      );
  }
  return found.sort();
}
