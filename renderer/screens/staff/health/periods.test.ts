import { expect, test } from 'vitest';
import { noFigures, visitsOf } from '../../../../exhibition/figures.ts';
import { lastDays } from './periods.ts';

test('days without a visit are in the row, and it ends today', () => {
  const known = { day: '2026-02-28', ...noFigures, hours: noFigures.hours.map((_, i) => (i === 9 ? 4 : 0)) };
  const days = lastDays([known], 3, new Date(2026, 2, 1, 12));
  expect(days.map((day) => [day.day, visitsOf(day)])).toEqual([
    ['2026-02-27', 0],
    ['2026-02-28', 4],
    ['2026-03-01', 0],
  ]);
});
