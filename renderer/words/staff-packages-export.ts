import type { InEveryLanguage } from './words.ts';

interface PackageExportWords {
  exportWhat: string;
  exportTo: string;
  signs: string;
  signsNot: string;
  exporting: string;
  exported: string;
  tooLargeForStick: string;
  notVerified: string;
}

/** A package put onto a stick. */
export const packageExportWords: InEveryLanguage<PackageExportWords> = {
  en: {
    exportWhat: 'Writes what visitors see now, without the draft, and reads it back to make sure.',
    exportTo: 'Put it onto a stick',
    signs: 'It is signed by “{name}”.',
    signsNot: 'It is not signed: this machine keeps no key.',
    exporting: 'Writing the package and reading it back',
    exported: 'Written and read back: {file}, on {place}.',
    tooLargeForStick: 'Not written: this stick takes no file over 4 GB. Format it as exFAT.',
    notVerified:
      'Not written: what was read back was not what had been written. The stick seems damaged; please take another.',
  },
  az: {
    exportWhat:
      'Ziyarətçilərin indi gördüyü sərgini qaralamasız yazır və düzgünlüyünə əmin olmaq üçün geri oxuyur.',
    exportTo: 'Fləş karta yaz',
    signs: '“{name}” tərəfindən imzalanır.',
    signsNot: 'İmzalanmır: bu kompüterdə açar yoxdur.',
    exporting: 'Paket yazılır və geri oxunur',
    exported: 'Yazıldı və geri oxundu: {file}, yeri: {place}.',
    tooLargeForStick: 'Yazılmadı: bu fləş kart 4 GB-dan böyük fayl qəbul etmir. Onu exFAT kimi formatlayın.',
    notVerified:
      'Yazılmadı: geri oxunan yazılanla eyni deyil. Fləş kart, görünür, zədələnib; başqasını götürün.',
  },
  ur: {
    exportWhat: 'زائرین جو ابھی دیکھتے ہیں وہ مسودے کے بغیر لکھا جاتا ہے اور یقین کے لیے واپس پڑھا جاتا ہے۔',
    exportTo: 'یو ایس بی پر لکھیے',
    signs: 'اس پر \u2068{name}\u2069 کے دستخط ہوں گے۔',
    signsNot: 'اس پر دستخط نہیں ہوں گے: اس مشین میں کوئی کلید نہیں۔',
    exporting: 'پیکیج لکھا اور واپس پڑھا جا رہا ہے',
    exported: 'لکھا اور واپس پڑھا گیا: \u2068{file}\u2069، \u2068{place}\u2069 پر۔',
    tooLargeForStick:
      'نہیں لکھا گیا: یہ یو ایس بی \u20664 GB\u2069 سے بڑی فائل نہیں لیتی۔ اسے \u2066exFAT\u2069 میں فارمیٹ کیجیے۔',
    notVerified:
      'نہیں لکھا گیا: جو واپس پڑھا گیا وہ لکھے ہوئے جیسا نہ تھا۔ یو ایس بی خراب لگتی ہے؛ دوسری لیجیے۔',
  },
  ru: {
    exportWhat: 'Записывает то, что сейчас видят посетители, без черновика, и для верности читает обратно.',
    exportTo: 'Записать на флешку',
    signs: 'Подпись: «{name}».',
    signsNot: 'Без подписи: на этом компьютере нет ключа.',
    exporting: 'Пакет записывается и читается обратно',
    exported: 'Записано и прочитано обратно: {file}, место: {place}.',
    tooLargeForStick: 'Не записано: флешка не принимает файлы больше 4 ГБ. Отформатируйте её в exFAT.',
    notVerified:
      'Не записано: прочитанное не совпало с записанным. Похоже, флешка повреждена; возьмите другую.',
  },
  tr: {
    exportWhat: 'Ziyaretçilerin şu anda gördüğünü taslak olmadan yazar ve emin olmak için geri okur.',
    exportTo: 'Belleğe yaz',
    signs: '“{name}” imzasıyla yazılır.',
    signsNot: 'İmzalanmaz: bu bilgisayarda anahtar yok.',
    exporting: 'Paket yazılıyor ve geri okunuyor',
    exported: 'Yazıldı ve geri okundu: {file}, yeri: {place}.',
    tooLargeForStick: 'Yazılmadı: bu bellek 4 GB’tan büyük dosya almıyor. exFAT olarak biçimlendirin.',
    notVerified: 'Yazılmadı: geri okunan, yazılanla aynı değil. Bellek bozuk görünüyor; başka birini alın.',
  },
};
