import { expect, test } from 'vitest';
import { dateText, datesOf, daysIn } from './dates.ts';

test('a date is put together with no more than is known', () => {
  for (const date of ['2020', '2020-09', '2020-09-27', '2020-09-27/2020-11-10', '1991/1993-05', ''])
    expect(dateText(datesOf(date))).toBe(date);
});

test('a month offers only the days it has', () => {
  expect(daysIn({ year: '2021', month: 2, day: null })).toBe(28);
  expect(daysIn({ year: '2020', month: 2, day: null })).toBe(29);
  expect(daysIn({ year: '', month: 2, day: null })).toBe(29);
  expect(daysIn({ year: '2020', month: 11, day: null })).toBe(30);
});
