import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../exhibition/statement.ts';
import { editionIn, editionsOf, originalOf } from './editions.ts';

const statement: Statement = {
  id: 'sample',
  date: '2001',
  title: { en: 'Sample' },
  text: { en: 'sample.en.md', az: 'sample.az.md', ur: 'sample.ur.md' },
  unofficial: ['az', 'ur'],
};
const texts = { ur: 'تین', en: 'One', az: 'Bir', ru: '  ' };
const editions = editionsOf(statement, texts, ['en', 'az']);

describe('the editions of a statement', () => {
  test('stand in the order of the exhibition, and an empty one is none', () => {
    expect(editions.map((one) => one.language)).toEqual(['en', 'az', 'ur']);
  });

  test('say which are only translations', () => {
    expect(editions.map((one) => one.unofficial)).toEqual([false, true, true]);
  });

  test('fall back on the default language, then on any', () => {
    expect(editionIn(editions, 'az', 'en')?.language).toBe('az');
    expect(editionIn(editions, 'tr', 'en')?.language).toBe('en');
    expect(editionIn(editions, 'tr', 'ru')?.language).toBe('en');
    expect(editionIn([], 'tr', 'ru')).toBeNull();
  });
});

describe('the original', () => {
  test('is an official text, the default language first', () => {
    expect(originalOf(editions, 'az')?.language).toBe('en');
    expect(
      originalOf(editionsOf({ ...statement, unofficial: [] }, texts, ['en', 'az']), 'az')?.language,
    ).toBe('az');
  });

  test('is not invented where every text is a translation', () => {
    expect(
      originalOf(editionsOf({ ...statement, unofficial: ['en', 'az', 'ur'] }, texts, ['en']), 'en'),
    ).toBeNull();
  });
});
