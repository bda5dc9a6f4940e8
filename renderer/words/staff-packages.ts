import type { Counted, InEveryLanguage } from './words.ts';

interface OfFile {
  /** The chooser's title, its list, and what an empty folder says. */
  chooser: string;
  list: string;
  empty: string;
}

interface PackageWords {
  title: string;
  intro: string;
  kinds: Readonly<Record<'package' | 'key' | 'backup', OfFile>>;

  export: string;
  exportWhat: string;
  exportTo: string;
  signs: string;
  signsNot: string;
  exporting: string;
  exported: string;
  exportedFiles: Counted;
  tooLargeForStick: string;
  notVerified: string;

  install: string;
  installWhat: string;
  choose: string;
  found: string;
  openedHere: string;
  look: string;
  reading: string;
  refused: string;
  notThere: string;
  cancelled: string;
  putAwayMeanwhile: string;

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
  installed: string;
  toHistory: string;

  keys: string;
  keysWhat: string;
  noKeys: string;
  addKey: string;
  trustIt: string;
  compare: string;
  addedOn: string;
  remove: string;
  removeSure: string;
  require: string;
  requireHint: string;
  ownKey: string;
  keyAdded: string;
  keyRemoved: string;
  knownKey: string;
  lastKey: string;
  tooManyKeys: string;
  noKeyFile: string;
  keyGone: string;
  keysUnreadable: string;

  offer: string;
  offerOpened: string;
  offerLook: string;
  notNow: string;

  cancel: string;
  noAnswer: string;
}

/** Packages: an exhibition as one file that is carried from kiosk to kiosk. */
export const packageWords: InEveryLanguage<PackageWords> = {
  en: {
    title: 'Packages',
    intro: 'A package is the whole exhibition in one file, to be carried from one kiosk to another.',
    kinds: {
      package: {
        chooser: 'Choose a package',
        list: 'Packages',
        empty: 'There are no packages (.xatire) in this folder.',
      },
      key: {
        chooser: 'Choose a key',
        list: 'Keys',
        empty: 'There are no keys (.xatire-pub) in this folder.',
      },
      backup: {
        chooser: 'Choose a backup',
        list: 'Backups',
        empty: 'There are no backups (.xatire-backup) in this folder.',
      },
    },
    export: 'Take along',
    exportWhat: 'Writes what visitors see now, without the draft, and reads it back to make sure.',
    exportTo: 'Put it onto a stick',
    signs: 'It is signed by “{name}”.',
    signsNot: 'It is not signed: this machine keeps no key.',
    exporting: 'Writing the package and reading it back',
    exported: 'Written and read back: {file}, on {place}.',
    exportedFiles: { one: '{n} file, {size}', other: '{n} files, {size}' },
    tooLargeForStick: 'Not written: this stick takes no file over 4 GB. Format it as exFAT.',
    notVerified:
      'Not written: what was read back was not what had been written. The stick seems damaged; please take another.',
    install: 'Install',
    installWhat:
      'A package is checked and shown to you first. Visitors see nothing of it until you install it.',
    choose: 'Choose a package',
    found: 'Packages found',
    openedHere: 'Opened on this machine',
    look: 'Look at it',
    reading: 'Unpacking and checking “{name}”',
    refused: '“{name}” is not taken',
    notThere: 'The package is gone; perhaps the stick was pulled out. Nothing was changed.',
    cancelled: 'Cancelled. Nothing was changed.',
    putAwayMeanwhile: 'The package was put away meanwhile. Please choose it again.',
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
    installed:
      'Installed as version {n}. Visitors see it as soon as nobody is using the screen. To take it back, return to an earlier version.',
    toHistory: 'Open the history',
    keys: 'Whose packages are taken',
    keysWhat:
      'A key shows who made a package, and that nobody altered it on the way. It is made with --make-key; only its public file (.xatire-pub) comes here.',
    noKeys: 'No key is trusted yet.',
    addKey: 'Add a key from a stick',
    trustIt: 'Trust this key',
    compare: 'Compare these groups with whoever gave you the key, best over the telephone.',
    addedOn: 'Added on {when}',
    remove: 'Remove {name}',
    removeSure: 'Really remove {name}?',
    require: 'Take only packages signed with these keys',
    requireHint:
      'Unsigned packages and those of strangers are refused, from sticks and from the shared folder.',
    ownKey: 'This machine signs its packages as “{name}”.',
    keyAdded: '“{name}” is trusted now.',
    keyRemoved: '“{name}” is not trusted any more.',
    knownKey: 'This key is trusted already, as “{name}”.',
    lastKey: 'Not done: while only signed packages are taken, one key must stay.',
    tooManyKeys: 'Not added: a kiosk trusts at most 100 keys.',
    noKeyFile: 'This file holds no public key.',
    keyGone: 'The key file is gone; perhaps the stick was pulled out.',
    keysUnreadable:
      'The list of trusted keys cannot be read ({reason}), so no package is taken. Call a technician: trusted-keys.json in the data folder is damaged.',
    offer: 'On the stick “{stick}” lies a package: {title}, made on {when}.',
    offerOpened: 'A package was opened on this machine: {title}, made on {when}.',
    offerLook: 'Look at it',
    notNow: 'Not now',
    cancel: 'Cancel',
    noAnswer: 'The kiosk did not answer. Nothing was changed; please try again.',
  },
  az: {
    title: 'Paketlər',
    intro: 'Paket bütöv sərginin bir kioskdan digərinə aparılan tək faylıdır.',
    kinds: {
      package: { chooser: 'Paket seçin', list: 'Paketlər', empty: 'Bu qovluqda paket (.xatire) yoxdur.' },
      key: { chooser: 'Açar seçin', list: 'Açarlar', empty: 'Bu qovluqda açar (.xatire-pub) yoxdur.' },
      backup: {
        chooser: 'Ehtiyat nüsxəsini seçin',
        list: 'Ehtiyat nüsxələri',
        empty: 'Bu qovluqda ehtiyat nüsxəsi (.xatire-backup) yoxdur.',
      },
    },
    export: 'Özünüzlə aparın',
    exportWhat:
      'Ziyarətçilərin indi gördüyü sərgini qaralamasız yazır və düzgünlüyünə əmin olmaq üçün geri oxuyur.',
    exportTo: 'Fləş karta yaz',
    signs: '“{name}” tərəfindən imzalanır.',
    signsNot: 'İmzalanmır: bu kompüterdə açar yoxdur.',
    exporting: 'Paket yazılır və geri oxunur',
    exported: 'Yazıldı və geri oxundu: {file}, yeri: {place}.',
    exportedFiles: { other: '{n} fayl, {size}' },
    tooLargeForStick: 'Yazılmadı: bu fləş kart 4 GB-dan böyük fayl qəbul etmir. Onu exFAT kimi formatlayın.',
    notVerified:
      'Yazılmadı: geri oxunan yazılanla eyni deyil. Fləş kart, görünür, zədələnib; başqasını götürün.',
    install: 'Quraşdırma',
    installWhat:
      'Paket əvvəlcə yoxlanılır və Sizə göstərilir. Siz quraşdırmayınca ziyarətçilər ondan heç nə görmür.',
    choose: 'Paket seçin',
    found: 'Tapılan paketlər',
    openedHere: 'Bu kompüterdə açılıb',
    look: 'Bax',
    reading: '“{name}” açılır və yoxlanılır',
    refused: '“{name}” qəbul olunmur',
    notThere: 'Paket yerində yoxdur; bəlkə, fləş kart çıxarılıb. Heç nə dəyişmədi.',
    cancelled: 'Ləğv edildi. Heç nə dəyişmədi.',
    putAwayMeanwhile: 'Paket bu arada kənara qoyulub. Onu yenidən seçin.',
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
    installed:
      '{n} nömrəli versiya kimi quraşdırıldı. Ekran boş qalan kimi ziyarətçilər onu görəcək. Geri almaq üçün əvvəlki versiyaya qayıdın.',
    toHistory: 'Tarixçəni aç',
    keys: 'Kimin paketləri qəbul olunur',
    keysWhat:
      'Açar paketi kimin hazırladığını və yolda heç kimin onu dəyişmədiyini göstərir. O, --make-key ilə yaradılır; bura yalnız açıq faylı (.xatire-pub) gətirilir.',
    noKeys: 'Hələ heç bir açara etibar olunmur.',
    addKey: 'Fləş kartdan açar əlavə et',
    trustIt: 'Bu açara etibar et',
    compare: 'Bu qrupları açarı Sizə verənlə, yaxşısı budur, telefonla tutuşdurun.',
    addedOn: 'Əlavə edilib: {when}',
    remove: 'Çıxar: {name}',
    removeSure: 'Doğrudan çıxarılsın: {name}?',
    require: 'Yalnız bu açarlarla imzalanmış paketlər qəbul olunsun',
    requireHint: 'İmzasız və yad paketlər həm fləş kartlardan, həm də paylaşılan qovluqdan qəbul edilmir.',
    ownKey: 'Bu kompüter paketlərini “{name}” adı ilə imzalayır.',
    keyAdded: '“{name}” açarına indi etibar olunur.',
    keyRemoved: '“{name}” açarına daha etibar olunmur.',
    knownKey: 'Bu açara artıq “{name}” adı ilə etibar olunur.',
    lastKey: 'Alınmadı: yalnız imzalı paketlər qəbul olunursa, bir açar qalmalıdır.',
    tooManyKeys: 'Əlavə olunmadı: kiosk ən çoxu 100 açara etibar edir.',
    noKeyFile: 'Bu faylda açıq açar yoxdur.',
    keyGone: 'Açar faylı yerində yoxdur; bəlkə, fləş kart çıxarılıb.',
    keysUnreadable:
      'Etibar olunan açarların siyahısı oxunmur ({reason}), ona görə heç bir paket qəbul olunmur. Texniki çağırın: verilənlər qovluğundakı trusted-keys.json zədələnib.',
    offer: '“{stick}” fləş kartında paket var: {title}, hazırlanıb: {when}.',
    offerOpened: 'Bu kompüterdə paket açılıb: {title}, hazırlanıb: {when}.',
    offerLook: 'Bax',
    notNow: 'İndi yox',
    cancel: 'Ləğv et',
    noAnswer: 'Kiosk cavab vermədi. Heç nə dəyişmədi; yenidən cəhd edin.',
  },
  ur: {
    title: 'پیکیج',
    intro: 'پیکیج پوری نمائش کی ایک ہی فائل ہے جو ایک کیوسک سے دوسرے تک لے جائی جاتی ہے۔',
    kinds: {
      package: {
        chooser: 'پیکیج چنیے',
        list: 'پیکیج',
        empty: 'اس فولڈر میں کوئی پیکیج \u2066(.xatire)\u2069 نہیں۔',
      },
      key: {
        chooser: 'کلید چنیے',
        list: 'کلیدیں',
        empty: 'اس فولڈر میں کوئی کلید \u2066(.xatire-pub)\u2069 نہیں۔',
      },
      backup: {
        chooser: 'محفوظ نقل چنیے',
        list: 'محفوظ نقلیں',
        empty: 'اس فولڈر میں کوئی محفوظ نقل \u2066(.xatire-backup)\u2069 نہیں۔',
      },
    },
    export: 'ساتھ لے جائیے',
    exportWhat: 'زائرین جو ابھی دیکھتے ہیں وہ مسودے کے بغیر لکھا جاتا ہے اور یقین کے لیے واپس پڑھا جاتا ہے۔',
    exportTo: 'یو ایس بی پر لکھیے',
    signs: 'اس پر \u2068{name}\u2069 کے دستخط ہوں گے۔',
    signsNot: 'اس پر دستخط نہیں ہوں گے: اس مشین میں کوئی کلید نہیں۔',
    exporting: 'پیکیج لکھا اور واپس پڑھا جا رہا ہے',
    exported: 'لکھا اور واپس پڑھا گیا: \u2068{file}\u2069، \u2068{place}\u2069 پر۔',
    exportedFiles: { one: '{n} فائل، {size}', other: '{n} فائلیں، {size}' },
    tooLargeForStick:
      'نہیں لکھا گیا: یہ یو ایس بی \u20664 GB\u2069 سے بڑی فائل نہیں لیتی۔ اسے \u2066exFAT\u2069 میں فارمیٹ کیجیے۔',
    notVerified:
      'نہیں لکھا گیا: جو واپس پڑھا گیا وہ لکھے ہوئے جیسا نہ تھا۔ یو ایس بی خراب لگتی ہے؛ دوسری لیجیے۔',
    install: 'نصب کیجیے',
    installWhat: 'پیکیج پہلے جانچا اور آپ کو دکھایا جاتا ہے۔ جب تک آپ نصب نہ کریں زائرین کچھ نہیں دیکھتے۔',
    choose: 'پیکیج چنیے',
    found: 'ملنے والے پیکیج',
    openedHere: 'اس کمپیوٹر پر کھولا گیا',
    look: 'دیکھیے',
    reading: '\u2068{name}\u2069 کھولا اور جانچا جا رہا ہے',
    refused: '\u2068{name}\u2069 قبول نہیں کیا گیا',
    notThere: 'پیکیج موجود نہیں؛ شاید یو ایس بی نکال لی گئی۔ کچھ نہیں بدلا۔',
    cancelled: 'منسوخ کیا گیا۔ کچھ نہیں بدلا۔',
    putAwayMeanwhile: 'اس دوران پیکیج ہٹا دیا گیا۔ اسے دوبارہ چنیے۔',
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
    installed:
      'نسخہ {n} کے طور پر نصب ہو گیا۔ اسکرین خالی ہوتے ہی زائرین اسے دیکھیں گے۔ واپس لینے کے لیے پچھلے نسخے پر لوٹیے۔',
    toHistory: 'تاریخچہ کھولیے',
    keys: 'کس کے پیکیج قبول ہوں',
    keysWhat:
      'کلید بتاتی ہے کہ پیکیج کس نے بنایا اور راستے میں کسی نے اسے نہیں بدلا۔ وہ \u2066--make-key\u2069 سے بنتی ہے؛ یہاں صرف اس کی عوامی فائل \u2066(.xatire-pub)\u2069 آتی ہے۔',
    noKeys: 'ابھی کسی کلید پر بھروسا نہیں۔',
    addKey: 'یو ایس بی سے کلید شامل کیجیے',
    trustIt: 'اس کلید پر بھروسا کیجیے',
    compare: 'یہ حروف کلید دینے والے سے ملا لیجیے، بہتر ہے فون پر۔',
    addedOn: 'شامل کی گئی: {when}',
    remove: '\u2068{name}\u2069 کو ہٹائیے',
    removeSure: 'واقعی \u2068{name}\u2069 کو ہٹائیں؟',
    require: 'صرف ان کلیدوں سے دستخط شدہ پیکیج قبول ہوں',
    requireHint: 'بے دستخط اور اجنبی پیکیج رد کیے جاتے ہیں، یو ایس بی سے بھی اور مشترکہ فولڈر سے بھی۔',
    ownKey: 'یہ مشین اپنے پیکیجوں پر \u2068{name}\u2069 کے نام سے دستخط کرتی ہے۔',
    keyAdded: 'اب \u2068{name}\u2069 پر بھروسا ہے۔',
    keyRemoved: 'اب \u2068{name}\u2069 پر بھروسا نہیں رہا۔',
    knownKey: 'اس کلید پر پہلے سے \u2068{name}\u2069 کے نام سے بھروسا ہے۔',
    lastKey: 'نہیں ہوا: جب صرف دستخط شدہ پیکیج قبول ہوں تو ایک کلید رہنی چاہیے۔',
    tooManyKeys: 'شامل نہیں کی گئی: کیوسک زیادہ سے زیادہ 100 کلیدوں پر بھروسا کرتا ہے۔',
    noKeyFile: 'اس فائل میں کوئی عوامی کلید نہیں۔',
    keyGone: 'کلید کی فائل موجود نہیں؛ شاید یو ایس بی نکال لی گئی۔',
    keysUnreadable:
      'بھروسے والی کلیدوں کی فہرست پڑھی نہیں جا سکتی \u2066({reason})\u2069، اس لیے کوئی پیکیج قبول نہیں ہوتا۔ ٹیکنیشن کو بلائیے: ڈیٹا فولڈر میں \u2066trusted-keys.json\u2069 خراب ہے۔',
    offer: 'یو ایس بی \u2068{stick}\u2069 پر ایک پیکیج ہے: \u2068{title}\u2069، بننے کی تاریخ {when}۔',
    offerOpened: 'اس کمپیوٹر پر ایک پیکیج کھولا گیا: \u2068{title}\u2069، بننے کی تاریخ {when}۔',
    offerLook: 'دیکھیے',
    notNow: 'ابھی نہیں',
    cancel: 'منسوخ',
    noAnswer: 'کیوسک نے جواب نہیں دیا۔ کچھ نہیں بدلا؛ دوبارہ کوشش کیجیے۔',
  },
  ru: {
    title: 'Пакеты',
    intro: 'Пакет — это вся выставка в одном файле, который переносят с одного киоска на другой.',
    kinds: {
      package: { chooser: 'Выберите пакет', list: 'Пакеты', empty: 'В этой папке нет пакетов (.xatire).' },
      key: { chooser: 'Выберите ключ', list: 'Ключи', empty: 'В этой папке нет ключей (.xatire-pub).' },
      backup: {
        chooser: 'Выберите резервную копию',
        list: 'Резервные копии',
        empty: 'В этой папке нет резервных копий (.xatire-backup).',
      },
    },
    export: 'Взять с собой',
    exportWhat: 'Записывает то, что сейчас видят посетители, без черновика, и для верности читает обратно.',
    exportTo: 'Записать на флешку',
    signs: 'Подпись: «{name}».',
    signsNot: 'Без подписи: на этом компьютере нет ключа.',
    exporting: 'Пакет записывается и читается обратно',
    exported: 'Записано и прочитано обратно: {file}, место: {place}.',
    exportedFiles: {
      one: '{n} файл, {size}',
      few: '{n} файла, {size}',
      many: '{n} файлов, {size}',
      other: '{n} файла, {size}',
    },
    tooLargeForStick: 'Не записано: флешка не принимает файлы больше 4 ГБ. Отформатируйте её в exFAT.',
    notVerified:
      'Не записано: прочитанное не совпало с записанным. Похоже, флешка повреждена; возьмите другую.',
    install: 'Установить',
    installWhat:
      'Сначала пакет проверяется и показывается Вам. Пока Вы его не установите, посетители ничего не увидят.',
    choose: 'Выбрать пакет',
    found: 'Найденные пакеты',
    openedHere: 'Открыт на этом компьютере',
    look: 'Посмотреть',
    reading: 'Распаковка и проверка «{name}»',
    refused: 'Пакет «{name}» не принят',
    notThere: 'Пакета больше нет; возможно, флешку вынули. Ничего не изменено.',
    cancelled: 'Отменено. Ничего не изменено.',
    putAwayMeanwhile: 'Пакет тем временем был убран. Выберите его снова.',
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
    installed:
      'Установлено как версия {n}. Посетители увидят её, как только экран освободится. Чтобы отменить, вернитесь к прежней версии.',
    toHistory: 'Открыть историю',
    keys: 'Чьи пакеты принимаются',
    keysWhat:
      'Ключ показывает, кто сделал пакет и что его никто не изменил в пути. Он создаётся командой --make-key; сюда приносят только открытый файл (.xatire-pub).',
    noKeys: 'Пока не доверяют ни одному ключу.',
    addKey: 'Добавить ключ с флешки',
    trustIt: 'Доверять этому ключу',
    compare: 'Сверьте эти группы с тем, кто дал Вам ключ, лучше всего по телефону.',
    addedOn: 'Добавлен: {when}',
    remove: 'Удалить: {name}',
    removeSure: 'Точно удалить: {name}?',
    require: 'Принимать только пакеты, подписанные этими ключами',
    requireHint: 'Пакеты без подписи и с чужой подписью отклоняются, и с флешек, и из общей папки.',
    ownKey: 'Этот компьютер подписывает свои пакеты как «{name}».',
    keyAdded: 'Ключу «{name}» теперь доверяют.',
    keyRemoved: 'Ключу «{name}» больше не доверяют.',
    knownKey: 'Этому ключу уже доверяют под именем «{name}».',
    lastKey: 'Не сделано: пока принимаются только подписанные пакеты, один ключ должен остаться.',
    tooManyKeys: 'Не добавлено: киоск доверяет не более чем 100 ключам.',
    noKeyFile: 'В этом файле нет открытого ключа.',
    keyGone: 'Файла ключа больше нет; возможно, флешку вынули.',
    keysUnreadable:
      'Список доверенных ключей не читается ({reason}), поэтому пакеты не принимаются. Позовите техника: повреждён trusted-keys.json в папке данных.',
    offer: 'На флешке «{stick}» лежит пакет: {title}, сделан {when}.',
    offerOpened: 'На этом компьютере открыт пакет: {title}, сделан {when}.',
    offerLook: 'Посмотреть',
    notNow: 'Не сейчас',
    cancel: 'Отмена',
    noAnswer: 'Киоск не ответил. Ничего не изменено; попробуйте снова.',
  },
  tr: {
    title: 'Paketler',
    intro: 'Paket, bir kiosktan diğerine taşınmak üzere serginin tamamını içeren tek dosyadır.',
    kinds: {
      package: { chooser: 'Bir paket seçin', list: 'Paketler', empty: 'Bu klasörde paket (.xatire) yok.' },
      key: {
        chooser: 'Bir anahtar seçin',
        list: 'Anahtarlar',
        empty: 'Bu klasörde anahtar (.xatire-pub) yok.',
      },
      backup: {
        chooser: 'Bir yedek seçin',
        list: 'Yedekler',
        empty: 'Bu klasörde yedek (.xatire-backup) yok.',
      },
    },
    export: 'Yanınıza alın',
    exportWhat: 'Ziyaretçilerin şu anda gördüğünü taslak olmadan yazar ve emin olmak için geri okur.',
    exportTo: 'Belleğe yaz',
    signs: '“{name}” imzasıyla yazılır.',
    signsNot: 'İmzalanmaz: bu bilgisayarda anahtar yok.',
    exporting: 'Paket yazılıyor ve geri okunuyor',
    exported: 'Yazıldı ve geri okundu: {file}, yeri: {place}.',
    exportedFiles: { other: '{n} dosya, {size}' },
    tooLargeForStick: 'Yazılmadı: bu bellek 4 GB’tan büyük dosya almıyor. exFAT olarak biçimlendirin.',
    notVerified: 'Yazılmadı: geri okunan, yazılanla aynı değil. Bellek bozuk görünüyor; başka birini alın.',
    install: 'Yükleyin',
    installWhat:
      'Paket önce denetlenir ve size gösterilir. Siz yükleyene kadar ziyaretçiler hiçbir şey görmez.',
    choose: 'Bir paket seçin',
    found: 'Bulunan paketler',
    openedHere: 'Bu bilgisayarda açıldı',
    look: 'İncele',
    reading: '“{name}” açılıyor ve denetleniyor',
    refused: '“{name}” kabul edilmedi',
    notThere: 'Paket yerinde yok; belki bellek çıkarıldı. Hiçbir şey değişmedi.',
    cancelled: 'Vazgeçildi. Hiçbir şey değişmedi.',
    putAwayMeanwhile: 'Paket bu arada kaldırıldı. Lütfen yeniden seçin.',
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
    installed:
      '{n} numaralı sürüm olarak yüklendi. Ekran boşalır boşalmaz ziyaretçiler görür. Geri almak için önceki bir sürüme dönün.',
    toHistory: 'Geçmişi aç',
    keys: 'Kimin paketleri kabul edilir',
    keysWhat:
      'Anahtar, paketi kimin hazırladığını ve yolda kimsenin değiştirmediğini gösterir. --make-key ile yapılır; buraya yalnız açık dosyası (.xatire-pub) gelir.',
    noKeys: 'Henüz hiçbir anahtara güvenilmiyor.',
    addKey: 'Bellekten anahtar ekle',
    trustIt: 'Bu anahtara güven',
    compare: 'Bu grupları anahtarı size verenle, en iyisi telefonda, karşılaştırın.',
    addedOn: 'Eklendi: {when}',
    remove: 'Çıkar: {name}',
    removeSure: 'Gerçekten çıkarılsın mı: {name}?',
    require: 'Yalnız bu anahtarlarla imzalanmış paketler kabul edilsin',
    requireHint: 'İmzasız ve yabancı paketler hem belleklerden hem paylaşılan klasörden reddedilir.',
    ownKey: 'Bu bilgisayar paketlerini “{name}” adıyla imzalar.',
    keyAdded: '“{name}” anahtarına artık güveniliyor.',
    keyRemoved: '“{name}” anahtarına artık güvenilmiyor.',
    knownKey: 'Bu anahtara zaten “{name}” adıyla güveniliyor.',
    lastKey: 'Yapılmadı: yalnız imzalı paketler kabul edilirken bir anahtar kalmalıdır.',
    tooManyKeys: 'Eklenmedi: bir kiosk en çok 100 anahtara güvenir.',
    noKeyFile: 'Bu dosyada açık anahtar yok.',
    keyGone: 'Anahtar dosyası yerinde yok; belki bellek çıkarıldı.',
    keysUnreadable:
      'Güvenilen anahtarların listesi okunamıyor ({reason}); bu yüzden hiçbir paket kabul edilmiyor. Teknisyeni çağırın: veri klasöründeki trusted-keys.json bozuk.',
    offer: '“{stick}” belleğinde bir paket var: {title}, hazırlandığı an: {when}.',
    offerOpened: 'Bu bilgisayarda bir paket açıldı: {title}, hazırlandığı an: {when}.',
    offerLook: 'İncele',
    notNow: 'Şimdi değil',
    cancel: 'Vazgeç',
    noAnswer: 'Kiosk yanıt vermedi. Hiçbir şey değişmedi; lütfen yeniden deneyin.',
  },
};
