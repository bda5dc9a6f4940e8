/** PINs as they are typed here. The machine has the last word on each (electron/staff/pin.ts); this says it sooner. */
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { counted } from '../../../words/counted.ts';
import { doorWords } from '../../../words/staff-door.ts';
import { fill } from '../../../words/words.ts';

export const fewestDigits = 6;
export const mostDigits = 12;

/** The ASCII digit of a key, also of one on an Urdu or Arabic keyboard; null for any other key. */
export function digitOf(key: string): string | null {
  if (/^[0-9]$/.test(key)) return key;
  return /^[\u0660-\u0669\u06f0-\u06f9]$/.test(key) ? String(key.charCodeAt(0) & 0xf) : null;
}

/** Why a PIN cannot be set, or null. A run is each digit one more (or less) than the one before, 0 following 9. */
export function flawOf(pin: string): 'pin-too-short' | 'pin-too-simple' | null {
  if (pin.length < fewestDigits) return 'pin-too-short';
  const steps = [...pin].slice(1).map((digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10);
  return [0, 1, 9].some((step) => steps.every((one) => one === step)) ? 'pin-too-simple' : null;
}

/** A refusal of the door (electron/staff/outcomes.ts), or what is found here, as one sentence. */
export function sentenceOfRefusal(
  code: string,
  values: Readonly<Record<string, string | number>>,
  language: LanguageCode,
): string {
  const words = doorWords[language];
  switch (code) {
    case 'wrong-pin':
      return words.wrongPin;
    case 'wait':
      return counted(words.wait, Number(values['seconds'] ?? 1), language);
    case 'pin-too-short':
      return words.tooShort;
    case 'pin-too-long':
      return words.tooLong;
    case 'pin-not-digits':
      return words.notDigits;
    case 'pin-too-simple':
      return words.tooSimple;
    case 'pins-equal':
      return words.pinsEqual;
    case 'not-same':
      return words.notSame;
    case 'already-set':
      return words.alreadySet;
    case 'not-saved':
      return fill(words.notSaved, { reason: String(values['reason'] ?? '') });
    case 'not-allowed':
    case 'not-in':
      return words.notAllowed;
    case 'staff-unreadable':
      return words.unreadableTitle;
    default:
      return words.noAnswer;
  }
}
