/**
 * @file Where this app runs from, and with which words: from its sources, in a package, in one marked for tests; and where
 * its data are.
 */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../exhibition/problems.ts';
import { inPlaceOfNewer } from './archive/data-mark.ts';
import type { Place } from './switches.ts';

/** The words after the app's own folder; packaged, after the executable. */
export function ownWords(words: readonly string[]): string[] {
  if (app.isPackaged) return words.slice(1);
  const folder = words.findIndex(
    (word, i) => i > 0 && !word.startsWith('-') && resolve(word) === app.getAppPath(),
  );
  return words.slice(folder === -1 ? 1 : folder + 1);
}

/** An archive is a package; one marked for tests may be driven and looked into (build/package.mjs, `--for-tests`). */
export function placeOf(appPath: string): Place {
  if (!appPath.endsWith('.asar')) return 'workshop';
  const { forTests } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as {
    forTests?: unknown;
  };
  return forTests === true ? 'workshop' : 'gallery';
}

/** What a fresh data folder shows. */
export function defaultExhibition(): string {
  const shelf = app.isPackaged
    ? join(process.resourcesPath, 'exhibitions')
    : join(app.getAppPath(), 'assets', 'exhibitions');
  return join(shelf, 'victory-day');
}

/**
 * Takes the data folder: the one asked for, or the system's place for app data. An older app on newer data says so (the
 * answer is why) and touches nothing of them, not even by Chromium's own files: it takes a passing folder. Before the first
 * wait, as everything that Chromium has to know.
 */
export function takeData(data: string | undefined): Problem | undefined {
  const asked = data === undefined ? app.getPath('userData') : resolve(data);
  const passing = inPlaceOfNewer(asked);
  if (passing || data !== undefined) app.setPath('userData', passing?.folder ?? asked);
  return passing?.problem;
}
