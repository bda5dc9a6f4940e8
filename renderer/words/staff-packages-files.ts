import type { InEveryLanguage } from './words.ts';

interface OfFile {
  /** The chooser's title, its list, and what an empty folder says. */
  chooser: string;
  list: string;
  empty: string;
}

interface PackageFileWords {
  kinds: Readonly<Record<'package' | 'key' | 'backup', OfFile>>;
}

/** What is carried on a stick, where one of them is chosen. */
export const packageFileWords: InEveryLanguage<PackageFileWords> = {
  en: {
    kinds: {
      package: {
        chooser: 'Choose a package',
        list: 'Packages',
        empty: 'There are no packages (.xatire) in this folder.',
      },
      key: {
        chooser: 'Choose a key',
        list: 'Keys',
        empty: 'There are no keys (.xatire-pub) in this folder.',
      },
      backup: {
        chooser: 'Choose a backup',
        list: 'Backups',
        empty: 'There are no backups (.xatire-backup) in this folder.',
      },
    },
  },
  az: {
    kinds: {
      package: { chooser: 'Paket seçin', list: 'Paketlər', empty: 'Bu qovluqda paket (.xatire) yoxdur.' },
      key: { chooser: 'Açar seçin', list: 'Açarlar', empty: 'Bu qovluqda açar (.xatire-pub) yoxdur.' },
      backup: {
        chooser: 'Ehtiyat nüsxəsini seçin',
        list: 'Ehtiyat nüsxələri',
        empty: 'Bu qovluqda ehtiyat nüsxəsi (.xatire-backup) yoxdur.',
      },
    },
  },
  ur: {
    kinds: {
      package: {
        chooser: 'پیکیج چنیے',
        list: 'پیکیج',
        empty: 'اس فولڈر میں کوئی پیکیج \u2066(.xatire)\u2069 نہیں۔',
      },
      key: {
        chooser: 'کلید چنیے',
        list: 'کلیدیں',
        empty: 'اس فولڈر میں کوئی کلید \u2066(.xatire-pub)\u2069 نہیں۔',
      },
      backup: {
        chooser: 'محفوظ نقل چنیے',
        list: 'محفوظ نقلیں',
        empty: 'اس فولڈر میں کوئی محفوظ نقل \u2066(.xatire-backup)\u2069 نہیں۔',
      },
    },
  },
  ru: {
    kinds: {
      package: { chooser: 'Выберите пакет', list: 'Пакеты', empty: 'В этой папке нет пакетов (.xatire).' },
      key: { chooser: 'Выберите ключ', list: 'Ключи', empty: 'В этой папке нет ключей (.xatire-pub).' },
      backup: {
        chooser: 'Выберите резервную копию',
        list: 'Резервные копии',
        empty: 'В этой папке нет резервных копий (.xatire-backup).',
      },
    },
  },
  tr: {
    kinds: {
      package: { chooser: 'Bir paket seçin', list: 'Paketler', empty: 'Bu klasörde paket (.xatire) yok.' },
      key: {
        chooser: 'Bir anahtar seçin',
        list: 'Anahtarlar',
        empty: 'Bu klasörde anahtar (.xatire-pub) yok.',
      },
      backup: {
        chooser: 'Bir yedek seçin',
        list: 'Yedekler',
        empty: 'Bu klasörde yedek (.xatire-backup) yok.',
      },
    },
  },
};
