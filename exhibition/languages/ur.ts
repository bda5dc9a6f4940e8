import { plainCasing } from './casing.ts';
import { filingOf } from './collation.ts';
import { keyboardOf } from './keys.ts';
import type { LanguageRules } from './language.ts';
import { longDates } from './long-dates.ts';
import { grouped, oneOrOther } from './numbers.ts';

const months = 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(' ');

export const ur: LanguageRules = {
  code: 'ur',
  ownName: 'اردو',
  direction: 'rtl',
  ...filingOf('ur'),
  ...plainCasing,
  formatNumber: (n) => grouped(n, ','),
  // The dash is a neutral sign: between two numbers in right-to-left text the first stands on the right, as read.
  formatDate: longDates({
    months,
    monthsAlone: months,
    year: String,
    years: (from, to) => `${from}–${to}`,
  }),
  formatYear: String,
  plural: oneOrOther,
  // Alphabetical: every letter stands on a key of its own, and nobody needs to know a typist's layout.
  keyboard: keyboardOf(
    ['ا آ ب پ ت ٹ ث ج چ ح', 'خ د ڈ ذ ر ڑ ز ژ س ش', 'ص ض ط ظ ع غ ف ق ک گ', 'ل م ن ں و ہ ھ ء ی ے'],
    (letter) => letter,
  ),
};
