import type { InEveryLanguage } from './words.ts';

interface PackageInstallWords {
  installWhat: string;
  choose: string;
  found: string;
  openedHere: string;
  look: string;
  refused: string;
  notThere: string;
  putAwayMeanwhile: string;
  installed: string;
  toHistory: string;

  offer: string;
  offerOpened: string;
  offerLook: string;
  notNow: string;
}

/** A package found, chosen and installed. */
export const packageInstallWords: InEveryLanguage<PackageInstallWords> = {
  en: {
    installWhat:
      'A package is checked and shown to you first. Visitors see nothing of it until you install it.',
    choose: 'Choose a package',
    found: 'Packages found',
    openedHere: 'Opened on this machine',
    look: 'Look at it',
    refused: '“{name}” is not taken',
    notThere: 'The package is gone; perhaps the stick was pulled out. Nothing was changed.',
    putAwayMeanwhile: 'The package was put away meanwhile. Please choose it again.',
    installed:
      'Installed as version {n}. Visitors see it as soon as nobody is using the screen. To take it back, return to an earlier version.',
    toHistory: 'Open the history',
    offer: 'On the stick “{stick}” lies a package: {title}, made on {when}.',
    offerOpened: 'A package was opened on this machine: {title}, made on {when}.',
    offerLook: 'Look at it',
    notNow: 'Not now',
  },
  az: {
    installWhat:
      'Paket əvvəlcə yoxlanılır və Sizə göstərilir. Siz quraşdırmayınca ziyarətçilər ondan heç nə görmür.',
    choose: 'Paket seçin',
    found: 'Tapılan paketlər',
    openedHere: 'Bu kompüterdə açılıb',
    look: 'Bax',
    refused: '“{name}” qəbul olunmur',
    notThere: 'Paket yerində yoxdur; bəlkə, fləş kart çıxarılıb. Heç nə dəyişmədi.',
    putAwayMeanwhile: 'Paket bu arada kənara qoyulub. Onu yenidən seçin.',
    installed:
      '{n} nömrəli versiya kimi quraşdırıldı. Ekran boş qalan kimi ziyarətçilər onu görəcək. Geri almaq üçün əvvəlki versiyaya qayıdın.',
    toHistory: 'Tarixçəni aç',
    offer: '“{stick}” fləş kartında paket var: {title}, hazırlanıb: {when}.',
    offerOpened: 'Bu kompüterdə paket açılıb: {title}, hazırlanıb: {when}.',
    offerLook: 'Bax',
    notNow: 'İndi yox',
  },
  ur: {
    installWhat: 'پیکیج پہلے جانچا اور آپ کو دکھایا جاتا ہے۔ جب تک آپ نصب نہ کریں زائرین کچھ نہیں دیکھتے۔',
    choose: 'پیکیج چنیے',
    found: 'ملنے والے پیکیج',
    openedHere: 'اس کمپیوٹر پر کھولا گیا',
    look: 'دیکھیے',
    refused: '\u2068{name}\u2069 قبول نہیں کیا گیا',
    notThere: 'پیکیج موجود نہیں؛ شاید یو ایس بی نکال لی گئی۔ کچھ نہیں بدلا۔',
    putAwayMeanwhile: 'اس دوران پیکیج ہٹا دیا گیا۔ اسے دوبارہ چنیے۔',
    installed:
      'نسخہ {n} کے طور پر نصب ہو گیا۔ اسکرین خالی ہوتے ہی زائرین اسے دیکھیں گے۔ واپس لینے کے لیے پچھلے نسخے پر لوٹیے۔',
    toHistory: 'تاریخچہ کھولیے',
    offer: 'یو ایس بی \u2068{stick}\u2069 پر ایک پیکیج ہے: \u2068{title}\u2069، بننے کی تاریخ {when}۔',
    offerOpened: 'اس کمپیوٹر پر ایک پیکیج کھولا گیا: \u2068{title}\u2069، بننے کی تاریخ {when}۔',
    offerLook: 'دیکھیے',
    notNow: 'ابھی نہیں',
  },
  ru: {
    installWhat:
      'Сначала пакет проверяется и показывается Вам. Пока Вы его не установите, посетители ничего не увидят.',
    choose: 'Выбрать пакет',
    found: 'Найденные пакеты',
    openedHere: 'Открыт на этом компьютере',
    look: 'Посмотреть',
    refused: 'Пакет «{name}» не принят',
    notThere: 'Пакета больше нет; возможно, флешку вынули. Ничего не изменено.',
    putAwayMeanwhile: 'Пакет тем временем был убран. Выберите его снова.',
    installed:
      'Установлено как версия {n}. Посетители увидят её, как только экран освободится. Чтобы отменить, вернитесь к прежней версии.',
    toHistory: 'Открыть историю',
    offer: 'На флешке «{stick}» лежит пакет: {title}, сделан {when}.',
    offerOpened: 'На этом компьютере открыт пакет: {title}, сделан {when}.',
    offerLook: 'Посмотреть',
    notNow: 'Не сейчас',
  },
  tr: {
    installWhat:
      'Paket önce denetlenir ve size gösterilir. Siz yükleyene kadar ziyaretçiler hiçbir şey görmez.',
    choose: 'Bir paket seçin',
    found: 'Bulunan paketler',
    openedHere: 'Bu bilgisayarda açıldı',
    look: 'İncele',
    refused: '“{name}” kabul edilmedi',
    notThere: 'Paket yerinde yok; belki bellek çıkarıldı. Hiçbir şey değişmedi.',
    putAwayMeanwhile: 'Paket bu arada kaldırıldı. Lütfen yeniden seçin.',
    installed:
      '{n} numaralı sürüm olarak yüklendi. Ekran boşalır boşalmaz ziyaretçiler görür. Geri almak için önceki bir sürüme dönün.',
    toHistory: 'Geçmişi aç',
    offer: '“{stick}” belleğinde bir paket var: {title}, hazırlandığı an: {when}.',
    offerOpened: 'Bu bilgisayarda bir paket açıldı: {title}, hazırlandığı an: {when}.',
    offerLook: 'İncele',
    notNow: 'Şimdi değil',
  },
};
