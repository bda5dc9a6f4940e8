import type { InEveryLanguage } from './words.ts';

interface ForgottenWords {
  forgotten: string;
  title: string;
  intro: string;
  code: string;
  codeHint: string;
  useCode: string;
  stickIntro: string;
  useStick: string;
  back: string;
  accepted: string;
  /** Why it opened nothing. */
  codeIncomplete: string;
  codeMistyped: string;
  codeOther: string;
  fileMissing: string;
  fileDamaged: string;
  fileNewer: string;
  fileOther: string;
  fileForged: string;
  fileUsed: string;
  noCodeHere: string;
  codeUnreadable: string;
}

/** New PINs with the recovery code, or with a reset file made with it. */
export const forgottenWords: InEveryLanguage<ForgottenWords> = {
  en: {
    forgotten: 'I forgot my PIN',
    title: 'New PINs with the recovery code',
    intro:
      'The recovery code was shown once, when the first PINs were set, or by a technician under Settings. With it both PINs are chosen anew.',
    code: 'Recovery code',
    codeHint: '8 groups of 4 letters and digits; spaces and hyphens do not matter.',
    useCode: 'Check the code',
    stickIntro:
      'Or with a reset file on a USB stick. Whoever has the code makes it on any computer with Xatirə: {switch}',
    useStick: 'Look for the file on the stick',
    back: 'Back to the PIN pad',
    accepted: 'Accepted. Now choose both PINs anew; the old ones open nothing any more.',
    codeIncomplete: 'The code is not complete: {found} of {wanted} characters.',
    codeMistyped: 'A character of the code is wrong. Please compare it with what was written down.',
    codeOther: 'This code belongs to another installation, or a newer code has replaced it.',
    fileMissing: 'No reset file was found. Put in the stick that holds {file}, in no folder, and try again.',
    fileDamaged: 'The file on the stick is damaged or is no reset file. Please make it again.',
    fileNewer:
      'The file on the stick was made by a newer version of Xatirə. Please make it with this version.',
    fileOther: 'The file on the stick belongs to another installation, or a newer code has replaced its own.',
    fileForged: 'The file on the stick was altered after it was made. Please make it again.',
    fileUsed: 'The file on the stick has served once already. Please make a new one.',
    noCodeHere: 'This installation has no recovery code. A technician starts the app once with {switch}.',
    codeUnreadable:
      'What is kept of the recovery code cannot be read. A technician starts the app once with {switch}.',
  },
  az: {
    forgotten: 'PIN kodumu unutmuşam',
    title: 'Bərpa kodu ilə yeni PIN-lər',
    intro:
      'Bərpa kodu bir dəfə göstərilib: ilk PIN-lər təyin olunanda və ya texnik onu “Ayarlar” səhifəsində yeniləyəndə. Onunla hər iki PIN yenidən seçilir.',
    code: 'Bərpa kodu',
    codeHint: '4 hərf və rəqəmdən ibarət 8 qrup; boşluq və defisin fərqi yoxdur.',
    useCode: 'Kodu yoxla',
    stickIntro:
      'Və ya USB yaddaşdakı bərpa faylı ilə. Onu kodu bilən şəxs Xatirə olan istənilən kompüterdə hazırlayır: {switch}',
    useStick: 'Faylı yaddaşda axtar',
    back: 'PIN düymələrinə qayıt',
    accepted: 'Qəbul edildi. İndi hər iki PIN-i yenidən seçin; köhnələri artıq heç nəyi açmır.',
    codeIncomplete: 'Kod tam deyil: {wanted} işarədən {found} yazılıb.',
    codeMistyped: 'Kodun bir işarəsi səhvdir. Onu yazdığınızla tutuşdurun.',
    codeOther: 'Bu kod başqa quraşdırmaya aiddir və ya yeni kodla əvəz olunub.',
    fileMissing: 'Bərpa faylı tapılmadı. İçində (qovluqda yox) {file} olan yaddaşı taxıb yenidən cəhd edin.',
    fileDamaged: 'Yaddaşdakı fayl zədələnib və ya bərpa faylı deyil. Onu yenidən hazırlayın.',
    fileNewer: 'Yaddaşdakı fayl Xatirənin daha yeni versiyası ilə hazırlanıb. Onu bu versiya ilə hazırlayın.',
    fileOther: 'Yaddaşdakı fayl başqa quraşdırmaya aiddir və ya onun kodu yenisi ilə əvəz olunub.',
    fileForged: 'Yaddaşdakı fayl hazırlanandan sonra dəyişdirilib. Onu yenidən hazırlayın.',
    fileUsed: 'Yaddaşdakı fayldan artıq bir dəfə istifadə olunub. Yenisini hazırlayın.',
    noCodeHere: 'Bu quraşdırmanın bərpa kodu yoxdur. Texnik tətbiqi bir dəfə {switch} ilə başladır.',
    codeUnreadable: 'Bərpa kodu haqqında saxlanılan oxunmur. Texnik tətbiqi bir dəfə {switch} ilə başladır.',
  },
  ur: {
    forgotten: 'میں اپنا پن بھول گیا ہوں',
    title: 'بحالی کے کوڈ سے نئے پن',
    intro:
      'بحالی کا کوڈ ایک بار دکھایا گیا تھا: پہلے پن مقرر کرتے وقت، یا جب ٹیکنیشن نے اسے ”ترتیبات“ میں نیا بنوایا۔ اس سے دونوں پن نئے سرے سے چنے جاتے ہیں۔',
    code: 'بحالی کا کوڈ',
    codeHint: '4 حروف اور ہندسوں کے 8 حصے؛ خالی جگہ اور لکیر سے فرق نہیں پڑتا۔',
    useCode: 'کوڈ جانچیں',
    stickIntro:
      'یا یو ایس بی پر موجود بحالی کی فائل سے۔ جس کے پاس کوڈ ہو وہ اسے Xatirə والے کسی بھی کمپیوٹر پر بناتا ہے: {switch}',
    useStick: 'یو ایس بی پر فائل تلاش کریں',
    back: 'پن کے بٹنوں پر واپس',
    accepted: 'قبول ہو گیا۔ اب دونوں پن نئے سرے سے چنیں؛ پرانے پھر کچھ نہیں کھولیں گے۔',
    codeIncomplete: 'کوڈ مکمل نہیں: {wanted} میں سے {found} نشان لکھے گئے۔',
    codeMistyped: 'کوڈ کا ایک نشان غلط ہے۔ اسے لکھے ہوئے کوڈ سے ملائیں۔',
    codeOther: 'یہ کوڈ کسی اور تنصیب کا ہے، یا نیا کوڈ اس کی جگہ لے چکا ہے۔',
    fileMissing:
      'بحالی کی فائل نہیں ملی۔ وہ یو ایس بی لگائیں جس میں {file} ہو، کسی فولڈر کے اندر نہیں، اور دوبارہ کوشش کریں۔',
    fileDamaged: 'یو ایس بی پر موجود فائل خراب ہے یا بحالی کی فائل نہیں۔ اسے دوبارہ بنائیں۔',
    fileNewer: 'یو ایس بی پر موجود فائل Xatirə کے نئے ورژن سے بنی ہے۔ اسے اس ورژن سے بنائیں۔',
    fileOther: 'یو ایس بی پر موجود فائل کسی اور تنصیب کی ہے، یا نیا کوڈ اس کے کوڈ کی جگہ لے چکا ہے۔',
    fileForged: 'یو ایس بی پر موجود فائل بننے کے بعد بدلی گئی ہے۔ اسے دوبارہ بنائیں۔',
    fileUsed: 'یو ایس بی پر موجود فائل ایک بار استعمال ہو چکی ہے۔ نئی بنائیں۔',
    noCodeHere: 'اس تنصیب کا بحالی کوڈ نہیں۔ ٹیکنیشن ایپ کو ایک بار {switch} کے ساتھ چلائے۔',
    codeUnreadable:
      'بحالی کے کوڈ کا محفوظ ریکارڈ پڑھا نہیں جا سکتا۔ ٹیکنیشن ایپ کو ایک بار {switch} کے ساتھ چلائے۔',
  },
  ru: {
    forgotten: 'Я забыл PIN',
    title: 'Новые PIN по коду восстановления',
    intro:
      'Код восстановления показывался один раз: когда задавали первые PIN или когда техник получил новый в «Настройках». С ним оба PIN задаются заново.',
    code: 'Код восстановления',
    codeHint: '8 групп по 4 буквы и цифры; пробелы и дефисы не важны.',
    useCode: 'Проверить код',
    stickIntro:
      'Или с файлом сброса на USB-накопителе. Его создаёт тот, у кого есть код, на любом компьютере с Xatirə: {switch}',
    useStick: 'Найти файл на накопителе',
    back: 'Назад к вводу PIN',
    accepted: 'Принято. Теперь задайте заново оба PIN; прежние больше ничего не открывают.',
    codeIncomplete: 'Код введён не полностью: {found} из {wanted} знаков.',
    codeMistyped: 'В коде неверный знак. Сверьте его с записанным.',
    codeOther: 'Этот код от другой установки, или его заменил новый.',
    fileMissing:
      'Файл сброса не найден. Вставьте накопитель, на котором лежит {file} (не в папке), и попробуйте ещё раз.',
    fileDamaged: 'Файл на накопителе повреждён или это не файл сброса. Создайте его заново.',
    fileNewer: 'Файл на накопителе создан более новой версией Xatirə. Создайте его этой версией.',
    fileOther: 'Файл на накопителе от другой установки, или его код заменён новым.',
    fileForged: 'Файл на накопителе изменён после создания. Создайте его заново.',
    fileUsed: 'Файл на накопителе уже был использован. Создайте новый.',
    noCodeHere: 'У этой установки нет кода восстановления. Техник один раз запускает программу с {switch}.',
    codeUnreadable:
      'Сведения о коде восстановления не читаются. Техник один раз запускает программу с {switch}.',
  },
  tr: {
    forgotten: 'PIN’imi unuttum',
    title: 'Kurtarma koduyla yeni PIN’ler',
    intro:
      'Kurtarma kodu bir kez gösterildi: ilk PIN’ler belirlenirken ya da teknisyen “Ayarlar”da yenisini oluşturduğunda. Onunla iki PIN de yeniden seçilir.',
    code: 'Kurtarma kodu',
    codeHint: '4 harf ve rakamdan oluşan 8 grup; boşluk ve kısa çizgi fark etmez.',
    useCode: 'Kodu denetle',
    stickIntro:
      'Ya da USB bellekteki sıfırlama dosyasıyla. Kodu bilen kişi onu Xatirə olan herhangi bir bilgisayarda hazırlar: {switch}',
    useStick: 'Dosyayı bellekte ara',
    back: 'PIN tuşlarına dön',
    accepted: 'Kabul edildi. Şimdi iki PIN’i de yeniden seçin; eskileri artık bir şey açmaz.',
    codeIncomplete: 'Kod tam değil: {wanted} karakterden {found} tanesi yazıldı.',
    codeMistyped: 'Kodun bir karakteri yanlış. Yazdığınız kodla karşılaştırın.',
    codeOther: 'Bu kod başka bir kuruluma ait ya da yerini yeni bir kod aldı.',
    fileMissing:
      'Sıfırlama dosyası bulunamadı. İçinde (klasörde değil) {file} bulunan belleği takıp yeniden deneyin.',
    fileDamaged: 'Bellekteki dosya hasarlı ya da sıfırlama dosyası değil. Yeniden hazırlayın.',
    fileNewer: 'Bellekteki dosya daha yeni bir Xatirə sürümüyle hazırlanmış. Bu sürümle hazırlayın.',
    fileOther: 'Bellekteki dosya başka bir kuruluma ait ya da kodunun yerini yenisi aldı.',
    fileForged: 'Bellekteki dosya hazırlandıktan sonra değiştirilmiş. Yeniden hazırlayın.',
    fileUsed: 'Bellekteki dosya bir kez kullanılmış. Yenisini hazırlayın.',
    noCodeHere: 'Bu kurulumun kurtarma kodu yok. Teknisyen uygulamayı bir kez {switch} ile başlatır.',
    codeUnreadable:
      'Kurtarma koduna ait kayıt okunamıyor. Teknisyen uygulamayı bir kez {switch} ile başlatır.',
  },
};
