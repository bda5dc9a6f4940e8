import type { PackageSentences } from '../sentences.ts';

export const packagesAz: PackageSentences = {
  'package-unreadable': 'Paketi oxumaq mümkün deyil ({reason}); ola bilsin, yaddaş çubuğu çıxarılıb.',
  'package-not-whole': 'Bu, paket deyil və ya köçürülərkən yarımçıq qalıb.',
  'package-damaged': 'Bu fayl paketin içində zədələnib və açıla bilmir.',
  'package-too-many-files': 'Paketdə {found} fayl var; ən çoxu {most} ola bilər.',
  'package-too-large': 'Paketin həcmi {found} MB-dır; ən çoxu {most} MB ola bilər.',
  'package-no-room':
    'Paketi açmaq üçün {needed} MB lazımdır, bu diskdə isə {free} MB yer qalıb. Heç nə dəyişdirilməyib.',
  'package-from-future':
    'hazırlanma vaxtı {madeAt} göstərilib, bu isə bu kompüterin saatından irəlidədir. Səhv olan saatı düzəldin.',
  'package-hidden-data': 'Paketdə onun heç bir faylına aid olmayan məlumat var.',
  'package-overlapping': 'Bu fayl paketdə “{other}” faylı ilə eyni yeri tutur.',
  'package-encrypted': 'Bu fayl şifrələnib.',
  'package-method': 'Bu fayl burada tanınmayan üsulla sıxılıb (üsul {method}).',
  'package-headers-disagree': 'Paketin siyahısı bu fayl haqqında faylın özündən fərqli məlumat verir.',
  'package-not-a-file': 'Bu, fayl deyil: keçid, qovluq və ya qurğudur.',
  'package-outside': 'Bu yol sərgi qovluğundan kənara aparır.',
  'package-bad-name': 'Bu adda görünməyən və ya fayl adında icazə verilməyən işarələr var.',
  'package-reserved-name': 'Bu ad bütün sistemlərdə fayl adı ola bilmir.',
  'package-twice': 'Bu fayl paketdə iki dəfə var.',
  'package-names-clash': 'Bu fayl və “{other}” başqa sistemdə eyni fayl olardı.',
  'package-not-listed': 'Paketin manifestində bu faylın adı yoxdur.',
  'package-size-differs': 'Bu faylın həcmi {found} baytdır; manifestdə {said} yazılıb.',
  'package-content-differs':
    'Bu fayl manifestdə deyilən fayl deyil (SHA-256): yolda dəyişdirilib və ya zədələnib.',
  'package-grows': 'Bu fayl açılanda öz həcmindən {most} dəfədən çox böyüyərdi.',
  'package-file-too-large': 'Bu faylın həcmi {found} MB-dır; ən çoxu {most} MB ola bilər.',
  'package-file-kind': 'Bu növ fayl sərgiyə aid deyil.',
  'json-too-deep': 'Faylın içində {most} səviyyədən çox iç-içə yazı var.',
  'json-too-long': 'Faylda bir yerdə {most} yazıdan çoxu var.',
  'json-key-twice': '“{field}” sahəsi bir yerdə iki dəfə yazılıb.',
  'text-not-utf8': 'Mətn UTF-8 kodlaşdırmasında deyil.',
  'media-scripted': 'Bu növ fayllar (SVG, HTML) skript daşıya bildiyi üçün qəbul edilmir.',
  'media-differs': 'İlk baytlarına görə bu fayl sonluğunun dediyi növdən deyil ({said}).',
  'picture-undecodable': 'Şəkil zədələnib və göstərilə bilmir.',
  'picture-too-many-pixels': 'Şəkil {width} × {height} pikseldir; bu, {most} meqapikseldən çoxdur.',
  'pictures-unchecked':
    'Şəkilləri bu kompüterdə hazırda yoxlamaq mümkün deyil, buna görə heç nə quraşdırılmayıb.',
  'signature-missing': 'Paket imzalanmayıb. Gözlənilən imza: {expected}.',
  'signature-stranger':
    'Paketi “{name}” ({key}) imzalayıb, onun açarına burada etibar edilmir. Gözlənilən imza: {expected}.',
  'signature-wrong':
    '“{name}” imzası uyğun gəlmir: paket imzalandıqdan sonra dəyişdirilib və ya imza saxtadır.',
  'signature-wrong-expected':
    '“{name}” imzası uyğun gəlmir: paket imzalandıqdan sonra dəyişdirilib və ya imza saxtadır. Gözlənilən imza: {expected}.',
  'signature-unreadable': 'İmzanı oxumaq mümkün deyil.',
  'trusted-keys-unreadable':
    'Bu kioskun etibarlı açarlar siyahısını oxumaq mümkün deyil ({reason}), buna görə heç bir paket qəbul edilmir.',
};
