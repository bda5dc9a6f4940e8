import type { FirstStartStep } from '../../exhibition/first-start.ts';
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
}

/** The guide through the first start: its steps, and the ways between them. */
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
  },
};
