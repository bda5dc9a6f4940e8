import type { Slide } from '../../exhibition/slides/kinds.ts';
import type { artworks } from '../../exhibition/slides/title.ts';
import type { InEveryLanguage } from './words.ts';

type FieldsOf<One> = One extends Slide ? keyof One : never;
/** Every field of every slide kind that a form shows: one without its name here does not compile. */
export type FieldName = Exclude<FieldsOf<Slide>, 'id' | 'kind' | 'seconds' | 'hidden'>;
export type ChoiceName = (typeof artworks)[number];

/** The fields of a form and what may be chosen in them, by name. */
export interface FieldWords {
  fields: Readonly<Record<FieldName, string>>;
  choices: Readonly<Record<ChoiceName, string>>;
}

export const fieldWords: InEveryLanguage<FieldWords> = {
  en: {
    fields: {
      title: 'Title',
      subtitle: 'Line below the title',
      artwork: 'Ornament',
      date: 'Date',
      text: 'Text',
      picture: 'Picture',
      statement: 'From the statement',
      attribution: 'Where the words come from',
      person: 'Who is shown',
      caption: 'Caption',
      file: 'Film file',
      captions: 'Subtitle files',
      poster: 'Still picture before the film',
      sources: 'Sources',
    },
    choices: { xaribulbul: 'Kharibulbul', mountains: 'Mountains', carpet: 'Carpet', flame: 'Flame' },
  },
  az: {
    fields: {
      title: 'Başlıq',
      subtitle: 'Başlıqaltı sətir',
      artwork: 'Naxış',
      date: 'Tarix',
      text: 'Mətn',
      picture: 'Şəkil',
      statement: 'Hansı bəyanatdan',
      attribution: 'Sözlərin mənbəyi',
      person: 'Kim göstərilir',
      caption: 'Şəkilaltı yazı',
      file: 'Film faylı',
      captions: 'Altyazı faylları',
      poster: 'Filmdən əvvəlki şəkil',
      sources: 'Mənbələr',
    },
    choices: { xaribulbul: 'Xarıbülbül', mountains: 'Dağlar', carpet: 'Xalça', flame: 'Alov' },
  },
  ur: {
    fields: {
      title: 'عنوان',
      subtitle: 'عنوان کے نیچے کی سطر',
      artwork: 'نقش',
      date: 'تاریخ',
      text: 'متن',
      picture: 'تصویر',
      statement: 'کس بیان سے',
      attribution: 'الفاظ کا حوالہ',
      person: 'کون دکھایا جائے',
      caption: 'تصویر کے نیچے کی عبارت',
      file: 'فلم کی فائل',
      captions: 'سب ٹائٹل کی فائلیں',
      poster: 'فلم سے پہلے کی تصویر',
      sources: 'ماخذ',
    },
    choices: { xaribulbul: 'خاری بلبل', mountains: 'پہاڑ', carpet: 'قالین', flame: 'شعلہ' },
  },
  ru: {
    fields: {
      title: 'Заголовок',
      subtitle: 'Строка под заголовком',
      artwork: 'Орнамент',
      date: 'Дата',
      text: 'Текст',
      picture: 'Изображение',
      statement: 'Из заявления',
      attribution: 'Откуда эти слова',
      person: 'Кто показан',
      caption: 'Подпись',
      file: 'Файл фильма',
      captions: 'Файлы субтитров',
      poster: 'Кадр перед фильмом',
      sources: 'Источники',
    },
    choices: { xaribulbul: 'Харыбюльбюль', mountains: 'Горы', carpet: 'Ковёр', flame: 'Пламя' },
  },
  tr: {
    fields: {
      title: 'Başlık',
      subtitle: 'Başlığın altındaki satır',
      artwork: 'Süsleme',
      date: 'Tarih',
      text: 'Metin',
      picture: 'Resim',
      statement: 'Hangi bildiriden',
      attribution: 'Sözlerin kaynağı',
      person: 'Kim gösterilecek',
      caption: 'Resim yazısı',
      file: 'Film dosyası',
      captions: 'Altyazı dosyaları',
      poster: 'Filmden önceki resim',
      sources: 'Kaynaklar',
    },
    choices: { xaribulbul: 'Harıbülbül', mountains: 'Dağlar', carpet: 'Halı', flame: 'Alev' },
  },
};
