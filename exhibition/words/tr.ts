import { packagesTr } from './packages/tr.ts';
import type { ProblemSentences } from './sentences.ts';

export const tr: ProblemSentences = {
  'missing-file': 'Dosya yerinde değil.',
  'unreadable-file': 'Dosya okunamıyor ({reason}).',
  'not-json': 'Dosya bozuk: eksiksiz bir JSON değil (satır {line}).',
  'newer-format':
    'Bu, daha yeni bir sürümle hazırlanmış (biçim {format}; bu sürümün tanıdığı biçim {known}). Hiçbir şey değiştirilmedi.',
  'unknown-format': '{format} biçimi tanınmıyor.',
  'unknown-field': '“{field}” alanı burada tanınmıyor.',
  'mistyped-field': '“{field}” alanı burada tanınmıyor; “{nearest}” kastedilmiş olabilir.',
  'missing-field': 'Bu alan eksik.',
  'wrong-type': 'Burada {expected} türünde bir değer olmalı, {found} değil.',
  'not-among': '“{value}” şunlardan hiçbiri değil: {allowed}.',
  'empty-text': 'Metin boş.',
  'no-text': 'Hiçbir dilde metin yok.',
  'too-small': '{found} çok küçük; en az {least} olmalı.',
  'too-large': '{found} çok büyük; en çok {most} olabilir.',
  'bad-date':
    '“{value}” bir tarih değil; geçerli örnekler: 2020, 2020-09, 2020-09-27 ve 2020-09-27/2020-11-10.',
  'bad-time': '“{value}” günün bir saati değil; geçerli örnek: 09:30.',
  'bad-id': '“{value}” küçük Latin harfleri, rakamlar ve kısa çizgilerden oluşan bir ad değil.',
  'bad-path': '“{value}” sergi klasöründeki bir dosyanın adı değil.',
  'duplicate-id': '“{id}” adı zaten başka bir kayda ait: {first}.',
  'unknown-person': 'Listede “{id}” adlı kimse yok.',
  'unknown-statement': '“{id}” adlı bir bildiri yok.',
  'dates-disagree': 'Ölüm tarihi ({died}) doğum tarihinden ({born}) önce.',
  'language-not-shown': 'Bu dil ({language}) serginin dilleri arasında değil.',
  'default-text-missing': 'Bildirinin varsayılan dilde ({language}) metni yok.',
  'quote-altered': 'Bu sözler “{statement}” bildirisinde ({language}) harfi harfine bu biçimde yer almıyor.',
  'picture-unreadable': '“{file}” boş ya da kioskun göstermediği türde.',
  'missing-translation': 'Bu dilde ({language}) metin eksik; yerine varsayılan dildeki metin gösteriliyor.',
  'slide-too-long':
    '“{id}” slaytında {words} sözcük var ({language}); {most} sözcükten fazlası ayakta okunamaz.',
  'no-source': '“{id}” için kaynak belirtilmemiş.',
  'film-without-captions': '“{id}” filminin altyazısı yok.',
  'statement-altered': '“{id}” bildirisinin sözleri değiştirilmiş.',
  'more-problems': 'Burada sayılan {most} sorundan başkaları da var.',
  ...packagesTr,
  'page-fails':
    'Sergi okunuyor, ancak sayfa onu gösterirken tekrar tekrar durdu. Nedeni son yapılan değişiklik olabilir.',
};
