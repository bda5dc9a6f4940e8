import type { GuardId } from '../../exhibition/guards.ts';
import type { InEveryLanguage } from './words.ts';

/** What the system has to hold, on the readiness page. */
interface Guards {
  title: string;
  /** How it gets so. */
  how: string;
  /** Where the system does not say; `{well}` is the sentence that should be true. */
  unread: string;
  guards: Readonly<Record<GuardId, readonly [well: string, wrong: string]>>;
}

export const guardWords: InEveryLanguage<Guards> = {
  en: {
    title: 'Operating system',
    how: 'The installer sets all of these. Run it again, or set them by hand as docs/escapes.md describes.',
    unread: 'Could not be read; see to it that this is so: {well}',
    guards: {
      blanking: ['The screen never goes dark by itself', 'The screen goes dark by itself'],
      sleep: ['The computer never goes to sleep', 'The computer can go to sleep'],
      lock: ['The screen is never locked', 'The screen can be locked'],
      notifications: ['The system shows no messages', 'Messages of the system can cover the exhibition'],
      'edge-swipes': [
        'A swipe from the edge opens nothing',
        'A swipe from the edge or with several fingers leads out of the exhibition',
      ],
      'hot-corners': ['The corners open nothing', 'A corner of the screen leads out of the exhibition'],
      'system-keys': ['No key opens the system', 'Keys of the system lead out of the exhibition'],
      'secure-keys': [
        'Ctrl+Alt+Del leads nowhere',
        'Ctrl+Alt+Del or a key like it leads out of the exhibition',
      ],
      'sticky-keys': ['Pressing Shift many times opens nothing', 'Pressing Shift five times opens a window'],
    },
  },
  az: {
    title: 'Əməliyyat sistemi',
    how: 'Bunların hamısını quraşdırıcı təyin edir. Onu yenidən işə salın və ya docs/escapes.md faylında yazıldığı kimi əl ilə qurun.',
    unread: 'Oxuna bilmədi; belə olmasına əmin olun: {well}',
    guards: {
      blanking: ['Ekran heç vaxt öz-özünə sönmür', 'Ekran öz-özünə sönür'],
      sleep: ['Kompüter heç vaxt yuxuya keçmir', 'Kompüter yuxuya keçə bilər'],
      lock: ['Ekran heç vaxt kilidlənmir', 'Ekran kilidlənə bilər'],
      notifications: ['Sistem bildiriş göstərmir', 'Sistemin bildirişləri sərginin üstünü örtə bilər'],
      'edge-swipes': [
        'Kənardan sürüşdürmə heç nə açmır',
        'Kənardan və ya bir neçə barmaqla sürüşdürmə sərgidən çıxarır',
      ],
      'hot-corners': ['Künclər heç nə açmır', 'Ekranın küncü sərgidən çıxarır'],
      'system-keys': ['Heç bir düymə sistemi açmır', 'Sistemin düymələri sərgidən çıxarır'],
      'secure-keys': [
        'Ctrl+Alt+Del heç yerə aparmır',
        'Ctrl+Alt+Del və ya ona bənzər düymələr sərgidən çıxarır',
      ],
      'sticky-keys': ['Shift-i dəfələrlə basmaq heç nə açmır', 'Shift-i beş dəfə basmaq pəncərə açır'],
    },
  },
  ur: {
    title: 'آپریٹنگ سسٹم',
    how: 'یہ سب انسٹالر مقرر کرتا ہے۔ اسے دوبارہ چلائیں، یا docs/escapes.md کے مطابق خود مقرر کریں۔',
    unread: 'پڑھا نہیں جا سکا؛ یقینی بنائیں کہ ایسا ہی ہو: {well}',
    guards: {
      blanking: ['سکرین خود سے کبھی بند نہیں ہوتی', 'سکرین خود سے بند ہو جاتی ہے'],
      sleep: ['کمپیوٹر کبھی سلیپ میں نہیں جاتا', 'کمپیوٹر سلیپ میں جا سکتا ہے'],
      lock: ['سکرین کبھی مقفل نہیں ہوتی', 'سکرین مقفل ہو سکتی ہے'],
      notifications: ['سسٹم کوئی پیغام نہیں دکھاتا', 'سسٹم کے پیغام نمائش کو ڈھانپ سکتے ہیں'],
      'edge-swipes': [
        'کنارے سے سوائپ کرنے پر کچھ نہیں کھلتا',
        'کنارے سے یا کئی انگلیوں سے سوائپ نمائش سے باہر لے جاتا ہے',
      ],
      'hot-corners': ['کونوں سے کچھ نہیں کھلتا', 'سکرین کا کونا نمائش سے باہر لے جاتا ہے'],
      'system-keys': ['کوئی کلید سسٹم نہیں کھولتی', 'سسٹم کی کلیدیں نمائش سے باہر لے جاتی ہیں'],
      'secure-keys': [
        'Ctrl+Alt+Del کہیں نہیں لے جاتا',
        'Ctrl+Alt+Del یا اس جیسی کلید نمائش سے باہر لے جاتی ہے',
      ],
      'sticky-keys': ['Shift بار بار دبانے سے کچھ نہیں کھلتا', 'Shift پانچ بار دبانے سے ایک ونڈو کھلتی ہے'],
    },
  },
  ru: {
    title: 'Операционная система',
    how: 'Всё это задаёт установщик. Запустите его ещё раз или настройте вручную, как описано в docs/escapes.md.',
    unread: 'Прочитать не удалось; убедитесь, что это так: {well}',
    guards: {
      blanking: ['Экран никогда не гаснет сам', 'Экран гаснет сам'],
      sleep: ['Компьютер никогда не засыпает', 'Компьютер может заснуть'],
      lock: ['Экран никогда не блокируется', 'Экран может заблокироваться'],
      notifications: ['Система не показывает сообщений', 'Сообщения системы могут закрыть выставку'],
      'edge-swipes': [
        'Жест от края экрана ничего не открывает',
        'Жест от края экрана или несколькими пальцами уводит с выставки',
      ],
      'hot-corners': ['Углы экрана ничего не открывают', 'Угол экрана уводит с выставки'],
      'system-keys': ['Ни одна клавиша не открывает систему', 'Клавиши системы уводят с выставки'],
      'secure-keys': ['Ctrl+Alt+Del никуда не ведёт', 'Ctrl+Alt+Del или подобные клавиши уводят с выставки'],
      'sticky-keys': [
        'Многократное нажатие Shift ничего не открывает',
        'Пятикратное нажатие Shift открывает окно',
      ],
    },
  },
  tr: {
    title: 'İşletim sistemi',
    how: 'Bunların tümünü kurucu ayarlar. Kurucuyu yeniden çalıştırın ya da docs/escapes.md dosyasında anlatıldığı gibi elle ayarlayın.',
    unread: 'Okunamadı; şöyle olduğundan emin olun: {well}',
    guards: {
      blanking: ['Ekran hiçbir zaman kendiliğinden kararmaz', 'Ekran kendiliğinden kararıyor'],
      sleep: ['Bilgisayar hiçbir zaman uykuya geçmez', 'Bilgisayar uykuya geçebilir'],
      lock: ['Ekran hiçbir zaman kilitlenmez', 'Ekran kilitlenebilir'],
      notifications: ['Sistem ileti göstermez', 'Sistemin iletileri serginin üzerini örtebilir'],
      'edge-swipes': [
        'Kenardan kaydırma hiçbir şey açmaz',
        'Kenardan ya da birkaç parmakla kaydırma sergiden çıkarıyor',
      ],
      'hot-corners': ['Köşeler hiçbir şey açmaz', 'Ekranın köşesi sergiden çıkarıyor'],
      'system-keys': ['Hiçbir tuş sistemi açmaz', 'Sistemin tuşları sergiden çıkarıyor'],
      'secure-keys': [
        'Ctrl+Alt+Del hiçbir yere götürmez',
        'Ctrl+Alt+Del ya da benzeri tuşlar sergiden çıkarıyor',
      ],
      'sticky-keys': ['Shift’e çok kez basmak hiçbir şey açmaz', 'Shift’e beş kez basmak bir pencere açıyor'],
    },
  },
};
