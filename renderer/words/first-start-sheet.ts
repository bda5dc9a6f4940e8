import type { InEveryLanguage } from './words.ts';

interface FirstStartSheetWords {
  touchscreen: string;
  save: string;
  made: string;
  alwaysOpen: string;
  rehearsal: string;
  rehearse: readonly string[];
  doneBy: string;
  signedOn: string;
}

/** The rehearsal, on a sheet to be printed and signed. */
export const firstStartSheetWords: InEveryLanguage<FirstStartSheetWords> = {
  en: {
    touchscreen: 'Touchscreen',
    save: 'Save the sheet as PDF',
    made: 'Made on {date} by Xatirə {version}',
    alwaysOpen: 'always open',
    rehearsal: 'To try by hand',
    rehearse: [
      'The loop plays, and every picture is sharp and whole.',
      'A touch opens the exhibition, and every button answers the finger.',
      'The statement can be read to its end in every language.',
      'A name is found by its first letters, and the page of the person opens.',
      'The timeline turns forward and back.',
      'Larger text and lowered controls work.',
      'A film plays with sound, and its captions can be read.',
      'Left alone, the kiosk asks first and then begins anew.',
      'Staff mode opens by holding the corner for three seconds, and by PIN.',
      'Swiping in from each edge opens nothing, and no message appears.',
      'After the plug is pulled and put back, the kiosk comes up by itself.',
    ],
    doneBy: 'Done by',
    signedOn: 'Date',
  },
  az: {
    touchscreen: 'Toxunma ekranı',
    save: 'Vərəqi PDF kimi saxla',
    made: '{date} tarixində Xatirə {version} ilə hazırlanıb',
    alwaysOpen: 'həmişə açıq',
    rehearsal: 'Əllə sınanacaqlar',
    rehearse: [
      'Dövri göstəriş gedir, bütün şəkillər aydın və bütövdür.',
      'Bir toxunuş sərgini açır, hər düymə barmağa cavab verir.',
      'Bəyanat hər dildə sona qədər oxunur.',
      'Ad ilk hərflərindən tapılır və şəxsin səhifəsi açılır.',
      'Zaman xətti irəli və geri dönür.',
      'İri mətn və aşağı endirilmiş düymələr işləyir.',
      'Film səslə gedir, altyazıları oxunur.',
      'Köşk tək qalanda əvvəlcə soruşur, sonra yenidən başlayır.',
      'Əməkdaş rejimi küncü üç saniyə basıb saxlamaqla və PIN ilə açılır.',
      'Kənarlardan sürüşdürmək heç nə açmır, heç bir bildiriş çıxmır.',
      'Elektrik kəsilib gəldikdən sonra köşk özü açılır.',
    ],
    doneBy: 'Keçirən',
    signedOn: 'Tarix',
  },
  ur: {
    touchscreen: 'ٹچ اسکرین',
    save: 'ورق PDF میں محفوظ کریں',
    made: '{date} کو Xatirə {version} سے تیار ہوا',
    alwaysOpen: 'ہمیشہ کھلا',
    rehearsal: 'ہاتھ سے آزمانے کے لیے',
    rehearse: [
      'خودکار سلسلہ چلتا ہے اور ہر تصویر صاف اور مکمل ہے۔',
      'ایک لمس نمائش کھولتا ہے اور ہر بٹن انگلی کا جواب دیتا ہے۔',
      'بیان ہر زبان میں آخر تک پڑھا جا سکتا ہے۔',
      'نام پہلے حروف سے مل جاتا ہے اور فرد کا صفحہ کھلتا ہے۔',
      'وقت کی لکیر آگے اور پیچھے چلتی ہے۔',
      'بڑا متن اور نیچے لائے گئے بٹن کام کرتے ہیں۔',
      'فلم آواز کے ساتھ چلتی ہے اور اس کے کیپشن پڑھے جاتے ہیں۔',
      'اکیلا چھوڑنے پر کیوسک پہلے پوچھتا ہے اور پھر نئے سرے سے شروع ہوتا ہے۔',
      'عملے کا حصہ کونے کو تین سیکنڈ دبانے اور PIN سے کھلتا ہے۔',
      'کناروں سے انگلی کھینچنے پر کچھ نہیں کھلتا اور کوئی پیغام نہیں آتا۔',
      'بجلی جانے اور آنے کے بعد کیوسک خود چل پڑتا ہے۔',
    ],
    doneBy: 'کرنے والا',
    signedOn: 'تاریخ',
  },
  ru: {
    touchscreen: 'Сенсорный экран',
    save: 'Сохранить лист в PDF',
    made: 'Составлено {date}, Xatirə {version}',
    alwaysOpen: 'открыто всегда',
    rehearsal: 'Проверить руками',
    rehearse: [
      'Заставка идёт, каждое изображение резкое и целое.',
      'Касание открывает выставку, каждая кнопка отвечает пальцу.',
      'Заявление читается до конца на каждом языке.',
      'Имя находится по первым буквам, и открывается страница человека.',
      'Лента времени листается вперёд и назад.',
      'Крупный текст и опущенные кнопки работают.',
      'Фильм идёт со звуком, его субтитры читаются.',
      'Оставленный киоск сначала спрашивает, а затем начинает заново.',
      'Режим сотрудников открывается удержанием угла три секунды и PIN-кодом.',
      'Проведение от каждого края ничего не открывает, и сообщений нет.',
      'После отключения и включения питания киоск запускается сам.',
    ],
    doneBy: 'Провёл(а)',
    signedOn: 'Дата',
  },
  tr: {
    touchscreen: 'Dokunmatik ekran',
    save: 'Kâğıdı PDF olarak kaydet',
    made: '{date} tarihinde Xatirə {version} ile hazırlandı',
    alwaysOpen: 'her zaman açık',
    rehearsal: 'Elle denenecekler',
    rehearse: [
      'Döngü oynuyor, her görüntü net ve bütün.',
      'Bir dokunuş sergiyi açıyor, her düğme parmağa yanıt veriyor.',
      'Bildiri her dilde sonuna kadar okunuyor.',
      'Bir ad ilk harflerinden bulunuyor, kişinin sayfası açılıyor.',
      'Zaman çizelgesi ileri ve geri gidiyor.',
      'Büyük yazı ve aşağı indirilen düğmeler çalışıyor.',
      'Film sesle oynuyor, altyazıları okunuyor.',
      'Kiosk yalnız kalınca önce soruyor, sonra yeniden başlıyor.',
      'Görevli modu köşe üç saniye basılı tutularak ve PIN ile açılıyor.',
      'Kenarlardan kaydırmak hiçbir şey açmıyor, hiçbir bildirim çıkmıyor.',
      'Fiş çekilip takıldıktan sonra kiosk kendiliğinden açılıyor.',
    ],
    doneBy: 'Yapan',
    signedOn: 'Tarih',
  },
};
