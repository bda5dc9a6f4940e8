/** What came of an errand, in one English sentence: the command line speaks English. */
import type { Problem } from '../../exhibition/problems.ts';
import { lineOf } from '../../exhibition/words/sentences.ts';
import type { DiskRefusal } from '../archive/disk.ts';
import type { Progress } from '../packages/progress.ts';
import type { Ended } from './errand.ts';

export function diskSentence(refusal: DiskRefusal): string {
  switch (refusal.outcome) {
    case 'disk-full':
      return 'The disk is full. Nothing was changed.';
    case 'read-only':
      return 'The disk cannot be written to. Nothing was changed.';
    case 'disk-fault':
      return `The disk does not answer (${refusal.reason}). Nothing was changed.`;
  }
}

/** Not done, for these reasons. */
export const withProblems = (problems: readonly Problem[]): Ended => ({
  exitCode: 1,
  out: problems.map((one) => lineOf(one)).join('\n'),
});

export const notDone = (why: string): Ended => ({ exitCode: 1, why });

/** A line for every tenth of the way. */
export function inTenths(tell: (line: string) => void, word: string): (progress: Progress) => void {
  let told = 0;
  return ({ done, all }) => {
    const tenth = all === 0 ? 10 : Math.floor((10 * done) / all);
    if (tenth <= told) return;
    told = tenth;
    tell(`${word}: ${tenth * 10} %`);
  };
}
