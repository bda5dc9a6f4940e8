import type { InEveryLanguage } from './words.ts';

interface OfKind {
  none: string;
  choose: string;
  replace: string;
  /** The chooser's title, its list, and what an empty folder says. */
  chooser: string;
  list: string;
  empty: string;
  tooLarge: string;
  wrongType: string;
}

interface MediaWords {
  kinds: Readonly<Record<'picture' | 'film' | 'captions', OfKind>>;
  remove: string;
  cancel: string;
  trying: string;
  bringing: string;
  copying: string;
  noPicture: string;
  unplayable: string;
  notCaptions: string;
  noAnswer: string;
}

/** Films, the pictures that stand for them, and captions, chosen from a stick or folder. */
export const mediaWords: InEveryLanguage<MediaWords> = {
  en: {
    kinds: {
      picture: {
        none: 'No picture yet',
        choose: 'Choose a picture',
        replace: 'Choose another picture',
        chooser: 'Choose a picture',
        list: 'Pictures',
        empty: 'There are no pictures in this folder.',
        tooLarge: '',
        wrongType: '',
      },
      film: {
        none: 'No film yet',
        choose: 'Choose a film',
        replace: 'Choose another film',
        chooser: 'Choose a film',
        list: 'Films',
        empty: 'There are no films in this folder.',
        tooLarge: '“{name}” is too large. A film may have at most 8 GB.',
        wrongType: 'The kiosk does not play “{name}”. Please save it as MP4 (H.264) or WebM.',
      },
      captions: {
        none: 'No captions yet',
        choose: 'Choose captions',
        replace: 'Choose other captions',
        chooser: 'Choose captions',
        list: 'Captions',
        empty: 'There are no captions in this folder.',
        tooLarge: '“{name}” is too large for captions. At most 2 MB are possible.',
        wrongType: '“{name}” is not WebVTT. Please save the captions as a .vtt file.',
      },
    },
    remove: 'Remove',
    cancel: 'Cancel',
    trying: 'Trying whether “{name}” plays here',
    bringing: 'Copying “{name}”',
    copying: 'Copying “{name}”: {done} of {all}',
    noPicture:
      '“{name}” gives no picture here, as films in HEVC do. Nothing was copied; please save it as MP4 (H.264) or WebM.',
    unplayable: '“{name}” cannot be played here: it is damaged or no film. Nothing was copied.',
    notCaptions: '“{name}” holds no captions in WebVTT and UTF-8. Its first line must be WEBVTT.',
    noAnswer: 'The kiosk did not answer. Please choose “{name}” again.',
  },
  az: {
    kinds: {
      picture: {
        none: 'Hələ şəkil yoxdur',
        choose: 'Şəkil seçin',
        replace: 'Başqa şəkil seçin',
        chooser: 'Şəkil seçin',
        list: 'Şəkillər',
        empty: 'Bu qovluqda şəkil yoxdur.',
        tooLarge: '',
        wrongType: '',
      },
      film: {
        none: 'Hələ film yoxdur',
        choose: 'Film seçin',
        replace: 'Başqa film seçin',
        chooser: 'Film seçin',
        list: 'Filmlər',
        empty: 'Bu qovluqda film yoxdur.',
        tooLarge: '“{name}” çox böyükdür. Film ən çoxu 8 GB ola bilər.',
        wrongType: 'Kiosk “{name}” faylını oxutmur. Onu MP4 (H.264) və ya WebM kimi saxlayın.',
      },
      captions: {
        none: 'Hələ altyazı yoxdur',
        choose: 'Altyazı seçin',
        replace: 'Başqa altyazı seçin',
        chooser: 'Altyazı seçin',
        list: 'Altyazılar',
        empty: 'Bu qovluqda altyazı yoxdur.',
        tooLarge: '“{name}” altyazı üçün çox böyükdür. Ən çoxu 2 MB ola bilər.',
        wrongType: '“{name}” WebVTT deyil. Altyazını .vtt faylı kimi saxlayın.',
      },
    },
    remove: 'Götür',
    cancel: 'Ləğv et',
    trying: '“{name}” burada oxunurmu, yoxlanılır',
    bringing: '“{name}” köçürülür',
    copying: '“{name}” köçürülür: {all} həcmindən {done}',
    noPicture:
      '“{name}” burada görüntü vermir; HEVC filmləri belə olur. Heç nə köçürülmədi; onu MP4 (H.264) və ya WebM kimi saxlayın.',
    unplayable: '“{name}” burada oxunmur: zədələnib və ya film deyil. Heç nə köçürülmədi.',
    notCaptions: '“{name}” faylında WebVTT və UTF-8 formatında altyazı yoxdur. İlk sətri WEBVTT olmalıdır.',
    noAnswer: 'Kiosk cavab vermədi. “{name}” faylını yenidən seçin.',
  },
  ur: {
    kinds: {
      picture: {
        none: 'ابھی کوئی تصویر نہیں',
        choose: 'تصویر چنیں',
        replace: 'دوسری تصویر چنیں',
        chooser: 'تصویر چنیں',
        list: 'تصویریں',
        empty: 'اس فولڈر میں کوئی تصویر نہیں۔',
        tooLarge: '',
        wrongType: '',
      },
      film: {
        none: 'ابھی کوئی فلم نہیں',
        choose: 'فلم چنیں',
        replace: 'دوسری فلم چنیں',
        chooser: 'فلم چنیں',
        list: 'فلمیں',
        empty: 'اس فولڈر میں کوئی فلم نہیں۔',
        tooLarge: '”{name}“ بہت بڑی ہے۔ فلم زیادہ سے زیادہ 8 GB کی ہو سکتی ہے۔',
        wrongType: 'کیوسک ”{name}“ نہیں چلا سکتا۔ اسے MP4 (H.264) یا WebM میں محفوظ کریں۔',
      },
      captions: {
        none: 'ابھی کوئی سب ٹائٹل نہیں',
        choose: 'سب ٹائٹل چنیں',
        replace: 'دوسرے سب ٹائٹل چنیں',
        chooser: 'سب ٹائٹل چنیں',
        list: 'سب ٹائٹل',
        empty: 'اس فولڈر میں سب ٹائٹل نہیں۔',
        tooLarge: '”{name}“ سب ٹائٹل کے لیے بہت بڑی ہے۔ زیادہ سے زیادہ 2 MB ممکن ہے۔',
        wrongType: '”{name}“ WebVTT نہیں۔ سب ٹائٹل کو .vtt فائل میں محفوظ کریں۔',
      },
    },
    remove: 'ہٹائیں',
    cancel: 'منسوخ',
    trying: 'دیکھا جا رہا ہے کہ ”{name}“ یہاں چلتی ہے یا نہیں',
    bringing: '”{name}“ نقل ہو رہی ہے',
    copying: '”{name}“ نقل ہو رہی ہے: {all} میں سے {done}',
    noPicture:
      '”{name}“ یہاں تصویر نہیں دیتی، جیسے HEVC فلمیں۔ کچھ نقل نہیں ہوا؛ اسے MP4 (H.264) یا WebM میں محفوظ کریں۔',
    unplayable: '”{name}“ یہاں نہیں چل سکتی: خراب ہے یا فلم نہیں۔ کچھ نقل نہیں ہوا۔',
    notCaptions: '”{name}“ میں WebVTT اور UTF-8 کے سب ٹائٹل نہیں۔ پہلی سطر WEBVTT ہونی چاہیے۔',
    noAnswer: 'کیوسک نے جواب نہیں دیا۔ ”{name}“ دوبارہ چنیں۔',
  },
  ru: {
    kinds: {
      picture: {
        none: 'Изображения пока нет',
        choose: 'Выбрать изображение',
        replace: 'Выбрать другое изображение',
        chooser: 'Выберите изображение',
        list: 'Изображения',
        empty: 'В этой папке нет изображений.',
        tooLarge: '',
        wrongType: '',
      },
      film: {
        none: 'Фильма пока нет',
        choose: 'Выбрать фильм',
        replace: 'Выбрать другой фильм',
        chooser: 'Выберите фильм',
        list: 'Фильмы',
        empty: 'В этой папке нет фильмов.',
        tooLarge: 'Файл «{name}» слишком велик. Фильм может занимать не больше 8 ГБ.',
        wrongType: 'Киоск не воспроизводит «{name}». Сохраните фильм как MP4 (H.264) или WebM.',
      },
      captions: {
        none: 'Субтитров пока нет',
        choose: 'Выбрать субтитры',
        replace: 'Выбрать другие субтитры',
        chooser: 'Выберите субтитры',
        list: 'Субтитры',
        empty: 'В этой папке нет субтитров.',
        tooLarge: 'Файл «{name}» слишком велик для субтитров. Возможно не больше 2 МБ.',
        wrongType: 'Файл «{name}» не WebVTT. Сохраните субтитры в файле .vtt.',
      },
    },
    remove: 'Убрать',
    cancel: 'Отмена',
    trying: 'Проверяется, воспроизводится ли здесь «{name}»',
    bringing: 'Копируется «{name}»',
    copying: 'Копируется «{name}»: {done} из {all}',
    noPicture:
      'Файл «{name}» не даёт здесь изображения, как фильмы в HEVC. Ничего не скопировано; сохраните его как MP4 (H.264) или WebM.',
    unplayable:
      'Файл «{name}» здесь не воспроизводится: он повреждён или это не фильм. Ничего не скопировано.',
    notCaptions: 'В файле «{name}» нет субтитров WebVTT в UTF-8. Первая строка должна быть WEBVTT.',
    noAnswer: 'Киоск не ответил. Выберите «{name}» ещё раз.',
  },
  tr: {
    kinds: {
      picture: {
        none: 'Henüz resim yok',
        choose: 'Resim seçin',
        replace: 'Başka resim seçin',
        chooser: 'Resim seçin',
        list: 'Resimler',
        empty: 'Bu klasörde resim yok.',
        tooLarge: '',
        wrongType: '',
      },
      film: {
        none: 'Henüz film yok',
        choose: 'Film seçin',
        replace: 'Başka film seçin',
        chooser: 'Film seçin',
        list: 'Filmler',
        empty: 'Bu klasörde film yok.',
        tooLarge: '“{name}” çok büyük. Bir film en çok 8 GB olabilir.',
        wrongType: 'Kiosk “{name}” dosyasını oynatmıyor. MP4 (H.264) ya da WebM olarak kaydedin.',
      },
      captions: {
        none: 'Henüz altyazı yok',
        choose: 'Altyazı seçin',
        replace: 'Başka altyazı seçin',
        chooser: 'Altyazı seçin',
        list: 'Altyazılar',
        empty: 'Bu klasörde altyazı yok.',
        tooLarge: '“{name}” altyazı için çok büyük. En çok 2 MB olabilir.',
        wrongType: '“{name}” WebVTT değil. Altyazıyı .vtt dosyası olarak kaydedin.',
      },
    },
    remove: 'Kaldır',
    cancel: 'Vazgeç',
    trying: '“{name}” burada oynuyor mu, deneniyor',
    bringing: '“{name}” kopyalanıyor',
    copying: '“{name}” kopyalanıyor: {done} / {all}',
    noPicture:
      '“{name}” burada görüntü vermiyor; HEVC filmlerde böyledir. Hiçbir şey kopyalanmadı; MP4 (H.264) ya da WebM olarak kaydedin.',
    unplayable: '“{name}” burada oynatılamıyor: hasarlı ya da film değil. Hiçbir şey kopyalanmadı.',
    notCaptions: '“{name}” içinde WebVTT ve UTF-8 altyazı yok. İlk satırı WEBVTT olmalı.',
    noAnswer: 'Kiosk yanıt vermedi. “{name}” dosyasını yeniden seçin.',
  },
};
