import type { InEveryLanguage } from './words.ts';

interface ImportDraftWords {
  draftHow: string;
  intoDraft: string;
  summary: string;
  openLeft: string;
  photosLeft: string;
  progress: string;
  timeLeft: string;
  lessThanMinute: string;
  cancel: string;
  cancelled: string;
  nothingToDo: string;
  rollChanged: string;
  notEditable: string;
  diskFull: string;
  notWritten: string;
  done: string;
  doneHow: string;
  badPhotos: string;
  badWhy: Readonly<
    Record<'gone' | 'not-a-picture' | 'refused-kind' | 'broken' | 'too-large' | 'other', string>
  >;
  lookAtRoll: string;
}

/** An import on its way into the draft, and what came of it. */
export const importDraftWords: InEveryLanguage<ImportDraftWords> = {
  en: {
    draftHow:
      'The import becomes one step of the draft: “Undo” takes it back as a whole. Visitors see it only when you publish.',
    intoDraft: 'Put it into the draft',
    summary: '{added} added, {changed} changed, {leaving} leave the roll, {photos} photographs.',
    openLeft: 'Doubtful people left out: {n}.',
    photosLeft: 'Photographs not confirmed and left out: {n}.',
    progress: '{done} of {total} photographs',
    timeLeft: 'about {n} min left',
    lessThanMinute: 'less than a minute left',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was changed.',
    nothingToDo: 'The roll already says what the list says. Nothing was changed.',
    rollChanged: 'The roll was edited meanwhile. Nothing was changed; please look at the review again.',
    notEditable: 'The exhibition on show cannot be changed here. Nothing was changed.',
    diskFull: 'The disk is full. Nothing was changed.',
    notWritten: 'The disk could not be written. Nothing was changed.',
    done: 'In the draft: {added} added, {changed} changed, {removed} left the roll, {photos} portraits.',
    doneHow: 'Look at it, then publish it with the button above.',
    badPhotos: 'These photographs could not be used',
    badWhy: {
      gone: 'It is not there any more.',
      'not-a-picture': 'It is no picture.',
      'refused-kind': 'Pictures of this kind cannot be read; save it as JPEG.',
      broken: 'It is damaged or was copied only in part.',
      'too-large': 'It is too large.',
      other: 'It could not be read.',
    },
    lookAtRoll: 'Look at the people',
  },
  az: {
    draftHow:
      'İdxal qaralamanın bir addımı olur: “Geri al” onu bütövlükdə geri qaytarır. Ziyarətçilər onu yalnız dərc edəndən sonra görür.',
    intoDraft: 'Qaralamaya əlavə et',
    summary:
      '{added} şəxs əlavə olunur, {changed} şəxs dəyişir, {leaving} şəxs sərgidən çıxır, {photos} fotoşəkil.',
    openLeft: '{n} şübhəli şəxs götürülmür.',
    photosLeft: '{n} fotoşəkil təsdiq olunmayıb və götürülmür.',
    progress: '{total} fotoşəkildən {done} hazırdır',
    timeLeft: 'təxminən {n} dəq qalıb',
    lessThanMinute: 'bir dəqiqədən az qalıb',
    cancel: 'Ləğv et',
    cancelled: 'Ləğv edildi. Heç nə dəyişmədi.',
    nothingToDo: 'Siyahıdakı məlumat artıq sərgidə var. Heç nə dəyişmədi.',
    rollChanged: 'Bu arada şəxslər redaktə olunub. Heç nə dəyişmədi; yoxlamaya yenidən baxın.',
    notEditable: 'Göstərilən sərgini burada dəyişmək olmaz. Heç nə dəyişmədi.',
    diskFull: 'Disk doludur. Heç nə dəyişmədi.',
    notWritten: 'Diskə yazmaq mümkün olmadı. Heç nə dəyişmədi.',
    done: 'Qaralamada: {added} şəxs əlavə olundu, {changed} şəxs dəyişdi, {removed} şəxs çıxdı, {photos} portret.',
    doneHow: 'Baxın, sonra yuxarıdakı düymə ilə dərc edin.',
    badPhotos: 'Bu fotoşəkillərdən istifadə etmək mümkün olmadı',
    badWhy: {
      gone: 'Artıq yerində deyil.',
      'not-a-picture': 'Bu, şəkil deyil.',
      'refused-kind': 'Bu növ şəkil oxunmur; onu JPEG kimi saxlayın.',
      broken: 'Zədələnib və ya yarımçıq köçürülüb.',
      'too-large': 'Həddən artıq böyükdür.',
      other: 'Onu oxumaq mümkün olmadı.',
    },
    lookAtRoll: 'Şəxslərə bax',
  },
  ur: {
    draftHow:
      'درآمد مسودے کا ایک قدم بنتی ہے: ”واپس لیجیے“ اسے پورا واپس لے لیتا ہے۔ زائرین اسے شائع ہونے کے بعد ہی دیکھتے ہیں۔',
    intoDraft: 'مسودے میں ڈالیے',
    summary: 'شامل: {added}، تبدیل: {changed}، خارج: {leaving}، تصویریں: {photos}۔',
    openLeft: '{n} مشتبہ افراد نہیں لیے جاتے۔',
    photosLeft: '{n} تصویروں کی تصدیق نہیں ہوئی، وہ نہیں لی جاتیں۔',
    progress: '{total} میں سے {done} تصویریں',
    timeLeft: 'تقریباً {n} منٹ باقی',
    lessThanMinute: 'ایک منٹ سے کم باقی',
    cancel: 'منسوخ کیجیے',
    cancelled: 'منسوخ ہو گیا۔ کچھ نہیں بدلا۔',
    nothingToDo: 'فہرست کی ہر بات پہلے سے موجود ہے۔ کچھ نہیں بدلا۔',
    rollChanged: 'اس دوران افراد میں ترمیم ہوئی۔ کچھ نہیں بدلا؛ جائزہ دوبارہ لیجیے۔',
    notEditable: 'دکھائی جانے والی نمائش یہاں بدلی نہیں جا سکتی۔ کچھ نہیں بدلا۔',
    diskFull: 'ڈسک بھری ہوئی ہے۔ کچھ نہیں بدلا۔',
    notWritten: 'ڈسک پر لکھا نہیں جا سکا۔ کچھ نہیں بدلا۔',
    done: 'مسودے میں — شامل: {added}، تبدیل: {changed}، خارج: {removed}، تصویریں: {photos}۔',
    doneHow: 'دیکھ لیجیے، پھر اوپر کے بٹن سے شائع کیجیے۔',
    badPhotos: 'یہ تصویریں استعمال نہیں ہو سکیں',
    badWhy: {
      gone: 'اب موجود نہیں ہے۔',
      'not-a-picture': 'یہ تصویر نہیں ہے۔',
      'refused-kind': 'اس قسم کی تصویر پڑھی نہیں جاتی؛ اسے JPEG کے طور پر محفوظ کیجیے۔',
      broken: 'خراب ہے یا پوری نقل نہیں ہوئی۔',
      'too-large': 'بہت بڑی ہے۔',
      other: 'پڑھی نہیں جا سکی۔',
    },
    lookAtRoll: 'افراد دیکھیے',
  },
  ru: {
    draftHow:
      'Импорт станет одним шагом черновика: «Отменить» вернёт всё целиком. Посетители увидят его только после публикации.',
    intoDraft: 'Внести в черновик',
    summary: 'Добавится: {added}, изменится: {changed}, уберётся: {leaving}, фотографий: {photos}.',
    openLeft: 'Людей под вопросом, которые не берутся: {n}.',
    photosLeft: 'Фотографий без подтверждения, которые не берутся: {n}.',
    progress: 'фотографий: {done} из {total}',
    timeLeft: 'осталось около {n} мин',
    lessThanMinute: 'осталось меньше минуты',
    cancel: 'Отменить',
    cancelled: 'Отменено. Ничего не изменено.',
    nothingToDo: 'Всё, что есть в списке, уже есть на выставке. Ничего не изменено.',
    rollChanged: 'Тем временем людей правили. Ничего не изменено; просмотрите изменения ещё раз.',
    notEditable: 'Показываемую выставку нельзя изменить здесь. Ничего не изменено.',
    diskFull: 'Диск заполнен. Ничего не изменено.',
    notWritten: 'На диск не удалось записать. Ничего не изменено.',
    done: 'В черновике: добавлено {added}, изменено {changed}, убрано {removed}, портретов {photos}.',
    doneHow: 'Посмотрите, затем опубликуйте кнопкой вверху.',
    badPhotos: 'Эти фотографии использовать не удалось',
    badWhy: {
      gone: 'Её больше нет на месте.',
      'not-a-picture': 'Это не изображение.',
      'refused-kind': 'Изображения этого вида не читаются; сохраните как JPEG.',
      broken: 'Повреждена или скопирована не полностью.',
      'too-large': 'Слишком велика.',
      other: 'Её не удалось прочитать.',
    },
    lookAtRoll: 'Посмотреть людей',
  },
  tr: {
    draftHow:
      'İçe aktarma taslağın tek bir adımı olur: “Geri al” onu bütünüyle geri alır. Ziyaretçiler onu ancak yayımladığınızda görür.',
    intoDraft: 'Taslağa koy',
    summary: '{added} kişi eklenir, {changed} kişi değişir, {leaving} kişi çıkar, {photos} fotoğraf.',
    openLeft: '{n} kuşkulu kişi alınmıyor.',
    photosLeft: '{n} fotoğraf onaylanmadı ve alınmıyor.',
    progress: '{total} fotoğraftan {done} hazır',
    timeLeft: 'yaklaşık {n} dk kaldı',
    lessThanMinute: 'bir dakikadan az kaldı',
    cancel: 'İptal',
    cancelled: 'İptal edildi. Hiçbir şey değişmedi.',
    nothingToDo: 'Listedekiler zaten sergide var. Hiçbir şey değişmedi.',
    rollChanged: 'Bu arada kişiler düzenlendi. Hiçbir şey değişmedi; değişiklikleri yeniden gözden geçirin.',
    notEditable: 'Gösterilen sergi burada değiştirilemez. Hiçbir şey değişmedi.',
    diskFull: 'Disk dolu. Hiçbir şey değişmedi.',
    notWritten: 'Diske yazılamadı. Hiçbir şey değişmedi.',
    done: 'Taslakta: {added} eklendi, {changed} değişti, {removed} çıktı, {photos} portre.',
    doneHow: 'Bakın, sonra yukarıdaki düğmeyle yayımlayın.',
    badPhotos: 'Bu fotoğraflar kullanılamadı',
    badWhy: {
      gone: 'Artık yerinde değil.',
      'not-a-picture': 'Bu bir resim değil.',
      'refused-kind': 'Bu tür resimler okunmaz; JPEG olarak kaydedin.',
      broken: 'Hasarlı ya da yarım kopyalanmış.',
      'too-large': 'Çok büyük.',
      other: 'Okunamadı.',
    },
    lookAtRoll: 'Kişilere bak',
  },
};
