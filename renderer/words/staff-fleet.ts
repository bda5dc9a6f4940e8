import type { InEveryLanguage } from './words.ts';

interface FleetWords {
  title: string;
  intro: string;
  folder: string;
  folderHint: string;
  noFolder: string;
  send: string;
  sendHint: string;
  none: string;
  gone: string;
  kiosks: string;
  this: string;
  noName: string;
  shows: string;
  version: string;
  fresh: string;
  since: string;
  signedBy: string;
  told: string;
  silent: string;
  visits: string;
  visitsSaid: string;
  freeDisk: string;
  restarts: string;
  failures: string;
  refused: string;
  refusedThere: string;
  unreadable: string;
  again: string;
  noAnswer: string;
  app: string;
}

/** “Kiosk” in the sense of one installed screen. */
export const fleetWords: InEveryLanguage<FleetWords> = {
  en: {
    title: 'Kiosks',
    intro:
      'Several kiosks can share one folder that any synchroniser keeps alike. Packages in it are checked and shown at the next quiet moment; each kiosk puts a small file there that says how it fares.',
    folder: 'Shared folder',
    folderHint: 'The whole path, for example /home/kiosk/Sync/Xatire. Leave it empty to share nothing.',
    noFolder: 'Share nothing',
    send: 'Send what is published here to the others',
    sendHint: 'For the desk at which the exhibition is made.',
    none: 'This kiosk shares no folder yet.',
    gone: 'The shared folder is not there. Check the path, and whether the network drive is connected.',
    kiosks: 'Kiosks that share the folder',
    this: 'this kiosk',
    noName: 'Kiosk without a name',
    shows: 'Shows',
    version: 'version {n}',
    fresh: 'what it came with',
    since: 'Since',
    signedBy: 'Signed by',
    told: 'Last heard of',
    silent: 'Nothing heard for more than half an hour: it is off, or the folder is not synchronised.',
    visits: 'Visits',
    visitsSaid: '{today} today, {week} in 7 days',
    freeDisk: 'Free on the disk',
    restarts: 'Restarts today',
    failures: 'Mishaps of the screen today',
    refused: 'Packages in the folder that are not shown here',
    refusedThere: 'Packages it does not show',
    unreadable: 'Files that could not be read: {n}. They are damaged, or of a newer Xatirə.',
    again: 'Look again',
    noAnswer: 'The machine did not answer.',
    app: 'Xatirə',
  },
  az: {
    title: 'Kiosklar',
    intro:
      'Bir neçə kiosk istənilən sinxronlaşdırma proqramının eyni saxladığı bir qovluğu paylaşa bilər. Oradakı paketlər yoxlanılır və ekran boş olanda göstərilir; hər kiosk oraya vəziyyətini bildirən kiçik fayl qoyur.',
    folder: 'Paylaşılan qovluq',
    folderHint: 'Tam yol, məsələn /home/kiosk/Sync/Xatire. Paylaşmaq istəmirsinizsə, boş saxlayın.',
    noFolder: 'Heç nə paylaşılmasın',
    send: 'Burada dərc olunan digərlərinə göndərilsin',
    sendHint: 'Sərginin hazırlandığı masa üçün.',
    none: 'Bu kiosk hələ heç bir qovluğu paylaşmır.',
    gone: 'Paylaşılan qovluq yerində yoxdur. Yolu və şəbəkə diskinin qoşulu olub-olmadığını yoxlayın.',
    kiosks: 'Qovluğu paylaşan kiosklar',
    this: 'bu kiosk',
    noName: 'Adsız kiosk',
    shows: 'Göstərir',
    version: 'versiya {n}',
    fresh: 'ilkin sərgi',
    since: 'Bu vaxtdan',
    signedBy: 'İmzalayan',
    told: 'Son xəbər',
    silent: 'Yarım saatdan çoxdur xəbər yoxdur: kiosk sönülüdür və ya qovluq sinxronlaşdırılmır.',
    visits: 'Ziyarətlər',
    visitsSaid: 'bu gün {today}, 7 gündə {week}',
    freeDisk: 'Diskdə boş yer',
    restarts: 'Bu gün yenidən başlamalar',
    failures: 'Bu gün ekran nasazlıqları',
    refused: 'Qovluqda olub burada göstərilməyən paketlər',
    refusedThere: 'Göstərmədiyi paketlər',
    unreadable: 'Oxunmayan fayllar: {n}. Onlar zədələnib və ya Xatirənin daha yeni versiyasına aiddir.',
    again: 'Yenidən bax',
    noAnswer: 'Kompüter cavab vermədi.',
    app: 'Xatirə',
  },
  ur: {
    title: 'کیوسک',
    intro:
      'کئی کیوسک ایک ہی فولڈر استعمال کر سکتے ہیں جسے کوئی بھی ہم آہنگی کا پروگرام یکساں رکھے۔ اس میں آنے والے پیکج جانچے جاتے ہیں اور جب اسکرین خالی ہو تو دکھائے جاتے ہیں؛ ہر کیوسک وہاں اپنی حالت کی ایک چھوٹی فائل رکھتا ہے۔',
    folder: 'مشترکہ فولڈر',
    folderHint: 'پورا راستہ، مثلاً \u2066/home/kiosk/Sync/Xatire\u2069۔ کچھ مشترک نہ کرنا ہو تو خالی چھوڑیے۔',
    noFolder: 'کچھ مشترک نہ ہو',
    send: 'یہاں شائع ہونے والا مواد دوسروں کو بھیجا جائے',
    sendHint: 'اس میز کے لیے جہاں نمائش تیار کی جاتی ہے۔',
    none: 'یہ کیوسک ابھی کوئی فولڈر مشترک نہیں کرتا۔',
    gone: 'مشترکہ فولڈر موجود نہیں۔ راستہ دیکھیے اور یہ کہ نیٹ ورک ڈرائیو جڑی ہوئی ہے یا نہیں۔',
    kiosks: 'اس فولڈر کے کیوسک',
    this: 'یہ کیوسک',
    noName: 'بے نام کیوسک',
    shows: 'دکھا رہا ہے',
    version: 'نسخہ {n}',
    fresh: 'ابتدائی نمائش',
    since: 'کب سے',
    signedBy: 'دستخط',
    told: 'آخری اطلاع',
    silent: 'آدھے گھنٹے سے زیادہ سے کوئی اطلاع نہیں: کیوسک بند ہے یا فولڈر ہم آہنگ نہیں ہو رہا۔',
    visits: 'زائرین',
    visitsSaid: 'آج {today}، سات دن میں {week}',
    freeDisk: 'ڈسک پر خالی جگہ',
    restarts: 'آج دوبارہ شروع',
    failures: 'آج اسکرین کی خرابیاں',
    refused: 'فولڈر کے وہ پیکج جو یہاں نہیں دکھائے جاتے',
    refusedThere: 'جو پیکج یہ نہیں دکھاتا',
    unreadable: 'جو فائلیں پڑھی نہ جا سکیں: {n}۔ وہ خراب ہیں یا خاطرہ کے نئے نسخے کی ہیں۔',
    again: 'دوبارہ دیکھیے',
    noAnswer: 'مشین نے جواب نہیں دیا۔',
    app: 'Xatirə',
  },
  ru: {
    title: 'Киоски',
    intro:
      'Несколько киосков могут пользоваться одной общей папкой, которую синхронизирует любая программа. Пакеты в ней проверяются и показываются, когда у экрана никого нет; каждый киоск кладёт туда небольшой файл о своём состоянии.',
    folder: 'Общая папка',
    folderHint: 'Полный путь, например /home/kiosk/Sync/Xatire. Оставьте пустым, если делиться не нужно.',
    noFolder: 'Без общей папки',
    send: 'Отправлять опубликованное здесь другим киоскам',
    sendHint: 'Для рабочего места, где готовят выставку.',
    none: 'У этого киоска пока нет общей папки.',
    gone: 'Общей папки нет на месте. Проверьте путь и подключение сетевого диска.',
    kiosks: 'Киоски с этой папкой',
    this: 'этот киоск',
    noName: 'Киоск без имени',
    shows: 'Показывает',
    version: 'версия {n}',
    fresh: 'исходная выставка',
    since: 'С',
    signedBy: 'Подпись',
    told: 'Последняя весть',
    silent: 'Больше получаса нет вестей: киоск выключен или папка не синхронизируется.',
    visits: 'Посещения',
    visitsSaid: '{today} сегодня, {week} за 7 дней',
    freeDisk: 'Свободно на диске',
    restarts: 'Перезапусков сегодня',
    failures: 'Сбоев экрана сегодня',
    refused: 'Пакеты в папке, которые здесь не показываются',
    refusedThere: 'Пакеты, которые он не показывает',
    unreadable: 'Не удалось прочитать файлов: {n}. Они повреждены или от более новой версии Xatirə.',
    again: 'Проверить снова',
    noAnswer: 'Компьютер не ответил.',
    app: 'Xatirə',
  },
  tr: {
    title: 'Kiosklar',
    intro:
      'Birkaç kiosk, herhangi bir eşitleme programının aynı tuttuğu bir klasörü paylaşabilir. İçindeki paketler denetlenir ve ekran boşken gösterilir; her kiosk oraya durumunu bildiren küçük bir dosya koyar.',
    folder: 'Paylaşılan klasör',
    folderHint: 'Tam yol, örneğin /home/kiosk/Sync/Xatire. Paylaşmak istemiyorsanız boş bırakın.',
    noFolder: 'Hiçbir şey paylaşılmasın',
    send: 'Burada yayımlananlar diğerlerine gönderilsin',
    sendHint: 'Serginin hazırlandığı masa için.',
    none: 'Bu kiosk henüz bir klasör paylaşmıyor.',
    gone: 'Paylaşılan klasör yerinde değil. Yolu ve ağ sürücüsünün bağlı olup olmadığını denetleyin.',
    kiosks: 'Klasörü paylaşan kiosklar',
    this: 'bu kiosk',
    noName: 'Adsız kiosk',
    shows: 'Gösterdiği',
    version: 'sürüm {n}',
    fresh: 'ilk sergi',
    since: 'Şu zamandan beri',
    signedBy: 'İmzalayan',
    told: 'Son haber',
    silent: 'Yarım saatten uzun süredir haber yok: kapalı ya da klasör eşitlenmiyor.',
    visits: 'Ziyaretler',
    visitsSaid: 'bugün {today}, 7 günde {week}',
    freeDisk: 'Diskte boş yer',
    restarts: 'Bugünkü yeniden başlamalar',
    failures: 'Bugünkü ekran aksaklıkları',
    refused: 'Klasörde olup burada gösterilmeyen paketler',
    refusedThere: 'Göstermediği paketler',
    unreadable: 'Okunamayan dosyalar: {n}. Bozuklar ya da daha yeni bir Xatirə sürümüne ait.',
    again: 'Yeniden bak',
    noAnswer: 'Bilgisayar yanıt vermedi.',
    app: 'Xatirə',
  },
};
