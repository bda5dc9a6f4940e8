import type { InEveryLanguage } from './words.ts';

interface Slides {
  /** Quotation marks proper to the language, as CLDR names them. */
  opens: string;
  closes: string;
  born: string;
  died: string;
}

export const slideWords: InEveryLanguage<Slides> = {
  en: { opens: '“', closes: '”', born: 'Born {date}', died: 'Died {date}' },
  az: {
    opens: '“',
    closes: '”',
    born: 'Doğum tarixi: {date}',
    died: 'Vəfat tarixi: {date}',
  },
  ur: {
    opens: '”',
    closes: '“',
    born: 'پیدائش: {date}',
    died: 'وفات: {date}',
  },
  ru: {
    opens: '«',
    closes: '»',
    born: 'Дата рождения: {date}',
    died: 'Дата смерти: {date}',
  },
  tr: {
    opens: '“',
    closes: '”',
    born: 'Doğum tarihi: {date}',
    died: 'Ölüm tarihi: {date}',
  },
};
