import type { InEveryLanguage } from './words.ts';

interface PackageKeyWords {
  keysWhat: string;
  noKeys: string;
  addKey: string;
  trustIt: string;
  compare: string;
  addedOn: string;
  remove: string;
  removeSure: string;
  require: string;
  requireHint: string;
  ownKey: string;
  keyAdded: string;
  keyRemoved: string;
  knownKey: string;
  lastKey: string;
  tooManyKeys: string;
  noKeyFile: string;
  keyGone: string;
  keysUnreadable: string;
}

/** Whose packages are taken. */
export const packageKeyWords: InEveryLanguage<PackageKeyWords> = {
  en: {
    keysWhat:
      'A key shows who made a package, and that nobody altered it on the way. It is made with --make-key; only its public file (.xatire-pub) comes here.',
    noKeys: 'No key is trusted yet.',
    addKey: 'Add a key from a stick',
    trustIt: 'Trust this key',
    compare: 'Compare these groups with whoever gave you the key, best over the telephone.',
    addedOn: 'Added on {when}',
    remove: 'Remove {name}',
    removeSure: 'Really remove {name}?',
    require: 'Take only packages signed with these keys',
    requireHint:
      'Unsigned packages and those of strangers are refused, from sticks and from the shared folder.',
    ownKey: 'This machine signs its packages as “{name}”.',
    keyAdded: '“{name}” is trusted now.',
    keyRemoved: '“{name}” is not trusted any more.',
    knownKey: 'This key is trusted already, as “{name}”.',
    lastKey: 'Not done: while only signed packages are taken, one key must stay.',
    tooManyKeys: 'Not added: a kiosk trusts at most 100 keys.',
    noKeyFile: 'This file holds no public key.',
    keyGone: 'The key file is gone; perhaps the stick was pulled out.',
    keysUnreadable:
      'The list of trusted keys cannot be read ({reason}), so no package is taken. Call a technician: trusted-keys.json in the data folder is damaged.',
  },
  az: {
    keysWhat:
      'Açar paketi kimin hazırladığını və yolda heç kimin onu dəyişmədiyini göstərir. O, --make-key ilə yaradılır; bura yalnız açıq faylı (.xatire-pub) gətirilir.',
    noKeys: 'Hələ heç bir açara etibar olunmur.',
    addKey: 'Fləş kartdan açar əlavə et',
    trustIt: 'Bu açara etibar et',
    compare: 'Bu qrupları açarı Sizə verənlə, yaxşısı budur, telefonla tutuşdurun.',
    addedOn: 'Əlavə edilib: {when}',
    remove: 'Çıxar: {name}',
    removeSure: 'Doğrudan çıxarılsın: {name}?',
    require: 'Yalnız bu açarlarla imzalanmış paketlər qəbul olunsun',
    requireHint: 'İmzasız və yad paketlər həm fləş kartlardan, həm də paylaşılan qovluqdan qəbul edilmir.',
    ownKey: 'Bu kompüter paketlərini “{name}” adı ilə imzalayır.',
    keyAdded: '“{name}” açarına indi etibar olunur.',
    keyRemoved: '“{name}” açarına daha etibar olunmur.',
    knownKey: 'Bu açara artıq “{name}” adı ilə etibar olunur.',
    lastKey: 'Alınmadı: yalnız imzalı paketlər qəbul olunursa, bir açar qalmalıdır.',
    tooManyKeys: 'Əlavə olunmadı: kiosk ən çoxu 100 açara etibar edir.',
    noKeyFile: 'Bu faylda açıq açar yoxdur.',
    keyGone: 'Açar faylı yerində yoxdur; bəlkə, fləş kart çıxarılıb.',
    keysUnreadable:
      'Etibar olunan açarların siyahısı oxunmur ({reason}), ona görə heç bir paket qəbul olunmur. Texniki çağırın: verilənlər qovluğundakı trusted-keys.json zədələnib.',
  },
  ur: {
    keysWhat:
      'کلید بتاتی ہے کہ پیکیج کس نے بنایا اور راستے میں کسی نے اسے نہیں بدلا۔ وہ \u2066--make-key\u2069 سے بنتی ہے؛ یہاں صرف اس کی عوامی فائل \u2066(.xatire-pub)\u2069 آتی ہے۔',
    noKeys: 'ابھی کسی کلید پر بھروسا نہیں۔',
    addKey: 'یو ایس بی سے کلید شامل کیجیے',
    trustIt: 'اس کلید پر بھروسا کیجیے',
    compare: 'یہ حروف کلید دینے والے سے ملا لیجیے، بہتر ہے فون پر۔',
    addedOn: 'شامل کی گئی: {when}',
    remove: '\u2068{name}\u2069 کو ہٹائیے',
    removeSure: 'واقعی \u2068{name}\u2069 کو ہٹائیں؟',
    require: 'صرف ان کلیدوں سے دستخط شدہ پیکیج قبول ہوں',
    requireHint: 'بے دستخط اور اجنبی پیکیج رد کیے جاتے ہیں، یو ایس بی سے بھی اور مشترکہ فولڈر سے بھی۔',
    ownKey: 'یہ مشین اپنے پیکیجوں پر \u2068{name}\u2069 کے نام سے دستخط کرتی ہے۔',
    keyAdded: 'اب \u2068{name}\u2069 پر بھروسا ہے۔',
    keyRemoved: 'اب \u2068{name}\u2069 پر بھروسا نہیں رہا۔',
    knownKey: 'اس کلید پر پہلے سے \u2068{name}\u2069 کے نام سے بھروسا ہے۔',
    lastKey: 'نہیں ہوا: جب صرف دستخط شدہ پیکیج قبول ہوں تو ایک کلید رہنی چاہیے۔',
    tooManyKeys: 'شامل نہیں کی گئی: کیوسک زیادہ سے زیادہ 100 کلیدوں پر بھروسا کرتا ہے۔',
    noKeyFile: 'اس فائل میں کوئی عوامی کلید نہیں۔',
    keyGone: 'کلید کی فائل موجود نہیں؛ شاید یو ایس بی نکال لی گئی۔',
    keysUnreadable:
      'بھروسے والی کلیدوں کی فہرست پڑھی نہیں جا سکتی \u2066({reason})\u2069، اس لیے کوئی پیکیج قبول نہیں ہوتا۔ ٹیکنیشن کو بلائیے: ڈیٹا فولڈر میں \u2066trusted-keys.json\u2069 خراب ہے۔',
  },
  ru: {
    keysWhat:
      'Ключ показывает, кто сделал пакет и что его никто не изменил в пути. Он создаётся командой --make-key; сюда приносят только открытый файл (.xatire-pub).',
    noKeys: 'Пока не доверяют ни одному ключу.',
    addKey: 'Добавить ключ с флешки',
    trustIt: 'Доверять этому ключу',
    compare: 'Сверьте эти группы с тем, кто дал Вам ключ, лучше всего по телефону.',
    addedOn: 'Добавлен: {when}',
    remove: 'Удалить: {name}',
    removeSure: 'Точно удалить: {name}?',
    require: 'Принимать только пакеты, подписанные этими ключами',
    requireHint: 'Пакеты без подписи и с чужой подписью отклоняются, и с флешек, и из общей папки.',
    ownKey: 'Этот компьютер подписывает свои пакеты как «{name}».',
    keyAdded: 'Ключу «{name}» теперь доверяют.',
    keyRemoved: 'Ключу «{name}» больше не доверяют.',
    knownKey: 'Этому ключу уже доверяют под именем «{name}».',
    lastKey: 'Не сделано: пока принимаются только подписанные пакеты, один ключ должен остаться.',
    tooManyKeys: 'Не добавлено: киоск доверяет не более чем 100 ключам.',
    noKeyFile: 'В этом файле нет открытого ключа.',
    keyGone: 'Файла ключа больше нет; возможно, флешку вынули.',
    keysUnreadable:
      'Список доверенных ключей не читается ({reason}), поэтому пакеты не принимаются. Позовите техника: повреждён trusted-keys.json в папке данных.',
  },
  tr: {
    keysWhat:
      'Anahtar, paketi kimin hazırladığını ve yolda kimsenin değiştirmediğini gösterir. --make-key ile yapılır; buraya yalnız açık dosyası (.xatire-pub) gelir.',
    noKeys: 'Henüz hiçbir anahtara güvenilmiyor.',
    addKey: 'Bellekten anahtar ekle',
    trustIt: 'Bu anahtara güven',
    compare: 'Bu grupları anahtarı size verenle, en iyisi telefonda, karşılaştırın.',
    addedOn: 'Eklendi: {when}',
    remove: 'Çıkar: {name}',
    removeSure: 'Gerçekten çıkarılsın mı: {name}?',
    require: 'Yalnız bu anahtarlarla imzalanmış paketler kabul edilsin',
    requireHint: 'İmzasız ve yabancı paketler hem belleklerden hem paylaşılan klasörden reddedilir.',
    ownKey: 'Bu bilgisayar paketlerini “{name}” adıyla imzalar.',
    keyAdded: '“{name}” anahtarına artık güveniliyor.',
    keyRemoved: '“{name}” anahtarına artık güvenilmiyor.',
    knownKey: 'Bu anahtara zaten “{name}” adıyla güveniliyor.',
    lastKey: 'Yapılmadı: yalnız imzalı paketler kabul edilirken bir anahtar kalmalıdır.',
    tooManyKeys: 'Eklenmedi: bir kiosk en çok 100 anahtara güvenir.',
    noKeyFile: 'Bu dosyada açık anahtar yok.',
    keyGone: 'Anahtar dosyası yerinde yok; belki bellek çıkarıldı.',
    keysUnreadable:
      'Güvenilen anahtarların listesi okunamıyor ({reason}); bu yüzden hiçbir paket kabul edilmiyor. Teknisyeni çağırın: veri klasöründeki trusted-keys.json bozuk.',
  },
};
