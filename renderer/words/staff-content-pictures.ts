import type { InEveryLanguage } from './words.ts';

interface Pictures {
  picture: string;
  none: string;
  choose: string;
  replace: string;
  remove: string;
  chooser: string;
  places: string;
  noPlaces: string;
  lookAgain: string;
  folders: string;
  pictures: string;
  emptyFolder: string;
  cannotOpen: string;
  upwards: string;
  close: string;
  kilobytes: string;
  megabytes: string;
  preparing: string;
  cancel: string;
  focus: string;
  focusHow: string;
  tall: string;
  wide: string;
  credit: string;
  creditAsked: string;
  description: string;
  descriptionAsked: string;
  'too-large': string;
  'not-a-picture': string;
  broken: string;
  gone: string;
  'disk-full': string;
  'not-saved': string;
  'not-editable': string;
  lost: string;
}

export const pictureWords: InEveryLanguage<Pictures> = {
  en: {
    picture: 'Picture',
    none: 'No picture yet',
    choose: 'Choose a picture',
    replace: 'Choose another',
    remove: 'Remove the picture',
    chooser: 'Choose a picture',
    places: 'USB sticks and folders',
    noPlaces: 'No USB stick and no folder with pictures was found. Put a stick in and look again.',
    lookAgain: 'Look again',
    folders: 'Folders',
    pictures: 'Pictures',
    emptyFolder: 'There are no pictures in this folder.',
    cannotOpen: 'This folder cannot be opened. Is the stick still in?',
    upwards: 'Back to {name}',
    close: 'Close',
    kilobytes: '{n} KB',
    megabytes: '{n} MB',
    preparing: 'Turning and sizing “{name}”',
    cancel: 'Cancel',
    focus: 'What must always be seen',
    focusHow: 'Touch the face or the most important point. Arrow keys move it.',
    tall: 'On a tall screen',
    wide: 'On a wide screen',
    credit: 'Photographer or archive',
    creditAsked: 'Please say who made the picture or where it comes from.',
    description: 'What the picture shows',
    descriptionAsked: 'Please describe the picture in one sentence, for visitors who cannot see it.',
    'too-large':
      '“{name}” is too large. Choose a picture of at most 80 MB and 120 megapixels; 50 where it is no JPEG.',
    'not-a-picture': '“{name}” is not a picture the kiosk can read. JPEG, PNG, WebP, AVIF, GIF and BMP work.',
    broken: '“{name}” is damaged and cannot be opened. Copy it onto the stick again.',
    gone: '“{name}” cannot be read any more. Is the stick still in?',
    'disk-full': 'The kiosk’s disk is full, so “{name}” was not saved. Ask the technician to make room.',
    'not-saved': 'The disk refused to save “{name}”. Ask the technician to look at it.',
    'not-editable': 'This exhibition can only be shown here, not changed.',
    lost: 'The picture “{name}” is missing or cannot be shown. Choose it again.',
  },
  az: {
    picture: 'Şəkil',
    none: 'Hələ şəkil yoxdur',
    choose: 'Şəkil seçin',
    replace: 'Başqasını seçin',
    remove: 'Şəkli götürün',
    chooser: 'Şəkil seçin',
    places: 'USB yaddaşlar və qovluqlar',
    noPlaces: 'USB yaddaş və şəkil qovluğu tapılmadı. Yaddaşı taxıb yenidən axtarın.',
    lookAgain: 'Yenidən axtar',
    folders: 'Qovluqlar',
    pictures: 'Şəkillər',
    emptyFolder: 'Bu qovluqda şəkil yoxdur.',
    cannotOpen: 'Bu qovluq açılmır. USB yaddaş hələ yerindədirmi?',
    upwards: 'Geri: {name}',
    close: 'Bağla',
    kilobytes: '{n} KB',
    megabytes: '{n} MB',
    preparing: '“{name}” düzəldilir və ölçülür',
    cancel: 'Ləğv et',
    focus: 'Həmişə görünməli olan yer',
    focusHow: 'Üzə və ya ən vacib nöqtəyə toxunun. Ox düymələri onu tərpədir.',
    tall: 'Hündür ekranda',
    wide: 'Enli ekranda',
    credit: 'Fotoqraf və ya arxiv',
    creditAsked: 'Şəkli kimin çəkdiyini və ya haradan alındığını yazın.',
    description: 'Şəkildə nə görünür',
    descriptionAsked: 'Şəkli görə bilməyən ziyarətçilər üçün onu bir cümlə ilə təsvir edin.',
    'too-large':
      '“{name}” çox böyükdür. Ən çoxu 80 MB və 120 meqapiksel (JPEG deyilsə, 50) olan şəkil seçin.',
    'not-a-picture': '“{name}” köşkün oxuya bildiyi şəkil deyil. JPEG, PNG, WebP, AVIF, GIF və BMP oxunur.',
    broken: '“{name}” zədələnib və açılmır. Onu yaddaşa yenidən köçürün.',
    gone: '“{name}” daha oxunmur. USB yaddaş hələ yerindədirmi?',
    'disk-full': 'Köşkün diski doludur, “{name}” saxlanılmadı. Texnikdən yer açmasını xahiş edin.',
    'not-saved': 'Disk “{name}” faylını saxlamadı. Texnikə bildirin.',
    'not-editable': 'Bu sərgi burada yalnız göstərilir, dəyişdirilə bilməz.',
    lost: '“{name}” şəkli yoxdur və ya göstərilə bilmir. Onu yenidən seçin.',
  },
  ur: {
    picture: 'تصویر',
    none: 'ابھی کوئی تصویر نہیں',
    choose: 'تصویر منتخب کریں',
    replace: 'دوسری منتخب کریں',
    remove: 'تصویر ہٹائیں',
    chooser: 'تصویر منتخب کریں',
    places: 'یو ایس بی اور فولڈر',
    noPlaces: 'کوئی یو ایس بی یا تصویروں کا فولڈر نہیں ملا۔ یو ایس بی لگا کر دوبارہ دیکھیں۔',
    lookAgain: 'دوبارہ دیکھیں',
    folders: 'فولڈر',
    pictures: 'تصویریں',
    emptyFolder: 'اس فولڈر میں کوئی تصویر نہیں۔',
    cannotOpen: 'یہ فولڈر نہیں کھل سکتا۔ کیا یو ایس بی ابھی لگی ہوئی ہے؟',
    upwards: 'واپس: {name}',
    close: 'بند کریں',
    kilobytes: '{n} KB',
    megabytes: '{n} MB',
    preparing: '”{name}“ سیدھی اور مناسب سائز کی جا رہی ہے',
    cancel: 'منسوخ کریں',
    focus: 'جو ہمیشہ نظر آنا چاہیے',
    focusHow: 'چہرے یا سب سے اہم نقطے کو چھوئیں۔ تیر والے بٹن اسے ہلاتے ہیں۔',
    tall: 'لمبی اسکرین پر',
    wide: 'چوڑی اسکرین پر',
    credit: 'فوٹوگرافر یا آرکائیو',
    creditAsked: 'براہِ کرم بتائیں کہ تصویر کس نے بنائی یا کہاں سے آئی۔',
    description: 'تصویر میں کیا ہے',
    descriptionAsked: 'جو زائرین دیکھ نہیں سکتے اُن کے لیے تصویر کو ایک جملے میں بیان کریں۔',
    'too-large':
      '”{name}“ بہت بڑی ہے۔ زیادہ سے زیادہ 80 MB اور 120 میگاپکسل (JPEG نہ ہو تو 50) کی تصویر منتخب کریں۔',
    'not-a-picture':
      '”{name}“ ایسی تصویر نہیں جو کیوسک پڑھ سکے۔ JPEG، PNG، WebP، AVIF، GIF اور BMP چلتی ہیں۔',
    broken: '”{name}“ خراب ہے اور نہیں کھل سکتی۔ اسے دوبارہ یو ایس بی پر نقل کریں۔',
    gone: '”{name}“ اب نہیں پڑھی جا سکتی۔ کیا یو ایس بی ابھی لگی ہوئی ہے؟',
    'disk-full': 'کیوسک کی ڈسک بھری ہوئی ہے، اس لیے ”{name}“ محفوظ نہیں ہوئی۔ ٹیکنیشن سے جگہ بنانے کو کہیں۔',
    'not-saved': 'ڈسک نے ”{name}“ محفوظ نہیں کی۔ ٹیکنیشن کو بتائیں۔',
    'not-editable': 'یہ نمائش یہاں صرف دکھائی جا سکتی ہے، بدلی نہیں جا سکتی۔',
    lost: 'تصویر ”{name}“ موجود نہیں یا دکھائی نہیں جا سکتی۔ اسے دوبارہ منتخب کریں۔',
  },
  ru: {
    picture: 'Снимок',
    none: 'Снимка пока нет',
    choose: 'Выбрать снимок',
    replace: 'Выбрать другой',
    remove: 'Убрать снимок',
    chooser: 'Выберите снимок',
    places: 'USB-накопители и папки',
    noPlaces: 'Не найдено ни USB-накопителя, ни папки со снимками. Вставьте накопитель и поищите снова.',
    lookAgain: 'Поискать снова',
    folders: 'Папки',
    pictures: 'Снимки',
    emptyFolder: 'В этой папке нет снимков.',
    cannotOpen: 'Папку не удаётся открыть. Накопитель ещё вставлен?',
    upwards: 'Назад: {name}',
    close: 'Закрыть',
    kilobytes: '{n} КБ',
    megabytes: '{n} МБ',
    preparing: '«{name}» поворачивается и подгоняется по размеру',
    cancel: 'Отменить',
    focus: 'Что должно быть видно всегда',
    focusHow: 'Коснитесь лица или самой важной точки. Клавиши со стрелками её сдвигают.',
    tall: 'На высоком экране',
    wide: 'На широком экране',
    credit: 'Фотограф или архив',
    creditAsked: 'Укажите, кто сделал снимок или откуда он.',
    description: 'Что на снимке',
    descriptionAsked: 'Опишите снимок одним предложением для посетителей, которые его не видят.',
    'too-large':
      '«{name}» слишком велик. Выберите снимок не больше 80 МБ и 120 мегапикселей (50, если это не JPEG).',
    'not-a-picture':
      '«{name}» не снимок, который киоск может прочитать. Подходят JPEG, PNG, WebP, AVIF, GIF и BMP.',
    broken: '«{name}» повреждён и не открывается. Скопируйте его на накопитель ещё раз.',
    gone: '«{name}» больше не читается. Накопитель ещё вставлен?',
    'disk-full': 'Диск киоска заполнен, и «{name}» не сохранён. Попросите техника освободить место.',
    'not-saved': 'Диск не сохранил «{name}». Сообщите технику.',
    'not-editable': 'Эту выставку здесь можно только показывать, но не менять.',
    lost: 'Снимок «{name}» отсутствует или не показывается. Выберите его снова.',
  },
  tr: {
    picture: 'Resim',
    none: 'Henüz resim yok',
    choose: 'Resim seçin',
    replace: 'Başka resim seçin',
    remove: 'Resmi kaldırın',
    chooser: 'Resim seçin',
    places: 'USB bellekler ve klasörler',
    noPlaces: 'USB bellek ya da resim klasörü bulunamadı. Belleği takıp yeniden bakın.',
    lookAgain: 'Yeniden bak',
    folders: 'Klasörler',
    pictures: 'Resimler',
    emptyFolder: 'Bu klasörde resim yok.',
    cannotOpen: 'Bu klasör açılamıyor. Bellek hâlâ takılı mı?',
    upwards: 'Geri: {name}',
    close: 'Kapat',
    kilobytes: '{n} KB',
    megabytes: '{n} MB',
    preparing: '“{name}” düzeltiliyor ve boyutlandırılıyor',
    cancel: 'İptal',
    focus: 'Her zaman görünmesi gereken yer',
    focusHow: 'Yüze ya da en önemli noktaya dokunun. Ok tuşları noktayı oynatır.',
    tall: 'Dik ekranda',
    wide: 'Geniş ekranda',
    credit: 'Fotoğrafçı veya arşiv',
    creditAsked: 'Resmi kimin çektiğini ya da nereden alındığını yazın.',
    description: 'Resimde ne var',
    descriptionAsked: 'Göremeyen ziyaretçiler için resmi tek cümleyle anlatın.',
    'too-large':
      '“{name}” çok büyük. En fazla 80 MB ve 120 megapiksel (JPEG değilse 50) olan bir resim seçin.',
    'not-a-picture':
      '“{name}” kioskun okuyabildiği bir resim değil. JPEG, PNG, WebP, AVIF, GIF ve BMP okunur.',
    broken: '“{name}” bozuk ve açılamıyor. Dosyayı belleğe yeniden kopyalayın.',
    gone: '“{name}” artık okunamıyor. Bellek hâlâ takılı mı?',
    'disk-full': 'Kioskun diski dolu, “{name}” kaydedilmedi. Teknisyenden yer açmasını isteyin.',
    'not-saved': 'Disk “{name}” dosyasını kaydetmedi. Teknisyene bildirin.',
    'not-editable': 'Bu sergi burada yalnızca gösterilir, değiştirilemez.',
    lost: '“{name}” resmi yok ya da gösterilemiyor. Yeniden seçin.',
  },
};
