import type { Counted, InEveryLanguage } from './words.ts';

interface BackupWords {
  title: string;
  write: string;
  writeWhat: string;
  writeTo: string;
  writing: string;

  restore: string;
  restoreWhat: string;
  choose: string;

  look: string;
  kiosk: string;
  noName: string;
  madeWith: string;
  onShow: string;
  version: string;
  cameWith: string;
  held: string;
  versions: Counted;
  withDraft: string;
  withoutDraft: string;
  pins: string;
  pinsOfBackup: string;
  pinsStay: string;
  replaces: string;
  replacesExhibition: string;
  replacesRest: string;
  replacesPins: string;
  stays: string;
  keepName: string;
  keepNameHint: string;
  doRestore: string;
  doRestoreSure: string;
  restored: string;

  kept: string;
  keptHow: string;
  takeBack: string;
  takeBackSure: string;
  takenBack: string;

  noBackup: string;
  newer: string;
  damaged: string;
  noRoom: string;
  gone: string;
  putAway: string;
}

/** Backups: everything this kiosk holds in one file, and back from there. */
export const backupWords: InEveryLanguage<BackupWords> = {
  en: {
    title: 'Backups of this kiosk',
    write: 'Make a backup',
    writeWhat:
      'Writes everything this kiosk holds into one file and reads it back to make sure: the exhibition with all its versions and the draft, the settings, the counts of visits, the trusted keys and the PINs. The key that signs packages is not in it. Keep the stick where strangers cannot take it.',
    writeTo: 'Put a backup onto a stick',
    writing: 'Writing the backup and reading it back',
    restore: 'Restore',
    restoreWhat:
      'A backup is unpacked, checked and shown to you first. Only when you restore it does it take the place of everything here, in one step, and the kiosk begins anew. What was here before is kept, so that you can bring it back.',
    choose: 'Choose a backup',
    look: 'What this backup holds',
    kiosk: 'Kiosk',
    noName: 'a kiosk without a name',
    madeWith: 'Made with',
    onShow: 'On show',
    version: 'Version {n}',
    cameWith: 'The exhibition the kiosk came with',
    held: 'Kept',
    versions: { one: '{n} version', other: '{n} versions' },
    withDraft: 'with a draft that was not published',
    withoutDraft: 'no unpublished draft',
    pins: 'PINs',
    pinsOfBackup: 'It has PINs: from then on those of the backup count, no longer yours.',
    pinsStay: 'It has none: the PINs of this kiosk stay.',
    replaces: 'What it takes the place of here',
    replacesExhibition: 'The exhibition: {held}',
    replacesRest: 'The settings, the counts of visits, the trusted keys',
    replacesPins: 'The PINs and the recovery code',
    stays: 'The log and the key that signs packages stay with this machine.',
    keepName: 'Keep the name of this kiosk: {name}',
    keepNameHint: 'Two kiosks of one name are hard to tell apart.',
    doRestore: 'Restore it',
    doRestoreSure: 'Really replace everything here?',
    restored: 'Restored. The kiosk begins anew now.',
    kept: 'Kept is what a restore took the place of on {when}: {name}.',
    keptHow:
      'If you bring it back, what is here now is kept in its place, so that this can be undone as well.',
    takeBack: 'Undo the restore',
    takeBackSure: 'Really bring back what was here before?',
    takenBack: 'What was here before is back. The kiosk begins anew now.',
    noBackup: 'This file is no backup of a kiosk. Nothing was changed.',
    newer:
      'This backup was made by a newer Xatirə ({app}). Bring this kiosk up to date first. Nothing was changed.',
    damaged: 'This backup is damaged, cut off or altered. Nothing was changed.',
    noRoom: 'Unpacking needs {needed} MB, and this disk has {free} MB left. Nothing was changed.',
    gone: 'The backup cannot be read; perhaps the stick was pulled out. Nothing was changed.',
    putAway: 'The backup was put away meanwhile. Please choose it again.',
  },
  az: {
    title: 'Bu kioskun ehtiyat nüsxələri',
    write: 'Ehtiyat nüsxəsi hazırlayın',
    writeWhat:
      'Kioskdakı hər şeyi bir fayla yazır və düzgünlüyünə əmin olmaq üçün geri oxuyur: bütün versiyaları və qaralaması ilə birlikdə sərgi, parametrlər, ziyarətlərin sayı, etibar olunan açarlar və PIN-lər. Paketləri imzalayan açar ora daxil deyil. Fləş kartı yad adamların götürə bilməyəcəyi yerdə saxlayın.',
    writeTo: 'Ehtiyat nüsxəsini fləş karta yaz',
    writing: 'Ehtiyat nüsxəsi yazılır və geri oxunur',
    restore: 'Bərpa',
    restoreWhat:
      'Ehtiyat nüsxəsi əvvəlcə açılır, yoxlanılır və Sizə göstərilir. Yalnız Siz bərpa etdikdə o, bir addımda buradakı hər şeyin yerini tutur və kiosk yenidən başlayır. Əvvəl burada olanlar saxlanılır ki, Siz onları geri qaytara biləsiniz.',
    choose: 'Ehtiyat nüsxəsini seçin',
    look: 'Bu ehtiyat nüsxəsində nə var',
    kiosk: 'Kiosk',
    noName: 'adı olmayan kiosk',
    madeWith: 'Hazırlayan proqram',
    onShow: 'Göstərilən',
    version: '{n} nömrəli versiya',
    cameWith: 'Kioskla gələn sərgi',
    held: 'Saxlanılanlar',
    versions: { other: '{n} versiya' },
    withDraft: 'dərc olunmamış qaralama ilə',
    withoutDraft: 'dərc olunmamış qaralama yoxdur',
    pins: 'PIN-lər',
    pinsOfBackup: 'PIN-lər var: bundan sonra Sizinkilər deyil, nüsxədəki PIN-lər qüvvədə olacaq.',
    pinsStay: 'PIN yoxdur: bu kioskun PIN-ləri qalır.',
    replaces: 'Burada nələrin yerini tutur',
    replacesExhibition: 'Sərgi: {held}',
    replacesRest: 'Parametrlər, ziyarətlərin sayı, etibar olunan açarlar',
    replacesPins: 'PIN-lər və bərpa kodu',
    stays: 'Jurnal və paketləri imzalayan açar bu kompüterdə qalır.',
    keepName: 'Bu kioskun adı qalsın: {name}',
    keepNameHint: 'Eyni adlı iki kiosku bir-birindən ayırmaq çətindir.',
    doRestore: 'Bərpa et',
    doRestoreSure: 'Buradakı hər şey doğrudan əvəz olunsun?',
    restored: 'Bərpa olundu. Kiosk indi yenidən başlayır.',
    kept: 'Bərpanın {when} tarixində yerini tutduğu məlumat saxlanılır: {name}.',
    keptHow:
      'Onu geri qaytarsanız, indi burada olanlar əvəzində saxlanılacaq; deməli, bunu da geri almaq olar.',
    takeBack: 'Bərpanı geri al',
    takeBackSure: 'Əvvəl burada olanlar doğrudan geri qayıtsın?',
    takenBack: 'Əvvəl burada olanlar geri qayıtdı. Kiosk indi yenidən başlayır.',
    noBackup: 'Bu fayl kioskun ehtiyat nüsxəsi deyil. Heç nə dəyişmədi.',
    newer:
      'Bu ehtiyat nüsxəsi daha yeni Xatirə ({app}) ilə hazırlanıb. Əvvəlcə bu kiosku yeniləyin. Heç nə dəyişmədi.',
    damaged: 'Bu ehtiyat nüsxəsi zədələnib, yarımçıqdır və ya dəyişdirilib. Heç nə dəyişmədi.',
    noRoom: 'Açmaq üçün {needed} MB lazımdır, bu diskdə isə {free} MB yer qalıb. Heç nə dəyişmədi.',
    gone: 'Ehtiyat nüsxəsi oxunmur; bəlkə, fləş kart çıxarılıb. Heç nə dəyişmədi.',
    putAway: 'Ehtiyat nüsxəsi bu arada kənara qoyulub. Onu yenidən seçin.',
  },
  ur: {
    title: 'اس کیوسک کی محفوظ نقلیں',
    write: 'محفوظ نقل بنائیے',
    writeWhat:
      'اس کیوسک کا سب کچھ ایک فائل میں لکھا اور یقین کے لیے واپس پڑھا جاتا ہے: نمائش اپنے تمام نسخوں اور مسودے کے ساتھ، ترتیبات، دوروں کی گنتی، بھروسے والی کلیدیں اور پن۔ پیکیجوں پر دستخط کرنے والی کلید اس میں نہیں ہوتی۔ یو ایس بی کو اجنبیوں کی پہنچ سے دور رکھیے۔',
    writeTo: 'محفوظ نقل یو ایس بی پر لکھیے',
    writing: 'محفوظ نقل لکھی اور واپس پڑھی جا رہی ہے',
    restore: 'بحالی',
    restoreWhat:
      'محفوظ نقل پہلے کھولی، جانچی اور آپ کو دکھائی جاتی ہے۔ جب آپ اسے بحال کریں تبھی وہ ایک ہی قدم میں یہاں کی ہر چیز کی جگہ لیتی ہے اور کیوسک نئے سرے سے شروع ہوتا ہے۔ جو پہلے یہاں تھا وہ محفوظ رہتا ہے تاکہ آپ اسے واپس لا سکیں۔',
    choose: 'محفوظ نقل چنیے',
    look: 'اس محفوظ نقل میں کیا ہے',
    kiosk: 'کیوسک',
    noName: 'بے نام کیوسک',
    madeWith: 'بنانے والا پروگرام',
    onShow: 'زیرِ نمائش',
    version: 'نسخہ {n}',
    cameWith: 'کیوسک کے ساتھ آنے والی نمائش',
    held: 'محفوظ',
    versions: { one: '{n} نسخہ', other: '{n} نسخے' },
    withDraft: 'غیر شائع شدہ مسودے کے ساتھ',
    withoutDraft: 'کوئی غیر شائع شدہ مسودہ نہیں',
    pins: 'پن',
    pinsOfBackup: 'اس میں پن ہیں: اس کے بعد آپ کے نہیں، محفوظ نقل کے پن چلیں گے۔',
    pinsStay: 'اس میں پن نہیں: اس کیوسک کے پن برقرار رہیں گے۔',
    replaces: 'یہاں کس چیز کی جگہ لے گی',
    replacesExhibition: 'نمائش: {held}',
    replacesRest: 'ترتیبات، دوروں کی گنتی، بھروسے والی کلیدیں',
    replacesPins: 'پن اور بحالی کا کوڈ',
    stays: 'لاگ اور پیکیجوں پر دستخط کرنے والی کلید اسی مشین پر رہتی ہیں۔',
    keepName: 'اس کیوسک کا نام برقرار رہے: {name}',
    keepNameHint: 'ایک ہی نام کے دو کیوسک پہچاننا مشکل ہوتا ہے۔',
    doRestore: 'بحال کیجیے',
    doRestoreSure: 'واقعی یہاں کی ہر چیز بدل دی جائے؟',
    restored: 'بحال ہو گیا۔ کیوسک اب نئے سرے سے شروع ہوتا ہے۔',
    kept: 'بحالی نے {when} کو جس کی جگہ لی وہ محفوظ ہے: {name}۔',
    keptHow:
      'اگر آپ اسے واپس لائیں تو جو اب یہاں ہے وہ اس کی جگہ محفوظ رہے گا، چنانچہ یہ بھی واپس ہو سکتا ہے۔',
    takeBack: 'بحالی واپس لیجیے',
    takeBackSure: 'واقعی جو پہلے یہاں تھا وہ واپس لایا جائے؟',
    takenBack: 'جو پہلے یہاں تھا وہ واپس آ گیا۔ کیوسک اب نئے سرے سے شروع ہوتا ہے۔',
    noBackup: 'یہ فائل کسی کیوسک کی محفوظ نقل نہیں۔ کچھ نہیں بدلا۔',
    newer:
      'یہ محفوظ نقل زیادہ نئے \u2068Xatirə ({app})\u2069 سے بنی ہے۔ پہلے اس کیوسک کو تازہ کیجیے۔ کچھ نہیں بدلا۔',
    damaged: 'یہ محفوظ نقل خراب، ادھوری یا بدلی ہوئی ہے۔ کچھ نہیں بدلا۔',
    noRoom:
      'کھولنے کے لیے \u2066{needed} MB\u2069 درکار ہیں اور اس ڈسک پر \u2066{free} MB\u2069 باقی ہیں۔ کچھ نہیں بدلا۔',
    gone: 'محفوظ نقل پڑھی نہیں جا سکتی؛ شاید یو ایس بی نکال لی گئی۔ کچھ نہیں بدلا۔',
    putAway: 'اس دوران محفوظ نقل ہٹا دی گئی۔ اسے دوبارہ چنیے۔',
  },
  ru: {
    title: 'Резервные копии этого киоска',
    write: 'Сделать резервную копию',
    writeWhat:
      'Записывает всё, что хранит киоск, в один файл и для верности читает его обратно: выставку со всеми версиями и черновиком, настройки, счёт посещений, доверенные ключи и PIN. Ключа, которым подписывают пакеты, в копии нет. Храните флешку там, где её не возьмут посторонние.',
    writeTo: 'Записать копию на флешку',
    writing: 'Резервная копия записывается и читается обратно',
    restore: 'Восстановить',
    restoreWhat:
      'Сначала копия распаковывается, проверяется и показывается Вам. Только когда Вы её восстановите, она одним шагом заменит всё, что здесь есть, и киоск начнёт работу заново. Прежнее сохраняется, и его можно вернуть.',
    choose: 'Выбрать резервную копию',
    look: 'Что в этой копии',
    kiosk: 'Киоск',
    noName: 'киоск без имени',
    madeWith: 'Чем сделана',
    onShow: 'Показывается',
    version: 'Версия {n}',
    cameWith: 'Выставка, поставленная вместе с киоском',
    held: 'Хранится',
    versions: { one: '{n} версия', few: '{n} версии', many: '{n} версий', other: '{n} версии' },
    withDraft: 'с неопубликованным черновиком',
    withoutDraft: 'без неопубликованного черновика',
    pins: 'PIN',
    pinsOfBackup: 'В копии есть PIN: дальше будут действовать они, а не Ваши.',
    pinsStay: 'В копии их нет: остаются PIN этого киоска.',
    replaces: 'Что она здесь заменит',
    replacesExhibition: 'Выставка: {held}',
    replacesRest: 'Настройки, счёт посещений, доверенные ключи',
    replacesPins: 'PIN и код восстановления',
    stays: 'Журнал и ключ, которым подписывают пакеты, остаются на этой машине.',
    keepName: 'Оставить имя этого киоска: {name}',
    keepNameHint: 'Два киоска с одним именем трудно различить.',
    doRestore: 'Восстановить из неё',
    doRestoreSure: 'Действительно заменить здесь всё?',
    restored: 'Восстановлено. Сейчас киоск начнёт работу заново.',
    kept: 'Сохранено то, что восстановление заменило {when}: {name}.',
    keptHow:
      'Если вернуть прежнее, на его месте сохранится то, что здесь сейчас, так что и это можно отменить.',
    takeBack: 'Отменить восстановление',
    takeBackSure: 'Действительно вернуть то, что было здесь раньше?',
    takenBack: 'Прежнее возвращено. Сейчас киоск начнёт работу заново.',
    noBackup: 'Этот файл не является резервной копией киоска. Ничего не изменено.',
    newer: 'Копия сделана более новой Xatirə ({app}). Сначала обновите этот киоск. Ничего не изменено.',
    damaged: 'Резервная копия повреждена, оборвана или изменена. Ничего не изменено.',
    noRoom: 'Для распаковки нужно {needed} МБ, а на этом диске осталось {free} МБ. Ничего не изменено.',
    gone: 'Резервная копия не читается; возможно, флешку вынули. Ничего не изменено.',
    putAway: 'Копия тем временем была убрана. Выберите её снова.',
  },
  tr: {
    title: 'Bu kioskun yedekleri',
    write: 'Yedek alın',
    writeWhat:
      'Kioskta ne varsa tek bir dosyaya yazar ve emin olmak için geri okur: bütün sürümleri ve taslağıyla sergi, ayarlar, ziyaret sayıları, güvenilen anahtarlar ve PIN’ler. Paketleri imzalayan anahtar bunun içinde değildir. Belleği yabancıların alamayacağı bir yerde saklayın.',
    writeTo: 'Belleğe bir yedek yaz',
    writing: 'Yedek yazılıyor ve geri okunuyor',
    restore: 'Geri yükleyin',
    restoreWhat:
      'Bir yedek önce açılır, denetlenir ve size gösterilir. Ancak siz geri yüklediğinizde tek adımda buradaki her şeyin yerini alır ve kiosk yeniden başlar. Önceden burada olanlar saklanır; dilerseniz geri getirebilirsiniz.',
    choose: 'Bir yedek seçin',
    look: 'Bu yedekte neler var',
    kiosk: 'Kiosk',
    noName: 'adsız bir kiosk',
    madeWith: 'Hazırlayan program',
    onShow: 'Gösterimde',
    version: '{n} numaralı sürüm',
    cameWith: 'Kioskla gelen sergi',
    held: 'Saklananlar',
    versions: { other: '{n} sürüm' },
    withDraft: 'yayımlanmamış bir taslakla',
    withoutDraft: 'yayımlanmamış taslak yok',
    pins: 'PIN’ler',
    pinsOfBackup: 'PIN’ler var: bundan sonra sizinkiler değil, yedektekiler geçerli olur.',
    pinsStay: 'PIN yok: bu kioskun PIN’leri kalır.',
    replaces: 'Burada nelerin yerini alır',
    replacesExhibition: 'Sergi: {held}',
    replacesRest: 'Ayarlar, ziyaret sayıları, güvenilen anahtarlar',
    replacesPins: 'PIN’ler ve kurtarma kodu',
    stays: 'Günlük ve paketleri imzalayan anahtar bu makinede kalır.',
    keepName: 'Bu kioskun adı kalsın: {name}',
    keepNameHint: 'Aynı adlı iki kiosku ayırt etmek zordur.',
    doRestore: 'Geri yükle',
    doRestoreSure: 'Buradaki her şey gerçekten değiştirilsin mi?',
    restored: 'Geri yüklendi. Kiosk şimdi yeniden başlıyor.',
    kept: 'Bir geri yüklemenin {when} tarihinde yerini aldığı veriler saklanıyor: {name}.',
    keptHow:
      'Onları geri getirirseniz şimdi burada olanlar onların yerine saklanır; yani bu da geri alınabilir.',
    takeBack: 'Geri yüklemeyi geri al',
    takeBackSure: 'Önceden burada olanlar gerçekten geri gelsin mi?',
    takenBack: 'Önceden burada olanlar geri geldi. Kiosk şimdi yeniden başlıyor.',
    noBackup: 'Bu dosya bir kioskun yedeği değil. Hiçbir şey değişmedi.',
    newer:
      'Bu yedek daha yeni bir Xatirə ({app}) ile alınmış. Önce bu kiosku güncelleyin. Hiçbir şey değişmedi.',
    damaged: 'Bu yedek bozuk, yarım kalmış ya da değiştirilmiş. Hiçbir şey değişmedi.',
    noRoom: 'Açmak için {needed} MB gerekiyor, bu diskte {free} MB yer var. Hiçbir şey değişmedi.',
    gone: 'Yedek okunamıyor; belki bellek çıkarıldı. Hiçbir şey değişmedi.',
    putAway: 'Yedek bu arada kaldırıldı. Lütfen yeniden seçin.',
  },
};
