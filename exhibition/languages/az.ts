import { dottedCasing } from './casing.ts';
import { filingOf } from './collation.ts';
import { keyboardOf } from './keys.ts';
import type { LanguageRules } from './language.ts';
import { longDates } from './long-dates.ts';
import { grouped, oneOrOther } from './numbers.ts';

const months = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' ');

/** Ordinal endings by the last word of the number as it is spoken: vowel harmony. */
const unitEndings = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'];
const tenEndings = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'];
const hundredEnding = 'cü'; // yüz
const thousandEnding = 'ci'; // min

/** `1993-cü`, `2016-cı`: an ordinal in figures, for whole numbers from 1 to 9999. */
export function ordinal(n: number): string {
  const ending =
    unitEndings[n % 10] ||
    tenEndings[Math.floor(n / 10) % 10] ||
    (Math.floor(n / 100) % 10 > 0 ? hundredEnding : thousandEnding);
  return `${n}-${ending}`;
}

export const az: LanguageRules = {
  code: 'az',
  ownName: 'Azərbaycanca',
  direction: 'ltr',
  ...filingOf('az'),
  ...dottedCasing,
  formatNumber: (n) => grouped(n, '.'),
  formatDate: longDates({
    months,
    monthsAlone: months,
    year: (year) => `${ordinal(year)} il`,
    years: (from, to) => `${from}–${ordinal(to)} illər`,
  }),
  formatYear: String,
  plural: oneOrOther,
  keyboard: keyboardOf(
    ['q ü e r t y u i o p ö ğ', 'a s d f g h j k l ı ə', 'z x c v b n m ç ş'],
    dottedCasing.upper,
  ),
};
