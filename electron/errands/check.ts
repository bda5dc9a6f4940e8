/** `--check PATH`: every problem of a folder or a package, one per line, and whether it may be shown. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lineOf } from '../../exhibition/words/sentences.ts';
import { check } from '../archive/check.ts';
import { readPackage } from '../packages/read-package.ts';
import { TrustedKeys } from '../packages/trust.ts';
import type { Ended, Ground, Run } from './errand.ts';
import { diskSentence, notDone, withProblems } from './sentences.ts';

export const runCheck: Run = async (ground, { check: typed = '' }) => {
  const path = resolve(typed);
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return checkPackage(ground, path);
  const { exitCode, lines } = await check(path);
  return { exitCode, out: lines.join('\n') };
};

/** Unpacked in the system's own place for such things, so that a running kiosk is not disturbed. */
async function checkPackage({ data, workshop, signal }: Ground, path: string): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-check-'));
  const pictures = await workshop();
  try {
    const trust = await new TrustedKeys(data).read();
    const read = await readPackage(path, { trust, workshop: folder, pictures, signal });
    if (read.outcome === 'problems') return withProblems(read.problems);
    if (read.outcome === 'cancelled') return notDone('Cancelled.');
    if (read.outcome !== 'ok') return notDone(diskSentence(read));
    return { exitCode: 0, out: read.opened.warnings.map((one) => lineOf(one)).join('\n') };
  } finally {
    pictures.close();
    await rm(folder, { recursive: true, force: true });
  }
}
