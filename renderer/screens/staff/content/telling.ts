/** @file One edit of the draft, and how it was refused, as a sentence; null where it is in. */
import type { Edit } from '../../../../exhibition/editing.ts';
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { sentenceOf } from '../../../../exhibition/words/sentences.ts';
import type { Outcome, StaffDesk } from '../../../state/staff.svelte.ts';
import { contentWords } from '../../../words/staff-content.ts';
import { outcomeWords } from '../../../words/staff-outcomes.ts';
import { fill } from '../../../words/words.ts';

/** `about` names what is being changed, so that typing one word is one step of undo. The sentence is in `language`. */
export const tryEdit = (
  desk: StaffDesk,
  edit: Edit,
  about: string,
  language: LanguageCode,
): Promise<string | null> => toldOf(desk.edit(edit, about), language);

/** Waits for an answer and says how it was refused. A machine that does not answer is said as well. */
export async function toldOf(asked: Promise<Outcome>, language: LanguageCode): Promise<string | null> {
  try {
    return refusalSentence(await asked, language);
  } catch {
    return outcomeWords[language].noAnswer;
  }
}

function refusalSentence(done: Outcome, language: LanguageCode): string | null {
  const words = outcomeWords[language];
  if ('ok' in done) return contentWords[language].lockedAgain;
  switch (done.outcome) {
    case 'ok':
      return null;
    case 'statement-locked':
      return words.statementLocked;
    case 'refused':
      return done.problems[0] ? sentenceOf(done.problems[0], language) : words.notDone;
    case 'disk-full':
      return words.diskFull;
    case 'read-only':
      return words.readOnly;
    case 'disk-fault':
      return fill(words.diskFault, { reason: done.reason });
    case 'not-editable':
      return done.why === 'shown-read-only' ? words.notEditable : words.notEditableTrouble;
    default:
      return words.notDone;
  }
}
