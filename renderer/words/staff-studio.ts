import { kindWords, type KindWords } from './staff-kinds.ts';
import type { InEveryLanguage } from './words.ts';

interface StudioWords extends KindWords {
  title: string;
  pages: string;
  slides: string;
  playlists: string;
  schedule: string;
  everyoneInTurn: string;
  add: string;
  addWhich: string;
  close: string;
  playLoop: string;
  fade: string;
  strip: string;
  placeOf: string;
  seconds: string;
  hidden: string;
  unfinished: string;
  noSlides: string;
  chooseSlide: string;
  carry: string;
  carryHow: string;
  pickedUp: string;
  nowAt: string;
  dropped: string;
  putBack: string;
  earlier: string;
  later: string;
  duplicate: string;
  hide: string;
  show: string;
  remove: string;
  removed: string;
  undo: string;
  trueSize: string;
  previewIn: string;
  time: string;
  byWords: string;
  fixed: string;
  secondsLabel: string;
  words: string;
  long: string;
  tooLong: string;
  preview: string;
  previous: string;
  next: string;
  play: string;
  pause: string;
  landscape: string;
  portrait: string;
  up: string;
  down: string;
  form: string;
}

export const studioWords: InEveryLanguage<StudioWords> = {
  en: {
    ...kindWords.en,
    title: 'Slideshow',
    pages: 'Parts of the slideshow',
    slides: 'Slides',
    playlists: 'Playlists',
    schedule: 'Schedule',
    everyoneInTurn: 'everyone in turn',
    add: 'Add a slide',
    addWhich: 'What kind of slide?',
    close: 'Close',
    playLoop: 'Play the slideshow',
    fade: 'Soft transition',
    strip: 'Slides in their order',
    placeOf: '{n} of {total}',
    seconds: '{n} s',
    hidden: 'hidden',
    unfinished: 'Not finished yet',
    noSlides: 'There are no slides yet.',
    chooseSlide: 'Choose a slide to work on it.',
    carry: 'Move slide {n}',
    carryHow: 'Space picks the slide up, the arrow keys move it, Space puts it down, Escape puts it back.',
    pickedUp: 'Slide {n} of {total} is picked up.',
    nowAt: 'Place {n} of {total}.',
    dropped: 'The slide now stands at place {n} of {total}.',
    putBack: 'The slide is back where it was.',
    earlier: 'Earlier',
    later: 'Later',
    duplicate: 'Duplicate',
    hide: 'Hide',
    show: 'Show',
    remove: 'Delete',
    removed: 'The slide “{name}” is deleted.',
    undo: 'Undo',
    trueSize: 'True size',
    previewIn: 'Preview in {language}',
    time: 'How long it stands',
    byWords: 'By word count: {n} s',
    fixed: 'Always the same',
    secondsLabel: 'Seconds',
    words: '{n} words in {language}',
    long: 'long: under 75 is better',
    tooLong: 'too long to read standing: at most 100',
    preview: 'Preview',
    previous: 'Previous slide',
    next: 'Next slide',
    play: 'Play',
    pause: 'Pause',
    landscape: 'Landscape',
    portrait: 'Portrait format',
    up: 'Further up',
    down: 'Further down',
    form: 'What the slide holds',
  },
  az: {
    ...kindWords.az,
    title: 'Slayd-şou',
    pages: 'Slayd-şounun hissələri',
    slides: 'Slaydlar',
    playlists: 'Siyahılar',
    schedule: 'Cədvəl',
    everyoneInTurn: 'növbə ilə hər kəs',
    add: 'Slayd əlavə et',
    addWhich: 'Hansı növ slayd?',
    close: 'Bağla',
    playLoop: 'Slayd-şounu göstər',
    fade: 'Yumşaq keçid',
    strip: 'Slaydlar, öz sırası ilə',
    placeOf: '{n} / {total}',
    seconds: '{n} s',
    hidden: 'gizli',
    unfinished: 'Hələ tamamlanmayıb',
    noSlides: 'Hələ slayd yoxdur.',
    chooseSlide: 'İşləmək üçün slayd seçin.',
    carry: '{n} nömrəli slaydın yerini dəyiş',
    carryHow:
      'Boşluq düyməsi slaydı götürür, ox düymələri aparır, boşluq yerinə qoyur, Escape geri qaytarır.',
    pickedUp: '{n} / {total} slaydı götürüldü.',
    nowAt: 'Yer: {n} / {total}.',
    dropped: 'Slayd indi {n} / {total} yerindədir.',
    putBack: 'Slayd əvvəlki yerinə qayıtdı.',
    earlier: 'Əvvələ',
    later: 'Sonraya',
    duplicate: 'Surətini çıxar',
    hide: 'Gizlət',
    show: 'Göstər',
    remove: 'Sil',
    removed: '“{name}” slaydı silindi.',
    undo: 'Geri qaytar',
    trueSize: 'Əsl ölçüdə',
    previewIn: 'Ön baxışın dili: {language}',
    time: 'Nə qədər göstərilir',
    byWords: 'Söz sayına görə: {n} s',
    fixed: 'Həmişə eyni vaxt',
    secondsLabel: 'Saniyə',
    words: '{n} söz, {language}',
    long: 'uzundur: 75-dən az olsa, yaxşıdır',
    tooLong: 'ayaqüstə oxumaq üçün çox uzundur: ən çoxu 100',
    preview: 'Ön baxış',
    previous: 'Əvvəlki slayd',
    next: 'Növbəti slayd',
    play: 'Oynat',
    pause: 'Dayandır',
    landscape: 'Üfüqi',
    portrait: 'Şaquli',
    up: 'Yuxarı',
    down: 'Aşağı',
    form: 'Slaydın məzmunu',
  },
  ur: {
    ...kindWords.ur,
    title: 'سلائیڈ شو',
    pages: 'سلائیڈ شو کے حصے',
    slides: 'سلائیڈیں',
    playlists: 'فہرستیں',
    schedule: 'نظام الاوقات',
    everyoneInTurn: 'باری باری سب',
    add: 'سلائیڈ شامل کریں',
    addWhich: 'کس قسم کی سلائیڈ؟',
    close: 'بند کریں',
    playLoop: 'سلائیڈ شو چلائیں',
    fade: 'نرم تبدیلی',
    strip: 'سلائیڈیں اپنی ترتیب میں',
    placeOf: '{total} میں سے {n}',
    seconds: '{n} سیکنڈ',
    hidden: 'پوشیدہ',
    unfinished: 'ابھی مکمل نہیں',
    noSlides: 'ابھی کوئی سلائیڈ نہیں۔',
    chooseSlide: 'کام کے لیے کوئی سلائیڈ چنیں۔',
    carry: 'سلائیڈ {n} کی جگہ بدلیں',
    carryHow:
      'سپیس سلائیڈ اٹھاتی ہے، تیر والی کلیدیں اسے ہلاتی ہیں، سپیس رکھ دیتی ہے، Escape واپس لے جاتی ہے۔',
    pickedUp: '{total} میں سے سلائیڈ {n} اٹھا لی گئی۔',
    nowAt: '{total} میں سے جگہ {n}۔',
    dropped: 'سلائیڈ اب {total} میں سے جگہ {n} پر ہے۔',
    putBack: 'سلائیڈ اپنی پہلی جگہ پر واپس ہے۔',
    earlier: 'پہلے',
    later: 'بعد میں',
    duplicate: 'نقل بنائیں',
    hide: 'چھپائیں',
    show: 'دکھائیں',
    remove: 'حذف کریں',
    removed: 'سلائیڈ ”{name}“ حذف ہو گئی۔',
    undo: 'واپس لائیں',
    trueSize: 'اصل سائز',
    previewIn: 'پیش منظر کی زبان: {language}',
    time: 'کتنی دیر رہے',
    byWords: 'الفاظ کی تعداد سے: {n} سیکنڈ',
    fixed: 'ہمیشہ یکساں',
    secondsLabel: 'سیکنڈ',
    words: '{language} میں {n} الفاظ',
    long: 'لمبا ہے: 75 سے کم بہتر ہے',
    tooLong: 'کھڑے ہو کر پڑھنے کے لیے بہت لمبا: زیادہ سے زیادہ 100',
    preview: 'پیش منظر',
    previous: 'پچھلی سلائیڈ',
    next: 'اگلی سلائیڈ',
    play: 'چلائیں',
    pause: 'روکیں',
    landscape: 'افقی',
    portrait: 'عمودی',
    up: 'اوپر',
    down: 'نیچے',
    form: 'سلائیڈ کا مواد',
  },
  ru: {
    ...kindWords.ru,
    title: 'Слайд-шоу',
    pages: 'Части слайд-шоу',
    slides: 'Слайды',
    playlists: 'Подборки',
    schedule: 'Расписание',
    everyoneInTurn: 'все по очереди',
    add: 'Добавить слайд',
    addWhich: 'Какой слайд?',
    close: 'Закрыть',
    playLoop: 'Показать слайд-шоу',
    fade: 'Мягкий переход',
    strip: 'Слайды по порядку',
    placeOf: '{n} из {total}',
    seconds: '{n} с',
    hidden: 'скрыт',
    unfinished: 'Ещё не готов',
    noSlides: 'Слайдов пока нет.',
    chooseSlide: 'Выберите слайд, чтобы работать с ним.',
    carry: 'Переместить слайд {n}',
    carryHow: 'Пробел берёт слайд, стрелки двигают его, пробел ставит на место, Escape возвращает обратно.',
    pickedUp: 'Взят слайд {n} из {total}.',
    nowAt: 'Место {n} из {total}.',
    dropped: 'Теперь слайд на месте {n} из {total}.',
    putBack: 'Слайд снова на прежнем месте.',
    earlier: 'Раньше',
    later: 'Позже',
    duplicate: 'Сделать копию',
    hide: 'Скрыть',
    show: 'Показывать',
    remove: 'Удалить',
    removed: 'Слайд «{name}» удалён.',
    undo: 'Вернуть',
    trueSize: 'В полный размер',
    previewIn: 'Язык просмотра: {language}',
    time: 'Сколько времени показывать',
    byWords: 'По числу слов: {n} с',
    fixed: 'Всегда одинаково',
    secondsLabel: 'Секунды',
    words: '{language}, слов: {n}',
    long: 'длинно: лучше меньше 75',
    tooLong: 'слишком длинно, чтобы читать стоя: не больше 100',
    preview: 'Просмотр',
    previous: 'Предыдущий слайд',
    next: 'Следующий слайд',
    play: 'Пуск',
    pause: 'Пауза',
    landscape: 'Горизонтально',
    portrait: 'Вертикально',
    up: 'Выше',
    down: 'Ниже',
    form: 'Содержание слайда',
  },
  tr: {
    ...kindWords.tr,
    title: 'Slayt gösterisi',
    pages: 'Slayt gösterisinin bölümleri',
    slides: 'Slaytlar',
    playlists: 'Listeler',
    schedule: 'Program',
    everyoneInTurn: 'sırayla herkes',
    add: 'Slayt ekle',
    addWhich: 'Hangi tür slayt?',
    close: 'Kapat',
    playLoop: 'Gösteriyi oynat',
    fade: 'Yumuşak geçiş',
    strip: 'Slaytlar, sırasıyla',
    placeOf: '{n} / {total}',
    seconds: '{n} sn',
    hidden: 'gizli',
    unfinished: 'Henüz tamamlanmadı',
    noSlides: 'Henüz slayt yok.',
    chooseSlide: 'Üzerinde çalışmak için bir slayt seçin.',
    carry: '{n}. slaytı taşı',
    carryHow: 'Boşluk tuşu slaytı alır, ok tuşları taşır, boşluk bırakır, Escape geri götürür.',
    pickedUp: '{n} / {total} slaytı alındı.',
    nowAt: 'Yer: {n} / {total}.',
    dropped: 'Slayt artık {n} / {total} yerinde.',
    putBack: 'Slayt eski yerine döndü.',
    earlier: 'Öne',
    later: 'Arkaya',
    duplicate: 'Kopyala',
    hide: 'Gizle',
    show: 'Göster',
    remove: 'Sil',
    removed: '“{name}” slaytı silindi.',
    undo: 'Geri al',
    trueSize: 'Gerçek boyut',
    previewIn: 'Önizleme dili: {language}',
    time: 'Ne kadar gösterilecek',
    byWords: 'Sözcük sayısına göre: {n} sn',
    fixed: 'Hep aynı süre',
    secondsLabel: 'Saniye',
    words: '{language}: {n} sözcük',
    long: 'uzun: 75’ten az olması daha iyi',
    tooLong: 'ayakta okumak için çok uzun: en fazla 100',
    preview: 'Önizleme',
    previous: 'Önceki slayt',
    next: 'Sonraki slayt',
    play: 'Oynat',
    pause: 'Duraklat',
    landscape: 'Yatay',
    portrait: 'Dikey',
    up: 'Yukarı',
    down: 'Aşağı',
    form: 'Slaytın içeriği',
  },
};
