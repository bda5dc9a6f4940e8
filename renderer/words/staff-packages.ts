import type { InEveryLanguage } from './words.ts';

interface PackageWords {
  title: string;
  intro: string;

  export: string;

  install: string;
  reading: string;
  cancelled: string;

  keys: string;

  cancel: string;
  noAnswer: string;
}

/** Packages: an exhibition as one file that is carried from kiosk to kiosk. */
export const packageWords: InEveryLanguage<PackageWords> = {
  en: {
    title: 'Packages',
    intro: 'A package is the whole exhibition in one file, to be carried from one kiosk to another.',
    export: 'Take along',
    install: 'Install',
    reading: 'Unpacking and checking “{name}”',
    cancelled: 'Cancelled. Nothing was changed.',
    keys: 'Whose packages are taken',
    cancel: 'Cancel',
    noAnswer: 'The kiosk did not answer. Nothing was changed; please try again.',
  },
  az: {
    title: 'Paketlər',
    intro: 'Paket bütöv sərginin bir kioskdan digərinə aparılan tək faylıdır.',
    export: 'Özünüzlə aparın',
    install: 'Quraşdırma',
    reading: '“{name}” açılır və yoxlanılır',
    cancelled: 'Ləğv edildi. Heç nə dəyişmədi.',
    keys: 'Kimin paketləri qəbul olunur',
    cancel: 'Ləğv et',
    noAnswer: 'Kiosk cavab vermədi. Heç nə dəyişmədi; yenidən cəhd edin.',
  },
  ur: {
    title: 'پیکیج',
    intro: 'پیکیج پوری نمائش کی ایک ہی فائل ہے جو ایک کیوسک سے دوسرے تک لے جائی جاتی ہے۔',
    export: 'ساتھ لے جائیے',
    install: 'نصب کیجیے',
    reading: '\u2068{name}\u2069 کھولا اور جانچا جا رہا ہے',
    cancelled: 'منسوخ کیا گیا۔ کچھ نہیں بدلا۔',
    keys: 'کس کے پیکیج قبول ہوں',
    cancel: 'منسوخ',
    noAnswer: 'کیوسک نے جواب نہیں دیا۔ کچھ نہیں بدلا؛ دوبارہ کوشش کیجیے۔',
  },
  ru: {
    title: 'Пакеты',
    intro: 'Пакет — это вся выставка в одном файле, который переносят с одного киоска на другой.',
    export: 'Взять с собой',
    install: 'Установить',
    reading: 'Распаковка и проверка «{name}»',
    cancelled: 'Отменено. Ничего не изменено.',
    keys: 'Чьи пакеты принимаются',
    cancel: 'Отмена',
    noAnswer: 'Киоск не ответил. Ничего не изменено; попробуйте снова.',
  },
  tr: {
    title: 'Paketler',
    intro: 'Paket, bir kiosktan diğerine taşınmak üzere serginin tamamını içeren tek dosyadır.',
    export: 'Yanınıza alın',
    install: 'Yükleyin',
    reading: '“{name}” açılıyor ve denetleniyor',
    cancelled: 'Vazgeçildi. Hiçbir şey değişmedi.',
    keys: 'Kimin paketleri kabul edilir',
    cancel: 'Vazgeç',
    noAnswer: 'Kiosk yanıt vermedi. Hiçbir şey değişmedi; lütfen yeniden deneyin.',
  },
};
