import type { Counted, InEveryLanguage } from './words.ts';

interface OfTheRoll {
  about: string;
  howMany: Counted;
  asOf: string;
  all: string;
  find: string;
  clear: string;
  letters: string;
  /** The accessible name of a letter: how many names stand under it. */
  under: string;
  found: Counted;
  similar: string;
  nobody: string;
  whatHelps: readonly string[];
  showAll: string;
  empty: string;
  up: string;
  down: string;
}

export const remembranceWords: InEveryLanguage<OfTheRoll> = {
  en: {
    about: 'About this roll',
    howMany: { one: '{n} name', other: '{n} names' },
    asOf: 'as of {date}',
    all: 'All names, in alphabetical order',
    find: 'Find a name',
    clear: 'Clear the search',
    letters: 'Names by first letter',
    under: '{letter}: {n}',
    found: { one: '{n} name found', other: '{n} names found' },
    similar: 'No exact match. Similar names:',
    nobody: 'This name was not found on the roll',
    whatHelps: [
      'Check the spelling, or leave out the last letters.',
      'Try the family name alone.',
      'The roll is not complete. The staff will gladly help you and note a name that is missing.',
    ],
    showAll: 'Show all names',
    empty: 'The names of this roll cannot be shown at the moment.',
    up: 'Scroll up',
    down: 'Scroll down',
  },
  az: {
    about: 'Bu siyahı haqqında',
    howMany: { other: '{n} ad' },
    asOf: 'məlumat tarixi: {date}',
    all: 'Bütün adlar, əlifba sırası ilə',
    find: 'Ad axtarın',
    clear: 'Axtarışı təmizlə',
    letters: 'Baş hərfə görə adlar',
    under: '{letter}: {n}',
    found: { other: '{n} ad tapıldı' },
    similar: 'Dəqiq uyğunluq yoxdur. Oxşar adlar:',
    nobody: 'Bu ad siyahıda tapılmadı',
    whatHelps: [
      'Yazılışı yoxlayın və ya son hərfləri silin.',
      'Yalnız soyadı yazmağa çalışın.',
      'Siyahı tam deyil. Əməkdaşlarımız sizə kömək edər və çatışmayan adı qeyd edərlər.',
    ],
    showAll: 'Bütün adları göstər',
    empty: 'Bu siyahının adları hazırda göstərilə bilmir.',
    up: 'Yuxarı',
    down: 'Aşağı',
  },
  ur: {
    about: 'اس فہرست کے بارے میں',
    howMany: { one: '{n} نام', other: '{n} نام' },
    asOf: 'معلومات بمطابق {date}',
    all: 'تمام نام، حروفِ تہجی کی ترتیب سے',
    find: 'نام تلاش کریں',
    clear: 'تلاش صاف کریں',
    letters: 'پہلے حرف کے لحاظ سے نام',
    under: '{letter}: {n}',
    found: { one: '{n} نام ملا', other: '{n} نام ملے' },
    similar: 'بالکل یہی نام نہیں ملا۔ ملتے جلتے نام:',
    nobody: 'یہ نام فہرست میں نہیں ملا',
    whatHelps: [
      'املا دیکھ لیں، یا آخری حروف ہٹا دیں۔',
      'صرف خاندانی نام لکھ کر دیکھیں۔',
      'یہ فہرست مکمل نہیں ہے۔ عملہ آپ کی مدد کرے گا اور جو نام موجود نہیں اسے درج کر لے گا۔',
    ],
    showAll: 'تمام نام دکھائیں',
    empty: 'اس فہرست کے نام اس وقت نہیں دکھائے جا سکتے۔',
    up: 'اوپر',
    down: 'نیچے',
  },
  ru: {
    about: 'Об этом списке',
    howMany: { one: '{n} имя', few: '{n} имени', many: '{n} имён', other: '{n} имени' },
    asOf: 'по состоянию на {date}',
    all: 'Все имена в алфавитном порядке',
    find: 'Найти имя',
    clear: 'Очистить поиск',
    letters: 'Имена по первой букве',
    under: '{letter}: {n}',
    found: {
      one: 'Найдено {n} имя',
      few: 'Найдено {n} имени',
      many: 'Найдено {n} имён',
      other: 'Найдено {n} имени',
    },
    similar: 'Точного совпадения нет. Похожие имена:',
    nobody: 'Этого имени в списке не найдено',
    whatHelps: [
      'Проверьте написание или сотрите последние буквы.',
      'Попробуйте ввести только фамилию.',
      'Список неполон. Сотрудники охотно помогут вам и запишут имя, которого здесь нет.',
    ],
    showAll: 'Показать все имена',
    empty: 'Сейчас имена этого списка показать нельзя.',
    up: 'Вверх',
    down: 'Вниз',
  },
  tr: {
    about: 'Bu liste hakkında',
    howMany: { other: '{n} isim' },
    asOf: 'bilgi tarihi: {date}',
    all: 'Bütün isimler, alfabe sırasıyla',
    find: 'İsim arayın',
    clear: 'Aramayı temizle',
    letters: 'Baş harfe göre isimler',
    under: '{letter}: {n}',
    found: { other: '{n} isim bulundu' },
    similar: 'Tam eşleşme yok. Benzer isimler:',
    nobody: 'Bu isim listede bulunamadı',
    whatHelps: [
      'Yazılışı gözden geçirin ya da son harfleri silin.',
      'Yalnızca soyadını deneyin.',
      'Liste eksiksiz değildir. Görevliler size memnuniyetle yardımcı olur ve eksik ismi not eder.',
    ],
    showAll: 'Bütün isimleri göster',
    empty: 'Bu listenin isimleri şu anda gösterilemiyor.',
    up: 'Yukarı',
    down: 'Aşağı',
  },
};
