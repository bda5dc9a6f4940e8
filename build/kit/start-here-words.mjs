/** @file What START-HERE.html says, in three languages, the same keys in each. Commands stand in `code`. */

/** @typedef {{lang: string, dir: 'ltr' | 'rtl', own: string, title: string, intro: string, need: string, needs: string[], steps: string, step: {title: string, text: string, code?: string}[], windows: string, windowsText: string, windowsHow: string, trouble: string, troubles: {text: string, code?: string}[], not: string, shown: string[]}} StartWords */

/** @type {StartWords[]} */
export const startWords = [
  {
    lang: 'en',
    dir: 'ltr',
    own: 'English',
    title: 'Start here',
    intro:
      'This stick turns a PC with a touchscreen into a memorial exhibition. No network is needed. It takes about half an hour.',
    need: 'What you need',
    needs: [
      'A PC with a 64-bit Intel or AMD processor, 4 GB of memory, 8 GB of free disk, and Debian 12 or Ubuntu 22.04 (or later).',
      'The packages listed in linux/pc-must-have.txt. The check in step 2 names whatever is missing.',
      'A touchscreen, a keyboard for the installation, and the password of an administrator.',
    ],
    steps: 'Five steps',
    step: [
      {
        title: 'Plug in the stick',
        text: 'Open this folder in a terminal: a right click on it, then “Open in Terminal”.',
      },
      {
        title: 'Check the PC',
        text: 'This changes nothing. It says what the PC lacks.',
        code: 'sh install.sh check',
      },
      {
        title: 'Install',
        text: 'Type the password when asked. With --dry-run at the end it only prints what it would do.',
        code: 'sudo sh install.sh',
      },
      { title: 'Restart the PC', text: 'Pull out the stick and restart. The kiosk opens by itself.' },
      {
        title: 'Answer the guide',
        text: 'Language, PINs, screen, touch, hours, sound, exhibition, and a rehearsal. Write the recovery code down.',
      },
    ],
    windows: 'Windows',
    windowsText:
      'install.ps1 does the same on Windows 10 and 11 where the windows folder holds the app. It was written without a Windows at hand and has not been run: try it days before the event.',
    windowsHow:
      'Type this in a PowerShell opened as administrator. With -DryRun it only prints each step; leave it out to install.',
    trouble: 'If something is wrong',
    troubles: [
      { text: 'Is every file of this stick whole?', code: 'sh check.sh' },
      { text: 'Installing may be repeated at any time; what was set and entered stays.' },
      {
        text: 'Take the kiosk away again; the data are kept in the folder named:',
        code: 'sudo sh install.sh uninstall --keep-data DIR',
      },
    ],
    not: 'Xatirə is neither the Respublika Xatirə Kitabı nor memorial.az, and its roll is not a complete list of anyone.',
    shown: ['The guide through the first start', 'The exhibition'],
  },
  {
    lang: 'az',
    dir: 'ltr',
    own: 'Azərbaycanca',
    title: 'Buradan başlayın',
    intro:
      'Bu yaddaş çubuğu toxunma ekranlı kompüteri xatirə sərgisinə çevirir. Şəbəkə lazım deyil. Təxminən yarım saat çəkir.',
    need: 'Nə lazımdır',
    needs: [
      '64 bitlik Intel və ya AMD prosessorlu, 4 GB yaddaşı, 8 GB boş diski və Debian 12 və ya Ubuntu 22.04 (və ya daha yenisi) olan kompüter.',
      'linux/pc-must-have.txt faylında sadalanan paketlər. 2-ci addımdakı yoxlama çatışmayanların adını çəkir.',
      'Toxunma ekranı, quraşdırma üçün klaviatura və administrator parolu.',
    ],
    steps: 'Beş addım',
    step: [
      {
        title: 'Çubuğu taxın',
        text: 'Bu qovluğu terminalda açın: üzərində sağ düymə, sonra “Terminalda aç”.',
      },
      {
        title: 'Kompüteri yoxlayın',
        text: 'Bu, heç nəyi dəyişmir. Kompüterdə nəyin çatışmadığını deyir.',
        code: 'sh install.sh check',
      },
      {
        title: 'Quraşdırın',
        text: 'Soruşulanda parolu yazın. Sonuna --dry-run əlavə etsəniz, yalnız nə edəcəyini göstərir.',
        code: 'sudo sh install.sh',
      },
      { title: 'Kompüteri yenidən başladın', text: 'Çubuğu çıxarın və yenidən başladın. Köşk özü açılır.' },
      {
        title: 'Bələdçiyə cavab verin',
        text: 'Dil, PIN-lər, ekran, toxunuş, iş saatları, səs, sərgi və məşq. Bərpa kodunu yazıb saxlayın.',
      },
    ],
    windows: 'Windows',
    windowsText:
      'windows qovluğunda tətbiq varsa, install.ps1 eyni işi Windows 10 və 11-də görür. O, Windows olmayan yerdə yazılıb və işə salınmayıb: tədbirdən günlər əvvəl sınayın.',
    windowsHow:
      'Bunu administrator kimi açılmış PowerShell-də yazın. -DryRun ilə yalnız hər addımı göstərir; quraşdırmaq üçün onu yazmayın.',
    trouble: 'Bir şey düz getmirsə',
    troubles: [
      { text: 'Bu çubuqdakı bütün fayllar bütövdürmü?', code: 'sh check.sh' },
      { text: 'Quraşdırmanı istənilən vaxt təkrarlamaq olar; qurulan və daxil edilən hər şey qalır.' },
      {
        text: 'Köşkü kompüterdən götürmək; məlumatlar adı yazılan qovluqda saxlanır:',
        code: 'sudo sh install.sh uninstall --keep-data DIR',
      },
    ],
    not: 'Xatirə nə Respublika Xatirə Kitabıdır, nə də memorial.az; siyahısı heç kimin tam siyahısı deyil.',
    shown: ['İlk başlanğıcın bələdçisi', 'Sərgi'],
  },
  {
    lang: 'ur',
    dir: 'rtl',
    own: 'اردو',
    title: 'یہاں سے شروع کریں',
    intro:
      'یہ یو ایس بی اسٹک ٹچ اسکرین والے کمپیوٹر کو ایک یادگاری نمائش بنا دیتی ہے۔ نیٹ ورک کی ضرورت نہیں۔ تقریباً آدھا گھنٹہ لگتا ہے۔',
    need: 'کیا درکار ہے',
    needs: [
      'ایسا کمپیوٹر جس میں 64 بٹ Intel یا AMD پروسیسر، 4 GB میموری، 8 GB خالی ڈسک اور Debian 12 یا Ubuntu 22.04 (یا نیا) ہو۔',
      'وہ پیکج جو <bdi>linux/pc-must-have.txt</bdi> میں درج ہیں۔ دوسرے مرحلے کی جانچ بتاتی ہے کہ کیا کم ہے۔',
      'ایک ٹچ اسکرین، تنصیب کے لیے کی بورڈ، اور منتظم کا پاس ورڈ۔',
    ],
    steps: 'پانچ مرحلے',
    step: [
      {
        title: 'اسٹک لگائیں',
        text: 'اس فولڈر کو ٹرمینل میں کھولیں: اس پر دایاں کلک، پھر “Open in Terminal”۔',
      },
      {
        title: 'کمپیوٹر جانچیں',
        text: 'اس سے کچھ نہیں بدلتا۔ یہ بتاتا ہے کہ کمپیوٹر میں کیا کم ہے۔',
        code: 'sh install.sh check',
      },
      {
        title: 'نصب کریں',
        text: 'پوچھنے پر پاس ورڈ لکھیں۔ آخر میں <bdi>--dry-run</bdi> لکھنے سے صرف یہ دکھائی دیتا ہے کہ کیا کیا جائے گا۔',
        code: 'sudo sh install.sh',
      },
      {
        title: 'کمپیوٹر دوبارہ چلائیں',
        text: 'اسٹک نکالیں اور کمپیوٹر دوبارہ چلائیں۔ کیوسک خود کھل جاتا ہے۔',
      },
      {
        title: 'رہنما کو جواب دیں',
        text: 'زبان، PIN، اسکرین، ٹچ، اوقات، آواز، نمائش اور ایک مشق۔ بحالی کا کوڈ لکھ کر محفوظ رکھیں۔',
      },
    ],
    windows: 'Windows',
    windowsText:
      'جہاں windows فولڈر میں ایپ موجود ہو، <bdi>install.ps1</bdi> یہی کام Windows 10 اور 11 پر کرتا ہے۔ یہ Windows کے بغیر لکھا گیا اور چلایا نہیں گیا: تقریب سے کئی دن پہلے آزمائیں۔',
    windowsHow:
      'یہ <bdi>administrator</bdi> کے طور پر کھولی گئی <bdi>PowerShell</bdi> میں لکھیں۔ <bdi>-DryRun</bdi> کے ساتھ صرف ہر قدم دکھایا جاتا ہے؛ نصب کرنے کے لیے اسے نہ لکھیں۔',
    trouble: 'اگر کچھ درست نہ ہو',
    troubles: [
      { text: 'کیا اس اسٹک کی ہر فائل سالم ہے؟', code: 'sh check.sh' },
      { text: 'تنصیب کسی بھی وقت دہرائی جا سکتی ہے؛ جو کچھ مقرر یا درج کیا گیا وہ رہتا ہے۔' },
      {
        text: 'کیوسک ہٹانے کے لیے؛ ڈیٹا اس فولڈر میں رہتا ہے جس کا نام دیا جائے:',
        code: 'sudo sh install.sh uninstall --keep-data DIR',
      },
    ],
    not: '<bdi>Xatirə</bdi> نہ <bdi>Respublika Xatirə Kitabı</bdi> ہے اور نہ <bdi>memorial.az</bdi>، اور اس کی فہرست کسی کی بھی مکمل فہرست نہیں۔',
    shown: ['پہلی بار چلنے کا رہنما', 'نمائش'],
  },
];
