/** @file One edit of the draft, and how it was refused, as a sentence; null where it is in. */
import type { Edit } from '../../../../exhibition/editing.ts';
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { sentenceOf } from '../../../../exhibition/words/sentences.ts';
import type { Outcome, StaffDesk } from '../../../state/staff.svelte.ts';
import { contentWords } from '../../../words/staff-content.ts';
import { outcomeWords } from '../../../words/staff-outcomes.ts';
import { sentenceOfOutcome } from '../shell/outcomes.ts';

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
  if ('ok' in done) return contentWords[language].lockedAgain;
  // Beside the field it is about, the first problem says more than how many there are.
  if (done.outcome === 'refused') {
    return done.problems[0] ? sentenceOf(done.problems[0], language) : outcomeWords[language].notDone;
  }
  return sentenceOfOutcome(done, language);
}
