import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { fill, isolated, type InEveryLanguage } from './words.ts';

/** What a touch outside the opening hours is told. */
const closedWords: InEveryLanguage<{ opensAt: string }> = {
  en: { opensAt: 'The exhibition opens at {time}' },
  az: { opensAt: 'Sərginin açılış saatı: {time}' },
  ur: { opensAt: 'نمائش {time} بجے کھلتی ہے' },
  ru: { opensAt: 'Выставка открывается в {time}' },
  tr: { opensAt: 'Serginin açılış saati: {time}' },
};

/** “The exhibition opens at 10:00.” The time keeps its own direction inside the sentence. */
export const opensAt = (time: string, language: LanguageCode): string =>
  fill(closedWords[language].opensAt, { time: isolated(time) });
