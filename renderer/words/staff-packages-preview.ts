import type { Counted, InEveryLanguage } from './words.ts';

interface PackagePreviewWords {
  preview: string;
  exhibition: string;
  madeBy: string;
  madeAt: string;
  signedBy: string;
  trusted: string;
  stranger: string;
  unsigned: string;
  unknown: string;
  size: string;
  files: Counted;
  changes: string;
  same: string;
  added: Counted;
  changed: Counted;
  gone: Counted;
  more: string;
  mediaAdded: Counted;
  mediaChanged: Counted;
  mediaGone: Counted;
  draftStays: string;
  doInstall: string;
  installing: string;
  putAway: string;
}

/** What stands on a package, and what it would change here. */
export const packagePreviewWords: InEveryLanguage<PackagePreviewWords> = {
  en: {
    preview: 'What this package would change',
    exhibition: 'Exhibition',
    madeBy: 'Made by',
    madeAt: 'Made on',
    signedBy: 'Signed by',
    trusted: '{name}, whose key is trusted here',
    stranger: '{name}, whose key is not known here. Anybody can choose this name.',
    unsigned: 'Nobody. It cannot be told who made it.',
    unknown: 'It does not say',
    size: 'Size',
    files: { one: '{n} file, {size}', other: '{n} files, {size}' },
    changes: 'Changes',
    same: 'It says what is on show here already.',
    added: { one: '{n} person more', other: '{n} people more' },
    changed: { one: '{n} person changed', other: '{n} people changed' },
    gone: { one: '{n} person no longer there', other: '{n} people no longer there' },
    more: 'and {n} more',
    mediaAdded: { one: '{n} picture or film more', other: '{n} pictures and films more' },
    mediaChanged: {
      one: '{n} picture or film is another one under the same name',
      other: '{n} pictures and films are others under the same names',
    },
    mediaGone: { one: '{n} picture or film fewer', other: '{n} pictures and films fewer' },
    draftStays: 'Your unpublished draft is kept.',
    doInstall: 'Install it',
    installing: 'Installing',
    putAway: 'Put it away',
  },
  az: {
    preview: 'Bu paket nəyi dəyişəcək',
    exhibition: 'Sərgi',
    madeBy: 'Hazırlayan',
    madeAt: 'Hazırlanma vaxtı',
    signedBy: 'İmzalayan',
    trusted: '{name}, açarına burada etibar olunur',
    stranger: '{name}, açarı burada tanınmır. Bu adı hər kəs seçə bilər.',
    unsigned: 'Heç kim. Kimin hazırladığı bilinmir.',
    unknown: 'Göstərilməyib',
    size: 'Həcmi',
    files: { other: '{n} fayl, {size}' },
    changes: 'Dəyişikliklər',
    same: 'Burada artıq göstərilənlə eynidir.',
    added: { other: '{n} nəfər artır' },
    changed: { other: '{n} nəfərin məlumatı dəyişir' },
    gone: { other: '{n} nəfər artıq olmayacaq' },
    more: 'və daha {n}',
    mediaAdded: { other: '{n} şəkil və film artır' },
    mediaChanged: { other: '{n} şəkil və film eyni adla dəyişir' },
    mediaGone: { other: '{n} şəkil və film azalır' },
    draftStays: 'Dərc olunmamış qaralamanız saxlanılır.',
    doInstall: 'Quraşdır',
    installing: 'Quraşdırılır',
    putAway: 'Kənara qoy',
  },
  ur: {
    preview: 'یہ پیکیج کیا بدلے گا',
    exhibition: 'نمائش',
    madeBy: 'بنانے والا',
    madeAt: 'بننے کی تاریخ',
    signedBy: 'دستخط',
    trusted: '\u2068{name}\u2069، جن کی کلید پر یہاں بھروسا ہے',
    stranger: '\u2068{name}\u2069، جن کی کلید یہاں معلوم نہیں۔ یہ نام کوئی بھی رکھ سکتا ہے۔',
    unsigned: 'کسی کے نہیں۔ معلوم نہیں کہ کس نے بنایا۔',
    unknown: 'درج نہیں',
    size: 'حجم',
    files: { one: '{n} فائل، {size}', other: '{n} فائلیں، {size}' },
    changes: 'تبدیلیاں',
    same: 'یہ وہی ہے جو یہاں پہلے سے دکھایا جا رہا ہے۔',
    added: { one: '{n} فرد کا اضافہ', other: '{n} افراد کا اضافہ' },
    changed: { one: '{n} فرد کی معلومات بدلیں گی', other: '{n} افراد کی معلومات بدلیں گی' },
    gone: { one: '{n} فرد نہیں رہے گا', other: '{n} افراد نہیں رہیں گے' },
    more: 'اور {n} مزید',
    mediaAdded: { one: '{n} تصویر یا فلم کا اضافہ', other: '{n} تصاویر اور فلموں کا اضافہ' },
    mediaChanged: {
      one: '{n} تصویر یا فلم اسی نام سے بدلے گی',
      other: '{n} تصاویر اور فلمیں انہی ناموں سے بدلیں گی',
    },
    mediaGone: { one: '{n} تصویر یا فلم کم', other: '{n} تصاویر اور فلمیں کم' },
    draftStays: 'آپ کا غیر شائع شدہ مسودہ محفوظ رہتا ہے۔',
    doInstall: 'نصب کیجیے',
    installing: 'نصب ہو رہا ہے',
    putAway: 'رہنے دیجیے',
  },
  ru: {
    preview: 'Что изменит этот пакет',
    exhibition: 'Выставка',
    madeBy: 'Кем сделан',
    madeAt: 'Когда сделан',
    signedBy: 'Подпись',
    trusted: '{name}, этому ключу здесь доверяют',
    stranger: '{name}, этот ключ здесь неизвестен. Таким именем может назваться кто угодно.',
    unsigned: 'Нет. Кто его сделал, установить нельзя.',
    unknown: 'Не указано',
    size: 'Размер',
    files: {
      one: '{n} файл, {size}',
      few: '{n} файла, {size}',
      many: '{n} файлов, {size}',
      other: '{n} файла, {size}',
    },
    changes: 'Изменения',
    same: 'В нём то же, что здесь уже показывается.',
    added: {
      one: 'добавится {n} человек',
      few: 'добавятся {n} человека',
      many: 'добавятся {n} человек',
      other: 'добавятся {n} человека',
    },
    changed: { one: 'изменятся сведения о {n} человеке', other: 'изменятся сведения о {n} людях' },
    gone: {
      one: 'исчезнет {n} человек',
      few: 'исчезнут {n} человека',
      many: 'исчезнут {n} человек',
      other: 'исчезнут {n} человека',
    },
    more: 'и ещё {n}',
    mediaAdded: {
      one: 'добавится {n} изображение или фильм',
      few: 'добавятся {n} изображения и фильма',
      many: 'добавятся {n} изображений и фильмов',
      other: 'добавятся {n} изображения и фильма',
    },
    mediaChanged: {
      one: 'заменится {n} изображение или фильм под тем же именем',
      few: 'заменятся {n} изображения и фильма под теми же именами',
      many: 'заменятся {n} изображений и фильмов под теми же именами',
      other: 'заменятся {n} изображения и фильма под теми же именами',
    },
    mediaGone: {
      one: 'исчезнет {n} изображение или фильм',
      few: 'исчезнут {n} изображения и фильма',
      many: 'исчезнут {n} изображений и фильмов',
      other: 'исчезнут {n} изображения и фильма',
    },
    draftStays: 'Ваш неопубликованный черновик сохранится.',
    doInstall: 'Установить',
    installing: 'Устанавливается',
    putAway: 'Убрать',
  },
  tr: {
    preview: 'Bu paket neyi değiştirir',
    exhibition: 'Sergi',
    madeBy: 'Hazırlayan',
    madeAt: 'Hazırlandığı an',
    signedBy: 'İmzalayan',
    trusted: '{name}; anahtarına burada güveniliyor',
    stranger: '{name}; anahtarı burada tanınmıyor. Bu adı herkes seçebilir.',
    unsigned: 'Hiç kimse. Kimin hazırladığı bilinemez.',
    unknown: 'Belirtilmemiş',
    size: 'Boyutu',
    files: { other: '{n} dosya, {size}' },
    changes: 'Değişiklikler',
    same: 'Burada zaten gösterilenle aynı.',
    added: { other: '{n} kişi ekleniyor' },
    changed: { other: '{n} kişinin bilgileri değişiyor' },
    gone: { other: '{n} kişi artık yer almıyor' },
    more: 've {n} tane daha',
    mediaAdded: { other: '{n} resim ve film ekleniyor' },
    mediaChanged: { other: '{n} resim ve film aynı adla değişiyor' },
    mediaGone: { other: '{n} resim ve film çıkıyor' },
    draftStays: 'Yayımlanmamış taslağınız korunur.',
    doInstall: 'Yükle',
    installing: 'Yükleniyor',
    putAway: 'Kaldır',
  },
};
