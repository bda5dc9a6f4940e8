/** What changed, in words: short phrases without a full stop, for the draft and for the history. */
import type { Change, ChangeCode } from '../../exhibition/changes.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { counted } from './counted.ts';
import { fill, type Counted, type InEveryLanguage } from './words.ts';

interface ChangeWords {
  phrases: Readonly<Record<ChangeCode, Counted>>;
  /** Before what happened to slides. */
  where: Readonly<Record<'loop' | 'timeline', string>>;
}

/** One phrase per change, in the order given: `12 people added`, `Timeline: 1 slide changed`. */
export function sentencesOfChanges(changes: readonly Change[], language: LanguageCode): string[] {
  const words = changeWords[language];
  return changes.map(({ what, n, where }) => {
    const phrase = counted(words.phrases[what], n, language);
    return where ? fill(words.where[where], { what: phrase }) : phrase;
  });
}

const changeWords: InEveryLanguage<ChangeWords> = {
  en: {
    where: { loop: 'Slideshow: {what}', timeline: 'Timeline: {what}' },
    phrases: {
      'people-added': { one: '{n} person added', other: '{n} people added' },
      'people-removed': { one: '{n} person removed', other: '{n} people removed' },
      'people-changed': { one: '{n} person changed', other: '{n} people changed' },
      'people-reordered': { one: '{n} person moved', other: '{n} people moved' },
      'slides-added': { one: '{n} slide added', other: '{n} slides added' },
      'slides-removed': { one: '{n} slide removed', other: '{n} slides removed' },
      'slides-changed': { one: '{n} slide changed', other: '{n} slides changed' },
      'slides-hidden': { one: '{n} slide hidden', other: '{n} slides hidden' },
      'slides-shown': { one: '{n} slide shown again', other: '{n} slides shown again' },
      'slides-reordered': { one: '{n} slide moved', other: '{n} slides moved' },
      'statements-added': { one: '{n} statement added', other: '{n} statements added' },
      'statements-removed': { one: '{n} statement removed', other: '{n} statements removed' },
      'statements-changed': {
        one: '{n} statement’s details changed',
        other: '{n} statements’ details changed',
      },
      'statement-words-changed': {
        one: 'the words of {n} statement changed',
        other: 'the words of {n} statements changed',
      },
      'texts-changed': { one: '{n} text changed', other: '{n} texts changed' },
      'languages-changed': { other: 'languages changed' },
      'playlists-changed': { one: '{n} playlist changed', other: '{n} playlists changed' },
      'schedule-changed': { other: 'schedule changed' },
      'transition-changed': { other: 'transition changed' },
      'roll-date-changed': { other: 'date of the roll changed' },
      'all-new': { other: 'a new exhibition' },
      'other-changed': { other: 'small changes' },
    },
  },
  az: {
    where: { loop: 'Slaydlar: {what}', timeline: 'Zaman xətti: {what}' },
    phrases: {
      'people-added': { other: '{n} nəfər əlavə edilib' },
      'people-removed': { other: '{n} nəfər çıxarılıb' },
      'people-changed': { other: '{n} nəfərin məlumatı dəyişib' },
      'people-reordered': { other: '{n} nəfərin yeri dəyişib' },
      'slides-added': { other: '{n} slayd əlavə edilib' },
      'slides-removed': { other: '{n} slayd silinib' },
      'slides-changed': { other: '{n} slayd dəyişib' },
      'slides-hidden': { other: '{n} slayd gizlədilib' },
      'slides-shown': { other: '{n} slayd yenidən göstərilir' },
      'slides-reordered': { other: '{n} slaydın yeri dəyişib' },
      'statements-added': { other: '{n} bəyanat əlavə edilib' },
      'statements-removed': { other: '{n} bəyanat silinib' },
      'statements-changed': { other: '{n} bəyanatın təfərrüatı dəyişib' },
      'statement-words-changed': { other: '{n} bəyanatın sözləri dəyişib' },
      'texts-changed': { other: '{n} mətn dəyişib' },
      'languages-changed': { other: 'dillər dəyişib' },
      'playlists-changed': { other: '{n} siyahı dəyişib' },
      'schedule-changed': { other: 'cədvəl dəyişib' },
      'transition-changed': { other: 'keçid dəyişib' },
      'roll-date-changed': { other: 'siyahının tarixi dəyişib' },
      'all-new': { other: 'yeni sərgi' },
      'other-changed': { other: 'kiçik dəyişikliklər' },
    },
  },
  ur: {
    where: { loop: 'سلائیڈ شو: {what}', timeline: 'زمانی خط: {what}' },
    phrases: {
      'people-added': { one: '{n} فرد شامل کیا گیا', other: '{n} افراد شامل کیے گئے' },
      'people-removed': { one: '{n} فرد ہٹایا گیا', other: '{n} افراد ہٹائے گئے' },
      'people-changed': { one: '{n} فرد کی معلومات بدلیں', other: '{n} افراد کی معلومات بدلیں' },
      'people-reordered': { one: '{n} فرد کی جگہ بدلی', other: '{n} افراد کی جگہ بدلی' },
      'slides-added': { one: '{n} سلائیڈ شامل', other: '{n} سلائیڈیں شامل' },
      'slides-removed': { one: '{n} سلائیڈ ہٹائی گئی', other: '{n} سلائیڈیں ہٹائی گئیں' },
      'slides-changed': { one: '{n} سلائیڈ بدلی گئی', other: '{n} سلائیڈیں بدلی گئیں' },
      'slides-hidden': { one: '{n} سلائیڈ چھپائی گئی', other: '{n} سلائیڈیں چھپائی گئیں' },
      'slides-shown': { one: '{n} سلائیڈ پھر دکھائی جائے گی', other: '{n} سلائیڈیں پھر دکھائی جائیں گی' },
      'slides-reordered': { one: '{n} سلائیڈ کی جگہ بدلی', other: '{n} سلائیڈوں کی جگہ بدلی' },
      'statements-added': { one: '{n} بیان شامل', other: '{n} بیانات شامل' },
      'statements-removed': { one: '{n} بیان ہٹایا گیا', other: '{n} بیانات ہٹائے گئے' },
      'statements-changed': { one: '{n} بیان کی تفصیل بدلی', other: '{n} بیانات کی تفصیل بدلی' },
      'statement-words-changed': { one: '{n} بیان کے الفاظ بدلے', other: '{n} بیانات کے الفاظ بدلے' },
      'texts-changed': { one: '{n} متن بدلا گیا', other: '{n} متن بدلے گئے' },
      'languages-changed': { other: 'زبانیں بدلیں' },
      'playlists-changed': { one: '{n} فہرست بدلی گئی', other: '{n} فہرستیں بدلی گئیں' },
      'schedule-changed': { other: 'نظام الاوقات بدلا' },
      'transition-changed': { other: 'سلائیڈ بدلنے کا انداز بدلا' },
      'roll-date-changed': { other: 'ناموں کی فہرست کی تاریخ بدلی' },
      'all-new': { other: 'نئی نمائش' },
      'other-changed': { other: 'چھوٹی تبدیلیاں' },
    },
  },
  ru: {
    where: { loop: 'Слайды: {what}', timeline: 'Хронология: {what}' },
    phrases: {
      'people-added': {
        one: 'добавлен {n} человек',
        few: 'добавлено {n} человека',
        many: 'добавлено {n} человек',
        other: 'добавлено {n} человека',
      },
      'people-removed': {
        one: 'убран {n} человек',
        few: 'убрано {n} человека',
        many: 'убрано {n} человек',
        other: 'убрано {n} человека',
      },
      'people-changed': {
        one: 'изменены сведения о {n} человеке',
        other: 'изменены сведения о {n} людях',
      },
      'people-reordered': {
        one: 'переставлен {n} человек',
        few: 'переставлено {n} человека',
        many: 'переставлено {n} человек',
        other: 'переставлено {n} человека',
      },
      'slides-added': {
        one: 'добавлен {n} слайд',
        few: 'добавлено {n} слайда',
        many: 'добавлено {n} слайдов',
        other: 'добавлено {n} слайда',
      },
      'slides-removed': {
        one: 'удалён {n} слайд',
        few: 'удалено {n} слайда',
        many: 'удалено {n} слайдов',
        other: 'удалено {n} слайда',
      },
      'slides-changed': {
        one: 'изменён {n} слайд',
        few: 'изменено {n} слайда',
        many: 'изменено {n} слайдов',
        other: 'изменено {n} слайда',
      },
      'slides-hidden': {
        one: 'скрыт {n} слайд',
        few: 'скрыто {n} слайда',
        many: 'скрыто {n} слайдов',
        other: 'скрыто {n} слайда',
      },
      'slides-shown': {
        one: 'снова показан {n} слайд',
        few: 'снова показано {n} слайда',
        many: 'снова показано {n} слайдов',
        other: 'снова показано {n} слайда',
      },
      'slides-reordered': {
        one: 'переставлен {n} слайд',
        few: 'переставлено {n} слайда',
        many: 'переставлено {n} слайдов',
        other: 'переставлено {n} слайда',
      },
      'statements-added': {
        one: 'добавлено {n} заявление',
        few: 'добавлено {n} заявления',
        many: 'добавлено {n} заявлений',
        other: 'добавлено {n} заявления',
      },
      'statements-removed': {
        one: 'удалено {n} заявление',
        few: 'удалено {n} заявления',
        many: 'удалено {n} заявлений',
        other: 'удалено {n} заявления',
      },
      'statements-changed': {
        one: 'изменены данные {n} заявления',
        other: 'изменены данные {n} заявлений',
      },
      'statement-words-changed': {
        one: 'изменены слова {n} заявления',
        other: 'изменены слова {n} заявлений',
      },
      'texts-changed': {
        one: 'изменён {n} текст',
        few: 'изменено {n} текста',
        many: 'изменено {n} текстов',
        other: 'изменено {n} текста',
      },
      'languages-changed': { other: 'изменены языки' },
      'playlists-changed': {
        one: 'изменён {n} список показа',
        few: 'изменено {n} списка показа',
        many: 'изменено {n} списков показа',
        other: 'изменено {n} списка показа',
      },
      'schedule-changed': { other: 'изменено расписание' },
      'transition-changed': { other: 'изменён переход' },
      'roll-date-changed': { other: 'изменена дата списка имён' },
      'all-new': { other: 'новая выставка' },
      'other-changed': { other: 'небольшие изменения' },
    },
  },
  tr: {
    where: { loop: 'Slaytlar: {what}', timeline: 'Zaman çizelgesi: {what}' },
    phrases: {
      'people-added': { other: '{n} kişi eklendi' },
      'people-removed': { other: '{n} kişi çıkarıldı' },
      'people-changed': { other: '{n} kişinin bilgileri değişti' },
      'people-reordered': { other: '{n} kişinin yeri değişti' },
      'slides-added': { other: '{n} slayt eklendi' },
      'slides-removed': { other: '{n} slayt silindi' },
      'slides-changed': { other: '{n} slayt değişti' },
      'slides-hidden': { other: '{n} slayt gizlendi' },
      'slides-shown': { other: '{n} slayt yeniden gösteriliyor' },
      'slides-reordered': { other: '{n} slaydın yeri değişti' },
      'statements-added': { other: '{n} bildiri eklendi' },
      'statements-removed': { other: '{n} bildiri silindi' },
      'statements-changed': { other: '{n} bildirinin bilgileri değişti' },
      'statement-words-changed': { other: '{n} bildirinin sözleri değişti' },
      'texts-changed': { other: '{n} metin değişti' },
      'languages-changed': { other: 'diller değişti' },
      'playlists-changed': { other: '{n} gösterim listesi değişti' },
      'schedule-changed': { other: 'takvim değişti' },
      'transition-changed': { other: 'geçiş değişti' },
      'roll-date-changed': { other: 'isim listesinin tarihi değişti' },
      'all-new': { other: 'yeni sergi' },
      'other-changed': { other: 'küçük değişiklikler' },
    },
  },
};
