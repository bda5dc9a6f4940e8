import type { Sort } from '../screens/staff/content/roll-finding.svelte.ts';
import type { Counted, InEveryLanguage } from './words.ts';

interface People {
  find: string;
  order: string;
  orders: Readonly<Record<Sort, string>>;
  count: Counted;
  found: Counted;
  nobody: string;
  add: string;
  newPerson: string;
  create: string;
  cancel: string;
  nameNeeded: string;
  alike: string;
  alikeBorn: string;
  open: string;
  name: string;
  nameHint: string;
  given: string;
  patronymic: string;
  family: string;
  names: string;
  nameIn: string;
  addNameIn: string;
  removeNameIn: string;
  otherSpellings: string;
  otherSpellingsHint: string;
  service: string;
  rank: string;
  occupation: string;
  period: string;
  life: string;
  born: string;
  bornPlace: string;
  died: string;
  diedPlace: string;
  bornYear: string;
  honours: string;
  honour: string;
  honourDate: string;
  addHonour: string;
  removeHonour: string;
  portrait: string;
  about: string;
  records: string;
  sources: string;
  permission: string;
  permissionHint: string;
}

export const peopleWords: InEveryLanguage<People> = {
  en: {
    find: 'Find a name',
    order: 'Order',
    orders: {
      name: 'By name',
      died: 'By date of death',
      unsourced: 'Without sources first',
      newest: 'Newest entries first',
    },
    count: { one: '{n} person', other: '{n} people' },
    found: { one: '{n} person found', other: '{n} people found' },
    nobody: 'Nobody was found under this name.',
    add: 'Add a person',
    newPerson: 'New person',
    create: 'Add to the roll',
    cancel: 'Cancel',
    nameNeeded: 'Write at least the given name and the family name.',
    alike: '{name} is on the roll already. The same person?',
    alikeBorn: '{name}, born {born}, is on the roll already. The same person?',
    open: 'Open {name}',
    name: 'Name in Azerbaijani',
    nameHint: 'As the person bore it, with its own letters.',
    given: 'Given name',
    patronymic: 'Patronymic',
    family: 'Family name',
    names: 'The name in other languages',
    nameIn: 'Name in {language}',
    addNameIn: 'Add the name in {language}',
    removeNameIn: 'Remove the name in {language}',
    otherSpellings: 'Other spellings',
    otherSpellingsHint: 'One on each line. Visitors find the person by them; they are not shown.',
    service: 'Service and work',
    rank: 'Rank',
    occupation: 'Occupation',
    period: 'War or days of the death',
    life: 'Life',
    born: 'Born on',
    bornPlace: 'Born in',
    died: 'Died on',
    diedPlace: 'Died in',
    bornYear: 'Year of birth, if known',
    honours: 'Honours',
    honour: 'Honour',
    honourDate: 'Given on',
    addHonour: 'Add an honour',
    removeHonour: 'Remove this honour',
    portrait: 'Portrait',
    about: 'About the person',
    records: 'For the archive',
    sources: 'Sources',
    permission: 'Permission',
    permissionHint: 'Who allowed the person to be shown. Never displayed to visitors.',
  },
  az: {
    find: 'Ad axtarın',
    order: 'Sıra',
    orders: {
      name: 'Ada görə',
      died: 'Ölüm tarixinə görə',
      unsourced: 'Əvvəlcə mənbəsizlər',
      newest: 'Əvvəlcə yeni qeydlər',
    },
    count: { other: '{n} nəfər' },
    found: { other: '{n} nəfər tapıldı' },
    nobody: 'Bu adla heç kim tapılmadı.',
    add: 'Şəxs əlavə et',
    newPerson: 'Yeni şəxs',
    create: 'Siyahıya əlavə et',
    cancel: 'Ləğv et',
    nameNeeded: 'Ən azı adı və soyadı yazın.',
    alike: '{name} artıq siyahıdadır. Eyni şəxsdir?',
    alikeBorn: '{name} ({born}) artıq siyahıdadır. Eyni şəxsdir?',
    open: 'Aç: {name}',
    name: 'Azərbaycanca adı',
    nameHint: 'Şəxsin daşıdığı kimi, öz hərfləri ilə.',
    given: 'Ad',
    patronymic: 'Ata adı',
    family: 'Soyad',
    names: 'Başqa dillərdə adı',
    nameIn: 'Adı: {language}',
    addNameIn: 'Adı əlavə et: {language}',
    removeNameIn: 'Adı götür: {language}',
    otherSpellings: 'Başqa yazılışlar',
    otherSpellingsHint: 'Hər sətirdə biri. Ziyarətçilər şəxsi onlarla tapır; özləri göstərilmir.',
    service: 'Xidmət və iş',
    rank: 'Rütbə',
    occupation: 'Peşə',
    period: 'Müharibə və ya ölüm günləri',
    life: 'Həyatı',
    born: 'Doğum tarixi',
    bornPlace: 'Doğum yeri',
    died: 'Ölüm tarixi',
    diedPlace: 'Ölüm yeri',
    bornYear: 'Doğum ili, məlumdursa',
    honours: 'Təltiflər',
    honour: 'Təltif',
    honourDate: 'Verildiyi tarix',
    addHonour: 'Təltif əlavə et',
    removeHonour: 'Bu təltifi götür',
    portrait: 'Portret',
    about: 'Şəxs haqqında',
    records: 'Arxiv üçün',
    sources: 'Mənbələr',
    permission: 'İcazə',
    permissionHint: 'Şəxsin göstərilməsinə kim icazə verib. Ziyarətçilərə heç vaxt göstərilmir.',
  },
  ur: {
    find: 'نام تلاش کریں',
    order: 'ترتیب',
    orders: {
      name: 'نام کے لحاظ سے',
      died: 'تاریخِ وفات کے لحاظ سے',
      unsourced: 'پہلے بغیر ماخذ والے',
      newest: 'پہلے نئے اندراج',
    },
    count: { one: '{n} شخص', other: '{n} لوگ' },
    found: { one: '{n} شخص ملا', other: '{n} لوگ ملے' },
    nobody: 'اس نام سے کوئی نہیں ملا۔',
    add: 'شخص شامل کریں',
    newPerson: 'نیا شخص',
    create: 'فہرست میں شامل کریں',
    cancel: 'منسوخ کریں',
    nameNeeded: 'کم از کم نام اور خاندانی نام لکھیں۔',
    alike: '{name} پہلے سے فہرست میں ہے۔ کیا یہ وہی شخص ہے؟',
    alikeBorn: '{name} ({born}) پہلے سے فہرست میں ہے۔ کیا یہ وہی شخص ہے؟',
    open: 'کھولیں: {name}',
    name: 'آذربائیجانی میں نام',
    nameHint: 'جیسے وہ خود لکھتے تھے، اپنے حروف کے ساتھ۔',
    given: 'نام',
    patronymic: 'والد کا نام',
    family: 'خاندانی نام',
    names: 'دوسری زبانوں میں نام',
    nameIn: '{language} میں نام',
    addNameIn: '{language} میں نام شامل کریں',
    removeNameIn: '{language} میں نام ہٹائیں',
    otherSpellings: 'دوسرے ہجے',
    otherSpellingsHint: 'ہر سطر میں ایک۔ زائرین ان سے شخص کو ڈھونڈ سکتے ہیں؛ یہ دکھائے نہیں جاتے۔',
    service: 'خدمت اور کام',
    rank: 'عہدہ',
    occupation: 'پیشہ',
    period: 'جنگ یا وفات کے دن',
    life: 'زندگی',
    born: 'تاریخِ پیدائش',
    bornPlace: 'جائے پیدائش',
    died: 'تاریخِ وفات',
    diedPlace: 'جائے وفات',
    bornYear: 'سالِ پیدائش، اگر معلوم ہو',
    honours: 'اعزازات',
    honour: 'اعزاز',
    honourDate: 'کب دیا گیا',
    addHonour: 'اعزاز شامل کریں',
    removeHonour: 'یہ اعزاز ہٹائیں',
    portrait: 'تصویر',
    about: 'شخص کے بارے میں',
    records: 'آرکائیو کے لیے',
    sources: 'ماخذ',
    permission: 'اجازت',
    permissionHint: 'دکھانے کی اجازت کس نے دی۔ زائرین کو کبھی نہیں دکھائی جاتی۔',
  },
  ru: {
    find: 'Найти имя',
    order: 'Порядок',
    orders: {
      name: 'По имени',
      died: 'По дате смерти',
      unsourced: 'Сначала без источников',
      newest: 'Сначала новые записи',
    },
    count: { one: '{n} человек', few: '{n} человека', many: '{n} человек', other: '{n} человека' },
    found: {
      one: 'Найден {n} человек',
      few: 'Найдено {n} человека',
      many: 'Найдено {n} человек',
      other: 'Найдено {n} человека',
    },
    nobody: 'Под этим именем никто не найден.',
    add: 'Добавить человека',
    newPerson: 'Новый человек',
    create: 'Добавить в список',
    cancel: 'Отменить',
    nameNeeded: 'Напишите хотя бы имя и фамилию.',
    alike: '{name} уже есть в списке. Это тот же человек?',
    alikeBorn: '{name} (род. {born}) уже есть в списке. Это тот же человек?',
    open: 'Открыть: {name}',
    name: 'Имя по-азербайджански',
    nameHint: 'Как его носил человек, родными буквами.',
    given: 'Имя',
    patronymic: 'Отчество',
    family: 'Фамилия',
    names: 'Имя на других языках',
    nameIn: 'Имя: {language}',
    addNameIn: 'Добавить имя: {language}',
    removeNameIn: 'Убрать имя: {language}',
    otherSpellings: 'Другие написания',
    otherSpellingsHint: 'Каждое с новой строки. По ним находят человека; сами они не показываются.',
    service: 'Служба и работа',
    rank: 'Звание',
    occupation: 'Занятие',
    period: 'Война или дни гибели',
    life: 'Жизнь',
    born: 'Дата рождения',
    bornPlace: 'Место рождения',
    died: 'Дата смерти',
    diedPlace: 'Место смерти',
    bornYear: 'Год рождения, если известен',
    honours: 'Награды',
    honour: 'Награда',
    honourDate: 'Когда присвоена',
    addHonour: 'Добавить награду',
    removeHonour: 'Убрать эту награду',
    portrait: 'Портрет',
    about: 'О человеке',
    records: 'Для архива',
    sources: 'Источники',
    permission: 'Разрешение',
    permissionHint: 'Кто разрешил показывать. Посетителям не видно никогда.',
  },
  tr: {
    find: 'Ad arayın',
    order: 'Sıra',
    orders: {
      name: 'Ada göre',
      died: 'Ölüm tarihine göre',
      unsourced: 'Önce kaynaksızlar',
      newest: 'Önce yeni kayıtlar',
    },
    count: { other: '{n} kişi' },
    found: { other: '{n} kişi bulundu' },
    nobody: 'Bu adla kimse bulunamadı.',
    add: 'Kişi ekle',
    newPerson: 'Yeni kişi',
    create: 'Listeye ekle',
    cancel: 'İptal',
    nameNeeded: 'En azından adı ve soyadı yazın.',
    alike: '{name} zaten listede. Aynı kişi mi?',
    alikeBorn: '{name} ({born}) zaten listede. Aynı kişi mi?',
    open: 'Aç: {name}',
    name: 'Azerbaycanca adı',
    nameHint: 'Kişinin taşıdığı gibi, kendi harfleriyle.',
    given: 'Ad',
    patronymic: 'Baba adı',
    family: 'Soyadı',
    names: 'Başka dillerde adı',
    nameIn: 'Adı: {language}',
    addNameIn: 'Adı ekle: {language}',
    removeNameIn: 'Adı kaldır: {language}',
    otherSpellings: 'Başka yazılışlar',
    otherSpellingsHint: 'Her satıra bir tane. Ziyaretçiler kişiyi bunlarla bulur; kendileri gösterilmez.',
    service: 'Hizmet ve iş',
    rank: 'Rütbe',
    occupation: 'Meslek',
    period: 'Savaş ya da ölüm günleri',
    life: 'Yaşamı',
    born: 'Doğum tarihi',
    bornPlace: 'Doğum yeri',
    died: 'Ölüm tarihi',
    diedPlace: 'Ölüm yeri',
    bornYear: 'Doğum yılı, biliniyorsa',
    honours: 'Nişanlar',
    honour: 'Nişan',
    honourDate: 'Verildiği tarih',
    addHonour: 'Nişan ekle',
    removeHonour: 'Bu nişanı kaldır',
    portrait: 'Portre',
    about: 'Kişi hakkında',
    records: 'Arşiv için',
    sources: 'Kaynaklar',
    permission: 'İzin',
    permissionHint: 'Kişinin gösterilmesine kim izin verdi. Ziyaretçilere asla gösterilmez.',
  },
};
