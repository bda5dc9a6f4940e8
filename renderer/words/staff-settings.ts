import type { InEveryLanguage } from './words.ts';

/** A setting's label and the sentence that explains it. */
type Said = readonly [label: string, sentence: string];

interface SettingsWords {
  title: string;
  saved: string;
  undo: string;
  toDefault: string;
  tryAgain: string;
  noAnswer: string;
  diskFull: string;
  readOnly: string;
  diskFault: string;
  less: string;
  more: string;
  number: string;
  time: string;
  from: string;
  visitors: string;
  hours: string;
  screen: string;
  kiosk: string;
  kioskName: Said;
  languages: Said;
  asExhibition: string;
  ownChoice: string;
  sooner: string;
  later: string;
  textPercent: Said;
  idleSeconds: Said;
  readingIdleSeconds: Said;
  countdownSeconds: Said;
  soundPercent: Said;
  openingHours: Said;
  opens: string;
  closes: string;
  display: Said;
  bySystem: string;
  diagonal: Said;
  measured: string;
  notMeasured: string;
  ruler: string;
  rulerLine: string;
  longer: string;
  shorter: string;
  fits: string;
}

export const settingsWords: InEveryLanguage<SettingsWords> = {
  en: {
    title: 'Settings',
    saved: 'Saved. Visitors see it when you leave.',
    undo: 'Undo the last change',
    toDefault: 'Back to {value}',
    tryAgain: 'Try again',
    noAnswer: 'The machine did not answer. What you chose stands here still; try again.',
    diskFull: 'Not saved: the disk is full. What you chose stands here still.',
    readOnly: 'Not saved: the data folder is read-only. What you chose stands here still.',
    diskFault: 'Not saved: the disk does not take it. What you chose stands here still.',
    less: 'Less: {label}',
    more: 'More: {label}',
    number: 'A number belongs here.',
    time: 'A time of day such as 09:30 belongs here.',
    from: 'From {least} to {most}.',
    visitors: 'Visitors',
    hours: 'Opening hours',
    screen: 'Screen',
    kiosk: 'Kiosk',
    kioskName: [
      'Name of the kiosk',
      'Stands in the log and on staff pages; visitors never see it. At most 60 letters.',
    ],
    languages: ['Languages shown', 'The first is the one a visit begins in.'],
    asExhibition: 'As the exhibition says',
    ownChoice: 'Chosen here',
    sooner: '{language}: earlier',
    later: '{language}: later',
    textPercent: ['Text size at the beginning', 'Every visitor can change it; afterwards it is this again.'],
    idleSeconds: [
      'Quiet seconds',
      'So long nobody touches the screen before it asks whether anybody is there.',
    ],
    readingIdleSeconds: [
      'Quiet seconds while reading',
      'The same on the statement and on a person’s page, where people read long.',
    ],
    countdownSeconds: [
      'Seconds to answer',
      'So long the question stands before the exhibition starts again.',
    ],
    soundPercent: ['Loudness in per cent', 'For films a visitor starts. The slideshow is always silent.'],
    openingHours: [
      'Dark outside the opening hours',
      'Then the screen is black and the machine stays awake. A touch says when it opens.',
    ],
    opens: 'Opens at',
    closes: 'Closes at',
    display: [
      'Display',
      'Which of the connected displays shows the exhibition. Takes effect at the next start.',
    ],
    bySystem: 'As the system says',
    diagonal: [
      'Diagonal of the screen in inches',
      'So buttons are as large as a finger. It stands on the box of the screen, or measure it below.',
    ],
    measured: 'Measured.',
    notMeasured: 'Not measured yet: 24 inches are assumed.',
    ruler: 'Measure with a bank card',
    rulerLine:
      'Hold a ruler or a bank card against the line. The whole line should be 100 mm long, and a card reach to the mark at 85.6 mm. Make it longer or shorter until it fits.',
    longer: 'Longer',
    shorter: 'Shorter',
    fits: 'It fits',
  },
  az: {
    title: 'Ayarlar',
    saved: 'Yadda saxlanıldı. Siz çıxanda ziyarətçilər görəcək.',
    undo: 'Son dəyişikliyi geri al',
    toDefault: 'Əvvəlkinə qaytar: {value}',
    tryAgain: 'Yenidən cəhd et',
    noAnswer: 'Qurğu cavab vermədi. Seçdiyiniz burada qalır; yenidən cəhd edin.',
    diskFull: 'Saxlanılmadı: disk doludur. Seçdiyiniz burada qalır.',
    readOnly: 'Saxlanılmadı: məlumat qovluğu yalnız oxumaq üçündür. Seçdiyiniz burada qalır.',
    diskFault: 'Saxlanılmadı: disk qəbul etmir. Seçdiyiniz burada qalır.',
    less: 'Azalt: {label}',
    more: 'Artır: {label}',
    number: 'Buraya rəqəm yazılmalıdır.',
    time: 'Buraya 09:30 kimi vaxt yazılmalıdır.',
    from: '{least} ilə {most} arasında.',
    visitors: 'Ziyarətçilər',
    hours: 'Açılış saatları',
    screen: 'Ekran',
    kiosk: 'Köşk',
    kioskName: [
      'Köşkün adı',
      'Jurnalda və əməkdaş səhifələrində yazılır; ziyarətçilər görmür. Ən çoxu 60 hərf.',
    ],
    languages: ['Göstərilən dillər', 'Ziyarət birinci dildə başlayır.'],
    asExhibition: 'Sərgidə olduğu kimi',
    ownChoice: 'Burada seçilir',
    sooner: '{language}: əvvələ',
    later: '{language}: sonraya',
    textPercent: ['Başlanğıc mətn ölçüsü', 'Hər ziyarətçi dəyişə bilər; sonra yenə belə olur.'],
    idleSeconds: ['Sakit saniyələr', 'Ekran “buradasınız?” soruşana qədər toxunulmadan keçən vaxt.'],
    readingIdleSeconds: [
      'Oxuyarkən sakit saniyələr',
      'Bəyanat və şəxs səhifələri üçün, çünki orada uzun oxuyurlar.',
    ],
    countdownSeconds: ['Cavab üçün saniyələr', 'Sərgi yenidən başlayana qədər sual bu qədər qalır.'],
    soundPercent: ['Səs ucalığı, faizlə', 'Ziyarətçinin başlatdığı filmlər üçün. Slaydlar həmişə səssizdir.'],
    openingHours: [
      'Açılış saatlarından kənarda qaranlıq',
      'Ekran qara olur, qurğu isə işləyir. Toxunanda açılış vaxtı deyilir.',
    ],
    opens: 'Açılır',
    closes: 'Bağlanır',
    display: ['Ekran', 'Qoşulmuş ekranlardan hansı sərgini göstərir. Növbəti başlanğıcda qüvvəyə minir.'],
    bySystem: 'Sistemin dediyi kimi',
    diagonal: [
      'Ekranın diaqonalı, düymlə',
      'Düymələr barmaq boyda olsun deyə. Ekranın qutusunda yazılıb, ya da aşağıda ölçün.',
    ],
    measured: 'Ölçülüb.',
    notMeasured: 'Hələ ölçülməyib: 24 düym götürülür.',
    ruler: 'Bank kartı ilə ölçün',
    rulerLine:
      'Xəttə xətkeş və ya bank kartı tutun. Bütün xətt 100 mm olmalı, kart 85,6 mm işarəsinə çatmalıdır. Uyğun gələnə qədər uzadın və ya qısaldın.',
    longer: 'Uzat',
    shorter: 'Qısalt',
    fits: 'Uyğundur',
  },
  ur: {
    title: 'ترتیبات',
    saved: 'محفوظ ہو گیا۔ آپ کے نکلنے پر زائرین دیکھیں گے۔',
    undo: 'آخری تبدیلی واپس لیں',
    toDefault: '{value} پر واپس',
    tryAgain: 'دوبارہ کوشش کریں',
    noAnswer: 'مشین نے جواب نہیں دیا۔ آپ کا انتخاب یہاں موجود ہے؛ دوبارہ کوشش کریں۔',
    diskFull: 'محفوظ نہیں ہوا: ڈسک بھری ہے۔ آپ کا انتخاب یہاں موجود ہے۔',
    readOnly: 'محفوظ نہیں ہوا: ڈیٹا فولڈر صرف پڑھنے کے لیے ہے۔ آپ کا انتخاب یہاں موجود ہے۔',
    diskFault: 'محفوظ نہیں ہوا: ڈسک قبول نہیں کرتی۔ آپ کا انتخاب یہاں موجود ہے۔',
    less: 'کم: {label}',
    more: 'زیادہ: {label}',
    number: 'یہاں عدد لکھیں۔',
    time: 'یہاں وقت لکھیں، مثلاً 09:30۔',
    from: '{least} سے {most} تک۔',
    visitors: 'زائرین',
    hours: 'کھلنے کے اوقات',
    screen: 'سکرین',
    kiosk: 'کیوسک',
    kioskName: [
      'کیوسک کا نام',
      'لاگ اور عملے کے صفحات پر لکھا جاتا ہے؛ زائرین نہیں دیکھتے۔ زیادہ سے زیادہ 60 حروف۔',
    ],
    languages: ['دکھائی جانے والی زبانیں', 'دورہ پہلی زبان میں شروع ہوتا ہے۔'],
    asExhibition: 'جیسا نمائش میں ہے',
    ownChoice: 'یہاں چنی ہوئی',
    sooner: '{language}: پہلے',
    later: '{language}: بعد میں',
    textPercent: ['شروع میں متن کا سائز', 'ہر زائر بدل سکتا ہے؛ بعد میں پھر یہی ہوتا ہے۔'],
    idleSeconds: ['خاموشی کے سیکنڈ', 'اتنی دیر کوئی نہ چھوئے تو سکرین پوچھتی ہے کہ کوئی ہے یا نہیں۔'],
    readingIdleSeconds: ['پڑھتے وقت خاموشی کے سیکنڈ', 'بیان اور شخص کے صفحے پر، جہاں لوگ دیر تک پڑھتے ہیں۔'],
    countdownSeconds: ['جواب کے سیکنڈ', 'نمائش دوبارہ شروع ہونے سے پہلے سوال اتنی دیر رہتا ہے۔'],
    soundPercent: ['آواز فیصد میں', 'زائر کی چلائی ہوئی فلموں کے لیے۔ سلائیڈ شو ہمیشہ خاموش ہے۔'],
    openingHours: [
      'کھلنے کے اوقات کے علاوہ اندھیرا',
      'تب سکرین سیاہ ہوتی ہے اور مشین جاگتی رہتی ہے۔ چھونے پر کھلنے کا وقت بتایا جاتا ہے۔',
    ],
    opens: 'کھلتی ہے',
    closes: 'بند ہوتی ہے',
    display: ['ڈسپلے', 'جڑی ہوئی سکرینوں میں سے کون سی نمائش دکھائے۔ اگلی بار شروع ہونے پر لاگو ہو گا۔'],
    bySystem: 'جیسا سسٹم کہے',
    diagonal: ['سکرین کا وتر، انچ میں', 'تاکہ بٹن انگلی جتنے ہوں۔ سکرین کے ڈبے پر لکھا ہے، یا نیچے ناپیں۔'],
    measured: 'ناپی گئی۔',
    notMeasured: 'ابھی نہیں ناپی گئی: 24 انچ فرض کیے گئے ہیں۔',
    ruler: 'بینک کارڈ سے ناپیں',
    rulerLine:
      'لکیر کے ساتھ پیمانہ یا بینک کارڈ رکھیں۔ پوری لکیر 100 ملی میٹر ہو اور کارڈ 85.6 ملی میٹر کے نشان تک پہنچے۔ برابر ہونے تک لمبی یا چھوٹی کریں۔',
    longer: 'لمبی',
    shorter: 'چھوٹی',
    fits: 'برابر ہے',
  },
  ru: {
    title: 'Настройки',
    saved: 'Сохранено. Посетители увидят это, когда вы выйдете.',
    undo: 'Отменить последнее изменение',
    toDefault: 'Вернуть: {value}',
    tryAgain: 'Попробовать снова',
    noAnswer: 'Устройство не ответило. Ваш выбор остался здесь; попробуйте снова.',
    diskFull: 'Не сохранено: диск полон. Ваш выбор остался здесь.',
    readOnly: 'Не сохранено: папка данных только для чтения. Ваш выбор остался здесь.',
    diskFault: 'Не сохранено: диск не принимает запись. Ваш выбор остался здесь.',
    less: 'Меньше: {label}',
    more: 'Больше: {label}',
    number: 'Здесь должно стоять число.',
    time: 'Здесь должно стоять время, например 09:30.',
    from: 'От {least} до {most}.',
    visitors: 'Посетители',
    hours: 'Часы работы',
    screen: 'Экран',
    kiosk: 'Киоск',
    kioskName: [
      'Название киоска',
      'Стоит в журнале и на служебных страницах; посетители его не видят. Не больше 60 букв.',
    ],
    languages: ['Языки', 'С первого начинается посещение.'],
    asExhibition: 'Как задано в выставке',
    ownChoice: 'Выбрать здесь',
    sooner: '{language}: раньше',
    later: '{language}: позже',
    textPercent: ['Размер текста в начале', 'Каждый посетитель может его изменить; потом он снова такой.'],
    idleSeconds: [
      'Секунды тишины',
      'Столько никто не касается экрана, прежде чем он спросит, есть ли кто-нибудь.',
    ],
    readingIdleSeconds: [
      'Секунды тишины при чтении',
      'То же для заявления и страницы человека, где читают долго.',
    ],
    countdownSeconds: ['Секунды на ответ', 'Столько стоит вопрос, прежде чем выставка начнётся сначала.'],
    soundPercent: [
      'Громкость в процентах',
      'Для фильмов, которые включил посетитель. Слайды всегда беззвучны.',
    ],
    openingHours: [
      'Темно вне часов работы',
      'Экран чёрный, устройство не спит. Касание говорит, когда открытие.',
    ],
    opens: 'Открытие',
    closes: 'Закрытие',
    display: ['Экран', 'Какой из подключённых экранов показывает выставку. Действует со следующего запуска.'],
    bySystem: 'Как решит система',
    diagonal: [
      'Диагональ экрана в дюймах',
      'Чтобы кнопки были с палец. Указана на коробке экрана, или измерьте ниже.',
    ],
    measured: 'Измерено.',
    notMeasured: 'Ещё не измерено: принято 24 дюйма.',
    ruler: 'Измерить банковской картой',
    rulerLine:
      'Приложите к линии линейку или банковскую карту. Вся линия должна быть 100 мм, а карта доходить до отметки 85,6 мм. Удлиняйте или укорачивайте, пока не совпадёт.',
    longer: 'Длиннее',
    shorter: 'Короче',
    fits: 'Совпадает',
  },
  tr: {
    title: 'Ayarlar',
    saved: 'Kaydedildi. Siz çıkınca ziyaretçiler görür.',
    undo: 'Son değişikliği geri al',
    toDefault: 'Geri dön: {value}',
    tryAgain: 'Yeniden dene',
    noAnswer: 'Makine yanıt vermedi. Seçiminiz burada duruyor; yeniden deneyin.',
    diskFull: 'Kaydedilmedi: disk dolu. Seçiminiz burada duruyor.',
    readOnly: 'Kaydedilmedi: veri klasörü salt okunur. Seçiminiz burada duruyor.',
    diskFault: 'Kaydedilmedi: disk kabul etmiyor. Seçiminiz burada duruyor.',
    less: 'Azalt: {label}',
    more: 'Artır: {label}',
    number: 'Buraya bir sayı gelmeli.',
    time: 'Buraya 09:30 gibi bir saat gelmeli.',
    from: '{least} ile {most} arası.',
    visitors: 'Ziyaretçiler',
    hours: 'Açılış saatleri',
    screen: 'Ekran',
    kiosk: 'Kiosk',
    kioskName: [
      'Kioskun adı',
      'Günlükte ve görevli sayfalarında yazar; ziyaretçiler görmez. En çok 60 harf.',
    ],
    languages: ['Gösterilen diller', 'Ziyaret ilk dilde başlar.'],
    asExhibition: 'Sergide olduğu gibi',
    ownChoice: 'Burada seçilir',
    sooner: '{language}: öne',
    later: '{language}: arkaya',
    textPercent: ['Başlangıçtaki yazı boyu', 'Her ziyaretçi değiştirebilir; sonra yine bu olur.'],
    idleSeconds: ['Sessiz saniyeler', 'Ekran “orada mısınız?” diye sormadan önce dokunulmadan geçen süre.'],
    readingIdleSeconds: ['Okurken sessiz saniyeler', 'Uzun okunan bildiri ve kişi sayfaları için.'],
    countdownSeconds: ['Yanıt için saniyeler', 'Sergi yeniden başlamadan önce soru bu kadar durur.'],
    soundPercent: ['Ses düzeyi, yüzde', 'Ziyaretçinin başlattığı filmler için. Slaytlar hep sessizdir.'],
    openingHours: [
      'Açılış saatleri dışında karanlık',
      'Ekran siyah olur, makine açık kalır. Dokununca ne zaman açılacağını söyler.',
    ],
    opens: 'Açılış',
    closes: 'Kapanış',
    display: ['Ekran', 'Bağlı ekranlardan hangisi sergiyi gösterir. Sonraki başlatmada geçerli olur.'],
    bySystem: 'Sistemin dediği gibi',
    diagonal: [
      'Ekranın köşegeni, inç',
      'Düğmeler parmak boyunda olsun diye. Ekranın kutusunda yazar ya da aşağıda ölçün.',
    ],
    measured: 'Ölçüldü.',
    notMeasured: 'Henüz ölçülmedi: 24 inç varsayılıyor.',
    ruler: 'Banka kartıyla ölçün',
    rulerLine:
      'Çizgiye bir cetvel ya da banka kartı tutun. Bütün çizgi 100 mm olmalı, kart 85,6 mm işaretine ulaşmalı. Uyana kadar uzatın ya da kısaltın.',
    longer: 'Uzat',
    shorter: 'Kısalt',
    fits: 'Uyuyor',
  },
};
