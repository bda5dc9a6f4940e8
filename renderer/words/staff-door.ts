import type { Counted, InEveryLanguage } from './words.ts';

interface DoorWords {
  back: string;
  title: string;
  typePin: string;
  pad: string;
  erase: string;
  enter: string;
  digits: Counted;
  looking: string;
  forgotten: string;
  /** Why a PIN opened nothing or cannot be set. */
  wrongPin: string;
  wait: Counted;
  tooShort: string;
  tooLong: string;
  notDigits: string;
  tooSimple: string;
  pinsEqual: string;
  notSame: string;
  alreadySet: string;
  notSaved: string;
  notAllowed: string;
  noAnswer: string;
  tryAgain: string;
  unreadableTitle: string;
  unreadable: string;
  unreadableHow: string;
  /** The first opening. */
  firstTitle: string;
  firstIntro: string;
  editor: string;
  editorMay: string;
  technician: string;
  technicianMay: string;
  rules: string;
  step: string;
  newPin: Readonly<Record<'editor' | 'technician', string>>;
  again: Readonly<Record<'editor' | 'technician', string>>;
  startOver: string;
}

export const doorWords: InEveryLanguage<DoorWords> = {
  en: {
    back: 'Back to the exhibition',
    title: 'Staff',
    typePin: 'Type your PIN',
    pad: 'Number pad',
    erase: 'Delete the last digit',
    enter: 'Enter',
    digits: { one: '{n} digit typed', other: '{n} digits typed' },
    looking: 'One moment',
    forgotten: 'PIN forgotten? The technician can set a new one under Settings.',
    wrongPin: 'This PIN opens nothing here. Please try again.',
    wait: {
      one: 'The next try is possible in {n} second.',
      other: 'The next try is possible in {n} seconds.',
    },
    tooShort: 'A PIN has at least 6 digits.',
    tooLong: 'A PIN has at most 12 digits.',
    notDigits: 'A PIN consists of digits only.',
    tooSimple: 'This PIN is too easy to guess. Please choose one without a run such as 123456 or 111111.',
    pinsEqual: 'The two PINs must differ. Please choose another one.',
    notSame: 'The two were not the same. Please choose the PIN again.',
    alreadySet: 'PINs were set in the meantime.',
    notSaved: 'The PIN could not be saved ({reason}). Everything is as before.',
    notAllowed: 'Only a technician who is signed in may do this.',
    noAnswer: 'The kiosk did not answer. Please try again.',
    tryAgain: 'Try again',
    unreadableTitle: 'The PINs cannot be read',
    unreadable:
      'So nobody gets in by PIN for now. The exhibition goes on as usual, and nothing of it is lost.',
    unreadableHow: 'What a technician does: close the app, start it once with {switch} and type new PINs.',
    firstTitle: 'First opening',
    firstIntro: 'Two PINs protect what visitors see. Choose both now.',
    editor: 'Editor',
    editorMay: 'changes content and slideshows, and publishes.',
    technician: 'Technician',
    technicianMay:
      'does all of this, and also changes settings and PINs, installs packages and closes the kiosk.',
    rules: '6 to 12 digits, no run such as 123456, not all the same. The two PINs must differ.',
    step: 'Step {n} of {of}',
    newPin: { editor: 'PIN for editors', technician: 'PIN for technicians' },
    again: { editor: 'Editors’ PIN once more', technician: 'Technicians’ PIN once more' },
    startOver: 'Start over',
  },
  az: {
    back: 'Sərgiyə qayıt',
    title: 'Əməkdaşlar',
    typePin: 'PIN kodunuzu yazın',
    pad: 'Rəqəm düymələri',
    erase: 'Son rəqəmi sil',
    enter: 'Daxil ol',
    digits: { other: '{n} rəqəm yazılıb' },
    looking: 'Bir an',
    forgotten: 'PIN unudulub? Texnik “Ayarlar” səhifəsində yenisini təyin edə bilər.',
    wrongPin: 'Bu PIN burada heç nəyi açmır. Yenidən cəhd edin.',
    wait: { other: 'Növbəti cəhd {n} saniyədən sonra mümkündür.' },
    tooShort: 'PIN ən azı 6 rəqəmdən ibarətdir.',
    tooLong: 'PIN ən çoxu 12 rəqəmdən ibarətdir.',
    notDigits: 'PIN yalnız rəqəmlərdən ibarətdir.',
    tooSimple: 'Bu PIN asanlıqla tapılar. 123456 və ya 111111 kimi sadə olmayan PIN seçin.',
    pinsEqual: 'İki PIN fərqli olmalıdır. Başqasını seçin.',
    notSame: 'İki PIN üst-üstə düşmədi. PIN-i yenidən seçin.',
    alreadySet: 'Bu arada PIN-lər təyin olunub.',
    notSaved: 'PIN saxlanılmadı ({reason}). Hər şey əvvəlki kimidir.',
    notAllowed: 'Bunu yalnız daxil olmuş texnik edə bilər.',
    noAnswer: 'Kiosk cavab vermədi. Yenidən cəhd edin.',
    tryAgain: 'Yenidən cəhd et',
    unreadableTitle: 'PIN-lər oxunmur',
    unreadable:
      'Ona görə hələlik heç kim PIN ilə daxil ola bilmir. Sərgi adi qaydada davam edir, heç nə itməyib.',
    unreadableHow:
      'Texnik belə edir: tətbiqi bağlayır, bir dəfə {switch} ilə başladır və yeni PIN-lər yazır.',
    firstTitle: 'İlk açılış',
    firstIntro: 'Ziyarətçilərin gördüyünü iki PIN qoruyur. İndi hər ikisini seçin.',
    editor: 'Redaktor',
    editorMay: 'məzmunu və slaydları dəyişir, dərc edir.',
    technician: 'Texnik',
    technicianMay:
      'bunların hamısını edir, həmçinin ayarları və PIN-ləri dəyişir, paketləri quraşdırır, kiosku bağlayır.',
    rules: '6–12 rəqəm; 123456 kimi ardıcıl və ya hamısı eyni olmasın. İki PIN fərqli olmalıdır.',
    step: 'Addım {n} / {of}',
    newPin: { editor: 'Redaktorlar üçün PIN', technician: 'Texniklər üçün PIN' },
    again: { editor: 'Redaktorların PIN-i bir daha', technician: 'Texniklərin PIN-i bir daha' },
    startOver: 'Əvvəldən başla',
  },
  ur: {
    back: 'نمائش پر واپس',
    title: 'عملہ',
    typePin: 'اپنا پن لکھیں',
    pad: 'ہندسوں کے بٹن',
    erase: 'آخری ہندسہ مٹائیں',
    enter: 'داخل ہوں',
    digits: { one: '{n} ہندسہ لکھا گیا', other: '{n} ہندسے لکھے گئے' },
    looking: 'ایک لمحہ',
    forgotten: 'پن بھول گئے؟ ٹیکنیشن ”ترتیبات“ میں نیا پن مقرر کر سکتا ہے۔',
    wrongPin: 'یہ پن یہاں کچھ نہیں کھولتا۔ دوبارہ کوشش کریں۔',
    wait: { one: 'اگلی کوشش {n} سیکنڈ بعد ممکن ہے۔', other: 'اگلی کوشش {n} سیکنڈ بعد ممکن ہے۔' },
    tooShort: 'پن میں کم از کم 6 ہندسے ہوتے ہیں۔',
    tooLong: 'پن میں زیادہ سے زیادہ 12 ہندسے ہوتے ہیں۔',
    notDigits: 'پن میں صرف ہندسے ہوتے ہیں۔',
    tooSimple: 'یہ پن آسانی سے بوجھا جا سکتا ہے۔ 123456 یا 111111 جیسا پن نہ چنیں۔',
    pinsEqual: 'دونوں پن الگ ہونے چاہییں۔ کوئی اور چنیں۔',
    notSame: 'دونوں بار ایک جیسا نہیں لکھا گیا۔ پن دوبارہ چنیں۔',
    alreadySet: 'اس دوران پن مقرر ہو چکے ہیں۔',
    notSaved: 'پن محفوظ نہیں ہو سکا ({reason})۔ سب کچھ پہلے جیسا ہے۔',
    notAllowed: 'یہ صرف داخل شدہ ٹیکنیشن کر سکتا ہے۔',
    noAnswer: 'کیوسک نے جواب نہیں دیا۔ دوبارہ کوشش کریں۔',
    tryAgain: 'دوبارہ کوشش کریں',
    unreadableTitle: 'پن پڑھے نہیں جا سکتے',
    unreadable:
      'اس لیے فی الحال کوئی پن سے داخل نہیں ہو سکتا۔ نمائش معمول کے مطابق جاری ہے اور کچھ ضائع نہیں ہوا۔',
    unreadableHow: 'ٹیکنیشن کیا کرے: ایپ بند کرے، اسے ایک بار {switch} کے ساتھ چلائے اور نئے پن لکھے۔',
    firstTitle: 'پہلی بار کھولنا',
    firstIntro: 'زائرین جو دیکھتے ہیں اس کی حفاظت دو پن کرتے ہیں۔ اب دونوں چنیں۔',
    editor: 'مدیر',
    editorMay: 'مواد اور سلائیڈ شو بدلتا ہے اور شائع کرتا ہے۔',
    technician: 'ٹیکنیشن',
    technicianMay: 'یہ سب کرتا ہے، نیز ترتیبات اور پن بدلتا ہے، پیکج نصب کرتا ہے اور کیوسک بند کرتا ہے۔',
    rules: '6 سے 12 ہندسے؛ 123456 جیسا سلسلہ یا سب ایک جیسے نہ ہوں۔ دونوں پن الگ ہوں۔',
    step: 'مرحلہ {n} از {of}',
    newPin: { editor: 'مدیروں کا پن', technician: 'ٹیکنیشن کا پن' },
    again: { editor: 'مدیروں کا پن ایک بار پھر', technician: 'ٹیکنیشن کا پن ایک بار پھر' },
    startOver: 'نئے سرے سے شروع کریں',
  },
  ru: {
    back: 'Вернуться к выставке',
    title: 'Сотрудники',
    typePin: 'Введите ваш PIN',
    pad: 'Цифровые клавиши',
    erase: 'Стереть последнюю цифру',
    enter: 'Войти',
    digits: {
      one: 'Введена {n} цифра',
      few: 'Введено {n} цифры',
      many: 'Введено {n} цифр',
      other: 'Введено {n} цифры',
    },
    looking: 'Одну минуту',
    forgotten: 'Забыли PIN? Техник может задать новый в «Настройках».',
    wrongPin: 'Этот PIN здесь ничего не открывает. Попробуйте ещё раз.',
    wait: {
      one: 'Следующая попытка возможна через {n} секунду.',
      few: 'Следующая попытка возможна через {n} секунды.',
      many: 'Следующая попытка возможна через {n} секунд.',
      other: 'Следующая попытка возможна через {n} секунды.',
    },
    tooShort: 'В PIN не меньше 6 цифр.',
    tooLong: 'В PIN не больше 12 цифр.',
    notDigits: 'PIN состоит только из цифр.',
    tooSimple: 'Этот PIN легко угадать. Выберите другой, не подряд, как 123456, и не 111111.',
    pinsEqual: 'Два PIN должны различаться. Выберите другой.',
    notSame: 'Введено по-разному. Выберите PIN ещё раз.',
    alreadySet: 'PIN тем временем уже заданы.',
    notSaved: 'PIN не удалось сохранить ({reason}). Всё осталось как было.',
    notAllowed: 'Это может сделать только вошедший техник.',
    noAnswer: 'Киоск не ответил. Попробуйте ещё раз.',
    tryAgain: 'Попробовать ещё раз',
    unreadableTitle: 'PIN не удаётся прочитать',
    unreadable: 'Поэтому пока никто не может войти по PIN. Выставка идёт как обычно, ничего не потеряно.',
    unreadableHow:
      'Что делает техник: закрывает программу, один раз запускает её с {switch} и вводит новые PIN.',
    firstTitle: 'Первое открытие',
    firstIntro: 'То, что видят посетители, защищают два PIN. Задайте сейчас оба.',
    editor: 'Редактор',
    editorMay: 'меняет содержание и слайды и публикует.',
    technician: 'Техник',
    technicianMay: 'делает всё это, а также меняет настройки и PIN, устанавливает пакеты и закрывает киоск.',
    rules: 'От 6 до 12 цифр, не подряд, как 123456, и не все одинаковые. Два PIN должны различаться.',
    step: 'Шаг {n} из {of}',
    newPin: { editor: 'PIN для редакторов', technician: 'PIN для техников' },
    again: { editor: 'PIN редакторов ещё раз', technician: 'PIN техников ещё раз' },
    startOver: 'Начать заново',
  },
  tr: {
    back: 'Sergiye dön',
    title: 'Görevliler',
    typePin: 'PIN’inizi yazın',
    pad: 'Rakam tuşları',
    erase: 'Son rakamı sil',
    enter: 'Gir',
    digits: { one: '{n} rakam yazıldı', other: '{n} rakam yazıldı' },
    looking: 'Bir an',
    forgotten: 'PIN unutuldu mu? Teknisyen “Ayarlar”da yenisini belirleyebilir.',
    wrongPin: 'Bu PIN burada bir şey açmıyor. Yeniden deneyin.',
    wait: {
      one: 'Sonraki deneme {n} saniye sonra yapılabilir.',
      other: 'Sonraki deneme {n} saniye sonra yapılabilir.',
    },
    tooShort: 'PIN en az 6 rakamdan oluşur.',
    tooLong: 'PIN en çok 12 rakamdan oluşur.',
    notDigits: 'PIN yalnızca rakamlardan oluşur.',
    tooSimple: 'Bu PIN kolay tahmin edilir. 123456 ya da 111111 gibi olmayan bir PIN seçin.',
    pinsEqual: 'İki PIN farklı olmalı. Başka bir tane seçin.',
    notSame: 'İkisi aynı değildi. PIN’i yeniden seçin.',
    alreadySet: 'Bu arada PIN’ler belirlendi.',
    notSaved: 'PIN kaydedilemedi ({reason}). Her şey eskisi gibi.',
    notAllowed: 'Bunu yalnızca giriş yapmış bir teknisyen yapabilir.',
    noAnswer: 'Kiosk yanıt vermedi. Yeniden deneyin.',
    tryAgain: 'Yeniden dene',
    unreadableTitle: 'PIN’ler okunamıyor',
    unreadable:
      'Bu yüzden şimdilik kimse PIN ile giremiyor. Sergi her zamanki gibi sürüyor, hiçbir şey kaybolmadı.',
    unreadableHow:
      'Teknisyenin yapacağı: uygulamayı kapatır, bir kez {switch} ile başlatır ve yeni PIN’leri yazar.',
    firstTitle: 'İlk açılış',
    firstIntro: 'Ziyaretçilerin gördüğünü iki PIN korur. Şimdi ikisini de seçin.',
    editor: 'Editör',
    editorMay: 'içeriği ve slaytları değiştirir, yayımlar.',
    technician: 'Teknisyen',
    technicianMay:
      'bunların hepsini yapar; ayrıca ayarları ve PIN’leri değiştirir, paket kurar, kiosku kapatır.',
    rules: '6–12 rakam; 123456 gibi ardışık ya da hepsi aynı olmasın. İki PIN farklı olmalı.',
    step: 'Adım {n} / {of}',
    newPin: { editor: 'Editörler için PIN', technician: 'Teknisyenler için PIN' },
    again: { editor: 'Editörlerin PIN’i bir kez daha', technician: 'Teknisyenlerin PIN’i bir kez daha' },
    startOver: 'Baştan başla',
  },
};
