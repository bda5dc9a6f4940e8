/** The data folder at a start: what came of its format, for the log, and where to go in place of a newer one. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../exhibition/problems.ts';
import { lineOf } from '../../exhibition/words/sentences.ts';
import { lookAtData, openData, type DataFolder } from './data-format.ts';

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

/** Where the data were written by a newer app: why they are left alone, and a passing folder in their place. */
export async function inPlaceOfNewer(data: string): Promise<{ problem: Problem; folder: string } | null> {
  const look = await lookAtData({ data });
  if (look.ok || look.outcome !== 'newer') return null;
  return { problem: look.problem, folder: await mkdtemp(join(tmpdir(), 'xatire-')) };
}
