/**
 * @file The alphabets names are filed by. Own tables, because Chromium's ICU data leaves Azerbaijani out and
 * `Intl.Collator('az')` silently sorts as English there, while Node gets it right.
 */
import type { LanguageCode } from './language.ts';

export interface Alphabet {
  /** Headings in order, and the same letters small, place by place. */
  capital: readonly string[];
  small: readonly string[];
  /** Letters that file exactly as another one does (small forms). */
  alike: Readonly<Record<string, string>>;
  /** Foreign letters with a place of their own right after another letter, but no heading (small forms). */
  after: Readonly<Record<string, string>>;
}

const split = (letters: string): string[] => letters.split(' ');

const az: Alphabet = {
  capital: split('A B C Ç D E Ə F G Ğ H X I İ J K Q L M N O Ö P R S Ş T U Ü V Y Z'),
  small: split('a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z'),
  alike: {},
  after: { w: 'v' },
};

/** An Azerbaijani name among English ones files where its customary English spelling would: Əliyev with Aliyev. */
const en: Alphabet = {
  capital: split('A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'),
  small: split('a b c d e f g h i j k l m n o p q r s t u v w x y z'),
  alike: { ə: 'a', ç: 'c', ğ: 'g', ı: 'i', İ: 'i', ö: 'o', ş: 's', ü: 'u' },
  after: {},
};

const tr: Alphabet = {
  capital: split('A B C Ç D E F G Ğ H I İ J K L M N O Ö P R S Ş T U Ü V Y Z'),
  small: split('a b c ç d e f g ğ h ı i j k l m n o ö p r s ş t u ü v y z'),
  alike: { ə: 'e' },
  after: { q: 'p', w: 'v', x: 'v' },
};

/** As in Russian dictionaries, Ё files with Е. The last letters are those of the former Azerbaijani Cyrillic script. */
const ru: Alphabet = {
  capital: split('А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я'),
  small: split('а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я'),
  alike: { ё: 'е', ә: 'а', ғ: 'г', ҝ: 'г', һ: 'х', ҹ: 'ч', ө: 'о', ү: 'у', ј: 'й' },
  after: {},
};

/** Arabic forms of a letter file as the Urdu letter (facts: “Finding a name”). */
const urLetters = split('ا آ ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ء ی ے');
const ur: Alphabet = {
  capital: urLetters,
  small: urLetters,
  alike: {
    أ: 'ا',
    إ: 'ا',
    ٱ: 'ا',
    ك: 'ک',
    ؤ: 'و',
    ه: 'ہ',
    ة: 'ہ',
    ۃ: 'ہ',
    ۂ: 'ہ',
    ۀ: 'ہ',
    ئ: 'ی',
    ي: 'ی',
    ى: 'ی',
    ۓ: 'ے',
  },
  after: {},
};

export const alphabets: Readonly<Record<LanguageCode, Alphabet>> = { az, en, ur, ru, tr };

/** Where a letter that the language itself lacks is looked up, in this order. */
export const foreignOrder: readonly LanguageCode[] = ['az', 'en', 'ru', 'ur'];
