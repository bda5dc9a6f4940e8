import type { CountedScreen } from '../../exhibition/counted-screens.ts';
import type { InEveryLanguage } from './words.ts';

interface HealthWords {
  title: string;
  state: string;
  noAnswer: string;
  tryAgain: string;
  running: string;
  /** `{days}`, `{hours}`, `{minutes}`. */
  runningFor: string;
  freeDisk: string;
  lastPublished: string;
  neverPublished: string;
  versions: string;
  unknown: string;
  starts: string;
  before: Readonly<Record<'first' | 'in-order' | 'cut-off', string>>;
  figures: string;
  figuresAre: string;
  period: string;
  week: string;
  month: string;
  everything: string;
  visits: string;
  perDay: string;
  perHour: string;
  byLanguage: string;
  byScreen: string;
  screens: Readonly<Record<CountedScreen, string>>;
  emptySearches: string;
  noFigures: string;
  log: string;
  lines: string;
  allLines: string;
  problems: string;
  noLines: string;
  noTroubles: string;
  older: string;
  exportLog: string;
  exportFigures: string;
  choosePlace: string;
  noPlaces: string;
  lookAgain: string;
  cancel: string;
  exported: string;
  notThere: string;
  diskFull: string;
  readOnly: string;
  diskFault: string;
}

export const healthWords: InEveryLanguage<HealthWords> = {
  en: {
    title: 'Health and figures',
    state: 'The kiosk',
    noAnswer: 'The machine did not answer.',
    tryAgain: 'Try again',
    running: 'Running for',
    runningFor: '{days} d {hours} h {minutes} min',
    freeDisk: 'Free on the disk',
    lastPublished: 'Last published',
    neverPublished: 'Nothing was published here yet',
    versions: 'Versions',
    unknown: 'unknown',
    starts: 'Starts',
    before: {
      first: 'the first start',
      'in-order': 'after an orderly end',
      'cut-off': 'after a crash or a power cut',
    },
    figures: 'Figures',
    figuresAre: 'Only counts: no person, no word that was typed, and nothing while staff are in.',
    period: 'Period',
    week: '7 days',
    month: '30 days',
    everything: 'Everything',
    visits: 'Visits',
    perDay: 'Visits per day',
    perHour: 'Visits per hour of the day',
    byLanguage: 'Languages',
    byScreen: 'Screens opened',
    screens: {
      home: 'Home',
      statement: 'Statement',
      remembrance: 'Names',
      person: 'A person',
      timeline: 'Timeline',
    },
    emptySearches: 'Searches without result',
    noFigures: 'Nobody was counted in this time.',
    log: 'Log',
    lines: 'Lines shown',
    allLines: 'All',
    problems: 'Problems',
    noLines: 'There is nothing.',
    noTroubles: 'The log names no problem.',
    older: 'Show older lines',
    exportLog: 'Log to a stick',
    exportFigures: 'Figures to a stick (CSV)',
    choosePlace: 'Where to?',
    noPlaces: 'There is no stick. Put one in and look again.',
    lookAgain: 'Look again',
    cancel: 'Cancel',
    exported: 'Written: {file} on {place}.',
    notThere: 'Not written: the stick is gone. Put it in and try again.',
    diskFull: 'Not written: the stick is full.',
    readOnly: 'Not written: the stick is read-only.',
    diskFault: 'Not written: the stick does not take it.',
  },
  az: {
    title: 'Vəziyyət və rəqəmlər',
    state: 'Köşk',
    noAnswer: 'Qurğu cavab vermədi.',
    tryAgain: 'Yenidən cəhd et',
    running: 'İşləmə müddəti',
    runningFor: '{days} gün {hours} saat {minutes} dəq',
    freeDisk: 'Diskdə boş yer',
    lastPublished: 'Son dərc',
    neverPublished: 'Burada hələ heç nə dərc edilməyib',
    versions: 'Versiyalar',
    unknown: 'məlum deyil',
    starts: 'Başlanğıclar',
    before: {
      first: 'ilk başlanğıc',
      'in-order': 'qaydasında bağlanandan sonra',
      'cut-off': 'qəza və ya işıq kəsilməsindən sonra',
    },
    figures: 'Rəqəmlər',
    figuresAre: 'Yalnız say: nə şəxs, nə yazılan söz; əməkdaşlar daxil olanda heç nə sayılmır.',
    period: 'Müddət',
    week: '7 gün',
    month: '30 gün',
    everything: 'Hamısı',
    visits: 'Ziyarətlər',
    perDay: 'Günlər üzrə ziyarətlər',
    perHour: 'Günün saatları üzrə ziyarətlər',
    byLanguage: 'Dillər',
    byScreen: 'Açılan səhifələr',
    screens: {
      home: 'Əsas səhifə',
      statement: 'Bəyanat',
      remembrance: 'Adlar',
      person: 'Şəxs',
      timeline: 'Xronologiya',
    },
    emptySearches: 'Nəticəsiz axtarışlar',
    noFigures: 'Bu müddətdə heç kim sayılmayıb.',
    log: 'Jurnal',
    lines: 'Göstərilən sətirlər',
    allLines: 'Hamısı',
    problems: 'Problemlər',
    noLines: 'Heç nə yoxdur.',
    noTroubles: 'Jurnalda problem yoxdur.',
    older: 'Köhnə sətirləri göstər',
    exportLog: 'Jurnalı fləş karta yaz',
    exportFigures: 'Rəqəmləri fləş karta yaz (CSV)',
    choosePlace: 'Hara?',
    noPlaces: 'Fləş kart yoxdur. Taxın və yenidən baxın.',
    lookAgain: 'Yenidən bax',
    cancel: 'Ləğv et',
    exported: 'Yazıldı: {file}, yeri: {place}.',
    notThere: 'Yazılmadı: fləş kart çıxarılıb. Taxın və yenidən cəhd edin.',
    diskFull: 'Yazılmadı: fləş kart doludur.',
    readOnly: 'Yazılmadı: fləş kart yalnız oxumaq üçündür.',
    diskFault: 'Yazılmadı: fləş kart qəbul etmir.',
  },
  ur: {
    title: 'حالت اور اعداد',
    state: 'کیوسک',
    noAnswer: 'مشین نے جواب نہیں دیا۔',
    tryAgain: 'دوبارہ کوشش کریں',
    running: 'چلنے کا وقت',
    runningFor: '{days} دن {hours} گھنٹے {minutes} منٹ',
    freeDisk: 'ڈسک پر خالی جگہ',
    lastPublished: 'آخری اشاعت',
    neverPublished: 'یہاں ابھی کچھ شائع نہیں ہوا',
    versions: 'ورژن',
    unknown: 'نامعلوم',
    starts: 'آغاز',
    before: {
      first: 'پہلا آغاز',
      'in-order': 'درست طریقے سے بند ہونے کے بعد',
      'cut-off': 'خرابی یا بجلی جانے کے بعد',
    },
    figures: 'اعداد',
    figuresAre: 'صرف گنتی: نہ کوئی شخص، نہ لکھا ہوا لفظ؛ عملے کی موجودگی میں کچھ نہیں گنا جاتا۔',
    period: 'مدت',
    week: '7 دن',
    month: '30 دن',
    everything: 'سب',
    visits: 'دورے',
    perDay: 'روزانہ دورے',
    perHour: 'دن کے گھنٹوں کے لحاظ سے دورے',
    byLanguage: 'زبانیں',
    byScreen: 'کھولے گئے صفحے',
    screens: {
      home: 'سرِورق',
      statement: 'بیان',
      remembrance: 'نام',
      person: 'شخص',
      timeline: 'واقعات کی ترتیب',
    },
    emptySearches: 'بے نتیجہ تلاشیں',
    noFigures: 'اس مدت میں کوئی نہیں گنا گیا۔',
    log: 'لاگ',
    lines: 'دکھائی گئی سطریں',
    allLines: 'سب',
    problems: 'مسائل',
    noLines: 'کچھ نہیں ہے۔',
    noTroubles: 'لاگ میں کوئی مسئلہ نہیں۔',
    older: 'پرانی سطریں دکھائیں',
    exportLog: 'لاگ یو ایس بی پر لکھیں',
    exportFigures: 'اعداد یو ایس بی پر لکھیں (CSV)',
    choosePlace: 'کہاں؟',
    noPlaces: 'کوئی یو ایس بی نہیں۔ لگائیں اور دوبارہ دیکھیں۔',
    lookAgain: 'دوبارہ دیکھیں',
    cancel: 'منسوخ',
    exported: 'لکھ دیا گیا: {file}، {place} پر۔',
    notThere: 'نہیں لکھا گیا: یو ایس بی نکل گئی ہے۔ لگا کر دوبارہ کوشش کریں۔',
    diskFull: 'نہیں لکھا گیا: یو ایس بی بھری ہے۔',
    readOnly: 'نہیں لکھا گیا: یو ایس بی صرف پڑھنے کے لیے ہے۔',
    diskFault: 'نہیں لکھا گیا: یو ایس بی قبول نہیں کرتی۔',
  },
  ru: {
    title: 'Состояние и цифры',
    state: 'Киоск',
    noAnswer: 'Устройство не ответило.',
    tryAgain: 'Попробовать снова',
    running: 'Работает',
    runningFor: '{days} д {hours} ч {minutes} мин',
    freeDisk: 'Свободно на диске',
    lastPublished: 'Последняя публикация',
    neverPublished: 'Здесь ещё ничего не публиковали',
    versions: 'Версии',
    unknown: 'неизвестно',
    starts: 'Запуски',
    before: {
      first: 'первый запуск',
      'in-order': 'после обычного выключения',
      'cut-off': 'после сбоя или отключения питания',
    },
    figures: 'Цифры',
    figuresAre: 'Только количество: ни людей, ни набранных слов; при сотрудниках ничего не считается.',
    period: 'Период',
    week: '7 дней',
    month: '30 дней',
    everything: 'Всё',
    visits: 'Посещения',
    perDay: 'Посещения по дням',
    perHour: 'Посещения по часам дня',
    byLanguage: 'Языки',
    byScreen: 'Открытые страницы',
    screens: {
      home: 'Главная',
      statement: 'Заявление',
      remembrance: 'Имена',
      person: 'Человек',
      timeline: 'Хронология',
    },
    emptySearches: 'Поиски без результата',
    noFigures: 'За это время никто не посчитан.',
    log: 'Журнал',
    lines: 'Показаны строки',
    allLines: 'Все',
    problems: 'Неполадки',
    noLines: 'Ничего нет.',
    noTroubles: 'Неполадок в журнале нет.',
    older: 'Показать более старые строки',
    exportLog: 'Журнал на флешку',
    exportFigures: 'Цифры на флешку (CSV)',
    choosePlace: 'Куда?',
    noPlaces: 'Флешки нет. Вставьте её и посмотрите снова.',
    lookAgain: 'Посмотреть снова',
    cancel: 'Отмена',
    exported: 'Записано: {file}, место: {place}.',
    notThere: 'Не записано: флешку вынули. Вставьте её и попробуйте снова.',
    diskFull: 'Не записано: флешка заполнена.',
    readOnly: 'Не записано: флешка только для чтения.',
    diskFault: 'Не записано: флешка не принимает запись.',
  },
  tr: {
    title: 'Durum ve sayılar',
    state: 'Kiosk',
    noAnswer: 'Makine yanıt vermedi.',
    tryAgain: 'Yeniden dene',
    running: 'Çalışma süresi',
    runningFor: '{days} gün {hours} sa {minutes} dk',
    freeDisk: 'Diskte boş yer',
    lastPublished: 'Son yayın',
    neverPublished: 'Burada henüz bir şey yayımlanmadı',
    versions: 'Sürümler',
    unknown: 'bilinmiyor',
    starts: 'Başlatmalar',
    before: {
      first: 'ilk başlatma',
      'in-order': 'düzenli kapanıştan sonra',
      'cut-off': 'çökme ya da elektrik kesintisinden sonra',
    },
    figures: 'Sayılar',
    figuresAre: 'Yalnızca sayı: ne kişi ne yazılan sözcük; görevliler içerideyken hiçbir şey sayılmaz.',
    period: 'Dönem',
    week: '7 gün',
    month: '30 gün',
    everything: 'Tümü',
    visits: 'Ziyaretler',
    perDay: 'Günlere göre ziyaretler',
    perHour: 'Günün saatlerine göre ziyaretler',
    byLanguage: 'Diller',
    byScreen: 'Açılan sayfalar',
    screens: {
      home: 'Ana sayfa',
      statement: 'Bildiri',
      remembrance: 'İsimler',
      person: 'Kişi',
      timeline: 'Zaman çizelgesi',
    },
    emptySearches: 'Sonuçsuz aramalar',
    noFigures: 'Bu dönemde kimse sayılmadı.',
    log: 'Günlük',
    lines: 'Gösterilen satırlar',
    allLines: 'Tümü',
    problems: 'Sorunlar',
    noLines: 'Hiçbir şey yok.',
    noTroubles: 'Günlükte sorun yok.',
    older: 'Daha eski satırları göster',
    exportLog: 'Günlüğü belleğe yaz',
    exportFigures: 'Sayıları belleğe yaz (CSV)',
    choosePlace: 'Nereye?',
    noPlaces: 'USB bellek yok. Takıp yeniden bakın.',
    lookAgain: 'Yeniden bak',
    cancel: 'Vazgeç',
    exported: 'Yazıldı: {file}, yeri: {place}.',
    notThere: 'Yazılmadı: bellek çıkarılmış. Takıp yeniden deneyin.',
    diskFull: 'Yazılmadı: bellek dolu.',
    readOnly: 'Yazılmadı: bellek salt okunur.',
    diskFault: 'Yazılmadı: bellek kabul etmiyor.',
  },
};
