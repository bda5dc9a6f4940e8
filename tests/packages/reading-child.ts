/**
 * @file A kiosk that is handed packages, one after the other, in a process of its own, so that what it costs can be
 * measured. Reads its jobs from the file given; each line on standard output is what came of one.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../../electron/archive/publish.ts';
import { readPackage } from '../../electron/packages/read-package.ts';
import type { Trust } from '../../electron/packages/trust.ts';
import { proof } from './proof.ts';

export interface Job {
  name: string;
  path: string;
  trust: Trust;
}

export interface Done {
  name: string;
  outcome: string;
  /** Codes of the problems, the first first. */
  codes: string[];
  /** SHA-256 over the files of an opened package. */
  content: string | null;
  ms: number;
}

const [jobsFile = '', workshop = ''] = process.argv.slice(2);
const jobs = JSON.parse(readFileSync(jobsFile, 'utf8')) as Job[];

for (const { name, path, trust } of jobs) {
  const began = Date.now();
  const read = await readPackage(path, { trust, workshop, pictures: proof }).catch((error: unknown) => ({
    outcome: 'thrown' as const,
    error: String((error as Error).stack),
  }));
  const done: Done = {
    name,
    outcome: read.outcome,
    codes:
      read.outcome === 'problems'
        ? read.problems.map(({ code }) => code)
        : read.outcome === 'thrown'
          ? [read.error]
          : [],
    content: null,
    ms: 0,
  };
  if (read.outcome === 'ok') {
    done.content = await contentOf(read.opened.folder, filesOf(read.opened.whole));
    await read.opened.close();
  }
  done.ms = Date.now() - began;
  writeSync(1, `${JSON.stringify(done)}\n`);
}
writeSync(1, `${JSON.stringify({ mostRss: process.resourceUsage().maxRSS * 1024 })}\n`);

async function contentOf(folder: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) hash.update(path).update(await readFile(join(folder, path)));
  return hash.digest('hex');
}
