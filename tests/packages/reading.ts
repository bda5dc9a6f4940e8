/** Has packages read in a process of its own and tells what came of each, what it cost, and what it left behind. */
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { Done, Job } from './reading-child.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One of the children as a file plain Node can run. */
export async function builtChild(name: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['sharp'] },
    build: {
      ssr: true,
      target: 'node18',
      outDir: 'dist/tests',
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, `tests/packages/${name}.ts`),
        output: { format: 'es', entryFileNames: `${name}.mjs` },
      },
    },
  });
  return join(root, 'dist/tests', `${name}.mjs`);
}

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
