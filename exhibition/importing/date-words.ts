/** The words that stand in written dates, in the five languages, folded to plain letters as in remembrance/folding.ts. */
import { languages, languageCodes } from '../languages/languages.ts';
import { plainOf, wordsTyped } from '../remembrance/folding.ts';

const folded = (words: string): string[] => wordsTyped(words).map(plainOf);

/** Month names that the languages' own tables do not have: alone (Russian), Turkish spellings, usual abbreviations. */
const otherMonths = [
  'январь янв jan yan ocak oca',
  'февраль фев февр feb fev şubat şub',
  'март мар mar mart',
  'апрель апр apr apreli nisan nis',
  'май may mayıs',
  'июнь июн jun iyn haziran haz',
  'июль июл jul iyl temmuz tem',
  'август авг aug avq avg ağustos ağu',
  'сентябрь сен сент sep sept sen eylül eyl',
  'октябрь окт oct okt ekim eki',
  'ноябрь ноя нояб nov noy kasım kas',
  'декабрь дек dec dek aralık ara',
];

const english = 'january february march april may june july august september october november december'.split(
  ' ',
);

const months = new Map<string, number>();
otherMonths.forEach((words, i) => folded(words).forEach((word) => months.set(word, i + 1)));
english.forEach((word, i) => months.set(word, i + 1));
for (const code of languageCodes) {
  for (let month = 1; month <= 12; month++) {
    const shown = languages[code].formatDate(`2000-${String(month).padStart(2, '0')}-01`);
    // The longest word of the date that is no number and no word for “year” is the month.
    const word = folded(shown)
      .filter((one) => /^\p{L}{3,}$/u.test(one))
      .sort((a, b) => b.length - a.length)[0];
    if (word) months.set(word, month);
  }
}
const longMonths = [...months.keys()].filter((word) => word.length >= 4 || word === 'may');

/** 1–12, or null: `noyabr`, `Noyabrın`, `ноября`, `kas`, `نومبر`. `word` is folded. */
export function monthOf(word: string): number | null {
  const exact = months.get(word);
  if (exact !== undefined) return exact;
  // With an ending: `noyabrın 8-i`, `sentyabrda`.
  const stem = longMonths.find((month) => word.startsWith(month) && word.length - month.length <= 4);
  return stem === undefined ? null : (months.get(stem) ?? null);
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** 1–12 for a month in Roman figures (`8.XI.2020`), or null. */
export const romanMonth = (word: string): number | null => {
  const at = romans.indexOf(word);
  return at === -1 ? null : at + 1;
};

/** Words that say nothing about which day it is: “year”, “on”, endings of ordinals, days of the week. */
const fillers = new Set(
  folded(
    `ci cı cu cü il ili ilin ildə ilində illər ay ayı ayının tarix tarixi tarixdə tarixində gün günü doğulub doğum
     i ı u ü si sı ında inda ndə də da dan dən
     г гг год года году гг. ое го й е числа
     yıl yılı yılında tarihi tarihinde günü
     th st nd rd the of in on day year born died
     ء ع م سن عیسوی سال تاریخ کو میں
     bazar ertəsi çərşənbə axşamı cümə şənbə
     monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
     понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
     pazartesi salı çarşamba perşembe cuma cumartesi pazar`,
  ),
);

export const isFiller = (word: string): boolean => fillers.has(word);

const abouts = new Set(
  folded(
    `təxminən təqribən haradasa circa ca approx approximately about around before after by early late
     yaklaşık takriben tahminen civarı около примерно приблизительно ок до после начало конец
     əvvəl sonra qədər önce sonra əvvəlləri axırları ortaları sonları başları تقریباً قریب قبل بعد`,
  ),
);

/** A word that makes a date no more than an estimate. */
export const isAbout = (word: string): boolean => abouts.has(word);

const unknowns = new Set(
  [
    'naməlum',
    'məlum deyil',
    'bilinmir',
    'məlumat yoxdur',
    'yoxdur',
    'yox',
    'unknown',
    'not known',
    'none',
    'no data',
    'na',
    'n a',
    'неизвестно',
    'неизвестна',
    'неизвестен',
    'нет данных',
    'нет',
    'н д',
    'bilinmiyor',
    'belirsiz',
    'yok',
    'نامعلوم',
    'معلوم نہیں',
  ].map((words) => folded(words).join(' ')),
);

/** Whether a text says in words, or by a dash or a question mark alone, that nothing is known. */
export function saysUnknown(text: string): boolean {
  if (/^[\s\-–—_.?/*x×]*$/iu.test(text)) return true;
  return unknowns.has(folded(text).join(' '));
}

/** Arabic and Urdu figures as Western ones. */
export const westernFigures = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 0xf));
