import { plainCasing } from './casing.ts';
import { filingOf } from './collation.ts';
import { keyboardOf } from './keys.ts';
import type { LanguageRules, PluralForm } from './language.ts';
import { longDates } from './long-dates.ts';
import { grouped } from './numbers.ts';

/** After a day the month stands in the genitive, alone in the nominative. */
const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const monthsAlone = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
  ' ',
);

/** CLDR's rule for whole numbers: 1 21 31 … one, 2–4 22–24 … few, the rest many. */
function plural(n: number): PluralForm {
  const [units, tens] = [n % 10, n % 100];
  if (units === 1 && tens !== 11) return 'one';
  return units >= 2 && units <= 4 && !(tens >= 12 && tens <= 14) ? 'few' : 'many';
}

export const ru: LanguageRules = {
  code: 'ru',
  ownName: 'Русский',
  direction: 'ltr',
  ...filingOf('ru'),
  ...plainCasing,
  formatNumber: (n) => grouped(n, '\u00a0'),
  formatDate: longDates({
    months,
    monthsAlone,
    year: (year) => `${year} г.`,
    years: (from, to) => `${from}–${to} гг.`,
  }),
  formatYear: String,
  plural,
  keyboard: keyboardOf(
    ['й ц у к е н г ш щ з х ъ', 'ф ы в а п р о л д ж э', 'я ч с м и т ь б ю ё'],
    plainCasing.upper,
  ),
};
