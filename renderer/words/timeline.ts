import type { InEveryLanguage } from './words.ts';

interface TimelineWords {
  earlier: string;
  later: string;
  /** Where one stands among all of them. */
  placeOf: string;
  rail: string;
  years: string;
  account: string;
  up: string;
  down: string;
  none: string;
}

export const timelineWords: InEveryLanguage<TimelineWords> = {
  en: {
    earlier: 'Earlier',
    later: 'Later',
    placeOf: '{n} of {total}',
    rail: 'Place on the timeline',
    years: 'Years',
    account: 'About this event',
    up: 'Further up',
    down: 'Further down',
    none: 'There are no events on this timeline.',
  },
  az: {
    earlier: 'Əvvəlki',
    later: 'Sonrakı',
    placeOf: '{n} / {total}',
    rail: 'Xronologiyadakı yer',
    years: 'İllər',
    account: 'Hadisə haqqında',
    up: 'Yuxarı',
    down: 'Aşağı',
    none: 'Bu xronologiyada hadisə yoxdur.',
  },
  ur: {
    earlier: 'اس سے پہلے',
    later: 'اس کے بعد',
    placeOf: '{total} میں سے {n}',
    rail: 'زمانی ترتیب میں مقام',
    years: 'سال',
    account: 'واقعے کا بیان',
    up: 'اوپر',
    down: 'نیچے',
    none: 'اس فہرست میں کوئی واقعہ شامل نہیں۔',
  },
  ru: {
    earlier: 'Раньше',
    later: 'Позже',
    placeOf: '{n} из {total}',
    rail: 'Место на шкале времени',
    years: 'Годы',
    account: 'Рассказ о событии',
    up: 'Выше',
    down: 'Ниже',
    none: 'На этой шкале нет событий.',
  },
  tr: {
    earlier: 'Önceki',
    later: 'Sonraki',
    placeOf: '{n} / {total}',
    rail: 'Zaman çizelgesindeki yer',
    years: 'Yıllar',
    account: 'Olayın anlatımı',
    up: 'Yukarı',
    down: 'Aşağı',
    none: 'Bu zaman çizelgesinde olay yok.',
  },
};
