import type { InEveryLanguage } from './words.ts';

interface PinsWords {
  codeTitle: string;
  codeOnce: string;
  codeFor: string;
  codeKeep: string;
  codeLost: string;
  group: string;
  written: string;
  pins: string;
  pinsIntro: string;
  change: Readonly<Record<'editor' | 'technician', string>>;
  changed: Readonly<Record<'editor' | 'technician', string>>;
  newCode: string;
  newCodeSure: string;
  newCodeNote: string;
  cancel: string;
}

/** The recovery code, and the technician’s page of PINs. */
export const pinsWords: InEveryLanguage<PinsWords> = {
  en: {
    codeTitle: 'The recovery code',
    codeOnce: 'It is shown this once.',
    codeFor: 'With it new PINs can be set when the old ones are forgotten.',
    codeKeep: 'Write it down or photograph it, and keep it in a safe place away from the kiosk.',
    codeLost: 'If it is lost, a technician can have a new one made under Settings.',
    group: 'Group {n}',
    written: 'I have written it down',
    pins: 'PINs',
    pinsIntro: 'A new PIN counts at once; the old one opens nothing any more.',
    change: { editor: 'Change the editors’ PIN', technician: 'Change the technicians’ PIN' },
    changed: { editor: 'The editors’ PIN is changed.', technician: 'The technicians’ PIN is changed.' },
    newCode: 'New recovery code',
    newCodeSure: 'Replace the old code?',
    newCodeNote: 'The old code is worth nothing then.',
    cancel: 'Cancel',
  },
  az: {
    codeTitle: 'Bərpa kodu',
    codeOnce: 'Yalnız bir dəfə göstərilir.',
    codeFor: 'PIN-lər unudularsa, bu kodla yenilərini təyin etmək olar.',
    codeKeep: 'Onu yazın və ya şəklini çəkin, kioskdan kənarda etibarlı yerdə saxlayın.',
    codeLost: 'Kod itərsə, texnik “Ayarlar” səhifəsində yenisini yarada bilər.',
    group: '{n}-ci qrup',
    written: 'Yazıb götürdüm',
    pins: 'PIN-lər',
    pinsIntro: 'Yeni PIN dərhal qüvvəyə minir; köhnəsi artıq heç nəyi açmır.',
    change: { editor: 'Redaktorların PIN-ini dəyiş', technician: 'Texniklərin PIN-ini dəyiş' },
    changed: { editor: 'Redaktorların PIN-i dəyişdirildi.', technician: 'Texniklərin PIN-i dəyişdirildi.' },
    newCode: 'Yeni bərpa kodu',
    newCodeSure: 'Köhnə kod əvəz olunsun?',
    newCodeNote: 'Onda köhnə kod etibarsız olur.',
    cancel: 'Ləğv et',
  },
  ur: {
    codeTitle: 'بحالی کا کوڈ',
    codeOnce: 'یہ صرف ایک بار دکھایا جاتا ہے۔',
    codeFor: 'پن بھول جانے پر اس سے نئے پن مقرر کیے جا سکتے ہیں۔',
    codeKeep: 'اسے لکھ لیں یا تصویر لے لیں، اور کیوسک سے دور محفوظ جگہ پر رکھیں۔',
    codeLost: 'اگر یہ کھو جائے تو ٹیکنیشن ”ترتیبات“ میں نیا بنوا سکتا ہے۔',
    group: 'حصہ {n}',
    written: 'میں نے لکھ لیا ہے',
    pins: 'پن',
    pinsIntro: 'نیا پن فوراً لاگو ہوتا ہے؛ پرانا پھر کچھ نہیں کھولتا۔',
    change: { editor: 'مدیروں کا پن بدلیں', technician: 'ٹیکنیشن کا پن بدلیں' },
    changed: { editor: 'مدیروں کا پن بدل دیا گیا۔', technician: 'ٹیکنیشن کا پن بدل دیا گیا۔' },
    newCode: 'بحالی کا نیا کوڈ',
    newCodeSure: 'پرانا کوڈ بدل دیں؟',
    newCodeNote: 'پھر پرانا کوڈ بے کار ہو جائے گا۔',
    cancel: 'منسوخ',
  },
  ru: {
    codeTitle: 'Код восстановления',
    codeOnce: 'Он показывается только один раз.',
    codeFor: 'С ним можно задать новые PIN, если прежние забыты.',
    codeKeep: 'Запишите или сфотографируйте его и храните в надёжном месте отдельно от киоска.',
    codeLost: 'Если он потеряется, техник может получить новый в «Настройках».',
    group: 'Группа {n}',
    written: 'Код записан',
    pins: 'PIN',
    pinsIntro: 'Новый PIN действует сразу; прежний больше ничего не открывает.',
    change: { editor: 'Сменить PIN редакторов', technician: 'Сменить PIN техников' },
    changed: { editor: 'PIN редакторов изменён.', technician: 'PIN техников изменён.' },
    newCode: 'Новый код восстановления',
    newCodeSure: 'Заменить прежний код?',
    newCodeNote: 'Прежний код после этого недействителен.',
    cancel: 'Отмена',
  },
  tr: {
    codeTitle: 'Kurtarma kodu',
    codeOnce: 'Yalnızca bu kez gösterilir.',
    codeFor: 'PIN’ler unutulursa bu kodla yenileri belirlenebilir.',
    codeKeep: 'Yazın ya da fotoğrafını çekin; kiosktan uzakta, güvenli bir yerde saklayın.',
    codeLost: 'Kaybolursa teknisyen “Ayarlar”da yenisini oluşturabilir.',
    group: '{n}. grup',
    written: 'Yazdım',
    pins: 'PIN’ler',
    pinsIntro: 'Yeni PIN hemen geçerli olur; eskisi artık bir şey açmaz.',
    change: { editor: 'Editörlerin PIN’ini değiştir', technician: 'Teknisyenlerin PIN’ini değiştir' },
    changed: { editor: 'Editörlerin PIN’i değiştirildi.', technician: 'Teknisyenlerin PIN’i değiştirildi.' },
    newCode: 'Yeni kurtarma kodu',
    newCodeSure: 'Eski kod değiştirilsin mi?',
    newCodeNote: 'Eski kod bundan sonra geçersizdir.',
    cancel: 'Vazgeç',
  },
};
