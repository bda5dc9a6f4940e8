import type { Counted, InEveryLanguage } from './words.ts';

interface OutcomeWords {
  published: string;
  noChanges: string;
  problems: Counted;
  noSuchVersion: string;
  versionDamaged: Counted;
  diskFull: string;
  readOnly: string;
  diskFault: string;
  notEditable: string;
  notEditableTrouble: string;
  statementLocked: string;
  notDone: string;
  noAnswer: string;
}

/** How publishing, undoing, discarding and returning ended. */
export const outcomeWords: InEveryLanguage<OutcomeWords> = {
  en: {
    published: 'Published as version {n}. Visitors see it as soon as nobody is using the screen.',
    noChanges: 'There is nothing new to publish.',
    problems: {
      one: 'Not published: {n} thing must be mended first. Visitors still see the version before.',
      other: 'Not published: {n} things must be mended first. Visitors still see the version before.',
    },
    noSuchVersion: 'This version is no longer kept. Nothing was changed.',
    versionDamaged: {
      one: 'This version cannot be used: {n} of its files is damaged. Nothing was changed.',
      other: 'This version cannot be used: {n} of its files are damaged. Nothing was changed.',
    },
    diskFull: 'Not done: the disk is full. Nothing is lost; free some space and try again.',
    readOnly: 'Not done: the disk cannot be written to. Nothing is lost; call a technician.',
    diskFault: 'Not done: disk fault {reason}. Nothing is lost; call a technician.',
    notEditable: 'Not done: this exhibition belongs to another folder and cannot be changed here.',
    notEditableTrouble: 'Not done: the exhibition cannot be read. Return to an earlier version first.',
    statementLocked: 'The words of the statement are locked. Nothing was changed.',
    notDone: 'Not done. Nothing is lost.',
    noAnswer: 'The kiosk did not answer. Nothing saved is lost; please try again.',
  },
  az: {
    published: '{n} nömrəli versiya kimi dərc olundu. Ekran boş qalan kimi ziyarətçilər onu görəcək.',
    noChanges: 'Dərc etmək üçün yeni heç nə yoxdur.',
    problems: {
      other: 'Dərc olunmadı: əvvəlcə {n} məsələ düzəldilməlidir. Ziyarətçilər əvvəlki versiyanı görür.',
    },
    noSuchVersion: 'Bu versiya artıq saxlanılmır. Heç nə dəyişmədi.',
    versionDamaged: { other: 'Bu versiyadan istifadə etmək olmur: {n} faylı zədələnib. Heç nə dəyişmədi.' },
    diskFull: 'Alınmadı: disk doludur. Heç nə itməyib; yer boşaldıb yenidən cəhd edin.',
    readOnly: 'Alınmadı: diskə yazmaq olmur. Heç nə itməyib; texniki çağırın.',
    diskFault: 'Alınmadı: disk xətası {reason}. Heç nə itməyib; texniki çağırın.',
    notEditable: 'Alınmadı: bu sərgi başqa qovluğa məxsusdur və burada dəyişdirilə bilməz.',
    notEditableTrouble: 'Alınmadı: sərgi oxunmur. Əvvəlcə əvvəlki versiyaya qayıdın.',
    statementLocked: 'Bəyanatın sözləri kilidlidir. Heç nə dəyişmədi.',
    notDone: 'Alınmadı. Heç nə itməyib.',
    noAnswer: 'Kiosk cavab vermədi. Saxlanılanlar itməyib; yenidən cəhd edin.',
  },
  ur: {
    published: 'نسخہ {n} کے طور پر شائع ہو گیا۔ اسکرین خالی ہوتے ہی زائرین اسے دیکھیں گے۔',
    noChanges: 'شائع کرنے کو کچھ نیا نہیں۔',
    problems: {
      one: 'شائع نہیں ہوا: پہلے {n} بات درست کرنا ہو گی۔ زائرین پہلے والا نسخہ دیکھ رہے ہیں۔',
      other: 'شائع نہیں ہوا: پہلے {n} باتیں درست کرنا ہوں گی۔ زائرین پہلے والا نسخہ دیکھ رہے ہیں۔',
    },
    noSuchVersion: 'یہ نسخہ اب محفوظ نہیں۔ کچھ نہیں بدلا۔',
    versionDamaged: {
      one: 'یہ نسخہ استعمال نہیں ہو سکتا: اس کی {n} فائل خراب ہے۔ کچھ نہیں بدلا۔',
      other: 'یہ نسخہ استعمال نہیں ہو سکتا: اس کی {n} فائلیں خراب ہیں۔ کچھ نہیں بدلا۔',
    },
    diskFull: 'نہیں ہو سکا: ڈسک بھر گئی ہے۔ کچھ ضائع نہیں ہوا؛ جگہ خالی کر کے دوبارہ کوشش کریں۔',
    readOnly: 'نہیں ہو سکا: ڈسک پر لکھا نہیں جا سکتا۔ کچھ ضائع نہیں ہوا؛ ٹیکنیشن کو بلائیں۔',
    diskFault: 'نہیں ہو سکا: ڈسک کی خرابی {reason}۔ کچھ ضائع نہیں ہوا؛ ٹیکنیشن کو بلائیں۔',
    notEditable: 'نہیں ہو سکا: یہ نمائش کسی اور فولڈر کی ہے اور یہاں بدلی نہیں جا سکتی۔',
    notEditableTrouble: 'نہیں ہو سکا: نمائش پڑھی نہیں جا سکتی۔ پہلے کسی سابقہ نسخے پر واپس جائیں۔',
    statementLocked: 'بیان کے الفاظ مقفل ہیں۔ کچھ نہیں بدلا۔',
    notDone: 'نہیں ہو سکا۔ کچھ ضائع نہیں ہوا۔',
    noAnswer: 'کیوسک نے جواب نہیں دیا۔ محفوظ کام ضائع نہیں ہوا؛ دوبارہ کوشش کریں۔',
  },
  ru: {
    published: 'Опубликовано как версия {n}. Посетители увидят её, как только экран освободится.',
    noChanges: 'Публиковать нечего: ничего нового нет.',
    problems: {
      one: 'Не опубликовано: сначала нужно исправить {n} ошибку. Посетители видят прежнюю версию.',
      few: 'Не опубликовано: сначала нужно исправить {n} ошибки. Посетители видят прежнюю версию.',
      many: 'Не опубликовано: сначала нужно исправить {n} ошибок. Посетители видят прежнюю версию.',
      other: 'Не опубликовано: сначала нужно исправить {n} ошибки. Посетители видят прежнюю версию.',
    },
    noSuchVersion: 'Эта версия больше не хранится. Ничего не изменилось.',
    versionDamaged: {
      one: 'Эту версию нельзя показать: повреждён {n} её файл. Ничего не изменилось.',
      few: 'Эту версию нельзя показать: повреждены {n} её файла. Ничего не изменилось.',
      many: 'Эту версию нельзя показать: повреждены {n} её файлов. Ничего не изменилось.',
      other: 'Эту версию нельзя показать: повреждены {n} её файла. Ничего не изменилось.',
    },
    diskFull: 'Не получилось: диск заполнен. Ничего не потеряно; освободите место и попробуйте ещё раз.',
    readOnly: 'Не получилось: на диск нельзя записать. Ничего не потеряно; позовите техника.',
    diskFault: 'Не получилось: сбой диска {reason}. Ничего не потеряно; позовите техника.',
    notEditable: 'Не получилось: эта выставка из другой папки, изменить её здесь нельзя.',
    notEditableTrouble: 'Не получилось: выставку не удаётся прочитать. Сначала вернитесь к прежней версии.',
    statementLocked: 'Слова заявления защищены. Ничего не изменилось.',
    notDone: 'Не получилось. Ничего не потеряно.',
    noAnswer: 'Киоск не ответил. Сохранённое не потеряно; попробуйте ещё раз.',
  },
  tr: {
    published: '{n} numaralı sürüm olarak yayımlandı. Ekran boşalır boşalmaz ziyaretçiler görecek.',
    noChanges: 'Yayımlanacak yeni bir şey yok.',
    problems: {
      one: 'Yayımlanmadı: önce {n} sorun düzeltilmeli. Ziyaretçiler önceki sürümü görüyor.',
      other: 'Yayımlanmadı: önce {n} sorun düzeltilmeli. Ziyaretçiler önceki sürümü görüyor.',
    },
    noSuchVersion: 'Bu sürüm artık saklanmıyor. Hiçbir şey değişmedi.',
    versionDamaged: {
      one: 'Bu sürüm kullanılamıyor: {n} dosyası hasarlı. Hiçbir şey değişmedi.',
      other: 'Bu sürüm kullanılamıyor: {n} dosyası hasarlı. Hiçbir şey değişmedi.',
    },
    diskFull: 'Yapılamadı: disk dolu. Hiçbir şey kaybolmadı; yer açıp yeniden deneyin.',
    readOnly: 'Yapılamadı: diske yazılamıyor. Hiçbir şey kaybolmadı; teknisyeni çağırın.',
    diskFault: 'Yapılamadı: disk hatası {reason}. Hiçbir şey kaybolmadı; teknisyeni çağırın.',
    notEditable: 'Yapılamadı: bu sergi başka bir klasöre ait ve burada değiştirilemez.',
    notEditableTrouble: 'Yapılamadı: sergi okunamıyor. Önce önceki bir sürüme dönün.',
    statementLocked: 'Bildirinin sözleri kilitli. Hiçbir şey değişmedi.',
    notDone: 'Yapılamadı. Hiçbir şey kaybolmadı.',
    noAnswer: 'Kiosk yanıt vermedi. Kaydedilenler kaybolmadı; yeniden deneyin.',
  },
};
