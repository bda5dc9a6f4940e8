import type { TouchVerdict } from '../../exhibition/first-start.ts';
import type { InEveryLanguage } from './words.ts';

interface FirstStartTouchWords {
  test: string;
  testAgain: string;
  touchThis: string;
  testEnds: string;
  cancel: string;
  corners: readonly [topLeft: string, topRight: string, bottomRight: string, bottomLeft: string];
  verdicts: Readonly<Record<TouchVerdict, string>>;
  untried: string;
}

/** The test of the touchscreen. */
export const firstStartTouchWords: InEveryLanguage<FirstStartTouchWords> = {
  en: {
    test: 'Begin the test',
    testAgain: 'Once more',
    touchThis: 'Touch the mark',
    testEnds: 'Without a touch the test ends by itself after 30 seconds.',
    cancel: 'Cancel',
    corners: ['top left', 'top right', 'bottom right', 'bottom left'],
    verdicts: {
      right: 'Touches arrive at the finger.',
      mirrored:
        'Touches arrive mirrored. Set the touchscreen right in the system (kiosk-setup, “Touch”), then test again.',
      turned:
        'Touches arrive turned. Turn the touchscreen in the system as the picture is turned (kiosk-setup, “Touch”), then test again.',
      elsewhere:
        'Touches do not arrive at the finger, or not at all: the touchscreen may belong to another screen. Set it to this one in the system (kiosk-setup, “Touch”), then test again.',
      mouse:
        'The marks were reached by a mouse. That says nothing of the touchscreen; test again with a finger.',
    },
    untried: 'Not tested',
  },
  az: {
    test: 'Sınağa başla',
    testAgain: 'Bir daha',
    touchThis: 'İşarəyə toxunun',
    testEnds: 'Toxunulmasa, sınaq 30 saniyədən sonra özü bitir.',
    cancel: 'Ləğv et',
    corners: ['yuxarı sol', 'yuxarı sağ', 'aşağı sağ', 'aşağı sol'],
    verdicts: {
      right: 'Toxunuşlar barmağın altına düşür.',
      mirrored:
        'Toxunuşlar güzgüdəki kimi əks düşür. Toxunma ekranını sistemdə düzəldin (kiosk-setup, “Touch”) və yenidən sınayın.',
      turned:
        'Toxunuşlar dönmüş düşür. Toxunma ekranını sistemdə şəkil kimi döndərin (kiosk-setup, “Touch”) və yenidən sınayın.',
      elsewhere:
        'Toxunuşlar barmağın altına düşmür və ya heç gəlmir: toxunma ekranı başqa ekrana bağlı ola bilər. Onu sistemdə bu ekrana bağlayın (kiosk-setup, “Touch”) və yenidən sınayın.',
      mouse: 'İşarələrə siçanla çatılıb. Bu, toxunma ekranı haqqında heç nə demir; barmaqla yenidən sınayın.',
    },
    untried: 'Sınanmayıb',
  },
  ur: {
    test: 'آزمائش شروع کریں',
    testAgain: 'ایک بار پھر',
    touchThis: 'نشان کو چھوئیں',
    testEnds: 'لمس نہ ہو تو آزمائش 30 سیکنڈ بعد خود ختم ہو جاتی ہے۔',
    cancel: 'منسوخ کریں',
    corners: ['اوپر بائیں', 'اوپر دائیں', 'نیچے دائیں', 'نیچے بائیں'],
    verdicts: {
      right: 'لمس انگلی کی جگہ پہنچتا ہے۔',
      mirrored:
        'لمس آئینے کی طرح الٹا پہنچتا ہے۔ سسٹم میں ٹچ اسکرین درست کریں (kiosk-setup، “Touch”)، پھر دوبارہ آزمائیں۔',
      turned:
        'لمس گھوما ہوا پہنچتا ہے۔ سسٹم میں ٹچ اسکرین کو تصویر کے مطابق گھمائیں (kiosk-setup، “Touch”)، پھر دوبارہ آزمائیں۔',
      elsewhere:
        'لمس انگلی کی جگہ نہیں پہنچتا، یا بالکل نہیں پہنچتا: شاید ٹچ اسکرین کسی دوسری اسکرین سے جڑی ہے۔ سسٹم میں اسے اس اسکرین سے جوڑیں (kiosk-setup، “Touch”)، پھر دوبارہ آزمائیں۔',
      mouse: 'نشانوں تک ماؤس سے پہنچا گیا۔ اس سے ٹچ اسکرین کا کچھ پتا نہیں چلتا؛ انگلی سے دوبارہ آزمائیں۔',
    },
    untried: 'آزمائی نہیں گئی',
  },
  ru: {
    test: 'Начать проверку',
    testAgain: 'Ещё раз',
    touchThis: 'Коснитесь метки',
    testEnds: 'Без касания проверка сама закончится через 30 секунд.',
    cancel: 'Отмена',
    corners: ['слева вверху', 'справа вверху', 'справа внизу', 'слева внизу'],
    verdicts: {
      right: 'Касания приходятся туда, где палец.',
      mirrored:
        'Касания приходят зеркально. Исправьте сенсорный экран в системе (kiosk-setup, «Touch») и проверьте снова.',
      turned:
        'Касания приходят повёрнутыми. Поверните сенсорный экран в системе так же, как изображение (kiosk-setup, «Touch»), и проверьте снова.',
      elsewhere:
        'Касания приходятся не туда, где палец, или не приходят вовсе: возможно, сенсор относится к другому экрану. Назначьте его этому экрану в системе (kiosk-setup, «Touch») и проверьте снова.',
      mouse: 'Меток достигли мышью. О сенсорном экране это ничего не говорит; проверьте снова пальцем.',
    },
    untried: 'Не проверен',
  },
  tr: {
    test: 'Denemeye başla',
    testAgain: 'Bir kez daha',
    touchThis: 'İşarete dokunun',
    testEnds: 'Dokunulmazsa deneme 30 saniye sonra kendiliğinden biter.',
    cancel: 'İptal',
    corners: ['sol üst', 'sağ üst', 'sağ alt', 'sol alt'],
    verdicts: {
      right: 'Dokunuşlar parmağın altına geliyor.',
      mirrored:
        'Dokunuşlar aynadaki gibi ters geliyor. Dokunmatik ekranı sistemde düzeltin (kiosk-setup, “Touch”) ve yeniden deneyin.',
      turned:
        'Dokunuşlar dönmüş geliyor. Dokunmatik ekranı sistemde görüntü gibi döndürün (kiosk-setup, “Touch”) ve yeniden deneyin.',
      elsewhere:
        'Dokunuşlar parmağın altına gelmiyor ya da hiç gelmiyor: dokunmatik ekran başka bir ekrana bağlı olabilir. Sistemde onu bu ekrana bağlayın (kiosk-setup, “Touch”) ve yeniden deneyin.',
      mouse:
        'İşaretlere fareyle ulaşıldı. Bu, dokunmatik ekran hakkında bir şey söylemez; parmakla yeniden deneyin.',
    },
    untried: 'Denenmedi',
  },
};
