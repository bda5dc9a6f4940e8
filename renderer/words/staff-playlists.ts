import type { weekdays } from '../../exhibition/playlists.ts';
import type { InEveryLanguage } from './words.ts';

/** Playlists and when they play. */
interface PlaylistWords {
  newPlaylist: string;
  playlistNumber: string;
  noPlaylists: string;
  playlistName: string;
  playlistSlides: string;
  playlistEmpty: string;
  allSlides: string;
  playPlaylist: string;
  removePlaylist: string;
  showToday: string;
  showTodayHint: string;
  nowInForce: string;
  wholeLoop: string;
  scheduleHow: string;
  newRow: string;
  noRows: string;
  needPlaylist: string;
  row: string;
  inForce: string;
  playlist: string;
  days: string;
  dayNames: Readonly<Record<(typeof weekdays)[number], string>>;
  everyDay: string;
  workdays: string;
  weekend: string;
  from: string;
  until: string;
  hour: string;
  minutes: string;
  anyTime: string;
  overMidnight: string;
  firstDay: string;
  lastDay: string;
  wholeDay: string;
  removeRow: string;
}

export const playlistWords: InEveryLanguage<PlaylistWords> = {
  en: {
    newPlaylist: 'New playlist',
    playlistNumber: 'Playlist {n}',
    noPlaylists: 'There is no playlist yet: all slides play. A playlist is a choice of slides with a name.',
    playlistName: 'Name',
    playlistSlides: 'Its slides in their order',
    playlistEmpty: 'No slide is chosen yet.',
    allSlides: 'Choose from all slides',
    playPlaylist: 'Play it',
    removePlaylist: 'Delete the playlist',
    showToday: 'Show it all day today',
    showTodayHint: 'This puts it first in the schedule for today. Visitors see it after publishing.',
    nowInForce: 'Now in force: {name}',
    wholeLoop: 'all slides',
    scheduleHow: 'The first line that fits the day and the hour is in force. At other times all slides play.',
    newRow: 'Add a time',
    noRows: 'No times are set: all slides play, all day.',
    needPlaylist: 'First make a playlist; then say here when it plays.',
    row: 'Time {n}',
    inForce: 'in force now',
    playlist: 'Playlist',
    days: 'Days',
    dayNames: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    everyDay: 'Every day',
    workdays: 'Monday to Friday',
    weekend: 'Weekend',
    from: 'From',
    until: 'Until',
    hour: 'hour',
    minutes: 'minutes',
    anyTime: 'Any time',
    overMidnight: 'Goes on past midnight, into the next day.',
    firstDay: 'First day',
    lastDay: 'Last day',
    wholeDay: 'Choose a year, a month and a day.',
    removeRow: 'Delete time {n}',
  },
  az: {
    newPlaylist: 'Yeni siyahı',
    playlistNumber: 'Siyahı {n}',
    noPlaylists: 'Hələ siyahı yoxdur: bütün slaydlar göstərilir. Siyahı adı olan slayd seçimidir.',
    playlistName: 'Adı',
    playlistSlides: 'Slaydları, öz sırası ilə',
    playlistEmpty: 'Hələ slayd seçilməyib.',
    allSlides: 'Bütün slaydlardan seçin',
    playPlaylist: 'Ön baxış',
    removePlaylist: 'Siyahını sil',
    showToday: 'Bu gün bütün günü göstər',
    showTodayHint: 'Bu gün üçün cədvəldə birinci yerə qoyulur. Ziyarətçilər dərc edildikdən sonra görür.',
    nowInForce: 'Hazırda qüvvədədir: {name}',
    wholeLoop: 'bütün slaydlar',
    scheduleHow: 'Günə və saata uyğun gələn ilk sətir qüvvədədir. Başqa vaxtlarda bütün slaydlar göstərilir.',
    newRow: 'Vaxt əlavə et',
    noRows: 'Vaxt təyin edilməyib: bütün gün bütün slaydlar göstərilir.',
    needPlaylist: 'Əvvəlcə siyahı yaradın; sonra burada nə vaxt göstəriləcəyini deyin.',
    row: 'Vaxt {n}',
    inForce: 'hazırda qüvvədədir',
    playlist: 'Siyahı',
    days: 'Günlər',
    dayNames: {
      mon: 'Bazar ertəsi',
      tue: 'Çərşənbə axşamı',
      wed: 'Çərşənbə',
      thu: 'Cümə axşamı',
      fri: 'Cümə',
      sat: 'Şənbə',
      sun: 'Bazar',
    },
    everyDay: 'Hər gün',
    workdays: 'Bazar ertəsindən cüməyə',
    weekend: 'Şənbə və bazar',
    from: 'Başlanır',
    until: 'Bitir',
    hour: 'saat',
    minutes: 'dəqiqə',
    anyTime: 'İstənilən vaxt',
    overMidnight: 'Gecə yarısından sonra, növbəti gündə davam edir.',
    firstDay: 'İlk gün',
    lastDay: 'Son gün',
    wholeDay: 'İl, ay və gün seçin.',
    removeRow: '{n} nömrəli vaxtı sil',
  },
  ur: {
    newPlaylist: 'نئی فہرست',
    playlistNumber: 'فہرست {n}',
    noPlaylists: 'ابھی کوئی فہرست نہیں: سب سلائیڈیں چلتی ہیں۔ فہرست نام والی منتخب سلائیڈیں ہوتی ہیں۔',
    playlistName: 'نام',
    playlistSlides: 'اس کی سلائیڈیں، ترتیب سے',
    playlistEmpty: 'ابھی کوئی سلائیڈ نہیں چنی گئی۔',
    allSlides: 'سب سلائیڈوں میں سے چنیں',
    playPlaylist: 'چلا کر دیکھیں',
    removePlaylist: 'فہرست حذف کریں',
    showToday: 'آج سارا دن دکھائیں',
    showTodayHint:
      'یہ آج کے لیے نظام الاوقات میں سب سے اوپر آ جاتی ہے۔ زائرین اسے شائع کرنے کے بعد دیکھیں گے۔',
    nowInForce: 'اس وقت جاری: {name}',
    wholeLoop: 'سب سلائیڈیں',
    scheduleHow: 'جو پہلی سطر دن اور وقت کے مطابق ہو وہی جاری ہوتی ہے۔ باقی وقت سب سلائیڈیں چلتی ہیں۔',
    newRow: 'وقت شامل کریں',
    noRows: 'کوئی وقت مقرر نہیں: سارا دن سب سلائیڈیں چلتی ہیں۔',
    needPlaylist: 'پہلے فہرست بنائیں؛ پھر یہاں بتائیں کہ وہ کب چلے۔',
    row: 'وقت {n}',
    inForce: 'اس وقت جاری',
    playlist: 'فہرست',
    days: 'دن',
    dayNames: { mon: 'پیر', tue: 'منگل', wed: 'بدھ', thu: 'جمعرات', fri: 'جمعہ', sat: 'ہفتہ', sun: 'اتوار' },
    everyDay: 'ہر روز',
    workdays: 'پیر سے جمعہ',
    weekend: 'ہفتہ اور اتوار',
    from: 'سے',
    until: 'تک',
    hour: 'گھنٹہ',
    minutes: 'منٹ',
    anyTime: 'کسی بھی وقت',
    overMidnight: 'آدھی رات کے بعد اگلے دن تک جاری رہتا ہے۔',
    firstDay: 'پہلا دن',
    lastDay: 'آخری دن',
    wholeDay: 'سال، مہینہ اور دن چنیں۔',
    removeRow: 'وقت {n} حذف کریں',
  },
  ru: {
    newPlaylist: 'Новая подборка',
    playlistNumber: 'Подборка {n}',
    noPlaylists:
      'Подборок пока нет: показываются все слайды. Подборка — это выбранные слайды под своим названием.',
    playlistName: 'Название',
    playlistSlides: 'Её слайды по порядку',
    playlistEmpty: 'Ни один слайд ещё не выбран.',
    allSlides: 'Выберите из всех слайдов',
    playPlaylist: 'Посмотреть',
    removePlaylist: 'Удалить подборку',
    showToday: 'Показывать сегодня весь день',
    showTodayHint: 'Подборка станет первой в расписании на сегодня. Посетители увидят её после публикации.',
    nowInForce: 'Сейчас идёт: {name}',
    wholeLoop: 'все слайды',
    scheduleHow:
      'Действует первая строка, подходящая по дню и часу. В остальное время показываются все слайды.',
    newRow: 'Добавить время',
    noRows: 'Время не задано: весь день показываются все слайды.',
    needPlaylist: 'Сначала создайте подборку, затем укажите здесь, когда её показывать.',
    row: 'Время {n}',
    inForce: 'действует сейчас',
    playlist: 'Подборка',
    days: 'Дни',
    dayNames: {
      mon: 'Понедельник',
      tue: 'Вторник',
      wed: 'Среда',
      thu: 'Четверг',
      fri: 'Пятница',
      sat: 'Суббота',
      sun: 'Воскресенье',
    },
    everyDay: 'Каждый день',
    workdays: 'С понедельника по пятницу',
    weekend: 'Выходные',
    from: 'С',
    until: 'До',
    hour: 'час',
    minutes: 'минуты',
    anyTime: 'В любое время',
    overMidnight: 'Продолжается после полуночи, на следующий день.',
    firstDay: 'Первый день',
    lastDay: 'Последний день',
    wholeDay: 'Выберите год, месяц и день.',
    removeRow: 'Удалить время {n}',
  },
  tr: {
    newPlaylist: 'Yeni liste',
    playlistNumber: 'Liste {n}',
    noPlaylists: 'Henüz liste yok: tüm slaytlar gösteriliyor. Liste, adı olan bir slayt seçimidir.',
    playlistName: 'Adı',
    playlistSlides: 'Slaytları, sırasıyla',
    playlistEmpty: 'Henüz slayt seçilmedi.',
    allSlides: 'Tüm slaytlardan seçin',
    playPlaylist: 'Oynat',
    removePlaylist: 'Listeyi sil',
    showToday: 'Bugün bütün gün göster',
    showTodayHint: 'Bugün için programda en öne konur. Ziyaretçiler yayımdan sonra görür.',
    nowInForce: 'Şu anda geçerli: {name}',
    wholeLoop: 'tüm slaytlar',
    scheduleHow: 'Güne ve saate uyan ilk satır geçerlidir. Diğer zamanlarda tüm slaytlar gösterilir.',
    newRow: 'Zaman ekle',
    noRows: 'Zaman belirlenmedi: bütün gün tüm slaytlar gösterilir.',
    needPlaylist: 'Önce bir liste yapın; sonra burada ne zaman gösterileceğini belirtin.',
    row: 'Zaman {n}',
    inForce: 'şu anda geçerli',
    playlist: 'Liste',
    days: 'Günler',
    dayNames: {
      mon: 'Pazartesi',
      tue: 'Salı',
      wed: 'Çarşamba',
      thu: 'Perşembe',
      fri: 'Cuma',
      sat: 'Cumartesi',
      sun: 'Pazar',
    },
    everyDay: 'Her gün',
    workdays: 'Pazartesiden cumaya',
    weekend: 'Hafta sonu',
    from: 'Başlangıç',
    until: 'Bitiş',
    hour: 'saat',
    minutes: 'dakika',
    anyTime: 'Her saat',
    overMidnight: 'Gece yarısından sonra, ertesi gün de sürer.',
    firstDay: 'İlk gün',
    lastDay: 'Son gün',
    wholeDay: 'Yıl, ay ve gün seçin.',
    removeRow: '{n}. zamanı sil',
  },
};
