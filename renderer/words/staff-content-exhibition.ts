import type { InEveryLanguage } from './words.ts';

/** The words of the pages of statements and of the exhibition itself. */
interface ExhibitionPages {
  add: string;
  newStatement: string;
  none: string;
  title: string;
  date: string;
  source: string;
  unofficial: string;
  words: string;
  locked: string;
  lockedHow: string;
  unlock: string;
  editorPin: string;
  technicianPin: string;
  unlocking: string;
  unlocked: string;
  kept: string;
  saveWords: string;
  wordsSaved: string;
  giveUpWords: string;
  noWords: string;
  addWords: string;
  dateNeeded: string;
  removeStatement: string;
  exhibitionTitle: string;
  subtitle: string;
  languages: string;
  languagesHow: string;
  isDefault: string;
  earlier: string;
  later: string;
  addLanguage: string;
  removeLanguage: string;
  remembrance: string;
  remembranceTitle: string;
  intro: string;
  asOf: string;
  asOfHint: string;
  timelineTitle: string;
}

export const exhibitionWords: InEveryLanguage<ExhibitionPages> = {
  en: {
    add: 'Add a statement',
    newStatement: 'New statement',
    none: 'There are no statements yet.',
    title: 'Title',
    date: 'Date',
    source: 'Source',
    unofficial: 'Unofficial translation: {language}',
    words: 'The words',
    locked: 'The words of a statement are locked.',
    lockedHow: 'To change them, an editor and a technician each enter their PIN.',
    unlock: 'Unlock with both PINs',
    editorPin: 'The editor’s PIN',
    technicianPin: 'The technician’s PIN',
    unlocking: 'Checking both PINs',
    unlocked: 'Unlocked until you leave.',
    kept: 'The old text is kept with its SHA-256, the time, and who was at work.',
    saveWords: 'Save these words',
    wordsSaved: 'Saved. The old text is kept.',
    giveUpWords: 'Back to the saved words',
    noWords: 'No words in this language.',
    addWords: 'Write the words',
    dateNeeded: 'A new statement needs a title and a date.',
    removeStatement: 'Take the words away in {language}',
    exhibitionTitle: 'Title of the exhibition',
    subtitle: 'Subtitle',
    languages: 'Languages',
    languagesHow: 'Visitors see them in this order. Texts that are missing are shown in the first.',
    isDefault: 'First language',
    earlier: 'Move {language} earlier',
    later: 'Move {language} later',
    addLanguage: 'Add {language}',
    removeLanguage: 'Take {language} away',
    remembrance: 'Remembrance',
    remembranceTitle: 'Title of the roll',
    intro: 'Introduction',
    asOf: 'The roll is complete as of',
    asOfHint: 'The day it was last complete to the archive’s knowledge.',
    timelineTitle: 'Title of the timeline',
  },
  az: {
    add: 'Bəyanat əlavə et',
    newStatement: 'Yeni bəyanat',
    none: 'Hələ bəyanat yoxdur.',
    title: 'Başlıq',
    date: 'Tarix',
    source: 'Mənbə',
    unofficial: 'Qeyri-rəsmi tərcümə: {language}',
    words: 'Mətn',
    locked: 'Bəyanatın mətni kilidlidir.',
    lockedHow: 'Onu dəyişmək üçün redaktor və texnik öz PIN-lərini daxil etməlidir.',
    unlock: 'Hər iki PIN ilə aç',
    editorPin: 'Redaktorun PIN-i',
    technicianPin: 'Texnikin PIN-i',
    unlocking: 'PIN-lər yoxlanılır',
    unlocked: 'Siz çıxana qədər açıqdır.',
    kept: 'Köhnə mətn SHA-256 cəmi, vaxtı və kimin işlədiyi ilə birlikdə saxlanılır.',
    saveWords: 'Bu mətni saxla',
    wordsSaved: 'Saxlanıldı. Köhnə mətn də saxlanılır.',
    giveUpWords: 'Saxlanmış mətnə qayıt',
    noWords: 'Bu dildə mətn yoxdur.',
    addWords: 'Mətni yaz',
    dateNeeded: 'Yeni bəyanata başlıq və tarix lazımdır.',
    removeStatement: 'Mətni götür: {language}',
    exhibitionTitle: 'Sərginin başlığı',
    subtitle: 'Alt başlıq',
    languages: 'Dillər',
    languagesHow: 'Ziyarətçilər onları bu sıra ilə görür. Çatışmayan mətn birinci dildə göstərilir.',
    isDefault: 'Birinci dil',
    earlier: 'Önə çək: {language}',
    later: 'Arxaya çək: {language}',
    addLanguage: 'Əlavə et: {language}',
    removeLanguage: 'Götür: {language}',
    remembrance: 'Xatirə',
    remembranceTitle: 'Siyahının başlığı',
    intro: 'Giriş',
    asOf: 'Siyahının tam olduğu tarix',
    asOfHint: 'Arxivin bildiyinə görə siyahının son dəfə tam olduğu gün.',
    timelineTitle: 'Zaman xəttinin başlığı',
  },
  ur: {
    add: 'بیان شامل کریں',
    newStatement: 'نیا بیان',
    none: 'ابھی کوئی بیان نہیں۔',
    title: 'عنوان',
    date: 'تاریخ',
    source: 'ماخذ',
    unofficial: 'غیر سرکاری ترجمہ: {language}',
    words: 'متن',
    locked: 'بیان کا متن مقفل ہے۔',
    lockedHow: 'اسے بدلنے کے لیے ایڈیٹر اور ٹیکنیشن دونوں اپنا پن درج کریں۔',
    unlock: 'دونوں پن سے کھولیں',
    editorPin: 'ایڈیٹر کا پن',
    technicianPin: 'ٹیکنیشن کا پن',
    unlocking: 'دونوں پن دیکھے جا رہے ہیں',
    unlocked: 'آپ کے جانے تک کھلا ہے۔',
    kept: 'پرانا متن اپنے SHA-256، وقت اور کام کرنے والے کے ساتھ محفوظ رہتا ہے۔',
    saveWords: 'یہ متن محفوظ کریں',
    wordsSaved: 'محفوظ ہو گیا۔ پرانا متن بھی محفوظ ہے۔',
    giveUpWords: 'محفوظ متن پر واپس',
    noWords: 'اس زبان میں متن نہیں۔',
    addWords: 'متن لکھیں',
    dateNeeded: 'نئے بیان کے لیے عنوان اور تاریخ ضروری ہیں۔',
    removeStatement: '{language} کا متن ہٹائیں',
    exhibitionTitle: 'نمائش کا عنوان',
    subtitle: 'ذیلی عنوان',
    languages: 'زبانیں',
    languagesHow:
      'زائرین انہیں اسی ترتیب میں دیکھتے ہیں۔ جو متن موجود نہ ہو وہ پہلی زبان میں دکھایا جاتا ہے۔',
    isDefault: 'پہلی زبان',
    earlier: '{language} کو پہلے لائیں',
    later: '{language} کو بعد میں لے جائیں',
    addLanguage: '{language} شامل کریں',
    removeLanguage: '{language} ہٹائیں',
    remembrance: 'یاد',
    remembranceTitle: 'فہرست کا عنوان',
    intro: 'تعارف',
    asOf: 'فہرست کب تک مکمل ہے',
    asOfHint: 'وہ دن جب آرکائیو کے علم کے مطابق فہرست آخری بار مکمل تھی۔',
    timelineTitle: 'وقت کی لکیر کا عنوان',
  },
  ru: {
    add: 'Добавить заявление',
    newStatement: 'Новое заявление',
    none: 'Заявлений пока нет.',
    title: 'Заголовок',
    date: 'Дата',
    source: 'Источник',
    unofficial: 'Неофициальный перевод: {language}',
    words: 'Текст',
    locked: 'Текст заявления под замком.',
    lockedHow: 'Чтобы его изменить, редактор и техник вводят каждый свой PIN-код.',
    unlock: 'Открыть двумя PIN-кодами',
    editorPin: 'PIN-код редактора',
    technicianPin: 'PIN-код техника',
    unlocking: 'Проверяются PIN-коды',
    unlocked: 'Открыто, пока вы не выйдете.',
    kept: 'Прежний текст хранится вместе с SHA-256, временем и тем, кто работал.',
    saveWords: 'Сохранить этот текст',
    wordsSaved: 'Сохранено. Прежний текст тоже хранится.',
    giveUpWords: 'Вернуться к сохранённому тексту',
    noWords: 'На этом языке текста нет.',
    addWords: 'Написать текст',
    dateNeeded: 'Новому заявлению нужны заголовок и дата.',
    removeStatement: 'Убрать текст: {language}',
    exhibitionTitle: 'Название выставки',
    subtitle: 'Подзаголовок',
    languages: 'Языки',
    languagesHow: 'Посетители видят их в этом порядке. Недостающий текст показывается на первом языке.',
    isDefault: 'Первый язык',
    earlier: 'Переместить раньше: {language}',
    later: 'Переместить позже: {language}',
    addLanguage: 'Добавить: {language}',
    removeLanguage: 'Убрать: {language}',
    remembrance: 'Память',
    remembranceTitle: 'Название списка',
    intro: 'Введение',
    asOf: 'Список полон на дату',
    asOfHint: 'День, когда он, по данным архива, был в последний раз полон.',
    timelineTitle: 'Название хронологии',
  },
  tr: {
    add: 'Bildiri ekle',
    newStatement: 'Yeni bildiri',
    none: 'Henüz bildiri yok.',
    title: 'Başlık',
    date: 'Tarih',
    source: 'Kaynak',
    unofficial: 'Resmî olmayan çeviri: {language}',
    words: 'Metin',
    locked: 'Bildirinin metni kilitli.',
    lockedHow: 'Değiştirmek için editör ve teknisyen kendi PIN’lerini girer.',
    unlock: 'İki PIN ile aç',
    editorPin: 'Editörün PIN’i',
    technicianPin: 'Teknisyenin PIN’i',
    unlocking: 'PIN’ler denetleniyor',
    unlocked: 'Siz çıkana kadar açık.',
    kept: 'Eski metin SHA-256 özeti, zamanı ve kimin çalıştığıyla birlikte saklanır.',
    saveWords: 'Bu metni kaydet',
    wordsSaved: 'Kaydedildi. Eski metin de saklanıyor.',
    giveUpWords: 'Kaydedilen metne dön',
    noWords: 'Bu dilde metin yok.',
    addWords: 'Metni yaz',
    dateNeeded: 'Yeni bildiri için başlık ve tarih gerekir.',
    removeStatement: 'Metni kaldır: {language}',
    exhibitionTitle: 'Serginin başlığı',
    subtitle: 'Alt başlık',
    languages: 'Diller',
    languagesHow: 'Ziyaretçiler onları bu sırayla görür. Eksik metin ilk dilde gösterilir.',
    isDefault: 'İlk dil',
    earlier: 'Öne al: {language}',
    later: 'Arkaya al: {language}',
    addLanguage: 'Ekle: {language}',
    removeLanguage: 'Kaldır: {language}',
    remembrance: 'Anma',
    remembranceTitle: 'Listenin başlığı',
    intro: 'Giriş',
    asOf: 'Listenin tam olduğu tarih',
    asOfHint: 'Arşivin bilgisine göre listenin son kez tam olduğu gün.',
    timelineTitle: 'Zaman çizelgesinin başlığı',
  },
};
