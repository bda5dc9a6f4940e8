import { dottedCasing } from './casing.ts';
import { filingOf } from './collation.ts';
import { keyboardOf } from './keys.ts';
import type { LanguageRules } from './language.ts';
import { longDates } from './long-dates.ts';
import { grouped, oneOrOther } from './numbers.ts';

const months = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ');

export const tr: LanguageRules = {
  code: 'tr',
  ownName: 'Türkçe',
  direction: 'ltr',
  ...filingOf('tr'),
  ...dottedCasing,
  formatNumber: (n) => grouped(n, '.'),
  formatDate: longDates({
    months,
    monthsAlone: months,
    year: String,
    years: (from, to) => `${from}–${to}`,
  }),
  formatYear: String,
  plural: oneOrOther,
  keyboard: keyboardOf(
    ['q w e r t y u ı o p ğ ü', 'a s d f g h j k l ş i', 'z x c v b n m ö ç'],
    dottedCasing.upper,
  ),
};
