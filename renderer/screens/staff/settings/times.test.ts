import { expect, test } from 'vitest';
import { laterBy, timeOf } from './times.ts';

test('a time is understood as people write it', () => {
  expect(['9', '9.30', '930', '09:30', ' 23:59 '].map(timeOf)).toEqual([
    '09:00',
    '09:30',
    '09:30',
    '09:30',
    '23:59',
  ]);
});

test('what is no time of day is none', () => {
  expect(['', '24:00', '10:60', 'ten', '1:2', '-1'].map(timeOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('steps go round the clock', () => {
  expect([laterBy('23:50', 15), laterBy('00:05', -15), laterBy('10:00', 15)]).toEqual([
    '00:05',
    '23:50',
    '10:15',
  ]);
});
