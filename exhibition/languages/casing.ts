/** Case mapping that does not depend on the machine's locale data. */
import type { LanguageRules } from './language.ts';

type Casing = Pick<LanguageRules, 'upper' | 'lower'>;

/** Azerbaijani and Turkish: i – İ and ı – I are two letters. */
export const dottedCasing: Casing = {
  upper: (words) => words.normalize('NFC').replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase(),
  lower: (words) => words.normalize('NFC').replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase(),
};

/** Everywhere else; `'İ'.toLowerCase()` alone would give two characters, an i and a loose dot. */
export const plainCasing: Casing = {
  upper: (words) => words.normalize('NFC').toUpperCase(),
  lower: (words) => words.normalize('NFC').replaceAll('İ', 'i').toLowerCase(),
};
