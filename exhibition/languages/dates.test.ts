import { describe, expect, it } from 'vitest';
import {
  compareDates,
  datePrecision,
  inOrderOfDates,
  isCertainlyAfter,
  parsePartialDate,
  yearOf,
} from './dates.ts';

describe('a partial date', () => {
  it('is read as precisely as it is known, and no more', () => {
    expect(parsePartialDate('2020')).toEqual({ start: { year: 2020, month: null, day: null }, end: null });
    expect(parsePartialDate('2020-09-27/2020-11')).toEqual({
      start: { year: 2020, month: 9, day: 27 },
      end: { year: 2020, month: 11, day: null },
    });
    expect(['2020', '2020-09', '2020-09-27', '2020-09-27/2020-11', '?'].map(datePrecision)).toEqual([
      'year',
      'month',
      'day',
      'month',
      null,
    ]);
    expect(yearOf('1988-02/1994')).toBe(1988);
  });

  it.each(['2020-02-29', '2000-02-29', '2020-01-31', '2020/2020-05', '2020-11-08/2020-11-08'])(
    'may be %s',
    (date) => expect(parsePartialDate(date)).not.toBeNull(),
  );

  it.each([
    '',
    '20',
    '2020-9',
    '2020-13',
    '2020-00',
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-01-00',
    '0000',
    '2020-11-10/2020-09-27',
    '2021/2020',
    '2020/',
    '/2020',
    '2020/2021/2022',
    '2020-09-27T00:00',
    ' 2020',
    '٢٠٢٠',
  ])('cannot be “%s”', (date) => expect(parsePartialDate(date)).toBeNull());
});

describe('order on a timeline', () => {
  it('goes by the first day, and of two that begin together the wider comes first', () => {
    const order = [
      '1988/1994',
      '2020',
      '2020-01-01',
      '2020-09',
      '2020-09-27/2020-11-10',
      '2020-09-27',
      '2020-11-08',
    ];
    expect([...order].reverse().sort(compareDates)).toEqual(order);
    expect(inOrderOfDates([...order].reverse(), (date) => date)).toEqual(order);
  });

  it('puts what is no date last', () => expect(['?', '2020'].sort(compareDates)).toEqual(['2020', '?']));
});

it('finds a contradiction only where no reading of the dates agrees', () => {
  expect(isCertainlyAfter('1975-05-01', '1975')).toBe(false);
  expect(isCertainlyAfter('1975-05-01', '1975-04')).toBe(true);
  expect(isCertainlyAfter('1975', '1974-12-31')).toBe(true);
  expect(isCertainlyAfter('1975', '1975')).toBe(false);
});
