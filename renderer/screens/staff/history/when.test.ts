import { expect, test } from 'vitest';
import { whenOf } from './when.ts';

test('a version’s time is told by the clock of this place', () => {
  const at = new Date(2030, 0, 31, 9, 5);
  expect(whenOf(at.toISOString())).toEqual({ day: '2030-01-31', time: '09:05' });
});

test('what is no moment is not made one', () => {
  expect(whenOf('yesterday')).toBeNull();
});
