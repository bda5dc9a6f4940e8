import type { Counted, InEveryLanguage } from './words.ts';

interface Content {
  content: string;
  parts: string;
  people: string;
  timeline: string;
  statements: string;
  exhibition: string;
  up: string;
  down: string;
  toList: string;
  remove: string;
  duplicate: string;
  removed: string;
  undo: string;
  close: string;
  gone: string;
  missing: Counted;
  nextMissing: string;
  language: string;
  bold: string;
  italic: string;
  list: string;
  quote: string;
  tools: string;
  preview: string;
  nothingYet: string;
  addEvent: string;
  newEvent: string;
  event: string;
  noEvents: string;
  untitled: string;
  lockedAgain: string;
}

export const contentWords: InEveryLanguage<Content> = {
  en: {
    content: 'Content',
    parts: 'Parts of the exhibition',
    people: 'People',
    timeline: 'Timeline',
    statements: 'Statements',
    exhibition: 'Exhibition',
    up: 'Page up',
    down: 'Page down',
    toList: 'Back to the list',
    remove: 'Delete',
    duplicate: 'Duplicate',
    removed: '“{name}” was deleted.',
    undo: 'Undo',
    close: 'Close',
    gone: 'This entry is no longer there.',
    missing: { one: '{n} text missing in {language}', other: '{n} texts missing in {language}' },
    nextMissing: 'Go to the next text missing in {language}',
    language: 'Language',
    bold: 'Bold',
    italic: 'Italic',
    list: 'List',
    quote: 'Quotation',
    tools: 'Form of the text, {language}',
    preview: 'As visitors see it',
    nothingYet: 'Nothing written yet',
    addEvent: 'Add an event',
    newEvent: 'New event',
    event: 'Event',
    noEvents: 'There is nothing on the timeline yet.',
    untitled: 'Without a title',
    lockedAgain: 'The statements are locked again. Enter both PINs once more.',
  },
  az: {
    content: 'Məzmun',
    parts: 'Sərginin hissələri',
    people: 'İnsanlar',
    timeline: 'Zaman xətti',
    statements: 'Bəyanatlar',
    exhibition: 'Sərgi',
    up: 'Yuxarı səhifə',
    down: 'Aşağı səhifə',
    toList: 'Siyahıya qayıt',
    remove: 'Sil',
    duplicate: 'Surətini çıxar',
    removed: '“{name}” silindi.',
    undo: 'Geri al',
    close: 'Bağla',
    gone: 'Bu qeyd artıq yoxdur.',
    missing: { other: '{language}: {n} mətn çatışmır' },
    nextMissing: '{language}: çatışmayan növbəti mətnə keç',
    language: 'Dil',
    bold: 'Qalın',
    italic: 'Kursiv',
    list: 'Siyahı',
    quote: 'Sitat',
    tools: 'Mətnin forması, {language}',
    preview: 'Ziyarətçilər belə görür',
    nothingYet: 'Hələ heç nə yazılmayıb',
    addEvent: 'Hadisə əlavə et',
    newEvent: 'Yeni hadisə',
    event: 'Hadisə',
    noEvents: 'Zaman xəttində hələ heç nə yoxdur.',
    untitled: 'Başlıqsız',
    lockedAgain: 'Bəyanatlar yenidən kilidlənib. Hər iki PIN-i təkrar daxil edin.',
  },
  ur: {
    content: 'مواد',
    parts: 'نمائش کے حصے',
    people: 'لوگ',
    timeline: 'وقت کی لکیر',
    statements: 'بیانات',
    exhibition: 'نمائش',
    up: 'صفحہ اوپر',
    down: 'صفحہ نیچے',
    toList: 'فہرست پر واپس',
    remove: 'حذف کریں',
    duplicate: 'نقل بنائیں',
    removed: '”{name}“ حذف ہو گیا۔',
    undo: 'واپس لائیں',
    close: 'بند کریں',
    gone: 'یہ اندراج اب موجود نہیں۔',
    missing: { one: '{language} میں {n} متن موجود نہیں', other: '{language} میں {n} متن موجود نہیں' },
    nextMissing: '{language} میں اگلے غائب متن پر جائیں',
    language: 'زبان',
    bold: 'موٹا',
    italic: 'ترچھا',
    list: 'فہرست',
    quote: 'اقتباس',
    tools: 'متن کی شکل، {language}',
    preview: 'زائرین کو یوں نظر آئے گا',
    nothingYet: 'ابھی کچھ نہیں لکھا گیا',
    addEvent: 'واقعہ شامل کریں',
    newEvent: 'نیا واقعہ',
    event: 'واقعہ',
    noEvents: 'وقت کی لکیر پر ابھی کچھ نہیں۔',
    untitled: 'بغیر عنوان',
    lockedAgain: 'بیانات دوبارہ مقفل ہیں۔ دونوں پن دوبارہ درج کریں۔',
  },
  ru: {
    content: 'Содержание',
    parts: 'Части выставки',
    people: 'Люди',
    timeline: 'Хронология',
    statements: 'Заявления',
    exhibition: 'Выставка',
    up: 'Страница вверх',
    down: 'Страница вниз',
    toList: 'К списку',
    remove: 'Удалить',
    duplicate: 'Дублировать',
    removed: 'Удалено: «{name}».',
    undo: 'Вернуть',
    close: 'Закрыть',
    gone: 'Этой записи больше нет.',
    missing: {
      one: '{language}: не хватает {n} текста',
      few: '{language}: не хватает {n} текстов',
      many: '{language}: не хватает {n} текстов',
      other: '{language}: не хватает {n} текста',
    },
    nextMissing: '{language}: перейти к следующему недостающему тексту',
    language: 'Язык',
    bold: 'Полужирный',
    italic: 'Курсив',
    list: 'Список',
    quote: 'Цитата',
    tools: 'Оформление текста, {language}',
    preview: 'Как увидят посетители',
    nothingYet: 'Пока ничего не написано',
    addEvent: 'Добавить событие',
    newEvent: 'Новое событие',
    event: 'Событие',
    noEvents: 'В хронологии пока ничего нет.',
    untitled: 'Без заголовка',
    lockedAgain: 'Заявления снова под замком. Введите оба PIN-кода ещё раз.',
  },
  tr: {
    content: 'İçerik',
    parts: 'Serginin bölümleri',
    people: 'İnsanlar',
    timeline: 'Zaman çizelgesi',
    statements: 'Bildiriler',
    exhibition: 'Sergi',
    up: 'Sayfa yukarı',
    down: 'Sayfa aşağı',
    toList: 'Listeye dön',
    remove: 'Sil',
    duplicate: 'Kopyala',
    removed: '“{name}” silindi.',
    undo: 'Geri al',
    close: 'Kapat',
    gone: 'Bu kayıt artık yok.',
    missing: { other: '{language}: {n} metin eksik' },
    nextMissing: '{language}: sıradaki eksik metne git',
    language: 'Dil',
    bold: 'Kalın',
    italic: 'İtalik',
    list: 'Liste',
    quote: 'Alıntı',
    tools: 'Metnin biçimi, {language}',
    preview: 'Ziyaretçiler böyle görür',
    nothingYet: 'Henüz bir şey yazılmadı',
    addEvent: 'Olay ekle',
    newEvent: 'Yeni olay',
    event: 'Olay',
    noEvents: 'Zaman çizelgesinde henüz bir şey yok.',
    untitled: 'Başlıksız',
    lockedAgain: 'Bildiriler yeniden kilitlendi. İki PIN’i de tekrar girin.',
  },
};
