import { plainCasing } from './casing.ts';
import { filingOf } from './collation.ts';
import { keyboardOf } from './keys.ts';
import type { LanguageRules } from './language.ts';
import { longDates } from './long-dates.ts';
import { grouped, oneOrOther } from './numbers.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const en: LanguageRules = {
  code: 'en',
  ownName: 'English',
  direction: 'ltr',
  ...filingOf('en'),
  ...plainCasing,
  formatNumber: (n) => grouped(n, ','),
  formatDate: longDates({
    months,
    monthsAlone: months,
    year: String,
    years: (from, to) => `${from}–${to}`,
  }),
  formatYear: String,
  plural: oneOrOther,
  keyboard: keyboardOf(['q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m'], plainCasing.upper),
};
