import type { InEveryLanguage } from './words.ts';

interface ImportColumnWords {
  sheet: string;
  sheetAsked: string;
  rows: string;
  hidden: string;
  encoding: string;
  notSure: string;
  separator: string;
  separators: Readonly<Record<'comma' | 'semicolon' | 'tab' | 'stroke', string>>;
  headingsRow: string;
  noHeadings: string;
  earlier: string;
  later: string;
  columns: string;
  columnsHow: string;
  column: string;
  usedFor: string;
  inLanguage: string;
  ownName: string;
  asTexts: string;
  becauseContent: string;
  becauseLastTime: string;
  textLanguage: string;
  hiddenRows: string;
  leaveHidden: string;
  takeHidden: string;
}

/** How a list is read: its sheet, its letters, its headings, and what each column is for. */
export const importColumnWords: InEveryLanguage<ImportColumnWords> = {
  en: {
    sheet: 'Sheet',
    sheetAsked: 'Several sheets hold something. Please choose one.',
    rows: 'rows: {n}',
    hidden: 'hidden',
    encoding: 'Letters',
    notSure:
      'How this file writes its letters is not certain. If names look wrong below, choose another way.',
    separator: 'Between columns',
    separators: { comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab', stroke: 'Upright stroke' },
    headingsRow: 'Headings in row {n}',
    noHeadings: 'Without headings',
    earlier: 'Headings one row higher',
    later: 'Headings one row lower',
    columns: 'Columns',
    columnsHow: 'What each column is used for. Please correct what is wrong.',
    column: 'Column {column}',
    usedFor: 'Used for',
    inLanguage: 'In which language',
    ownName: 'The person’s own',
    asTexts: 'As the other texts',
    becauseContent: 'told by what it holds',
    becauseLastTime: 'as last time',
    textLanguage: 'Language of the texts',
    hiddenRows: 'Rows hidden in the sheet: {n}',
    leaveHidden: 'Leave them out',
    takeHidden: 'Take them',
  },
  az: {
    sheet: 'Vərəq',
    sheetAsked: 'Bir neçə vərəqdə məlumat var. Birini seçin.',
    rows: '{n} sətir',
    hidden: 'gizli',
    encoding: 'Hərflər',
    notSure:
      'Bu faylda hərflərin necə yazıldığı dəqiq bilinmir. Aşağıda adlar düzgün görünmürsə, başqa üsul seçin.',
    separator: 'Sütunların arasında',
    separators: { comma: 'Vergül', semicolon: 'Nöqtəli vergül', tab: 'Tabulyasiya', stroke: 'Şaquli xətt' },
    headingsRow: 'Başlıqlar {n} nömrəli sətirdədir',
    noHeadings: 'Başlıqsız',
    earlier: 'Başlıqlar bir sətir yuxarıda',
    later: 'Başlıqlar bir sətir aşağıda',
    columns: 'Sütunlar',
    columnsHow: 'Hər sütunun nə üçün istifadə olunduğu. Səhv olanı düzəldin.',
    column: '{column} sütunu',
    usedFor: 'Nə üçün',
    inLanguage: 'Hansı dildə',
    ownName: 'Şəxsin öz adı',
    asTexts: 'Digər mətnlər kimi',
    becauseContent: 'məzmununa görə',
    becauseLastTime: 'keçən dəfəki kimi',
    textLanguage: 'Mətnlərin dili',
    hiddenRows: 'Vərəqdə {n} sətir gizlidir',
    leaveHidden: 'Götürmə',
    takeHidden: 'Götür',
  },
  ur: {
    sheet: 'شیٹ',
    sheetAsked: 'کئی شیٹوں میں مواد ہے۔ ایک منتخب کیجیے۔',
    rows: '{n} سطریں',
    hidden: 'چھپی ہوئی',
    encoding: 'حروف',
    notSure:
      'یقینی نہیں کہ اس فائل میں حروف کس طرح لکھے ہیں۔ اگر نیچے نام غلط نظر آئیں تو دوسرا طریقہ منتخب کیجیے۔',
    separator: 'کالموں کے درمیان',
    separators: { comma: 'کاما', semicolon: 'سیمی کولن', tab: 'ٹیب', stroke: 'کھڑی لکیر' },
    headingsRow: 'عنوانات سطر {n} میں ہیں',
    noHeadings: 'عنوانات کے بغیر',
    earlier: 'عنوانات ایک سطر اوپر',
    later: 'عنوانات ایک سطر نیچے',
    columns: 'کالم',
    columnsHow: 'ہر کالم کس کام آتا ہے۔ جو غلط ہو اسے درست کیجیے۔',
    column: 'کالم {column}',
    usedFor: 'استعمال',
    inLanguage: 'کس زبان میں',
    ownName: 'اپنی زبان کا نام',
    asTexts: 'باقی متن کی طرح',
    becauseContent: 'مواد سے معلوم ہوا',
    becauseLastTime: 'پچھلی بار کی طرح',
    textLanguage: 'متن کی زبان',
    hiddenRows: 'شیٹ میں {n} سطریں چھپی ہیں',
    leaveHidden: 'نہ لیجیے',
    takeHidden: 'لیجیے',
  },
  ru: {
    sheet: 'Лист',
    sheetAsked: 'Данные есть на нескольких листах. Выберите один.',
    rows: 'строк: {n}',
    hidden: 'скрыт',
    encoding: 'Буквы',
    notSure:
      'Неизвестно точно, как в этом файле записаны буквы. Если имена ниже выглядят неверно, выберите другой способ.',
    separator: 'Между столбцами',
    separators: {
      comma: 'Запятая',
      semicolon: 'Точка с запятой',
      tab: 'Табуляция',
      stroke: 'Вертикальная черта',
    },
    headingsRow: 'Заголовки в строке {n}',
    noHeadings: 'Без заголовков',
    earlier: 'Заголовки строкой выше',
    later: 'Заголовки строкой ниже',
    columns: 'Столбцы',
    columnsHow: 'Для чего служит каждый столбец. Исправьте, что неверно.',
    column: 'Столбец {column}',
    usedFor: 'Назначение',
    inLanguage: 'На каком языке',
    ownName: 'Собственное имя',
    asTexts: 'Как остальные тексты',
    becauseContent: 'по содержанию',
    becauseLastTime: 'как в прошлый раз',
    textLanguage: 'Язык текстов',
    hiddenRows: 'Скрытых строк на листе: {n}',
    leaveHidden: 'Не брать',
    takeHidden: 'Взять',
  },
  tr: {
    sheet: 'Sayfa',
    sheetAsked: 'Birden çok sayfada bilgi var. Birini seçin.',
    rows: '{n} satır',
    hidden: 'gizli',
    encoding: 'Harfler',
    notSure:
      'Bu dosyada harflerin nasıl yazıldığı kesin değil. Aşağıda adlar yanlış görünüyorsa başka bir yol seçin.',
    separator: 'Sütunlar arasında',
    separators: { comma: 'Virgül', semicolon: 'Noktalı virgül', tab: 'Sekme', stroke: 'Dik çizgi' },
    headingsRow: 'Başlıklar {n}. satırda',
    noHeadings: 'Başlıksız',
    earlier: 'Başlıklar bir satır yukarıda',
    later: 'Başlıklar bir satır aşağıda',
    columns: 'Sütunlar',
    columnsHow: 'Her sütunun ne için kullanıldığı. Yanlış olanı düzeltin.',
    column: '{column} sütunu',
    usedFor: 'Kullanımı',
    inLanguage: 'Hangi dilde',
    ownName: 'Kişinin kendi adı',
    asTexts: 'Öteki metinler gibi',
    becauseContent: 'içeriğinden anlaşıldı',
    becauseLastTime: 'geçen seferki gibi',
    textLanguage: 'Metinlerin dili',
    hiddenRows: 'Sayfada {n} satır gizli',
    leaveHidden: 'Alma',
    takeHidden: 'Al',
  },
};
