import { expect, test } from 'vitest';
import { missingTexts } from './missing.ts';

test('texts are counted wherever they stand, and what is in all languages is not', () => {
  const entry = {
    id: 'sinaq',
    title: { en: 'Test' },
    honours: [{ title: { en: 'Test', az: 'Sınaq' } }],
    about: { az: 'Sınaq' },
  };
  expect([...missingTexts(entry, ['en', 'az', 'ur'])]).toEqual([
    ['en', 1],
    ['az', 1],
    ['ur', 3],
  ]);
});

test('a text nobody began is not missing', () => {
  expect(
    missingTexts({ id: 'sinaq', rank: {}, name: { given: 'Sınaq', family: 'Sınaq' } }, ['en']).size,
  ).toBe(0);
});
