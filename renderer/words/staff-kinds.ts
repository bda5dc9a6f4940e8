import type { SlideKind } from '../../exhibition/slides/kinds.ts';
import type { InEveryLanguage } from './words.ts';

/** The kinds of slide: one without its name here does not compile. */
export interface KindWords {
  kinds: Readonly<Record<SlideKind, string>>;
  /** What each kind is, in the chooser. */
  kindIs: Readonly<Record<SlideKind, string>>;
}

export const kindWords: InEveryLanguage<KindWords> = {
  en: {
    kinds: {
      title: 'Title',
      event: 'Event',
      quote: 'Quotation',
      portrait: 'Portrait',
      names: 'Names',
      photograph: 'Photograph',
      film: 'Film',
    },
    kindIs: {
      title: 'A title with an ornament',
      event: 'What happened, and when',
      quote: 'Words from a statement',
      portrait: 'One person, or everyone in turn',
      names: 'The names on the roll',
      photograph: 'A picture with its caption',
      film: 'A film, without sound',
    },
  },
  az: {
    kinds: {
      title: 'Başlıq',
      event: 'Hadisə',
      quote: 'Sitat',
      portrait: 'Portret',
      names: 'Adlar',
      photograph: 'Fotoşəkil',
      film: 'Film',
    },
    kindIs: {
      title: 'Naxışlı başlıq',
      event: 'Nə baş verib və nə vaxt',
      quote: 'Bəyanatdan sözlər',
      portrait: 'Bir nəfər və ya növbə ilə hər kəs',
      names: 'Siyahıdakı adlar',
      photograph: 'Altyazılı şəkil',
      film: 'Səssiz film',
    },
  },
  ur: {
    kinds: {
      title: 'عنوان',
      event: 'واقعہ',
      quote: 'اقتباس',
      portrait: 'شخصی تصویر',
      names: 'نام',
      photograph: 'تصویر',
      film: 'فلم',
    },
    kindIs: {
      title: 'نقش کے ساتھ عنوان',
      event: 'کیا ہوا اور کب',
      quote: 'کسی بیان کے الفاظ',
      portrait: 'ایک شخص، یا باری باری سب',
      names: 'فہرست کے نام',
      photograph: 'عبارت کے ساتھ تصویر',
      film: 'بے آواز فلم',
    },
  },
  ru: {
    kinds: {
      title: 'Заголовок',
      event: 'Событие',
      quote: 'Цитата',
      portrait: 'Портрет',
      names: 'Имена',
      photograph: 'Фотография',
      film: 'Фильм',
    },
    kindIs: {
      title: 'Заголовок с орнаментом',
      event: 'Что произошло и когда',
      quote: 'Слова из заявления',
      portrait: 'Один человек или все по очереди',
      names: 'Имена из списка',
      photograph: 'Снимок с подписью',
      film: 'Фильм без звука',
    },
  },
  tr: {
    kinds: {
      title: 'Başlık',
      event: 'Olay',
      quote: 'Alıntı',
      portrait: 'Portre',
      names: 'Adlar',
      photograph: 'Fotoğraf',
      film: 'Film',
    },
    kindIs: {
      title: 'Süslemeli başlık',
      event: 'Ne oldu ve ne zaman',
      quote: 'Bildiriden sözler',
      portrait: 'Tek kişi ya da sırayla herkes',
      names: 'Listedeki adlar',
      photograph: 'Yazısıyla bir resim',
      film: 'Sessiz film',
    },
  },
};
