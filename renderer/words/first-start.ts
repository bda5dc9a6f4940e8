import type { FirstStartStep, TouchVerdict } from '../../exhibition/first-start.ts';
import type { InEveryLanguage } from './words.ts';

interface FirstStartWords {
  title: string;
  intro: string;
  chooseLanguage: string;
  begin: string;
  goOn: string;
  later: string;
  laterNote: string;
  step: string;
  back: string;
  next: string;
  finish: string;
  notKept: string;
  /** A step's name and what it is for. */
  steps: Readonly<
    Record<
      Exclude<FirstStartStep, 'language' | 'pins' | 'readiness'>,
      readonly [title: string, sentence: string]
    >
  >;
  tone: string;
  toneNote: string;
  onShow: string;
  noExhibition: string;
  people: string;
  another: string;
  asItCame: string;
  test: string;
  testAgain: string;
  touchThis: string;
  testEnds: string;
  cancel: string;
  corners: readonly [topLeft: string, topRight: string, bottomRight: string, bottomLeft: string];
  verdicts: Readonly<Record<TouchVerdict, string>>;
  untried: string;
  touchscreen: string;
  save: string;
  made: string;
  alwaysOpen: string;
  rehearsal: string;
  rehearse: readonly string[];
  doneBy: string;
  signedOn: string;
}

export const firstStartWords: InEveryLanguage<FirstStartWords> = {
  en: {
    title: 'Setting up this kiosk',
    intro:
      'A few steps: PINs, screen, touch, hours, sound, exhibition, and a rehearsal. Each is kept at once; whoever is interrupted goes on from there.',
    chooseLanguage: 'The language of these steps',
    begin: 'Begin',
    goOn: 'Go on',
    later: 'Later',
    laterNote: 'Later: the exhibition opens, and this guide comes again at the next start.',
    step: 'Step {n} of {of}',
    back: 'Back',
    next: 'Next',
    finish: 'Finish and open the exhibition',
    notKept: 'The disk did not take how far you are; after an interruption the guide begins earlier.',
    steps: {
      screen: ['Screen', 'Measure the screen once, so that buttons fit a finger and letters can be read.'],
      touch: [
        'Touch',
        'Touch four marks, one after the other. It shows whether touches arrive at the finger.',
      ],
      name: ['Name', 'It tells this kiosk from others, in its log and on its sheet.'],
      hours: ['Opening hours', 'Outside these hours the screen is dark, and the PC stays on.'],
      sound: ['Sound', 'Films that a visitor starts are this loud. The loop is always silent.'],
      exhibition: [
        'Exhibition',
        'This is what visitors see. Keep it, or take another one from a stick or a folder. Staff can change it at any time.',
      ],
      sheet: [
        'Rehearsal',
        'Go through this once, as a visitor would, before the doors open. The sheet can be printed and signed.',
      ],
    },
    tone: 'Play a test tone',
    toneNote: 'If nothing is heard, look at the loudspeakers and at the volume of the system.',
    onShow: 'On show',
    noExhibition: 'There is no exhibition that can be shown.',
    people: 'People on the roll',
    another: 'Another exhibition',
    asItCame: 'Show the one the kiosk came with',
    test: 'Begin the test',
    testAgain: 'Once more',
    touchThis: 'Touch the mark',
    testEnds: 'Without a touch the test ends by itself after 30 seconds.',
    cancel: 'Cancel',
    corners: ['top left', 'top right', 'bottom right', 'bottom left'],
    verdicts: {
      right: 'Touches arrive at the finger.',
      mirrored:
        'Touches arrive mirrored. Set the touchscreen right in the system (kiosk-setup, “Touch”), then test again.',
      turned:
        'Touches arrive turned. Turn the touchscreen in the system as the picture is turned (kiosk-setup, “Touch”), then test again.',
      elsewhere:
        'Touches do not arrive at the finger, or not at all: the touchscreen may belong to another screen. Set it to this one in the system (kiosk-setup, “Touch”), then test again.',
      mouse:
        'The marks were reached by a mouse. That says nothing of the touchscreen; test again with a finger.',
    },
    untried: 'Not tested',
    touchscreen: 'Touchscreen',
    save: 'Save the sheet as PDF',
    made: 'Made on {date} by Xatirə {version}',
    alwaysOpen: 'always open',
    rehearsal: 'To try by hand',
    rehearse: [
      'The loop plays, and every picture is sharp and whole.',
      'A touch opens the exhibition, and every button answers the finger.',
      'The statement can be read to its end in every language.',
      'A name is found by its first letters, and the page of the person opens.',
      'The timeline turns forward and back.',
      'Larger text and lowered controls work.',
      'A film plays with sound, and its captions can be read.',
      'Left alone, the kiosk asks first and then begins anew.',
      'Staff mode opens by holding the corner for three seconds, and by PIN.',
      'Swiping in from each edge opens nothing, and no message appears.',
      'After the plug is pulled and put back, the kiosk comes up by itself.',
    ],
    doneBy: 'Done by',
    signedOn: 'Date',
  },
  az: {
    title: 'Köşkün qurulması',
    intro:
      'Bir neçə addım: PIN-lər, ekran, toxunuş, iş saatları, səs, sərgi və məşq. Hər addım dərhal yadda saxlanır; ara versəniz, həmin yerdən davam edirsiniz.',
    chooseLanguage: 'Bu addımların dili',
    begin: 'Başla',
    goOn: 'Davam et',
    later: 'Sonra',
    laterNote: '“Sonra” seçilsə, sərgi açılır və bu bələdçi növbəti başlanğıcda yenidən gəlir.',
    step: 'Addım {n} / {of}',
    back: 'Geri',
    next: 'Növbəti',
    finish: 'Bitir və sərgini aç',
    notKept: 'Hansı addımda olduğunuz diskə yazılmadı; ara verilsə, bələdçi daha əvvəldən başlayacaq.',
    steps: {
      screen: ['Ekran', 'Düymələr barmağa uyğun, hərflər oxunaqlı olsun deyə ekranı bir dəfə ölçün.'],
      touch: [
        'Toxunuş',
        'Dörd işarəyə bir-bir toxunun. Toxunuşların barmağın altına düşüb-düşmədiyi görünəcək.',
      ],
      name: ['Ad', 'Jurnalda və vərəqdə bu köşkü başqalarından ayırır.'],
      hours: ['İş saatları', 'Bu saatlardan kənarda ekran qaranlıqdır, kompüter isə işlək qalır.'],
      sound: [
        'Səs',
        'Ziyarətçinin başlatdığı filmlər bu ucalıqda səslənir. Dövri göstəriş həmişə səssizdir.',
      ],
      exhibition: [
        'Sərgi',
        'Ziyarətçilər bunu görür. Onu saxlayın və ya fləş kartdan, yaxud qovluqdan başqasını götürün. Əməkdaşlar onu istənilən vaxt dəyişə bilər.',
      ],
      sheet: [
        'Məşq',
        'Qapılar açılmazdan əvvəl bunu ziyarətçi kimi bir dəfə keçin. Vərəqi çap edib imzalamaq olar.',
      ],
    },
    tone: 'Sınaq səsini səsləndir',
    toneNote: 'Heç nə eşidilmirsə, səsucaldanları və sistemin səs ucalığını yoxlayın.',
    onShow: 'Göstərilən sərgi',
    noExhibition: 'Göstərilə bilən sərgi yoxdur.',
    people: 'Siyahıdakı şəxslər',
    another: 'Başqa sərgi',
    asItCame: 'Köşklə gələn sərgini göstər',
    test: 'Sınağa başla',
    testAgain: 'Bir daha',
    touchThis: 'İşarəyə toxunun',
    testEnds: 'Toxunulmasa, sınaq 30 saniyədən sonra özü bitir.',
    cancel: 'Ləğv et',
    corners: ['yuxarı sol', 'yuxarı sağ', 'aşağı sağ', 'aşağı sol'],
    verdicts: {
      right: 'Toxunuşlar barmağın altına düşür.',
      mirrored:
        'Toxunuşlar güzgüdəki kimi əks düşür. Toxunma ekranını sistemdə düzəldin (kiosk-setup, “Touch”) və yenidən sınayın.',
      turned:
        'Toxunuşlar dönmüş düşür. Toxunma ekranını sistemdə şəkil kimi döndərin (kiosk-setup, “Touch”) və yenidən sınayın.',
      elsewhere:
        'Toxunuşlar barmağın altına düşmür və ya heç gəlmir: toxunma ekranı başqa ekrana bağlı ola bilər. Onu sistemdə bu ekrana bağlayın (kiosk-setup, “Touch”) və yenidən sınayın.',
      mouse: 'İşarələrə siçanla çatılıb. Bu, toxunma ekranı haqqında heç nə demir; barmaqla yenidən sınayın.',
    },
    untried: 'Sınanmayıb',
    touchscreen: 'Toxunma ekranı',
    save: 'Vərəqi PDF kimi saxla',
    made: '{date} tarixində Xatirə {version} ilə hazırlanıb',
    alwaysOpen: 'həmişə açıq',
    rehearsal: 'Əllə sınanacaqlar',
    rehearse: [
      'Dövri göstəriş gedir, bütün şəkillər aydın və bütövdür.',
      'Bir toxunuş sərgini açır, hər düymə barmağa cavab verir.',
      'Bəyanat hər dildə sona qədər oxunur.',
      'Ad ilk hərflərindən tapılır və şəxsin səhifəsi açılır.',
      'Zaman xətti irəli və geri dönür.',
      'İri mətn və aşağı endirilmiş düymələr işləyir.',
      'Film səslə gedir, altyazıları oxunur.',
      'Köşk tək qalanda əvvəlcə soruşur, sonra yenidən başlayır.',
      'Əməkdaş rejimi küncü üç saniyə basıb saxlamaqla və PIN ilə açılır.',
      'Kənarlardan sürüşdürmək heç nə açmır, heç bir bildiriş çıxmır.',
      'Elektrik kəsilib gəldikdən sonra köşk özü açılır.',
    ],
    doneBy: 'Keçirən',
    signedOn: 'Tarix',
  },
  ur: {
    title: 'اس کیوسک کی ترتیب',
    intro:
      'چند مرحلے: PIN، اسکرین، ٹچ، اوقات، آواز، نمائش اور ایک مشق۔ ہر مرحلہ فوراً محفوظ ہو جاتا ہے؛ وقفہ آئے تو آپ وہیں سے آگے بڑھیں گے۔',
    chooseLanguage: 'ان مرحلوں کی زبان',
    begin: 'شروع کریں',
    goOn: 'جاری رکھیں',
    later: 'بعد میں',
    laterNote: 'بعد میں: نمائش کھل جاتی ہے، اور یہ رہنما اگلی بار چلنے پر پھر آئے گا۔',
    step: 'مرحلہ {n} از {of}',
    back: 'واپس',
    next: 'آگے',
    finish: 'مکمل کریں اور نمائش کھولیں',
    notKept: 'ڈسک نے آپ کا مرحلہ محفوظ نہیں کیا؛ وقفے کے بعد رہنما کچھ پہلے سے شروع ہوگا۔',
    steps: {
      screen: ['اسکرین', 'اسکرین ایک بار ناپ لیں، تاکہ بٹن انگلی کے مطابق ہوں اور حروف پڑھے جا سکیں۔'],
      touch: [
        'ٹچ',
        'چار نشانوں کو باری باری چھوئیں۔ اس سے معلوم ہوگا کہ لمس انگلی کی جگہ پہنچتا ہے یا نہیں۔',
      ],
      name: ['نام', 'لاگ اور ورق پر یہ اس کیوسک کو دوسروں سے الگ کرتا ہے۔'],
      hours: ['کھلنے کے اوقات', 'ان اوقات کے علاوہ اسکرین تاریک رہتی ہے اور کمپیوٹر چلتا رہتا ہے۔'],
      sound: ['آواز', 'زائر کی چلائی ہوئی فلم اتنی بلند ہوگی۔ خودکار سلسلہ ہمیشہ خاموش رہتا ہے۔'],
      exhibition: [
        'نمائش',
        'زائرین یہی دیکھتے ہیں۔ اسے رہنے دیجیے، یا یو ایس بی یا کسی فولڈر سے دوسری نمائش لیجیے۔ عملہ اسے کسی بھی وقت بدل سکتا ہے۔',
      ],
      sheet: [
        'مشق',
        'دروازے کھلنے سے پہلے ایک زائر کی طرح یہ سب ایک بار کر لیں۔ ورق چھاپ کر دستخط کیے جا سکتے ہیں۔',
      ],
    },
    tone: 'آزمائشی آواز چلائیں',
    toneNote: 'اگر کچھ سنائی نہ دے تو اسپیکر اور سسٹم کی آواز دیکھیں۔',
    onShow: 'دکھائی جانے والی نمائش',
    noExhibition: 'ایسی کوئی نمائش نہیں جو دکھائی جا سکے۔',
    people: 'فہرست میں افراد',
    another: 'دوسری نمائش',
    asItCame: 'کیوسک کے ساتھ آنے والی نمائش دکھائیے',
    test: 'آزمائش شروع کریں',
    testAgain: 'ایک بار پھر',
    touchThis: 'نشان کو چھوئیں',
    testEnds: 'لمس نہ ہو تو آزمائش 30 سیکنڈ بعد خود ختم ہو جاتی ہے۔',
    cancel: 'منسوخ کریں',
    corners: ['اوپر بائیں', 'اوپر دائیں', 'نیچے دائیں', 'نیچے بائیں'],
    verdicts: {
      right: 'لمس انگلی کی جگہ پہنچتا ہے۔',
      mirrored:
        'لمس آئینے کی طرح الٹا پہنچتا ہے۔ سسٹم میں ٹچ اسکرین درست کریں (kiosk-setup، “Touch”)، پھر دوبارہ آزمائیں۔',
      turned:
        'لمس گھوما ہوا پہنچتا ہے۔ سسٹم میں ٹچ اسکرین کو تصویر کے مطابق گھمائیں (kiosk-setup، “Touch”)، پھر دوبارہ آزمائیں۔',
      elsewhere:
        'لمس انگلی کی جگہ نہیں پہنچتا، یا بالکل نہیں پہنچتا: شاید ٹچ اسکرین کسی دوسری اسکرین سے جڑی ہے۔ سسٹم میں اسے اس اسکرین سے جوڑیں (kiosk-setup، “Touch”)، پھر دوبارہ آزمائیں۔',
      mouse: 'نشانوں تک ماؤس سے پہنچا گیا۔ اس سے ٹچ اسکرین کا کچھ پتا نہیں چلتا؛ انگلی سے دوبارہ آزمائیں۔',
    },
    untried: 'آزمائی نہیں گئی',
    touchscreen: 'ٹچ اسکرین',
    save: 'ورق PDF میں محفوظ کریں',
    made: '{date} کو Xatirə {version} سے تیار ہوا',
    alwaysOpen: 'ہمیشہ کھلا',
    rehearsal: 'ہاتھ سے آزمانے کے لیے',
    rehearse: [
      'خودکار سلسلہ چلتا ہے اور ہر تصویر صاف اور مکمل ہے۔',
      'ایک لمس نمائش کھولتا ہے اور ہر بٹن انگلی کا جواب دیتا ہے۔',
      'بیان ہر زبان میں آخر تک پڑھا جا سکتا ہے۔',
      'نام پہلے حروف سے مل جاتا ہے اور فرد کا صفحہ کھلتا ہے۔',
      'وقت کی لکیر آگے اور پیچھے چلتی ہے۔',
      'بڑا متن اور نیچے لائے گئے بٹن کام کرتے ہیں۔',
      'فلم آواز کے ساتھ چلتی ہے اور اس کے کیپشن پڑھے جاتے ہیں۔',
      'اکیلا چھوڑنے پر کیوسک پہلے پوچھتا ہے اور پھر نئے سرے سے شروع ہوتا ہے۔',
      'عملے کا حصہ کونے کو تین سیکنڈ دبانے اور PIN سے کھلتا ہے۔',
      'کناروں سے انگلی کھینچنے پر کچھ نہیں کھلتا اور کوئی پیغام نہیں آتا۔',
      'بجلی جانے اور آنے کے بعد کیوسک خود چل پڑتا ہے۔',
    ],
    doneBy: 'کرنے والا',
    signedOn: 'تاریخ',
  },
  ru: {
    title: 'Настройка киоска',
    intro:
      'Несколько шагов: PIN-коды, экран, касание, часы работы, звук, выставка и репетиция. Каждый шаг сохраняется сразу; если Вас прервут, Вы продолжите с того же места.',
    chooseLanguage: 'Язык этих шагов',
    begin: 'Начать',
    goOn: 'Продолжить',
    later: 'Позже',
    laterNote: 'Позже: выставка откроется, а этот помощник появится при следующем запуске.',
    step: 'Шаг {n} из {of}',
    back: 'Назад',
    next: 'Далее',
    finish: 'Завершить и открыть выставку',
    notKept: 'Диск не сохранил, на каком Вы шаге; после перерыва помощник начнёт раньше.',
    steps: {
      screen: ['Экран', 'Измерьте экран один раз, чтобы кнопки были по пальцу, а буквы читались.'],
      touch: [
        'Касание',
        'Коснитесь по очереди четырёх меток. Станет видно, приходятся ли касания туда, где палец.',
      ],
      name: ['Название', 'Отличает этот киоск от других в журнале и на листе.'],
      hours: ['Часы работы', 'Вне этих часов экран тёмный, а компьютер остаётся включённым.'],
      sound: [
        'Звук',
        'С такой громкостью идут фильмы, которые включает посетитель. Заставка всегда беззвучна.',
      ],
      exhibition: [
        'Выставка',
        'Это видят посетители. Оставьте её или возьмите другую с флешки или из папки. Сотрудники могут изменить её в любое время.',
      ],
      sheet: [
        'Репетиция',
        'Пройдите это один раз как посетитель, прежде чем откроются двери. Лист можно напечатать и подписать.',
      ],
    },
    tone: 'Включить пробный звук',
    toneNote: 'Если ничего не слышно, проверьте колонки и громкость в системе.',
    onShow: 'Показывается',
    noExhibition: 'Нет выставки, которую можно показать.',
    people: 'Людей в списке',
    another: 'Другая выставка',
    asItCame: 'Показывать ту, что поставлена с киоском',
    test: 'Начать проверку',
    testAgain: 'Ещё раз',
    touchThis: 'Коснитесь метки',
    testEnds: 'Без касания проверка сама закончится через 30 секунд.',
    cancel: 'Отмена',
    corners: ['слева вверху', 'справа вверху', 'справа внизу', 'слева внизу'],
    verdicts: {
      right: 'Касания приходятся туда, где палец.',
      mirrored:
        'Касания приходят зеркально. Исправьте сенсорный экран в системе (kiosk-setup, «Touch») и проверьте снова.',
      turned:
        'Касания приходят повёрнутыми. Поверните сенсорный экран в системе так же, как изображение (kiosk-setup, «Touch»), и проверьте снова.',
      elsewhere:
        'Касания приходятся не туда, где палец, или не приходят вовсе: возможно, сенсор относится к другому экрану. Назначьте его этому экрану в системе (kiosk-setup, «Touch») и проверьте снова.',
      mouse: 'Меток достигли мышью. О сенсорном экране это ничего не говорит; проверьте снова пальцем.',
    },
    untried: 'Не проверен',
    touchscreen: 'Сенсорный экран',
    save: 'Сохранить лист в PDF',
    made: 'Составлено {date}, Xatirə {version}',
    alwaysOpen: 'открыто всегда',
    rehearsal: 'Проверить руками',
    rehearse: [
      'Заставка идёт, каждое изображение резкое и целое.',
      'Касание открывает выставку, каждая кнопка отвечает пальцу.',
      'Заявление читается до конца на каждом языке.',
      'Имя находится по первым буквам, и открывается страница человека.',
      'Лента времени листается вперёд и назад.',
      'Крупный текст и опущенные кнопки работают.',
      'Фильм идёт со звуком, его субтитры читаются.',
      'Оставленный киоск сначала спрашивает, а затем начинает заново.',
      'Режим сотрудников открывается удержанием угла три секунды и PIN-кодом.',
      'Проведение от каждого края ничего не открывает, и сообщений нет.',
      'После отключения и включения питания киоск запускается сам.',
    ],
    doneBy: 'Провёл(а)',
    signedOn: 'Дата',
  },
  tr: {
    title: 'Kioskun kurulması',
    intro:
      'Birkaç adım: PIN’ler, ekran, dokunma, saatler, ses, sergi ve bir prova. Her adım hemen saklanır; ara verirseniz kaldığınız yerden devam edersiniz.',
    chooseLanguage: 'Bu adımların dili',
    begin: 'Başla',
    goOn: 'Devam et',
    later: 'Sonra',
    laterNote: 'Sonra: sergi açılır, bu kılavuz bir sonraki başlangıçta yeniden gelir.',
    step: 'Adım {n} / {of}',
    back: 'Geri',
    next: 'İleri',
    finish: 'Bitir ve sergiyi aç',
    notKept: 'Hangi adımda olduğunuz diske yazılamadı; ara verilirse kılavuz daha önceden başlar.',
    steps: {
      screen: ['Ekran', 'Düğmeler parmağa uysun, harfler okunsun diye ekranı bir kez ölçün.'],
      touch: [
        'Dokunma',
        'Dört işarete sırayla dokunun. Dokunuşların parmağın altına gelip gelmediği görülür.',
      ],
      name: ['Ad', 'Günlükte ve kâğıtta bu kiosku ötekilerden ayırır.'],
      hours: ['Açılış saatleri', 'Bu saatlerin dışında ekran karanlıktır, bilgisayar açık kalır.'],
      sound: ['Ses', 'Ziyaretçinin başlattığı filmler bu yükseklikte duyulur. Döngü her zaman sessizdir.'],
      exhibition: [
        'Sergi',
        'Ziyaretçiler bunu görür. Olduğu gibi bırakın ya da bellekten veya bir klasörden başkasını alın. Görevliler onu her zaman değiştirebilir.',
      ],
      sheet: [
        'Prova',
        'Kapılar açılmadan önce bunu bir ziyaretçi gibi bir kez yapın. Kâğıt yazdırılıp imzalanabilir.',
      ],
    },
    tone: 'Deneme sesini çal',
    toneNote: 'Hiçbir şey duyulmuyorsa hoparlörlere ve sistemin ses düzeyine bakın.',
    onShow: 'Gösterilen',
    noExhibition: 'Gösterilebilecek bir sergi yok.',
    people: 'Listedeki kişiler',
    another: 'Başka bir sergi',
    asItCame: 'Kioskla gelen sergiyi göster',
    test: 'Denemeye başla',
    testAgain: 'Bir kez daha',
    touchThis: 'İşarete dokunun',
    testEnds: 'Dokunulmazsa deneme 30 saniye sonra kendiliğinden biter.',
    cancel: 'İptal',
    corners: ['sol üst', 'sağ üst', 'sağ alt', 'sol alt'],
    verdicts: {
      right: 'Dokunuşlar parmağın altına geliyor.',
      mirrored:
        'Dokunuşlar aynadaki gibi ters geliyor. Dokunmatik ekranı sistemde düzeltin (kiosk-setup, “Touch”) ve yeniden deneyin.',
      turned:
        'Dokunuşlar dönmüş geliyor. Dokunmatik ekranı sistemde görüntü gibi döndürün (kiosk-setup, “Touch”) ve yeniden deneyin.',
      elsewhere:
        'Dokunuşlar parmağın altına gelmiyor ya da hiç gelmiyor: dokunmatik ekran başka bir ekrana bağlı olabilir. Sistemde onu bu ekrana bağlayın (kiosk-setup, “Touch”) ve yeniden deneyin.',
      mouse:
        'İşaretlere fareyle ulaşıldı. Bu, dokunmatik ekran hakkında bir şey söylemez; parmakla yeniden deneyin.',
    },
    untried: 'Denenmedi',
    touchscreen: 'Dokunmatik ekran',
    save: 'Kâğıdı PDF olarak kaydet',
    made: '{date} tarihinde Xatirə {version} ile hazırlandı',
    alwaysOpen: 'her zaman açık',
    rehearsal: 'Elle denenecekler',
    rehearse: [
      'Döngü oynuyor, her görüntü net ve bütün.',
      'Bir dokunuş sergiyi açıyor, her düğme parmağa yanıt veriyor.',
      'Bildiri her dilde sonuna kadar okunuyor.',
      'Bir ad ilk harflerinden bulunuyor, kişinin sayfası açılıyor.',
      'Zaman çizelgesi ileri ve geri gidiyor.',
      'Büyük yazı ve aşağı indirilen düğmeler çalışıyor.',
      'Film sesle oynuyor, altyazıları okunuyor.',
      'Kiosk yalnız kalınca önce soruyor, sonra yeniden başlıyor.',
      'Görevli modu köşe üç saniye basılı tutularak ve PIN ile açılıyor.',
      'Kenarlardan kaydırmak hiçbir şey açmıyor, hiçbir bildirim çıkmıyor.',
      'Fiş çekilip takıldıktan sonra kiosk kendiliğinden açılıyor.',
    ],
    doneBy: 'Yapan',
    signedOn: 'Tarih',
  },
};
