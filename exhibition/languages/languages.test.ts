import { describe, expect, it, test } from 'vitest';
import { ordinal } from './az.ts';
import { directionOf, languageCodes, languages } from './languages.ts';

const { az, en, ru, tr, ur } = languages;
const sorted = (language: (typeof languages)[keyof typeof languages], names: string): string =>
  names.split(' ').sort(language.compare).join(' ');

const sortedBy = (names: readonly string[], compare: (a: string, b: string) => number): string[] =>
  [...names].sort(compare);

describe('the Azerbaijani alphabet', () => {
  it('has 32 letters in the official order', () => {
    expect(az.letters.join('')).toBe('ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ');
  });

  it.each([
    ['Ə after E and before F', 'Fazil Əli Elçin', 'Elçin Əli Fazil'],
    ['X after H and before I', 'Işıq Xəlil Hüseyn', 'Hüseyn Xəlil Işıq'],
    ['I before İ', 'İsa Ilqım', 'Ilqım İsa'],
    ['Q after K and before L', 'Lalə Qurban Kamal', 'Kamal Qurban Lalə'],
    [
      'Ç after C, Ğ after G, Ö after O, Ş after S, Ü after U',
      'aü au aş as aö ao ağ ag aç ac',
      'ac aç ag ağ ao aö as aş au aü',
    ],
    ['a foreign W after V', 'Yusif Weber Vaqif', 'Vaqif Weber Yusif'],
    ['a shorter name first', 'Əliyeva Əliyev Əli', 'Əli Əliyev Əliyeva'],
  ])('puts %s', (_, mixed, order) => expect(sorted(az, mixed)).toBe(order));

  it('files every letter under itself, large and small', () => {
    for (const letter of az.letters) {
      expect(az.letterOf(`${letter}bc`)).toBe(letter);
      expect(az.letterOf(`${az.lower(letter)}bc`)).toBe(letter);
    }
  });

  it('files accents under their base letter, and only what has no letter under #', () => {
    expect(['Émile', ' «Əli»', '’Ağa', 'i\u0307sa', '1-ci', '?', '', 'Иванов'].map(az.letterOf)).toEqual([
      'E',
      'Ə',
      'A',
      'İ',
      '#',
      '#',
      '#',
      '#',
    ]);
  });
});

describe('other alphabets', () => {
  it('agree with the Collator where it knows the language', () => {
    const names = {
      en: 'Abbasov Aliyev Babayev Jafarov Karimov Quliyev Yusifov Zeynalov',
      tr: 'Abbas Cafer Çetin Gül Halil Ilgaz İsa Orhan Ömer Sait Şahin Ufuk Ümit Zeki',
      ru: 'Аббасов Гасанов Джафаров Елисеев Ёлкин Ермаков Жданов Мамедов Щербаков Юсифов Якубов',
      ur: 'احمد الچین باقر پرویز جعفر چنگیز حسن خلیل رحیم سعید علی قاسم کریم محمد نادر وقار یوسف',
    };
    for (const [code, list] of Object.entries(names)) {
      const shuffled = list.split(' ').reverse();
      const collator = new Intl.Collator(code);
      expect(sortedBy(shuffled, languages[code as keyof typeof names].compare)).toEqual(
        sortedBy(shuffled, collator.compare),
      );
    }
  });

  it('file Azerbaijani names by their customary letter', () => {
    expect(['Əliyev', 'Şahin', 'İsa', 'ılqar'].map(en.letterOf)).toEqual(['A', 'S', 'I', 'I']);
    expect(['Əliyev', 'Şahin', 'İsa', 'Ilqar'].map(tr.letterOf)).toEqual(['E', 'Ş', 'İ', 'I']);
    expect(['Ёлкин', 'йод', 'Əliyev'].map(ru.letterOf)).toEqual(['Е', 'Й', '#']);
  });

  it('file Arabic forms of a letter as the Urdu one, without vowel marks', () => {
    expect(['كريم', 'يوسف', 'أحمد', 'هاشم', 'اَحمد', 'ٹیپو'].map(ur.letterOf)).toEqual([
      'ک',
      'ی',
      'ا',
      'ہ',
      'ا',
      'ٹ',
    ]);
  });

  it('head only with letters of their own', () => {
    for (const code of languageCodes) {
      expect(new Set(languages[code].letters).size).toBe(languages[code].letters.length);
      for (const letter of languages[code].letters) expect(languages[code].letterOf(letter)).toBe(letter);
    }
  });
});

describe('ordinals', () => {
  const units = ['', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];
  const tens = ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'];
  const spoken = (n: number): string =>
    [
      n >= 2000 ? units[Math.floor(n / 1000)] : '',
      n >= 1000 ? 'min' : '',
      n % 1000 >= 100 ? `${units[Math.floor(n / 100) % 10]} yüz` : '',
      tens[Math.floor(n / 10) % 10],
      units[n % 10],
    ]
      .filter(Boolean)
      .join(' ');
  const harmony: Record<string, string> = {
    e: 'ci',
    ə: 'ci',
    i: 'ci',
    a: 'cı',
    ı: 'cı',
    o: 'cu',
    u: 'cu',
    ö: 'cü',
    ü: 'cü',
  };

  it('follow the last vowel of the spoken number for every year from 1900 to 2100', () => {
    for (let year = 1900; year <= 2100; year++) {
      const vowel = [...spoken(year)].filter((letter) => letter in harmony).at(-1) ?? '';
      expect(ordinal(year), spoken(year)).toBe(`${year}-${harmony[vowel]}`);
    }
  });

  it('are those of the well-known years', () => {
    const years = [1900, 1990, 1992, 1993, 2000, 2013, 2016, 2020];
    expect(years.map(ordinal).join(' ')).toBe(
      '1900-cü 1990-cı 1992-ci 1993-cü 2000-ci 2013-cü 2016-cı 2020-ci',
    );
  });
});

describe('dates in words', () => {
  it.each([
    ['2020', '2020-ci il', '2020', '2020 г.', '2020', '2020'],
    ['2020-11', 'noyabr 2020-ci il', 'November 2020', 'ноябрь 2020 г.', 'Kasım 2020', 'نومبر 2020'],
    [
      '2020-11-08',
      '8 noyabr 2020-ci il',
      '8 November 2020',
      '8 ноября 2020 г.',
      '8 Kasım 2020',
      '8 نومبر 2020',
    ],
    [
      '2023-09-19/2023-09-20',
      '19–20 sentyabr 2023-cü il',
      '19–20 September 2023',
      '19–20 сентября 2023 г.',
      '19–20 Eylül 2023',
      '19–20 ستمبر 2023',
    ],
    [
      '2020-09-27/2020-11-10',
      '27 sentyabr – 10 noyabr 2020-ci il',
      '27 September – 10 November 2020',
      '27 сентября – 10 ноября 2020 г.',
      '27 Eylül – 10 Kasım 2020',
      '27 ستمبر – 10 نومبر 2020',
    ],
    ['1988/1994', '1988–1994-cü illər', '1988–1994', '1988–1994 гг.', '1988–1994', '1988–1994'],
    [
      '2020-09/2020-11',
      'sentyabr–noyabr 2020-ci il',
      'September–November 2020',
      'сентябрь–ноябрь 2020 г.',
      'Eylül–Kasım 2020',
      'ستمبر–نومبر 2020',
    ],
    [
      '1988-02/1994-05-12',
      'fevral 1988-ci il – 12 may 1994-cü il',
      'February 1988 – 12 May 1994',
      'февраль 1988 г. – 12 мая 1994 г.',
      'Şubat 1988 – 12 Mayıs 1994',
      'فروری 1988 – 12 مئی 1994',
    ],
    [
      '2020-11-08/2020-11-08',
      '8 noyabr 2020-ci il',
      '8 November 2020',
      '8 ноября 2020 г.',
      '8 Kasım 2020',
      '8 نومبر 2020',
    ],
  ])('%s is never more precise than it is known', (date, ...words) => {
    expect([az, en, ru, tr, ur].map((language) => language.formatDate(date))).toEqual(words);
  });

  it('come back as they are where they are no dates', () =>
    expect(en.formatDate('spring 2020')).toBe('spring 2020'));

  it('have the month names of the language', () => {
    for (const code of languageCodes) {
      const format = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const date = `2020-${String(month).padStart(2, '0')}`;
        expect(languages[code].formatDate(date)).toContain(format.format(new Date(`${date}-05T00:00:00Z`)));
      }
    }
  });
});

test('numbers are grouped as the language does', () => {
  expect(languageCodes.map((code) => languages[code].formatNumber(25000))).toEqual([
    '25.000',
    '25,000',
    '25,000',
    '25\u00a0000',
    '25.000',
  ]);
  expect([0, 999, 1000, 1234567].map(az.formatNumber)).toEqual(['0', '999', '1.000', '1.234.567']);
  expect(languageCodes.map((code) => languages[code].formatYear(2020))).toEqual(Array(5).fill('2020'));
});

test('plural forms are those of CLDR', () => {
  for (const code of languageCodes) {
    const rules = new Intl.PluralRules(code);
    for (let n = 0; n <= 130; n++) expect(languages[code].plural(n), `${code} ${n}`).toBe(rules.select(n));
  }
});

test('i and ı are two letters in Azerbaijani and Turkish, and İ never grows', () => {
  expect(az.upper('ilqım')).toBe('İLQIM');
  expect(tr.lower('ILGIN İSA')).toBe('ılgın isa');
  expect(en.upper('iı')).toBe('II');
  for (const code of languageCodes) expect(languages[code].lower('İ')).toBe('i');
  expect(az.upper('əğşçöü')).toBe('ƏĞŞÇÖÜ');
});

test('only Urdu runs from right to left', () => {
  expect(languageCodes.filter((code) => directionOf(code) === 'rtl')).toEqual(['ur']);
});

describe('keyboards', () => {
  it.each(languageCodes)('%s has every letter of the alphabet once', (code) => {
    const { keyboard, letters, lower } = languages[code];
    const keys = keyboard.rows.flat().map((key) => key.insert);
    expect(new Set(keys).size).toBe(keys.length);
    for (const letter of letters) expect(keys).toContain(lower(letter));
  });

  it('label the Azerbaijani i with a dot', () => {
    const keys = az.keyboard.rows.flat();
    expect(keys.find((key) => key.insert === 'i')?.label).toBe('İ');
    expect(keys.find((key) => key.insert === 'ı')?.label).toBe('I');
  });
});
