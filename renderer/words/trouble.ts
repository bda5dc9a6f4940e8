import type { InEveryLanguage } from './words.ts';

interface TroubleWords {
  /** For visitors: nothing alarming, nothing technical. */
  title: string;
  forVisitors: string;
  forStaff: string;
  problems: string;
  more: string;
  tryAgain: string;
  up: string;
  down: string;
}

export const troubleWords: InEveryLanguage<TroubleWords> = {
  en: {
    title: 'The exhibition is being prepared',
    forVisitors: 'It will open here shortly. Thank you for your patience.',
    forStaff:
      'For staff: the exhibition folder cannot be shown as it is. Mend what is named here, then try again.',
    problems: 'What was found',
    more: 'And {n} more',
    tryAgain: 'Try again',
    up: 'Further up',
    down: 'Further down',
  },
  az: {
    title: 'Sərgi hazırlanır',
    forVisitors: 'Tezliklə burada açılacaq. Səbriniz üçün təşəkkür edirik.',
    forStaff:
      'Əməkdaşlar üçün: sərgi qovluğu bu halda göstərilə bilmir. Aşağıda yazılanları düzəldin və yenidən cəhd edin.',
    problems: 'Aşkar edilənlər',
    more: 'Daha {n}',
    tryAgain: 'Yenidən cəhd et',
    up: 'Yuxarı',
    down: 'Aşağı',
  },
  ur: {
    title: 'نمائش تیار کی جا رہی ہے',
    forVisitors: 'یہ جلد ہی یہاں شروع ہو گی۔ آپ کے صبر کا شکریہ۔',
    forStaff:
      'عملے کے لیے: نمائش کا فولڈر موجودہ حالت میں نہیں دکھایا جا سکتا۔ یہاں درج باتیں درست کریں، پھر دوبارہ کوشش کریں۔',
    problems: 'کیا ملا',
    more: 'مزید {n}',
    tryAgain: 'دوبارہ کوشش کریں',
    up: 'اوپر',
    down: 'نیچے',
  },
  ru: {
    title: 'Выставка готовится',
    forVisitors: 'Скоро она откроется здесь. Благодарим за терпение.',
    forStaff:
      'Для сотрудников: папку выставки нельзя показать в нынешнем виде. Исправьте указанное ниже и попробуйте ещё раз.',
    problems: 'Что обнаружено',
    more: 'И ещё {n}',
    tryAgain: 'Попробовать ещё раз',
    up: 'Выше',
    down: 'Ниже',
  },
  tr: {
    title: 'Sergi hazırlanıyor',
    forVisitors: 'Kısa süre içinde burada açılacak. Sabrınız için teşekkür ederiz.',
    forStaff:
      'Görevliler için: sergi klasörü bu hâliyle gösterilemiyor. Aşağıda belirtilenleri düzeltip yeniden deneyin.',
    problems: 'Bulunanlar',
    more: 'Ve {n} tane daha',
    tryAgain: 'Yeniden dene',
    up: 'Yukarı',
    down: 'Aşağı',
  },
};
