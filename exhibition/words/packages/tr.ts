import type { PackageSentences } from '../sentences.ts';

export const packagesTr: PackageSentences = {
  'package-unreadable': 'Paket okunamıyor ({reason}); bellek çubuğu çıkarılmış olabilir.',
  'package-not-whole': 'Bu bir paket değil ya da kopyalanırken yarım kalmış.',
  'package-damaged': 'Bu dosya paketin içinde bozulmuş ve açılamıyor.',
  'package-too-many-files': 'Pakette {found} dosya var; en çok {most} olabilir.',
  'package-too-large': 'Paketin boyutu {found} MB; en çok {most} MB olabilir.',
  'package-no-room':
    'Paketi açmak için {needed} MB gerekiyor, bu diskte ise {free} MB yer kaldı. Hiçbir şey değiştirilmedi.',
  'package-from-future':
    'hazırlanma zamanı {madeAt} olarak görünüyor; bu, bu bilgisayarın saatinden ileridedir. Yanlış olan saati düzeltin.',
  'package-hidden-data': 'Pakette hiçbir dosyasına ait olmayan veriler var.',
  'package-overlapping': 'Bu dosya pakette “{other}” ile aynı yeri kaplıyor.',
  'package-encrypted': 'Bu dosya şifrelenmiş.',
  'package-method': 'Bu dosya burada tanınmayan bir yöntemle sıkıştırılmış (yöntem {method}).',
  'package-headers-disagree': 'Paketin listesi bu dosya hakkında dosyanın kendisinden farklı bilgi veriyor.',
  'package-not-a-file': 'Bu bir dosya değil: bağlantı, klasör ya da aygıt.',
  'package-outside': 'Bu yol sergi klasörünün dışına çıkıyor.',
  'package-bad-name': 'Bu adda görünmeyen ya da dosya adında izin verilmeyen karakterler var.',
  'package-reserved-name': 'Bu ad her sistemde dosya adı olarak kullanılamaz.',
  'package-twice': 'Bu dosya pakette iki kez var.',
  'package-names-clash': 'Bu dosya ile “{other}” başka bir sistemde tek dosya olurdu.',
  'package-not-listed': 'Paketin bildirim dosyası bu dosyanın adını vermiyor.',
  'package-size-differs': 'Bu dosya {found} bayt; bildirim dosyasında {said} yazıyor.',
  'package-content-differs':
    'Bu dosya bildirim dosyasında söylenen dosya değil (SHA-256): yolda değiştirilmiş ya da bozulmuş.',
  'package-grows': 'Bu dosya açıldığında kendi boyutunun {most} katından fazla büyürdü.',
  'package-file-too-large': 'Bu dosya {found} MB; en çok {most} MB olabilir.',
  'package-file-kind': 'Bu tür bir dosya bir sergiye ait değil.',
  'json-too-deep': 'Dosyanın içi {most} düzeyden daha derin.',
  'json-too-long': 'Dosyada tek bir yerde {most} kayıttan fazlası var.',
  'json-key-twice': '“{field}” alanı aynı yerde iki kez yazılmış.',
  'text-not-utf8': 'Metin UTF-8 kodlamasında değil.',
  'media-scripted': 'Bu tür dosyalar (SVG, HTML) betik taşıyabildiği için kabul edilmiyor.',
  'media-differs': 'İlk baytlarına göre bu dosya uzantısının söylediği türde değil ({said}).',
  'picture-undecodable': 'Resim bozuk ve gösterilemiyor.',
  'picture-too-many-pixels': 'Resim {width} × {height} piksel; bu, {most} megapikselden fazla.',
  'pictures-unchecked': 'Resimler bu makinede şu anda denetlenemiyor, bu yüzden hiçbir şey kurulmadı.',
  'signature-missing': 'Paket imzalanmamış. Beklenen imza: {expected}.',
  'signature-stranger':
    'Paketi “{name}” ({key}) imzalamış; onun anahtarına burada güvenilmiyor. Beklenen imza: {expected}.',
  'signature-wrong': '“{name}” imzası uymuyor: paket imzalandıktan sonra değiştirilmiş ya da imza sahte.',
  'signature-wrong-expected':
    '“{name}” imzası uymuyor: paket imzalandıktan sonra değiştirilmiş ya da imza sahte. Beklenen imza: {expected}.',
  'signature-unreadable': 'İmza okunamıyor.',
  'trusted-keys-unreadable':
    'Bu kioskun güvenilen anahtarlar listesi okunamıyor ({reason}), bu yüzden hiçbir paket kabul edilmiyor.',
};
