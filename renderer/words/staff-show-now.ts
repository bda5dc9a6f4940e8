import type { Span } from '../../exhibition/on-screen.ts';
import type { InEveryLanguage } from './words.ts';

interface ShowNowWords {
  showNow: string;
  howLong: string;
  over: string;
  hours: string;
  spans: Readonly<Record<Span, string>>;
  cancel: string;
  /** What is on, by how it ends. */
  until: string;
  untilDay: string;
  untilTold: string;
  whenIdle: string;
  end: string;
  ended: string;
  notPublished: string;
}

/** Something put on the screen over the schedule. */
export const showNowWords: InEveryLanguage<ShowNowWords> = {
  en: {
    showNow: 'Show now',
    howLong: 'How long should it be shown?',
    over: 'It stands over the schedule, as it was last published.',
    hours: 'With an end it is shown outside the opening hours, too.',
    spans: {
      'until-told': 'Until told otherwise',
      'half-hour': '30 minutes',
      hour: '1 hour',
      'two-hours': '2 hours',
      day: 'Until the end of today',
    },
    cancel: 'Cancel',
    until: 'Shown now until {time}: {name}',
    untilDay: 'Shown now until the end of today: {name}',
    untilTold: 'Shown now until told otherwise: {name}',
    whenIdle: 'Visitors see it as soon as nobody is using the screen.',
    end: 'End it',
    ended: 'Ended. The schedule plays again as soon as nobody is using the screen.',
    notPublished: 'Visitors do not have this yet. Publish first, then show it.',
  },
  az: {
    showNow: 'İndi göstər',
    howLong: 'Nə qədər göstərilsin?',
    over: 'Cədvəldən asılı olmadan, son dərc edilmiş halı göstərilir.',
    hours: 'Bitmə vaxtı seçilərsə, açılış saatlarından kənarda da göstərilir.',
    spans: {
      'until-told': 'Siz dayandırana qədər',
      'half-hour': '30 dəqiqə',
      hour: '1 saat',
      'two-hours': '2 saat',
      day: 'Bu günün sonuna qədər',
    },
    cancel: 'Ləğv et',
    until: 'İndi göstərilir, bitmə vaxtı {time}: {name}',
    untilDay: 'İndi, bu günün sonuna qədər göstərilir: {name}',
    untilTold: 'İndi, siz dayandırana qədər göstərilir: {name}',
    whenIdle: 'Ekran boş qalan kimi ziyarətçilər onu görəcək.',
    end: 'Dayandır',
    ended: 'Dayandırıldı. Ekran boş qalan kimi yenidən cədvəl üzrə göstəriləcək.',
    notPublished: 'Bu hələ dərc edilməyib. Əvvəlcə dərc edin, sonra göstərin.',
  },
  ur: {
    showNow: 'ابھی دکھائیں',
    howLong: 'کتنی دیر دکھایا جائے؟',
    over: 'یہ نظام الاوقات کی جگہ چلتا ہے، جیسا آخری بار شائع ہوا تھا۔',
    hours: 'اگر اختتام کا وقت چنا جائے تو کھلنے کے اوقات کے بعد بھی دکھایا جاتا ہے۔',
    spans: {
      'until-told': 'جب تک آپ نہ روکیں',
      'half-hour': '30 منٹ',
      hour: '1 گھنٹہ',
      'two-hours': '2 گھنٹے',
      day: 'آج دن کے آخر تک',
    },
    cancel: 'منسوخ',
    until: 'اس وقت {time} تک دکھایا جا رہا ہے: {name}',
    untilDay: 'اس وقت، آج دن کے آخر تک دکھایا جا رہا ہے: {name}',
    untilTold: 'اس وقت، جب تک آپ نہ روکیں دکھایا جا رہا ہے: {name}',
    whenIdle: 'اسکرین خالی ہوتے ہی زائرین اسے دیکھیں گے۔',
    end: 'ختم کریں',
    ended: 'ختم ہو گیا۔ اسکرین خالی ہوتے ہی نظام الاوقات پھر چلے گا۔',
    notPublished: 'یہ ابھی شائع نہیں ہوا۔ پہلے شائع کریں، پھر دکھائیں۔',
  },
  ru: {
    showNow: 'Показать сейчас',
    howLong: 'Как долго показывать?',
    over: 'Показывается вместо расписания, в последнем опубликованном виде.',
    hours: 'Если задан конец показа, экран не гаснет и вне часов работы.',
    spans: {
      'until-told': 'Пока не остановите',
      'half-hour': '30 минут',
      hour: '1 час',
      'two-hours': '2 часа',
      day: 'До конца сегодняшнего дня',
    },
    cancel: 'Отмена',
    until: 'Сейчас до {time} показывается: {name}',
    untilDay: 'Сейчас до конца дня показывается: {name}',
    untilTold: 'Сейчас, пока вы не остановите, показывается: {name}',
    whenIdle: 'Посетители увидят это, как только экран освободится.',
    end: 'Прекратить показ',
    ended: 'Показ прекращён. Расписание продолжится, как только экран освободится.',
    notPublished: 'Это ещё не опубликовано. Сначала опубликуйте, затем покажите.',
  },
  tr: {
    showNow: 'Şimdi göster',
    howLong: 'Ne kadar gösterilsin?',
    over: 'Programın yerine, en son yayımlanan hâliyle gösterilir.',
    hours: 'Bitiş seçilirse açılış saatleri dışında da gösterilir.',
    spans: {
      'until-told': 'Siz durdurana kadar',
      'half-hour': '30 dakika',
      hour: '1 saat',
      'two-hours': '2 saat',
      day: 'Bugünün sonuna kadar',
    },
    cancel: 'Vazgeç',
    until: 'Şu anda gösteriliyor, bitiş {time}: {name}',
    untilDay: 'Şu anda, bugünün sonuna kadar gösteriliyor: {name}',
    untilTold: 'Şu anda, siz durdurana kadar gösteriliyor: {name}',
    whenIdle: 'Ekran boşalır boşalmaz ziyaretçiler görecek.',
    end: 'Bitir',
    ended: 'Bitirildi. Ekran boşalır boşalmaz program sürecek.',
    notPublished: 'Bu henüz yayımlanmadı. Önce yayımlayın, sonra gösterin.',
  },
};
