/** The data folder at a start: what came of its format, for the log, and where to go in place of a newer one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../exhibition/problems.ts';
import { lineOf } from '../../exhibition/words/sentences.ts';
import { formatFile, newerBy, openData, type DataFolder } from './data-format.ts';
import { passingFolder, type PassingOptions } from './passing-folder.ts';

interface Told {
  note: (sentence: string) => void;
  problem: (sentence: string) => void;
}

/** Opens it for writing. Whatever comes of that, the kiosk opens. */
export async function openNoted(folder: DataFolder, log: Told): Promise<void> {
  const opened = await openData(folder);
  if (opened.outcome === 'stepped')
    log.note(`The data were brought from format ${opened.from} to ${opened.to}; before: ${opened.kept}.`);
  else if (opened.outcome === 'unreadable' || opened.outcome === 'newer') log.problem(lineOf(opened.problem));
  else if (opened.outcome !== 'ok')
    log.problem(`The format of the data could not be noted: ${opened.outcome}.`);
}

/**
 * Where the data were written by a newer app: why they are left alone, and a passing folder in their place. Without a
 * wait, for it has to be known before Chromium takes its folder: it would write a few files of its own into it.
 */
export function inPlaceOfNewer(
  data: string,
  options: PassingOptions = {},
): { problem: Problem; folder: string } | null {
  const newer = newerBy(textOf(join(data, formatFile)));
  return newer && { problem: newer, folder: passingFolder(data, options) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
