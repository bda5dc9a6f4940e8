import type { Counted, InEveryLanguage } from './words.ts';

interface Home {
  /** The list of doors, for those who hear the screen. */
  doors: string;
  /** After the date of the first statement, where there are several. */
  more: string;
  names: Counted;
  asOf: string;
}

export const homeWords: InEveryLanguage<Home> = {
  en: {
    doors: 'What you can see here',
    more: 'and {n} more',
    names: { one: '{n} name', other: '{n} names' },
    asOf: 'as of {date}',
  },
  az: {
    doors: 'Burada nələri görə bilərsiniz',
    more: 'və daha {n}',
    names: { other: '{n} ad' },
    asOf: 'məlumat tarixi: {date}',
  },
  ur: {
    doors: 'یہاں آپ کیا دیکھ سکتے ہیں',
    more: 'اور مزید {n}',
    names: { other: '{n} نام' },
    asOf: '{date} تک',
  },
  ru: {
    doors: 'Что можно увидеть здесь',
    more: 'и ещё {n}',
    names: { one: '{n} имя', few: '{n} имени', many: '{n} имён', other: '{n} имени' },
    asOf: 'сведения: {date}',
  },
  tr: {
    doors: 'Burada görebilecekleriniz',
    more: 've {n} tane daha',
    names: { other: '{n} isim' },
    asOf: '{date} itibarıyla',
  },
};
