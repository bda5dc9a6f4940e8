/** What people head their columns with, in five languages. Compared folded (remembrance/folding.ts), so marks do not matter. */
import type { LanguageCode } from '../languages/language.ts';
import type { ColumnField } from './columns.ts';

type Headings = Readonly<Partial<Record<LanguageCode, string>>>;

/** Headings of one field, parted by commas. */
export const headings: Readonly<Record<Exclude<ColumnField, 'name'>, Headings>> = {
  ignore: {
    az: 'sıra, sıra nömrəsi, sıra №, s/s, say, qeyd, qeydlər, telefon',
    en: 'no, nr, number, row, serial number, notes, note, remarks, remark, phone',
    ru: '№, № п/п, п/п, номер, номер п/п, примечание, примечания, телефон',
    tr: 'sıra no, sıra numarası, s.no, notlar, not, açıklama',
    ur: 'نمبر, نمبر شمار, شمار, شمار نمبر, نوٹ, کیفیت',
  },
  id: {
    az: 'id, kod, eyniləşdirici, şəxsi nömrə, açar',
    en: 'id, identifier, code, key, person id, record id',
    ru: 'ид, айди, код, идентификатор, ключ',
    tr: 'kimlik, kod, tanımlayıcı',
    ur: 'آئی ڈی, شناخت, کوڈ, شناختی نمبر',
  },
  family: {
    az: 'soyad, soyadı, familiya, familiyası',
    en: 'family, family name, surname, last name, lastname, familyname',
    ru: 'фамилия',
    tr: 'soyadı, soyisim, soy isim, soyismi',
    ur: 'خاندانی نام, کنیت, سرنیم, آخری نام',
  },
  given: {
    az: 'ad, adı, öz adı',
    en: 'given, given name, given names, first name, firstname, forename, christian name, givenname',
    ru: 'имя',
    tr: 'ad, adı, isim, ismi, ön ad, ilk ad',
    ur: 'نام, پہلا نام, ذاتی نام',
  },
  patronymic: {
    az: 'ata adı, atasının adı, atasının, ata, atası, oğlu qızı',
    en: 'patronymic, father, father name, fathers name, name of father, son of, middle name, middlename',
    ru: 'отчество, имя отца',
    tr: 'baba adı, babasının adı, baba, baba ismi',
    ur: 'ولدیت, والد, والد کا نام, ولد, باپ کا نام',
  },
  spellings: {
    az: 'digər yazılışlar, başqa yazılış, digər adları, ləqəb, ləqəbi, digər yazılışı',
    en: 'other spellings, other spelling, also known as, aka, alias, alternative names, spellings, variants',
    ru: 'другие написания, другое написание, варианты написания, варианты имени',
    tr: 'diğer yazılışlar, diğer yazımlar, farklı yazılışlar, diğer adları',
    ur: 'دیگر املا, دوسرے نام, عرف, دیگر نام',
  },
  rank: {
    az: 'rütbə, rütbəsi, hərbi rütbə, hərbi rütbəsi',
    en: 'rank, military rank, grade',
    ru: 'звание, воинское звание, чин',
    tr: 'rütbe, rütbesi, askeri rütbe',
    ur: 'رینک, عہدہ, فوجی عہدہ, رتبہ',
  },
  occupation: {
    az: 'peşə, peşəsi, vəzifə, vəzifəsi, ixtisas, ixtisası, işi, fəaliyyəti, məşğuliyyəti',
    en: 'occupation, profession, job, position, post, duty',
    ru: 'профессия, должность, занятие, специальность, род занятий',
    tr: 'meslek, mesleği, görev, görevi',
    ur: 'پیشہ, کام, منصب',
  },
  period: {
    az: 'dövr, dövrü, müharibə, müharibəsi, iştirak etdiyi müharibə, döyüş',
    en: 'period, war, conflict, campaign',
    ru: 'период, война, конфликт',
    tr: 'dönem, dönemi, savaş, savaşı',
    ur: 'دور, جنگ, زمانہ',
  },
  born: {
    az: 'doğum tarixi, doğulduğu tarix, təvəllüd, təvəllüdü, doğum günü, doğum ili, doğulub, doğulduğu il, anadan olduğu tarix, doğum',
    en: 'born, birth date, date of birth, dob, birthdate, birthday, year of birth, birth year, birth, born date, date born',
    ru: 'дата рождения, год рождения, родился, день рождения, д.р., рождение, дата рожд',
    tr: 'doğum tarihi, doğum yılı, doğum, doğum günü, d.tarihi',
    ur: 'تاریخ پیدائش, پیدائش, سن پیدائش, یوم پیدائش',
  },
  bornPlace: {
    az: 'doğum yeri, doğulduğu yer, anadan olduğu yer, doğulduğu ünvan, doğulduğu rayon',
    en: 'birthplace, birth place, place of birth, born in, born place, born at',
    ru: 'место рождения, родина, где родился',
    tr: 'doğum yeri, doğduğu yer, memleketi',
    ur: 'جائے پیدائش, مقام پیدائش, پیدائش کی جگہ',
  },
  died: {
    az: 'vəfat tarixi, şəhid olduğu tarix, şəhadət tarixi, ölüm tarixi, həlak olduğu tarix, şəhid olub, vəfat edib, vəfatı, şəhidlik tarixi, şəhid olma tarixi, itkin düşdüyü tarix, vəfat, şəhadəti',
    en: 'died, death date, date of death, dod, death, killed, date killed, fell, fallen, year of death, martyrdom date, date of martyrdom, died date',
    ru: 'дата смерти, дата гибели, погиб, умер, год смерти, год гибели, смерть, гибель, день гибели',
    tr: 'ölüm tarihi, şehadet tarihi, vefat tarihi, şehit olduğu tarih, vefat, ölüm, şehadet',
    ur: 'تاریخ وفات, تاریخ شہادت, وفات, شہادت, یوم شہادت',
  },
  diedPlace: {
    az: 'vəfat yeri, şəhid olduğu yer, ölüm yeri, həlak olduğu yer, şəhadət yeri, şəhid olduğu ərazi, döyüş yeri',
    en: 'death place, place of death, died in, killed in, died place, place of martyrdom, died at, fell at',
    ru: 'место смерти, место гибели, где погиб',
    tr: 'ölüm yeri, şehadet yeri, vefat yeri, şehit olduğu yer',
    ur: 'جائے وفات, مقام شہادت, جائے شہادت, مقام وفات',
  },
  life: {
    az: 'yaşadığı illər, ömür illəri, doğum və vəfat, doğum və ölüm, həyat illəri, doğum və şəhid olma tarixi, illər',
    en: 'life, years of life, lived, life dates, dates, born died, birth and death, years',
    ru: 'годы жизни, даты жизни, жизнь',
    tr: 'yaşadığı yıllar, yaşam, doğum ölüm, doğum ve ölüm',
    ur: 'زندگی, عرصہ حیات, پیدائش و وفات',
  },
  honours: {
    az: 'təltif, təltifi, təltifləri, təltiflər, medal, medalı, medalları, orden, ordeni, ordenləri, mükafat, mükafatları, fəxri ad, təltif olunduğu medallar',
    en: 'honours, honors, honour, honor, award, awards, medal, medals, order, orders, decorations, decoration',
    ru: 'награда, награды, медаль, медали, орден, ордена, награжден',
    tr: 'nişan, madalya, madalyalar, madalyaları, ödül, ödülleri, nişanlar',
    ur: 'اعزاز, اعزازات, تمغہ, تمغے, میڈل',
  },
  about: {
    az: 'haqqında, məlumat, bioqrafiya, tərcümeyi hal, həyatı, qısa məlumat, təsvir, mətn',
    en: 'about, biography, bio, text, description, life story, story, information',
    ru: 'биография, о нем, описание, текст, сведения, краткая биография, информация',
    tr: 'hakkında, biyografi, özgeçmiş, yaşam öyküsü, bilgi, metin',
    ur: 'تعارف, سوانح, حالات زندگی, تفصیل, معلومات, بارے میں',
  },
  portrait: {
    az: 'şəkil, şəkli, foto, fotosu, fotoşəkil, portret, portreti, şəkil faylı, fayl, faylın adı',
    en: 'portrait, photo, photograph, picture, image, photo file, file, filename, file name, picture file, image file',
    ru: 'фото, фотография, портрет, изображение, снимок, файл, имя файла',
    tr: 'fotoğraf, fotoğrafı, resim, resmi, portre, dosya, dosya adı',
    ur: 'تصویر, فوٹو, تصویر فائل, فائل',
  },
  source: {
    az: 'mənbə, mənbələr, mənbəyi, istinad',
    en: 'source, sources, reference, references',
    ru: 'источник, источники, ссылка на источник',
    tr: 'kaynak, kaynaklar, kaynağı',
    ur: 'ماخذ, حوالہ, ذریعہ, مآخذ',
  },
  publisher: {
    az: 'nəşr edən, nəşriyyat, naşir',
    en: 'publisher, published by',
    ru: 'издатель, издательство',
    tr: 'yayıncı, yayınevi',
    ur: 'ناشر',
  },
  url: {
    az: 'keçid, link, internet ünvanı, sayt',
    en: 'url, link, web address, website, address of source',
    ru: 'ссылка, адрес источника, сайт',
    tr: 'bağlantı, internet adresi',
    ur: 'لنک, ویب پتہ',
  },
  permission: {
    az: 'icazə, razılıq, icazəni verən',
    en: 'permission, consent, permitted by, allowed by',
    ru: 'разрешение, согласие',
    tr: 'izin, onay, rıza',
    ur: 'اجازت, رضامندی',
  },
};

/** Headings of a whole name that do not say in which order its parts stand. */
export const nameHeadings: Headings = {
  az: 'ad soyad ata adı tam, tam adı, tam ad, şəhidin adı, şəhid, şəxs',
  en: 'name, full name, fullname, person, whole name, martyr, names',
  ru: 'полное имя, погибший, человек, шехид',
  tr: 'tam ad, tam adı, şehit, kişi, şehidin adı',
  ur: 'پورا نام, مکمل نام, شہید, نام و نسب, شہید کا نام',
};

/** How a heading says its language: `Rank (az)`, `Rütbə, ingiliscə`, `Звание англ.` */
export const languageWords: Readonly<Record<LanguageCode, string>> = {
  az: 'az aze azerbaijani azeri azərbaycanca azərbaycan azerbaycanca azerbaycan азербайджанский азерб азербайджанском آذربائیجانی آذری',
  en: 'en eng english ingiliscə ingilis ingilizce английский англ английском انگریزی',
  ur: 'ur urd urdu urduca urdu dilində урду اردو',
  ru: 'ru rus russian rusca rus rusça русский рус русском روسی',
  tr: 'tr tur turkish türkcə türk türkçe турецкий тур турецком ترکی',
};

/** Initials that stand for whole-name columns: surname, given name, patronymic in the order of the language. */
export const initials: Readonly<Record<string, readonly ('family' | 'given' | 'patronymic')[]>> = {
  fio: ['family', 'given', 'patronymic'],
  'f i o': ['family', 'given', 'patronymic'],
  saa: ['family', 'given', 'patronymic'],
  's a a': ['family', 'given', 'patronymic'],
  'a s a': ['given', 'family', 'patronymic'],
  asa: ['given', 'family', 'patronymic'],
};
