import type { InEveryLanguage } from './words.ts';

interface ImportPhotoWords {
  chooseFolder: string;
  photosHow: string;
  looking: string;
  cannotList: string;
  toConfirm: string;
  sure: string;
  unmatched: string;
  without: string;
  sureNamed: string;
  sureId: string;
  percent: string;
  replaces: string;
  itIs: string;
  itIsNot: string;
  confirmed: string;
  refused: string;
  alreadyThere: string;
  anotherOf: string;
}

/** Photographs, and whom they show. */
export const importPhotoWords: InEveryLanguage<ImportPhotoWords> = {
  en: {
    chooseFolder: 'Choose the folder of photographs',
    photosHow:
      'Choose the folder of photographs. Those whose file name is only like a name are shown to you, face beside name.',
    looking: 'Looking through the photographs',
    cannotList: 'This folder cannot be read. Is the stick still in?',
    toConfirm: 'To confirm',
    sure: 'Certain',
    unmatched: 'Not matched',
    without: 'Without photograph',
    sureNamed: 'named in the list',
    sureId: 'called by the id',
    percent: '{n} % like the name',
    replaces: 'This person already has a portrait; it would be replaced.',
    itIs: 'Yes, this is {name}',
    itIsNot: 'No',
    confirmed: 'Confirmed',
    refused: 'Not taken',
    alreadyThere: 'Already there and unchanged: {n}.',
    anotherOf: 'another photograph of {name}',
  },
  az: {
    chooseFolder: 'Fotoşəkillər qovluğunu seçin',
    photosHow:
      'Fotoşəkillər qovluğunu seçin. Fayl adı yalnız ada bənzəyən şəkillər sizə adla yanaşı göstərilir.',
    looking: 'Fotoşəkillərə baxılır',
    cannotList: 'Bu qovluğu oxumaq mümkün deyil. Yaddaş qurğusu yerindədirmi?',
    toConfirm: 'Təsdiq üçün',
    sure: 'Dəqiq',
    unmatched: 'Kimin olduğu bilinmir',
    without: 'Fotoşəkilsiz',
    sureNamed: 'siyahıda adı var',
    sureId: 'identifikatorla adlanıb',
    percent: 'ada {n} % uyğundur',
    replaces: 'Bu şəxsin artıq portreti var; o, əvəz olunacaq.',
    itIs: 'Bəli, bu odur: {name}',
    itIsNot: 'Xeyr',
    confirmed: 'Təsdiq olundu',
    refused: 'Götürülmür',
    alreadyThere: '{n} fotoşəkil artıq var və dəyişməyib.',
    anotherOf: '{name}: daha bir fotoşəkil',
  },
  ur: {
    chooseFolder: 'تصویروں کا فولڈر منتخب کیجیے',
    photosHow:
      'تصویروں کا فولڈر منتخب کیجیے۔ جن فائلوں کا نام صرف کسی نام سے ملتا جلتا ہو وہ آپ کو نام کے ساتھ دکھائی جاتی ہیں۔',
    looking: 'تصویریں دیکھی جا رہی ہیں',
    cannotList: 'یہ فولڈر پڑھا نہیں جا سکتا۔ کیا یو ایس بی لگی ہوئی ہے؟',
    toConfirm: 'تصدیق کے لیے',
    sure: 'یقینی',
    unmatched: 'نامعلوم',
    without: 'تصویر کے بغیر',
    sureNamed: 'فہرست میں نام موجود ہے',
    sureId: 'شناخت سے موسوم',
    percent: 'نام سے {n} فیصد مشابہ',
    replaces: 'اس شخص کی تصویر پہلے سے موجود ہے؛ وہ بدل دی جائے گی۔',
    itIs: 'جی ہاں، یہ {name} ہیں',
    itIsNot: 'نہیں',
    confirmed: 'تصدیق ہو گئی',
    refused: 'نہیں لی جاتی',
    alreadyThere: '{n} تصویریں پہلے سے موجود ہیں اور نہیں بدلیں۔',
    anotherOf: '{name} کی ایک اور تصویر',
  },
  ru: {
    chooseFolder: 'Выберите папку с фотографиями',
    photosHow:
      'Выберите папку с фотографиями. Те, чьё имя файла лишь похоже на имя, будут показаны вам рядом с именем.',
    looking: 'Фотографии просматриваются',
    cannotList: 'Эту папку не удаётся прочитать. Накопитель на месте?',
    toConfirm: 'Подтвердить',
    sure: 'Точно',
    unmatched: 'Неизвестно чьи',
    without: 'Без фотографии',
    sureNamed: 'указана в списке',
    sureId: 'названа идентификатором',
    percent: 'сходство с именем {n} %',
    replaces: 'У этого человека уже есть портрет; он будет заменён.',
    itIs: 'Да, это {name}',
    itIsNot: 'Нет',
    confirmed: 'Подтверждено',
    refused: 'Не берётся',
    alreadyThere: 'Уже есть и не изменились: {n}.',
    anotherOf: 'ещё одна фотография: {name}',
  },
  tr: {
    chooseFolder: 'Fotoğraf klasörünü seçin',
    photosHow:
      'Fotoğraf klasörünü seçin. Dosya adı yalnızca bir ada benzeyenler size adın yanında gösterilir.',
    looking: 'Fotoğraflara bakılıyor',
    cannotList: 'Bu klasör okunamıyor. Bellek hâlâ takılı mı?',
    toConfirm: 'Onaylanacak',
    sure: 'Kesin',
    unmatched: 'Kime ait belli değil',
    without: 'Fotoğrafı yok',
    sureNamed: 'listede adı geçiyor',
    sureId: 'kimlikle adlandırılmış',
    percent: 'ada %{n} benziyor',
    replaces: 'Bu kişinin zaten bir portresi var; o değiştirilecek.',
    itIs: 'Evet, bu {name}',
    itIsNot: 'Hayır',
    confirmed: 'Onaylandı',
    refused: 'Alınmıyor',
    alreadyThere: '{n} fotoğraf zaten var ve değişmedi.',
    anotherOf: '{name}: bir fotoğraf daha',
  },
};
