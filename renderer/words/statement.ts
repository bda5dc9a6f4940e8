import type { InEveryLanguage } from './words.ts';

interface StatementWords {
  statement: string;
  statements: string;
  all: string;
  /** Whose words these are: quoted, and nothing of them changed. */
  verbatim: string;
  readOriginal: string;
  readTranslation: string;
  sideBySide: string;
  beside: string;
  text: string;
  contents: string;
  showContents: string;
  close: string;
  partOf: string;
  readOn: string;
  goBack: string;
  up: string;
  down: string;
  source: string;
  missing: string;
  none: string;
}

export const statementWords: InEveryLanguage<StatementWords> = {
  en: {
    statement: 'Statement',
    statements: 'Statements',
    all: 'All statements',
    verbatim: 'Quoted in full, word for word',
    readOriginal: 'Read the original: {language}',
    readTranslation: 'Read the translation: {language}',
    sideBySide: 'Side by side',
    beside: 'Second language',
    text: 'Text of the statement',
    contents: 'In this text',
    showContents: 'Parts',
    close: 'Close',
    partOf: 'Part {n} of {total}',
    readOn: 'Read on',
    goBack: 'Go back',
    up: 'Further up',
    down: 'Further down',
    source: 'Source',
    missing: 'This text cannot be shown at the moment.',
    none: 'There is no statement in this exhibition.',
  },
  az: {
    statement: 'Bəyanat',
    statements: 'Bəyanatlar',
    all: 'Bütün bəyanatlar',
    verbatim: 'Tam mətn, sözbəsöz',
    readOriginal: 'Əslini oxuyun: {language}',
    readTranslation: 'Tərcüməni oxuyun: {language}',
    sideBySide: 'Yan-yana',
    beside: 'İkinci dil',
    text: 'Bəyanatın mətni',
    contents: 'Bu mətndə',
    showContents: 'Hissələr',
    close: 'Bağla',
    partOf: 'Hissə {n} / {total}',
    readOn: 'Davamı',
    goBack: 'Əvvəli',
    up: 'Yuxarı',
    down: 'Aşağı',
    source: 'Mənbə',
    missing: 'Bu mətni hazırda göstərmək mümkün deyil.',
    none: 'Bu sərgidə bəyanat yoxdur.',
  },
  ur: {
    statement: 'بیان',
    statements: 'بیانات',
    all: 'تمام بیانات',
    verbatim: 'مکمل متن، لفظ بہ لفظ',
    readOriginal: 'اصل متن پڑھیں: {language}',
    readTranslation: 'ترجمہ پڑھیں: {language}',
    sideBySide: 'ساتھ ساتھ',
    beside: 'دوسری زبان',
    text: 'بیان کا متن',
    contents: 'اس متن میں',
    showContents: 'حصے',
    close: 'بند کریں',
    partOf: 'حصہ {n} از {total}',
    readOn: 'آگے پڑھیں',
    goBack: 'پیچھے جائیں',
    up: 'اوپر',
    down: 'نیچے',
    source: 'ماخذ',
    missing: 'یہ متن اس وقت دکھایا نہیں جا سکتا۔',
    none: 'اس نمائش میں کوئی بیان شامل نہیں۔',
  },
  ru: {
    statement: 'Заявление',
    statements: 'Заявления',
    all: 'Все заявления',
    verbatim: 'Полный текст, слово в слово',
    readOriginal: 'Читать оригинал: {language}',
    readTranslation: 'Читать перевод: {language}',
    sideBySide: 'Рядом',
    beside: 'Второй язык',
    text: 'Текст заявления',
    contents: 'В этом тексте',
    showContents: 'Части',
    close: 'Закрыть',
    partOf: 'Часть {n} из {total}',
    readOn: 'Дальше',
    goBack: 'Назад',
    up: 'Выше',
    down: 'Ниже',
    source: 'Источник',
    missing: 'Сейчас этот текст показать нельзя.',
    none: 'На этой выставке нет заявлений.',
  },
  tr: {
    statement: 'Bildiri',
    statements: 'Bildiriler',
    all: 'Tüm bildiriler',
    verbatim: 'Tam metin, kelimesi kelimesine',
    readOriginal: 'Özgün metni okuyun: {language}',
    readTranslation: 'Çeviriyi okuyun: {language}',
    sideBySide: 'Yan yana',
    beside: 'İkinci dil',
    text: 'Bildirinin metni',
    contents: 'Bu metinde',
    showContents: 'Bölümler',
    close: 'Kapat',
    partOf: 'Bölüm {n} / {total}',
    readOn: 'Devamı',
    goBack: 'Öncesi',
    up: 'Yukarı',
    down: 'Aşağı',
    source: 'Kaynak',
    missing: 'Bu metin şu anda gösterilemiyor.',
    none: 'Bu sergide bildiri yok.',
  },
};
