import type { InEveryLanguage } from './words.ts';

interface Common {
  home: string;
  back: string;
  languages: string;
  tools: string;
  larger: string;
  smaller: string;
  textSizeIs: string;
  contrast: string;
  lower: string;
  raise: string;
  startAgain: string;
  stillHere: string;
  areYouHere: string;
  secondsLeft: string;
  loading: string;
  sources: string;
  shownIn: string;
  unofficial: string;
  touchToBegin: string;
}

export const commonWords: InEveryLanguage<Common> = {
  en: {
    home: 'Home',
    back: 'Back',
    languages: 'Languages',
    tools: 'Reading aids',
    larger: 'Larger text',
    smaller: 'Smaller text',
    textSizeIs: 'Text size {percent} %',
    contrast: 'Contrast',
    lower: 'Lower the controls',
    raise: 'Raise the controls',
    startAgain: 'Start again',
    stillHere: 'I am still here',
    areYouHere: 'Are you still here?',
    secondsLeft: 'The exhibition starts again in {n} s',
    loading: 'One moment',
    sources: 'Sources',
    shownIn: 'Shown in {language}',
    unofficial: 'Unofficial translation',
    touchToBegin: 'Touch the screen',
  },
  az: {
    home: 'Əsas səhifə',
    back: 'Geri',
    languages: 'Dillər',
    tools: 'Oxu vasitələri',
    larger: 'Mətni böyüt',
    smaller: 'Mətni kiçilt',
    textSizeIs: 'Mətnin ölçüsü {percent} %',
    contrast: 'Kontrast',
    lower: 'Düymələri aşağı endir',
    raise: 'Düymələri yuxarı qaldır',
    startAgain: 'Yenidən başla',
    stillHere: 'Hələ buradayam',
    areYouHere: 'Hələ buradasınız?',
    secondsLeft: 'Sərgi {n} saniyədən sonra yenidən başlayacaq',
    loading: 'Bir an gözləyin',
    sources: 'Mənbələr',
    shownIn: '{language} dilində göstərilir',
    unofficial: 'Qeyri-rəsmi tərcümə',
    touchToBegin: 'Ekrana toxunun',
  },
  ur: {
    home: 'سرِورق',
    back: 'واپس',
    languages: 'زبانیں',
    tools: 'پڑھنے میں مدد',
    larger: 'متن بڑا کریں',
    smaller: 'متن چھوٹا کریں',
    textSizeIs: 'متن کا سائز {percent} فیصد',
    contrast: 'کنٹراسٹ',
    lower: 'بٹن نیچے لائیں',
    raise: 'بٹن اوپر لے جائیں',
    startAgain: 'دوبارہ شروع کریں',
    stillHere: 'میں یہیں ہوں',
    areYouHere: 'کیا آپ اب بھی یہاں ہیں؟',
    secondsLeft: 'نمائش {n} سیکنڈ میں دوبارہ شروع ہو گی',
    loading: 'ایک لمحہ',
    sources: 'ماخذ',
    shownIn: '{language} میں دکھایا گیا ہے',
    unofficial: 'غیر سرکاری ترجمہ',
    touchToBegin: 'سکرین کو چھوئیں',
  },
  ru: {
    home: 'Главная',
    back: 'Назад',
    languages: 'Языки',
    tools: 'Удобство чтения',
    larger: 'Крупнее',
    smaller: 'Мельче',
    textSizeIs: 'Размер текста {percent} %',
    contrast: 'Контраст',
    lower: 'Опустить кнопки',
    raise: 'Поднять кнопки',
    startAgain: 'Начать заново',
    stillHere: 'Я ещё здесь',
    areYouHere: 'Вы ещё здесь?',
    secondsLeft: 'Выставка начнётся заново через {n} с',
    loading: 'Одну минуту',
    sources: 'Источники',
    shownIn: 'Показано на языке: {language}',
    unofficial: 'Неофициальный перевод',
    touchToBegin: 'Коснитесь экрана',
  },
  tr: {
    home: 'Ana sayfa',
    back: 'Geri',
    languages: 'Diller',
    tools: 'Okuma araçları',
    larger: 'Metni büyüt',
    smaller: 'Metni küçült',
    textSizeIs: 'Metin boyutu %{percent}',
    contrast: 'Kontrast',
    lower: 'Düğmeleri aşağı indir',
    raise: 'Düğmeleri yukarı kaldır',
    startAgain: 'Yeniden başla',
    stillHere: 'Hâlâ buradayım',
    areYouHere: 'Hâlâ burada mısınız?',
    secondsLeft: 'Sergi {n} saniye sonra yeniden başlayacak',
    loading: 'Bir an',
    sources: 'Kaynaklar',
    shownIn: '{language} olarak gösteriliyor',
    unofficial: 'Resmî olmayan çeviri',
    touchToBegin: 'Ekrana dokunun',
  },
};
