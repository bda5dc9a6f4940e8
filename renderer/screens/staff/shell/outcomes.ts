/** How publishing, undoing, discarding and returning ended, each in one sentence. */
import { languages } from '../../../../exhibition/languages/languages.ts';
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import type { AnswerOf } from '../../../bridge.ts';
import { counted } from '../../../words/counted.ts';
import { outcomeWords } from '../../../words/staff-outcomes.ts';
import { fill } from '../../../words/words.ts';

export type DeskOutcome =
  AnswerOf<'draft.publish'> | AnswerOf<'draft.undo'> | AnswerOf<'draft.discard'> | { outcome: 'no-answer' };

/** The sentence for an outcome in the language asked for; null for a plain `ok`, which the screen itself shows. */
export function sentenceOfOutcome(done: DeskOutcome, language: LanguageCode): string | null {
  const words = outcomeWords[language];
  const number = (n: number) => languages[language].formatNumber(n);
  switch (done.outcome) {
    case 'ok':
      return null;
    case 'published':
      return fill(words.published, { n: number(done.version.number) });
    case 'no-changes':
      return words.noChanges;
    case 'problems':
    case 'refused':
      return counted(words.problems, errorsIn(done.problems), language);
    case 'no-such-version':
      return words.noSuchVersion;
    case 'version-damaged':
      return counted(words.versionDamaged, done.files.length, language);
    case 'disk-full':
      return words.diskFull;
    case 'read-only':
      return words.readOnly;
    case 'disk-fault':
      return fill(words.diskFault, { reason: done.reason });
    case 'not-editable':
      return done.why === 'shown-read-only' ? words.notEditable : words.notEditableTrouble;
    case 'statement-locked':
      return words.statementLocked;
    case 'no-such-statement':
      return words.notDone;
    case 'no-answer':
      return words.noAnswer;
  }
}

/** Whether the sentence speaks of something that did not happen. */
export const wentWrong = ({ outcome }: DeskOutcome): boolean =>
  outcome !== 'ok' && outcome !== 'published' && outcome !== 'no-changes';

const errorsIn = (problems: readonly { level: string }[]): number =>
  Math.max(1, problems.filter(({ level }) => level === 'error').length);
