import { packagesAz } from './packages/az.ts';
import type { ProblemSentences } from './sentences.ts';

export const az: ProblemSentences = {
  'missing-file': 'Fayl yerində yoxdur.',
  'unreadable-file': 'Faylı oxumaq mümkün deyil ({reason}).',
  'not-json': 'Fayl zədələnib: bu, tam JSON deyil (sətir {line}).',
  'newer-format':
    'Bu, daha yeni versiya ilə hazırlanıb (format {format}; bu versiya {known} formatını tanıyır). Heç nə dəyişdirilməyib.',
  'unknown-format': '{format} formatı tanınmır.',
  'unknown-field': '“{field}” sahəsi burada tanınmır.',
  'mistyped-field': '“{field}” sahəsi burada tanınmır; ola bilsin, “{nearest}” nəzərdə tutulub.',
  'missing-field': 'Bu sahə çatışmır.',
  'wrong-type': 'Burada {expected} tipli dəyər olmalıdır, {found} yox.',
  'not-among': '“{value}” bunların heç biri deyil: {allowed}.',
  'empty-text': 'Mətn boşdur.',
  'no-text': 'Heç bir dildə mətn yoxdur.',
  'too-small': '{found} çox kiçikdir; ən azı {least} olmalıdır.',
  'too-large': '{found} çox böyükdür; ən çoxu {most} ola bilər.',
  'bad-date': '“{value}” tarix deyil; düzgün nümunələr: 2020, 2020-09, 2020-09-27 və 2020-09-27/2020-11-10.',
  'bad-time': '“{value}” günün saatı deyil; düzgün nümunə: 09:30.',
  'bad-id': '“{value}” kiçik latın hərflərindən, rəqəmlərdən və defislərdən ibarət ad deyil.',
  'bad-path': '“{value}” sərgi qovluğundakı faylın adı deyil.',
  'duplicate-id': '“{id}” adı artıq başqa yazıya məxsusdur: {first}.',
  'unknown-person': 'Siyahıda “{id}” adlı şəxs yoxdur.',
  'unknown-statement': '“{id}” adlı bəyanat yoxdur.',
  'dates-disagree': 'Vəfat tarixi ({died}) doğum tarixindən ({born}) əvvəldir.',
  'language-not-shown': 'Bu dil ({language}) sərginin dilləri arasında deyil.',
  'default-text-missing': 'Bəyanatın əsas dildə ({language}) mətni yoxdur.',
  'quote-altered': 'Bu sözlər “{statement}” bəyanatında ({language}) hərfi-hərfinə bu şəkildə yoxdur.',
  'picture-unreadable': '“{file}” boşdur və ya köşkün göstərmədiyi növdəndir.',
  'missing-translation': 'Bu dildə ({language}) mətn çatışmır; yerində əsas dildəki mətn göstərilir.',
  'slide-too-long':
    '“{id}” slaydında {words} söz var ({language}); {most} sözdən artığını ayaq üstə oxumaq mümkün deyil.',
  'no-source': '“{id}” üçün mənbə göstərilməyib.',
  'film-without-captions': '“{id}” filminin altyazısı yoxdur.',
  'statement-altered': '“{id}” bəyanatının sözləri dəyişdirilib.',
  'more-problems': 'Burada göstərilən {most} problemdən başqaları da var.',
  ...packagesAz,
  'page-fails':
    'Sərgi oxunur, lakin səhifə onu göstərərkən dəfələrlə dayanıb. Səbəb son dəyişiklik ola bilər.',
};
