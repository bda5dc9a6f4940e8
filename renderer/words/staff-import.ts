import type { InEveryLanguage } from './words.ts';

interface ImportWords {
  title: string;
  steps: Readonly<Record<'file' | 'columns' | 'questions' | 'review' | 'photos' | 'draft', string>>;
  stepsLabel: string;
  intro: string;
  chooseFile: string;
  thisFolder: string;
  photosHere: string;
  lists: string;
  emptyOfLists: string;
  anotherFile: string;
  busy: string;
  noAnswer: string;
  goOn: string;
  readOnly: string;
  nothingHere: string;
  more: string;
  skipPhotos: string;
}

/** The way from a list to the draft: its steps, and what several of them say. */
export const importWords: InEveryLanguage<ImportWords> = {
  en: {
    title: 'Import',
    steps: {
      file: 'File',
      columns: 'Columns',
      questions: 'Questions',
      review: 'Review',
      photos: 'Photographs',
      draft: 'Draft',
    },
    stepsLabel: 'Steps of the import',
    intro:
      'A list of people from a spreadsheet (XLSX, ODS or CSV). Nothing changes before you have seen what would change.',
    chooseFile: 'Choose a list',
    thisFolder: 'Take this folder',
    photosHere: 'Pictures here: {n}',
    lists: 'Lists',
    emptyOfLists: 'There is no spreadsheet in this folder.',
    anotherFile: 'Another file',
    busy: 'One moment',
    noAnswer: 'The machine did not answer. Please try again.',
    goOn: 'Continue',
    readOnly: 'The exhibition on show cannot be changed here, so nothing can be imported into it.',
    nothingHere: 'Nothing here.',
    more: 'Show more',
    skipPhotos: 'Without photographs',
  },
  az: {
    title: 'İdxal',
    steps: {
      file: 'Fayl',
      columns: 'Sütunlar',
      questions: 'Suallar',
      review: 'Yoxlama',
      photos: 'Fotoşəkillər',
      draft: 'Qaralama',
    },
    stepsLabel: 'İdxalın addımları',
    intro:
      'Elektron cədvəldən (XLSX, ODS və ya CSV) şəxslərin siyahısı. Nəyin dəyişəcəyini görənə qədər heç nə dəyişmir.',
    chooseFile: 'Siyahı seçin',
    thisFolder: 'Bu qovluğu götür',
    photosHere: 'Burada {n} şəkil var',
    lists: 'Siyahılar',
    emptyOfLists: 'Bu qovluqda elektron cədvəl yoxdur.',
    anotherFile: 'Başqa fayl',
    busy: 'Bir an',
    noAnswer: 'Cihaz cavab vermədi. Yenidən cəhd edin.',
    goOn: 'Davam et',
    readOnly: 'Göstərilən sərgini burada dəyişmək olmaz, ona görə ona heç nə idxal edilmir.',
    nothingHere: 'Burada heç nə yoxdur.',
    more: 'Daha çox göstər',
    skipPhotos: 'Fotoşəkilsiz',
  },
  ur: {
    title: 'درآمد',
    steps: {
      file: 'فائل',
      columns: 'کالم',
      questions: 'سوالات',
      review: 'جائزہ',
      photos: 'تصویریں',
      draft: 'مسودہ',
    },
    stepsLabel: 'درآمد کے مراحل',
    intro:
      'اسپریڈ شیٹ (XLSX، ODS یا CSV) سے افراد کی فہرست۔ جب تک آپ نہ دیکھ لیں کہ کیا بدلے گا، کچھ نہیں بدلتا۔',
    chooseFile: 'فہرست منتخب کیجیے',
    thisFolder: 'یہ فولڈر لیجیے',
    photosHere: 'یہاں {n} تصویریں ہیں',
    lists: 'فہرستیں',
    emptyOfLists: 'اس فولڈر میں کوئی اسپریڈ شیٹ نہیں ہے۔',
    anotherFile: 'دوسری فائل',
    busy: 'ایک لمحہ',
    noAnswer: 'مشین نے جواب نہیں دیا۔ دوبارہ کوشش کیجیے۔',
    goOn: 'آگے بڑھیے',
    readOnly: 'دکھائی جانے والی نمائش یہاں بدلی نہیں جا سکتی، اس لیے اس میں کچھ درآمد نہیں ہو سکتا۔',
    nothingHere: 'یہاں کچھ نہیں۔',
    more: 'مزید دکھائیے',
    skipPhotos: 'تصویروں کے بغیر',
  },
  ru: {
    title: 'Импорт',
    steps: {
      file: 'Файл',
      columns: 'Столбцы',
      questions: 'Вопросы',
      review: 'Просмотр',
      photos: 'Фотографии',
      draft: 'Черновик',
    },
    stepsLabel: 'Шаги импорта',
    intro:
      'Список людей из электронной таблицы (XLSX, ODS или CSV). Ничего не меняется, пока вы не увидели, что изменится.',
    chooseFile: 'Выберите список',
    thisFolder: 'Взять эту папку',
    photosHere: 'Изображений здесь: {n}',
    lists: 'Списки',
    emptyOfLists: 'В этой папке нет электронных таблиц.',
    anotherFile: 'Другой файл',
    busy: 'Одну минуту',
    noAnswer: 'Устройство не ответило. Попробуйте ещё раз.',
    goOn: 'Дальше',
    readOnly: 'Показываемую выставку нельзя изменить здесь, поэтому импортировать в неё нельзя.',
    nothingHere: 'Здесь пусто.',
    more: 'Показать ещё',
    skipPhotos: 'Без фотографий',
  },
  tr: {
    title: 'İçe aktarma',
    steps: {
      file: 'Dosya',
      columns: 'Sütunlar',
      questions: 'Sorular',
      review: 'Gözden geçirme',
      photos: 'Fotoğraflar',
      draft: 'Taslak',
    },
    stepsLabel: 'İçe aktarmanın adımları',
    intro:
      'Elektronik tablodan (XLSX, ODS ya da CSV) kişi listesi. Neyin değişeceğini görmenizden önce hiçbir şey değişmez.',
    chooseFile: 'Liste seçin',
    thisFolder: 'Bu klasörü al',
    photosHere: 'Burada {n} resim var',
    lists: 'Listeler',
    emptyOfLists: 'Bu klasörde elektronik tablo yok.',
    anotherFile: 'Başka dosya',
    busy: 'Bir an',
    noAnswer: 'Makine yanıt vermedi. Yeniden deneyin.',
    goOn: 'Devam et',
    readOnly: 'Gösterilen sergi burada değiştirilemez; bu yüzden içine bir şey aktarılamaz.',
    nothingHere: 'Burada bir şey yok.',
    more: 'Daha fazla göster',
    skipPhotos: 'Fotoğrafsız',
  },
};
