/**
 * @file The types of Electron 25, against which the main process is checked a second time: the runtime that tests run
 * on is 25, the one users get is 45, and only what both have may be used.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lastLine, run } from './command.mjs';
import { at, has } from './paths.mjs';
import { fetchPackage } from './registry.mjs';
import { Stop } from './say.mjs';

const specifier = 'electron@25.1.1';
const integrity =
  'sha512-WvFUfVsJn6YiP35UxdibYVjU2LceastyMm4SVp2bmb4XvKEvItAIiwxgm7tPC5Syl1243aRCvQLqr84sZ71pyQ==';

/** Puts `electron.d.ts` of Electron 25 into `dist/types/electron-25/` unless it is there. */
export async function provideOldTypes() {
  if (has('dist', 'types', 'electron-25', 'electron.d.ts')) return;
  mkdirSync(at('dist', 'types'), { recursive: true });
  const work = mkdtempSync(at('dist', 'types', 'part-'));
  try {
    const file = await fetchPackage(specifier, integrity, work);
    const { code, output } = await run('tar', ['-xzf', file, '-C', work, 'package/electron.d.ts']);
    if (code !== 0) throw new Stop(`The types of ${specifier} could not be unpacked: ${lastLine(output)}`);
    rmSync(at('dist', 'types', 'electron-25'), { recursive: true, force: true });
    renameSync(join(work, 'package'), at('dist', 'types', 'electron-25'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
