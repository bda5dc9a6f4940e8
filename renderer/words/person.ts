import type { InEveryLanguage } from './words.ts';

interface OfAPerson {
  born: string;
  died: string;
  honours: string;
  facts: string;
  before: string;
  after: string;
  turn: string;
  up: string;
  down: string;
  notHere: string;
  notHereWhy: string;
}

export const personWords: InEveryLanguage<OfAPerson> = {
  en: {
    born: 'Born',
    died: 'Died',
    honours: 'Honours',
    facts: 'The life',
    before: 'Previous name',
    after: 'Next name',
    turn: 'Other names on the roll',
    up: 'Scroll up',
    down: 'Scroll down',
    notHere: 'This page is not here',
    notHereWhy: 'The roll has been revised since. The name may be found again through the list.',
  },
  az: {
    born: 'Doğumu',
    died: 'Vəfatı',
    honours: 'Təltifləri',
    facts: 'Həyatı',
    before: 'Əvvəlki ad',
    after: 'Növbəti ad',
    turn: 'Siyahıdakı digər adlar',
    up: 'Yuxarı',
    down: 'Aşağı',
    notHere: 'Bu səhifə burada yoxdur',
    notHereWhy: 'Siyahı yenilənib. Adı siyahıdan yenidən tapmaq olar.',
  },
  ur: {
    born: 'پیدائش',
    died: 'وفات',
    honours: 'اعزازات',
    facts: 'زندگی',
    before: 'پچھلا نام',
    after: 'اگلا نام',
    turn: 'فہرست کے دیگر نام',
    up: 'اوپر',
    down: 'نیچے',
    notHere: 'یہ صفحہ یہاں نہیں ہے',
    notHereWhy: 'فہرست میں اس دوران تبدیلی ہوئی ہے۔ نام دوبارہ فہرست سے تلاش کیا جا سکتا ہے۔',
  },
  ru: {
    born: 'Рождение',
    died: 'Кончина',
    honours: 'Награды',
    facts: 'Жизнь',
    before: 'Предыдущее имя',
    after: 'Следующее имя',
    turn: 'Другие имена списка',
    up: 'Вверх',
    down: 'Вниз',
    notHere: 'Этой страницы здесь нет',
    notHereWhy: 'Список был обновлён. Имя можно снова найти в списке.',
  },
  tr: {
    born: 'Doğumu',
    died: 'Vefatı',
    honours: 'Nişan ve unvanları',
    facts: 'Hayatı',
    before: 'Önceki isim',
    after: 'Sonraki isim',
    turn: 'Listedeki diğer isimler',
    up: 'Yukarı',
    down: 'Aşağı',
    notHere: 'Bu sayfa burada yok',
    notHereWhy: 'Liste bu arada güncellendi. İsim listeden yeniden bulunabilir.',
  },
};
