import { describe, expect, test } from 'vitest';
import { dayOfSerial, readDate, type DateRead } from './dates.ts';

const date = (words: string): DateRead => ({ outcome: 'date', date: words });
const withoutShows = (read: DateRead): DateRead => (read.outcome === 'date' ? date(read.date) : read);

describe('dates are read as people write them', () => {
  test.each([
    ['8 noyabr 2020-ci il', '2020-11-08'],
    ['8 NOYABR 2020-CI İL', '2020-11-08'],
    ['2020-ci il 8 noyabr', '2020-11-08'],
    ['2020-ci il noyabrın 8-i', '2020-11-08'],
    ['noyabr 2020', '2020-11'],
    ['2020-ci il', '2020'],
    ['08.11.2020', '2020-11-08'],
    ['8.11.2020.', '2020-11-08'],
    ['08. 11. 2020', '2020-11-08'],
    ['08.11.2020-ci il', '2020-11-08'],
    ['08.11.2020 г.', '2020-11-08'],
    ['08.11.2020 00:00:00', '2020-11-08'],
    ['27/09/2020', '2020-09-27'],
    ['09/27/2020', '2020-09-27'],
    ['8/8/2020', '2020-08-08'],
    ['2020', '2020'],
    ['2020-11-08', '2020-11-08'],
    ['2020/11/08', '2020-11-08'],
    ['2020-11-08T00:00:00.000Z', '2020-11-08'],
    ['20201108', '2020-11-08'],
    ['27092020', '2020-09-27'],
    ['2020-11', '2020-11'],
    ['11.2020', '2020-11'],
    ['8.XI.2020', '2020-11-08'],
    ['8 ноября 2020 г.', '2020-11-08'],
    ['8 ноября 2020 года', '2020-11-08'],
    ['ноябрь 2020', '2020-11'],
    ['8 нояб. 2020', '2020-11-08'],
    ['8 Kasım 2020', '2020-11-08'],
    ['8 KASIM 2020', '2020-11-08'],
    ['8 Ağustos 2020', '2020-08-08'],
    ['Salı, 10 Kasım 2020', '2020-11-10'],
    ['8 November 2020', '2020-11-08'],
    ['November 8, 2020', '2020-11-08'],
    ['8th of November 2020', '2020-11-08'],
    ['8-Nov-2020', '2020-11-08'],
    ['8 نومبر 2020', '2020-11-08'],
    ['۸ نومبر ۲۰۲۰ء', '2020-11-08'],
    ['\u200f8 نومبر 2020\u200f', '2020-11-08'],
    ['27.09.2020 – 10.11.2020', '2020-09-27/2020-11-10'],
    ['27 sentyabr – 10 noyabr 2020', '2020-09-27/2020-11-10'],
    ['1975-1976', '1975/1976'],
    ['1975 – 1976', '1975/1976'],
    ['29 fevral 2020', '2020-02-29'],
  ])('%s', (words, expected) => {
    expect(withoutShows(readDate(words))).toEqual(date(expected));
  });

  test.each([
    '',
    ' ',
    '-',
    '—',
    '?',
    'naməlum',
    'Məlum deyil',
    'unknown',
    'неизвестно',
    'н/д',
    'bilinmiyor',
    'نامعلوم',
  ])('nothing is known by “%s”', (words) => expect(readDate(words)).toEqual({ outcome: 'none' }));

  test.each(['təxminən 1975', 'около 1975', 'circa 1975', '1975?', '~1975', '1975-ci ildən sonra'])(
    '“%s” is no more than an estimate, and no date',
    (words) => expect(readDate(words)).toEqual({ outcome: 'approximate' }),
  );

  test.each([
    '31.02.2020',
    '29.02.2019',
    '8.13.20x',
    'Füzuli',
    '00.00.1975',
    '1202',
    '2202',
    '8 noyabr',
    '8.11',
    'noyabr',
  ])('“%s” is no date', (words) => expect(readDate(words)).toEqual({ outcome: 'bad' }));
});

describe('what can be read in two ways is asked about, never guessed', () => {
  const dates = (words: Parameters<typeof readDate>[0], rule = {}) => {
    const read = readDate(words, rule);
    return read.outcome === 'doubtful' ? read.readings.map((one) => one.date) : read;
  };

  test('8/11/2020 is 8 November or 11 August', () => {
    expect(dates('8/11/2020')).toEqual(['2020-11-08', '2020-08-11']);
    expect(dates('8-11-2020')).toEqual(['2020-11-08', '2020-08-11']);
    expect(dates('8/11/2020', { order: 'day-first' })).toEqual(date('2020-11-08'));
    expect(dates('8/11/2020', { order: 'month-first' })).toEqual(date('2020-08-11'));
  });

  test('27/09/2020 tells the order of its column', () => {
    expect(readDate('27/09/2020')).toEqual({ outcome: 'date', date: '2020-09-27', shows: 'day-first' });
    expect(readDate('09/27/2020')).toEqual({ outcome: 'date', date: '2020-09-27', shows: 'month-first' });
  });

  test('points part day from month, unless a date of the same column says otherwise', () => {
    expect(dates('08.11.2020')).toEqual(date('2020-11-08'));
    expect(dates('08.11.2020', { anyOrder: true })).toEqual(['2020-11-08', '2020-08-11']);
  });

  test('a year of two figures may be of either century', () => {
    expect(dates('08.11.20')).toEqual(['1920-11-08', '2020-11-08']);
    expect(dates('08.11.75', { century: '19' })).toEqual(date('1975-11-08'));
    expect(dates('8 noyabr 20')).toEqual(['1920-11-08', '2020-11-08']);
    expect(dates('8/11/20')).toEqual(['1920-11-08', '1920-08-11', '2020-11-08', '2020-08-11']);
  });

  test('a bare number of a text file may be days since 1900 or since 1904', () => {
    expect(dates('44143')).toEqual(['2020-11-08', '2024-11-09']);
    expect(dates(44143, { serial: '1900' })).toEqual(date('2020-11-08'));
    expect(dates(42681, { serial: '1904' })).toEqual(date('2020-11-08'));
  });

  test('a year typed into a cell formatted as a day is not silently a day of 1905', () => {
    expect(dates({ day: '1905-05-29', serial: 1976 })).toEqual(['1976', '1905-05-29']);
    expect(dates({ day: '1905-05-29', serial: 1976 }, { small: 'year' })).toEqual(date('1976'));
    expect(dates({ day: '2020-11-08', serial: 44143 })).toEqual(date('2020-11-08'));
  });

  test('2010/11 is a month or two years', () => {
    expect(dates('2010/11')).toEqual(['2010-11', '2010/2011']);
    expect(dates('1975/76')).toEqual(date('1975/1976'));
  });
});

test('serial numbers are the days that the spreadsheet program means', () => {
  expect(dayOfSerial(1, false)).toBe('1900-01-01');
  expect(dayOfSerial(59, false)).toBe('1900-02-28');
  expect(dayOfSerial(61, false)).toBe('1900-03-01');
  expect(dayOfSerial(44143, false)).toBe('2020-11-08');
  expect(dayOfSerial(42681, true)).toBe('2020-11-08');
  expect(dayOfSerial(0, true)).toBe('1904-01-01');
});
