import { describe, expect, test } from 'vitest';
import { columnFields } from '../../importing/columns.ts';
import { finding, findingCodes, refusalCodes } from '../../importing/findings.ts';
import { languageCodes } from '../../languages/languages.ts';
import {
  findingPlace,
  findingSentence,
  importWords,
  pathSentence,
  type ImportSentences,
} from './sentences.ts';

type Flat = Record<string, string>;
const parts = ['refusals', 'findings', 'doubts', 'uses', 'places', 'problemSheet'] as const;
const flat = (words: ImportSentences): Flat =>
  Object.fromEntries(
    parts.flatMap((part) => Object.entries(words[part]).map(([key, text]) => [`${part}.${key}`, text])),
  );
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const english = flat(importWords('en'));

test('there is a sentence for everything an import may say', () => {
  expect(Object.keys(importWords('en').refusals).sort()).toEqual([...refusalCodes].sort());
  expect(Object.keys(importWords('en').findings).sort()).toEqual([...findingCodes].sort());
  expect(Object.keys(importWords('en').uses).sort()).toEqual([...columnFields].sort());
});

describe.each(languageCodes.filter((code) => code !== 'en'))('in %s', (code) => {
  const words = flat(importWords(code));

  test('everything is said that English says, with its values', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(words))
      expect(placeholders(text), key).toEqual(placeholders(english[key] ?? ''));
  });

  test('sentences are finished, and none was left in English', () => {
    for (const [key, text] of Object.entries(words)) {
      if (/^(refusals|findings|doubts)\./.test(key)) expect(text, key).toMatch(/[.۔]$/);
      expect(text, key).not.toBe(english[key]);
    }
  });
});

test('what stands left to right inside an Urdu sentence is kept apart from it', () => {
  for (const text of Object.values(flat(importWords('ur')))) {
    expect(text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z0-9{}\u2068\u2069]/);
  }
});

test('a problem is said with its row, its column and its date in words', () => {
  const wrong = finding('dates-disagree', 4, null, { born: '2020-11-08', died: '1975' });
  expect(findingSentence(wrong, 'az')).toBe(
    'Vəfat tarixi (1975-ci il) doğum tarixindən (8 noyabr 2020-ci il) əvvəldir.',
  );
  expect(findingPlace(finding('bad-date', 4, 2), ['', '', 'Doğum tarixi'], 'az')).toBe(
    'sətir 5, sütun C (Doğum tarixi)',
  );
  expect(findingPlace(finding('bad-date', 4, 27), [], 'en')).toBe('row 5, column AB');
});

test('a value is called by what it is', () => {
  expect(pathSentence('born.place.az')).toBe('Place of birth (Azərbaycanca)');
  expect(pathSentence('name.patronymic', 'az')).toBe('Ata adı');
  expect(pathSentence('names.ru.given')).toBe('Given name (Русский)');
  expect(pathSentence('honours.az', 'ru')).toBe('Награды (Azərbaycanca)');
});
