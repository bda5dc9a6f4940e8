import type { InEveryLanguage } from './words.ts';

interface HistoryWords {
  title: string;
  intro: string;
  /** How it is undone. */
  howBack: string;
  number: string;
  current: string;
  /** Date and time. */
  when: string;
  by: Readonly<Record<'editor' | 'technician' | 'other', string>>;
  returned: string;
  installed: string;
  noWords: string;
  backTo: string;
  returning: string;
  done: string;
  same: string;
  draftStays: string;
  /** The exhibition that stands before every version. */
  cameWith: string;
  cameWithWhen: string;
  empty: string;
  loading: string;
  noAnswer: string;
  tryAgain: string;
}

export const historyWords: InEveryLanguage<HistoryWords> = {
  en: {
    title: 'History',
    intro: 'The last 20 published versions, newest first.',
    howBack: 'Returning makes a new version with the old content, so it too can be taken back here.',
    number: 'Version {n}',
    current: 'On show now',
    when: '{date}, {time}',
    by: { editor: 'by an editor', technician: 'by a technician', other: 'by {who}' },
    returned: 'Return to version {n}',
    installed: 'Installed from a package',
    noWords: 'Published',
    backTo: 'Return to version {n}',
    returning: 'One moment',
    done: 'Version {to} is on show again, as version {n}. To take this back, return to version {before}.',
    same: 'What is on show says the same already. Nothing was changed.',
    draftStays: 'Your unpublished changes are kept in the draft.',
    cameWith: 'The exhibition the kiosk came with',
    cameWithWhen: 'It was on show before the first version.',
    empty: 'Nothing has been published yet. Visitors see the exhibition the kiosk came with.',
    loading: 'One moment',
    noAnswer: 'The history could not be read. Please try again.',
    tryAgain: 'Try again',
  },
  az: {
    title: 'Tarixçə',
    intro: 'Son 20 dərc olunmuş versiya, ən yenisi birinci.',
    howBack: 'Qayıdış köhnə məzmunla yeni versiya yaradır, ona görə onu da buradan geri almaq olar.',
    number: 'Versiya {n}',
    current: 'İndi göstərilir',
    when: '{date}, {time}',
    by: { editor: 'redaktor tərəfindən', technician: 'texnik tərəfindən', other: 'dərc edən: {who}' },
    returned: '{n} nömrəli versiyaya qayıdış',
    installed: 'Paketdən quraşdırılıb',
    noWords: 'Dərc olunub',
    backTo: '{n} nömrəli versiyaya qayıt',
    returning: 'Bir an',
    done: '{to} nömrəli versiya yenidən göstərilir, indi {n} nömrəsi ilə. Geri almaq üçün {before} nömrəli versiyaya qayıdın.',
    same: 'Göstərilən məzmun onsuz da eynidir. Heç nə dəyişmədi.',
    draftStays: 'Dərc olunmamış dəyişiklikləriniz qaralamada qalır.',
    cameWith: 'Kioskla gələn sərgi',
    cameWithWhen: 'Birinci versiyadan əvvəl göstərilirdi.',
    empty: 'Hələ heç nə dərc olunmayıb. Ziyarətçilər kioskla gələn sərgini görür.',
    loading: 'Bir an',
    noAnswer: 'Tarixçəni oxumaq mümkün olmadı. Yenidən cəhd edin.',
    tryAgain: 'Yenidən cəhd et',
  },
  ur: {
    title: 'سابقہ نسخے',
    intro: 'آخری 20 شائع شدہ نسخے، تازہ ترین سب سے پہلے۔',
    howBack: 'واپس جانے سے پرانے مواد کا نیا نسخہ بنتا ہے، اس لیے یہ بھی یہیں سے واپس لیا جا سکتا ہے۔',
    number: 'نسخہ {n}',
    current: 'اس وقت دکھایا جا رہا ہے',
    when: '{date}، {time}',
    by: { editor: 'مدیر کی طرف سے', technician: 'ٹیکنیشن کی طرف سے', other: 'از {who}' },
    returned: 'نسخہ {n} پر واپسی',
    installed: 'پیکج سے نصب کیا گیا',
    noWords: 'شائع ہوا',
    backTo: 'نسخہ {n} پر واپس جائیں',
    returning: 'ایک لمحہ',
    done: 'نسخہ {to} پھر دکھایا جا رہا ہے، اب نسخہ {n} کے طور پر۔ اسے واپس لینے کے لیے نسخہ {before} پر جائیں۔',
    same: 'جو دکھایا جا رہا ہے وہ پہلے ہی یہی ہے۔ کچھ نہیں بدلا۔',
    draftStays: 'آپ کی غیر شائع شدہ تبدیلیاں مسودے میں محفوظ ہیں۔',
    cameWith: 'کیوسک کے ساتھ آنے والی نمائش',
    cameWithWhen: 'پہلے نسخے سے پہلے یہی دکھائی جا رہی تھی۔',
    empty: 'ابھی کچھ شائع نہیں ہوا۔ زائرین وہ نمائش دیکھ رہے ہیں جو کیوسک کے ساتھ آئی تھی۔',
    loading: 'ایک لمحہ',
    noAnswer: 'سابقہ نسخے نہیں پڑھے جا سکے۔ دوبارہ کوشش کریں۔',
    tryAgain: 'دوبارہ کوشش کریں',
  },
  ru: {
    title: 'История',
    intro: 'Последние 20 опубликованных версий, новые сверху.',
    howBack: 'Возврат создаёт новую версию с прежним содержанием, поэтому и его можно отменить здесь же.',
    number: 'Версия {n}',
    current: 'Показывается сейчас',
    when: '{date}, {time}',
    by: { editor: 'опубликовал редактор', technician: 'опубликовал техник', other: 'опубликовано: {who}' },
    returned: 'Возврат к версии {n}',
    installed: 'Установлено из пакета',
    noWords: 'Опубликовано',
    backTo: 'Вернуться к версии {n}',
    returning: 'Одну минуту',
    done: 'Версия {to} снова показывается как версия {n}. Чтобы отменить это, вернитесь к версии {before}.',
    same: 'Сейчас показывается то же самое. Ничего не изменилось.',
    draftStays: 'Ваши неопубликованные изменения остаются в черновике.',
    cameWith: 'Выставка, поставленная вместе с киоском',
    cameWithWhen: 'Показывалась до первой версии.',
    empty: 'Ещё ничего не опубликовано. Посетители видят выставку, поставленную вместе с киоском.',
    loading: 'Одну минуту',
    noAnswer: 'Историю не удалось прочитать. Попробуйте ещё раз.',
    tryAgain: 'Попробовать ещё раз',
  },
  tr: {
    title: 'Geçmiş',
    intro: 'Yayımlanan son 20 sürüm, en yenisi başta.',
    howBack: 'Dönüş, eski içerikle yeni bir sürüm oluşturur; bu yüzden o da buradan geri alınabilir.',
    number: 'Sürüm {n}',
    current: 'Şu anda gösteriliyor',
    when: '{date}, {time}',
    by: { editor: 'editör tarafından', technician: 'teknisyen tarafından', other: 'yayımlayan: {who}' },
    returned: '{n} numaralı sürüme dönüş',
    installed: 'Paketten kuruldu',
    noWords: 'Yayımlandı',
    backTo: '{n} numaralı sürüme dön',
    returning: 'Bir an',
    done: '{to} numaralı sürüm yeniden gösteriliyor, artık {n} numarasıyla. Geri almak için {before} numaralı sürüme dönün.',
    same: 'Gösterilen içerik zaten aynı. Hiçbir şey değişmedi.',
    draftStays: 'Yayımlanmamış değişiklikleriniz taslakta duruyor.',
    cameWith: 'Kioskla gelen sergi',
    cameWithWhen: 'İlk sürümden önce gösteriliyordu.',
    empty: 'Henüz bir şey yayımlanmadı. Ziyaretçiler kioskla gelen sergiyi görüyor.',
    loading: 'Bir an',
    noAnswer: 'Geçmiş okunamadı. Yeniden deneyin.',
    tryAgain: 'Yeniden dene',
  },
};
