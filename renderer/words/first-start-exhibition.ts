import type { InEveryLanguage } from './words.ts';

interface FirstStartExhibitionWords {
  onShow: string;
  noExhibition: string;
  people: string;
  another: string;
  asItCame: string;
}

/** What visitors will see. */
export const firstStartExhibitionWords: InEveryLanguage<FirstStartExhibitionWords> = {
  en: {
    onShow: 'On show',
    noExhibition: 'There is no exhibition that can be shown.',
    people: 'People on the roll',
    another: 'Another exhibition',
    asItCame: 'Show the one the kiosk came with',
  },
  az: {
    onShow: 'Göstərilən sərgi',
    noExhibition: 'Göstərilə bilən sərgi yoxdur.',
    people: 'Siyahıdakı şəxslər',
    another: 'Başqa sərgi',
    asItCame: 'Köşklə gələn sərgini göstər',
  },
  ur: {
    onShow: 'دکھائی جانے والی نمائش',
    noExhibition: 'ایسی کوئی نمائش نہیں جو دکھائی جا سکے۔',
    people: 'فہرست میں افراد',
    another: 'دوسری نمائش',
    asItCame: 'کیوسک کے ساتھ آنے والی نمائش دکھائیے',
  },
  ru: {
    onShow: 'Показывается',
    noExhibition: 'Нет выставки, которую можно показать.',
    people: 'Людей в списке',
    another: 'Другая выставка',
    asItCame: 'Показывать ту, что поставлена с киоском',
  },
  tr: {
    onShow: 'Gösterilen',
    noExhibition: 'Gösterilebilecek bir sergi yok.',
    people: 'Listedeki kişiler',
    another: 'Başka bir sergi',
    asItCame: 'Kioskla gelen sergiyi göster',
  },
};
