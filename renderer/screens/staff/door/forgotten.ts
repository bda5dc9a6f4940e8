/** What came of a recovery code or reset file, as one sentence. */
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { forgottenWords } from '../../../words/staff-forgotten.ts';
import { fill, isolated } from '../../../words/words.ts';
import type { Refusal } from './choosing-pins.svelte.ts';
import { sentenceOfRefusal } from './pins.ts';

const setPin = { switch: isolated('--set-pin') };

/** `by`: whether it was a code that was typed, or a file on a stick. */
export function sentenceOfReset(
  { code, values }: Refusal,
  by: 'code' | 'stick',
  language: LanguageCode,
): string {
  const words = forgottenWords[language];
  switch (code) {
    case 'code-incomplete':
      return fill(words.codeIncomplete, values);
    case 'code-mistyped':
      return words.codeMistyped;
    case 'reset-missing':
      return fill(words.fileMissing, { file: isolated('xatire-reset.json') });
    case 'reset-damaged':
      return words.fileDamaged;
    case 'reset-newer':
      return words.fileNewer;
    case 'reset-other-kiosk':
      return by === 'code' ? words.codeOther : words.fileOther;
    case 'reset-forged':
      return words.fileForged;
    case 'reset-used':
      return words.fileUsed;
    case 'recovery-missing':
      return fill(words.noCodeHere, setPin);
    case 'recovery-unreadable':
      return fill(words.codeUnreadable, setPin);
    default:
      return sentenceOfRefusal(code, values, language);
  }
}
