import type { Counted, InEveryLanguage } from './words.ts';

interface ShellWords {
  pages: string;
  sections: Readonly<
    Record<
      | 'studio'
      | 'content'
      | 'import'
      | 'history'
      | 'readiness'
      | 'settings'
      | 'packages'
      | 'fleet'
      | 'health',
      string
    >
  >;
  editor: string;
  technician: string;
  language: string;
  leave: string;
  exit: string;
  exitSure: string;
  undo: string;
  redo: string;
  publish: string;
  publishing: string;
  discard: string;
  discardSure: string;
  /** The state of the draft. */
  nothingNew: string;
  notPublished: string;
  more: string;
  saving: string;
  saved: string;
  unsavedFull: string;
  unsavedReadOnly: string;
  unsavedFault: string;
  readOnlyShown: string;
  inTrouble: string;
  toHistory: string;
  errors: Counted;
  toReadiness: string;
  discarded: string;
  tryAgain: string;
  close: string;
  pageFailed: string;
  closesTitle: string;
  closesIn: Counted;
  kept: string;
  stay: string;
}

export const shellWords: InEveryLanguage<ShellWords> = {
  en: {
    pages: 'Staff pages',
    sections: {
      studio: 'Slideshow',
      content: 'Content',
      import: 'Import',
      history: 'History',
      readiness: 'Readiness',
      settings: 'Settings',
      packages: 'Packages',
      fleet: 'Kiosks',
      health: 'Health',
    },
    editor: 'Editor',
    technician: 'Technician',
    language: 'Language',
    leave: 'Leave',
    exit: 'Exit kiosk',
    exitSure: 'Really exit?',
    undo: 'Undo',
    redo: 'Redo',
    publish: 'Publish',
    publishing: 'Publishing',
    discard: 'Discard draft',
    discardSure: 'Discard for good?',
    nothingNew: 'Visitors see all of your work.',
    notPublished: 'Not published',
    more: 'and {n} more',
    saving: 'Saving',
    saved: 'Draft saved',
    unsavedFull: 'Not saved: the disk is full. Your work is kept here; free some space.',
    unsavedReadOnly: 'Not saved: the disk cannot be written to. Your work is kept here; call a technician.',
    unsavedFault: 'Not saved: disk fault {reason}. Your work is kept here; call a technician.',
    readOnlyShown:
      'This exhibition is shown from a folder that is not the kiosk’s own. It cannot be changed here.',
    inTrouble:
      'The exhibition cannot be read. Return to an earlier version, or see Readiness for what is wrong.',
    toHistory: 'Open the history',
    errors: {
      one: '{n} error keeps the draft from being published',
      other: '{n} errors keep the draft from being published',
    },
    toReadiness: 'See what to mend',
    discarded: 'The draft is gone. What visitors see was not touched.',
    tryAgain: 'Try again',
    close: 'Close',
    pageFailed: 'This page could not be shown. Your work is safe; please try again.',
    closesTitle: 'Are you still working?',
    closesIn: { one: 'Staff mode closes in {n} second.', other: 'Staff mode closes in {n} seconds.' },
    kept: 'Your draft is kept.',
    stay: 'Keep working',
  },
  az: {
    pages: 'Əməkdaş səhifələri',
    sections: {
      studio: 'Slaydlar',
      content: 'Məzmun',
      import: 'İdxal',
      history: 'Tarixçə',
      readiness: 'Hazırlıq',
      settings: 'Ayarlar',
      packages: 'Paketlər',
      fleet: 'Kiosklar',
      health: 'Vəziyyət',
    },
    editor: 'Redaktor',
    technician: 'Texnik',
    language: 'Dil',
    leave: 'Çıxış',
    exit: 'Kiosku bağla',
    exitSure: 'Bağlansın?',
    undo: 'Geri al',
    redo: 'Təkrar et',
    publish: 'Dərc et',
    publishing: 'Dərc olunur',
    discard: 'Qaralamanı sil',
    discardSure: 'Həmişəlik silinsin?',
    nothingNew: 'Ziyarətçilər bütün işinizi görür.',
    notPublished: 'Dərc olunmayıb',
    more: 'və daha {n}',
    saving: 'Saxlanılır',
    saved: 'Qaralama saxlanılıb',
    unsavedFull: 'Saxlanılmadı: disk doludur. İşiniz burada qalır; yer boşaldın.',
    unsavedReadOnly: 'Saxlanılmadı: diskə yazmaq olmur. İşiniz burada qalır; texniki çağırın.',
    unsavedFault: 'Saxlanılmadı: disk xətası {reason}. İşiniz burada qalır; texniki çağırın.',
    readOnlyShown: 'Bu sərgi kioska məxsus olmayan qovluqdan göstərilir. Onu burada dəyişmək olmaz.',
    inTrouble: 'Sərgi oxunmur. Əvvəlki versiyaya qayıdın və ya səbəbinə “Hazırlıq” səhifəsində baxın.',
    toHistory: 'Tarixçəni aç',
    errors: { other: '{n} xəta qaralamanın dərcinə mane olur' },
    toReadiness: 'Nəyi düzəltməli',
    discarded: 'Qaralama silindi. Ziyarətçilərin gördüyünə toxunulmadı.',
    tryAgain: 'Yenidən cəhd et',
    close: 'Bağla',
    pageFailed: 'Bu səhifəni göstərmək mümkün olmadı. İşiniz qorunub; yenidən cəhd edin.',
    closesTitle: 'Hələ işləyirsiniz?',
    closesIn: { other: 'Əməkdaş rejimi {n} saniyəyə bağlanacaq.' },
    kept: 'Qaralamanız saxlanılır.',
    stay: 'İşə davam et',
  },
  ur: {
    pages: 'عملے کے صفحات',
    sections: {
      studio: 'سلائیڈ شو',
      content: 'مواد',
      import: 'درآمد',
      history: 'سابقہ نسخے',
      readiness: 'تیاری',
      settings: 'ترتیبات',
      packages: 'پیکیج',
      fleet: 'کیوسک',
      health: 'حالت',
    },
    editor: 'مدیر',
    technician: 'ٹیکنیشن',
    language: 'زبان',
    leave: 'باہر جائیں',
    exit: 'کیوسک بند کریں',
    exitSure: 'واقعی بند کریں؟',
    undo: 'واپس لیں',
    redo: 'دوبارہ کریں',
    publish: 'شائع کریں',
    publishing: 'شائع ہو رہا ہے',
    discard: 'مسودہ ترک کریں',
    discardSure: 'ہمیشہ کے لیے ترک کریں؟',
    nothingNew: 'زائرین آپ کا سارا کام دیکھ رہے ہیں۔',
    notPublished: 'غیر شائع شدہ',
    more: 'اور مزید {n}',
    saving: 'محفوظ ہو رہا ہے',
    saved: 'مسودہ محفوظ ہے',
    unsavedFull: 'محفوظ نہیں ہوا: ڈسک بھر گئی ہے۔ آپ کا کام یہاں موجود ہے؛ جگہ خالی کریں۔',
    unsavedReadOnly: 'محفوظ نہیں ہوا: ڈسک پر لکھا نہیں جا سکتا۔ آپ کا کام یہاں موجود ہے؛ ٹیکنیشن کو بلائیں۔',
    unsavedFault: 'محفوظ نہیں ہوا: ڈسک کی خرابی {reason}۔ آپ کا کام یہاں موجود ہے؛ ٹیکنیشن کو بلائیں۔',
    readOnlyShown:
      'یہ نمائش ایسے فولڈر سے دکھائی جا رہی ہے جو کیوسک کا اپنا نہیں۔ اسے یہاں بدلا نہیں جا سکتا۔',
    inTrouble: 'نمائش پڑھی نہیں جا سکتی۔ کسی پہلے نسخے پر واپس جائیں، یا وجہ ”تیاری“ میں دیکھیں۔',
    toHistory: 'سابقہ نسخے کھولیں',
    errors: { one: '{n} غلطی مسودے کی اشاعت میں رکاوٹ ہے', other: '{n} غلطیاں مسودے کی اشاعت میں رکاوٹ ہیں' },
    toReadiness: 'دیکھیں کیا درست کرنا ہے',
    discarded: 'مسودہ ترک کر دیا گیا۔ زائرین جو دیکھتے ہیں وہ ویسا ہی ہے۔',
    tryAgain: 'دوبارہ کوشش کریں',
    close: 'بند کریں',
    pageFailed: 'یہ صفحہ نہیں دکھایا جا سکا۔ آپ کا کام محفوظ ہے؛ دوبارہ کوشش کریں۔',
    closesTitle: 'کیا آپ ابھی کام کر رہے ہیں؟',
    closesIn: {
      one: 'عملے کا حصہ {n} سیکنڈ میں بند ہو جائے گا۔',
      other: 'عملے کا حصہ {n} سیکنڈ میں بند ہو جائے گا۔',
    },
    kept: 'آپ کا مسودہ محفوظ رہے گا۔',
    stay: 'کام جاری رکھیں',
  },
  ru: {
    pages: 'Страницы для сотрудников',
    sections: {
      studio: 'Слайды',
      content: 'Содержание',
      import: 'Импорт',
      history: 'История',
      readiness: 'Готовность',
      settings: 'Настройки',
      packages: 'Пакеты',
      fleet: 'Киоски',
      health: 'Состояние',
    },
    editor: 'Редактор',
    technician: 'Техник',
    language: 'Язык',
    leave: 'Выйти',
    exit: 'Закрыть киоск',
    exitSure: 'Точно закрыть?',
    undo: 'Отменить',
    redo: 'Повторить',
    publish: 'Опубликовать',
    publishing: 'Публикуется',
    discard: 'Удалить черновик',
    discardSure: 'Удалить навсегда?',
    nothingNew: 'Посетители видят всю вашу работу.',
    notPublished: 'Не опубликовано',
    more: 'и ещё {n}',
    saving: 'Сохраняется',
    saved: 'Черновик сохранён',
    unsavedFull: 'Не сохранено: диск заполнен. Ваша работа остаётся здесь; освободите место.',
    unsavedReadOnly: 'Не сохранено: на диск нельзя записать. Ваша работа остаётся здесь; позовите техника.',
    unsavedFault: 'Не сохранено: сбой диска {reason}. Ваша работа остаётся здесь; позовите техника.',
    readOnlyShown: 'Эта выставка показана из папки, не принадлежащей киоску. Изменить её здесь нельзя.',
    inTrouble:
      'Выставку не удаётся прочитать. Вернитесь к прежней версии или посмотрите причину в «Готовности».',
    toHistory: 'Открыть историю',
    errors: {
      one: '{n} ошибка не даёт опубликовать черновик',
      few: '{n} ошибки не дают опубликовать черновик',
      many: '{n} ошибок не дают опубликовать черновик',
      other: '{n} ошибки не дают опубликовать черновик',
    },
    toReadiness: 'Что исправить',
    discarded: 'Черновик удалён. То, что видят посетители, не изменилось.',
    tryAgain: 'Попробовать ещё раз',
    close: 'Закрыть',
    pageFailed: 'Эту страницу не удалось показать. Ваша работа цела; попробуйте ещё раз.',
    closesTitle: 'Вы ещё работаете?',
    closesIn: {
      one: 'Режим сотрудников закроется через {n} секунду.',
      few: 'Режим сотрудников закроется через {n} секунды.',
      many: 'Режим сотрудников закроется через {n} секунд.',
      other: 'Режим сотрудников закроется через {n} секунды.',
    },
    kept: 'Ваш черновик сохраняется.',
    stay: 'Продолжить работу',
  },
  tr: {
    pages: 'Görevli sayfaları',
    sections: {
      studio: 'Slaytlar',
      content: 'İçerik',
      import: 'İçe aktarma',
      history: 'Geçmiş',
      readiness: 'Hazırlık',
      settings: 'Ayarlar',
      packages: 'Paketler',
      fleet: 'Kiosklar',
      health: 'Durum',
    },
    editor: 'Editör',
    technician: 'Teknisyen',
    language: 'Dil',
    leave: 'Çık',
    exit: 'Kiosku kapat',
    exitSure: 'Kapatılsın mı?',
    undo: 'Geri al',
    redo: 'Yinele',
    publish: 'Yayımla',
    publishing: 'Yayımlanıyor',
    discard: 'Taslağı sil',
    discardSure: 'Kalıcı olarak silinsin mi?',
    nothingNew: 'Ziyaretçiler tüm çalışmanızı görüyor.',
    notPublished: 'Yayımlanmadı',
    more: 've {n} tane daha',
    saving: 'Kaydediliyor',
    saved: 'Taslak kaydedildi',
    unsavedFull: 'Kaydedilmedi: disk dolu. Çalışmanız burada duruyor; yer açın.',
    unsavedReadOnly: 'Kaydedilmedi: diske yazılamıyor. Çalışmanız burada duruyor; teknisyeni çağırın.',
    unsavedFault: 'Kaydedilmedi: disk hatası {reason}. Çalışmanız burada duruyor; teknisyeni çağırın.',
    readOnlyShown: 'Bu sergi kioska ait olmayan bir klasörden gösteriliyor. Burada değiştirilemez.',
    inTrouble: 'Sergi okunamıyor. Önceki bir sürüme dönün ya da nedenine “Hazırlık” sayfasında bakın.',
    toHistory: 'Geçmişi aç',
    errors: {
      one: '{n} hata taslağın yayımlanmasını engelliyor',
      other: '{n} hata taslağın yayımlanmasını engelliyor',
    },
    toReadiness: 'Neyi düzeltmeli',
    discarded: 'Taslak silindi. Ziyaretçilerin gördüğüne dokunulmadı.',
    tryAgain: 'Yeniden dene',
    close: 'Kapat',
    pageFailed: 'Bu sayfa gösterilemedi. Çalışmanız güvende; yeniden deneyin.',
    closesTitle: 'Hâlâ çalışıyor musunuz?',
    closesIn: {
      one: 'Görevli modu {n} saniye sonra kapanacak.',
      other: 'Görevli modu {n} saniye sonra kapanacak.',
    },
    kept: 'Taslağınız saklanıyor.',
    stay: 'Çalışmaya devam et',
  },
};
