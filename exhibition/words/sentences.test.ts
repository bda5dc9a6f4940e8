import { describe, expect, test } from 'vitest';
import { problem, problemCodes, type ProblemCode } from '../problems.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { lineOf, sentenceOf, type ProblemSentences } from './sentences.ts';
import { tr } from './tr.ts';
import { ur } from './ur.ts';

const everyLanguage: Record<string, ProblemSentences> = { az, en, ru, tr, ur };
const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(Object.entries(everyLanguage))('in %s', (language, sentences) => {
  test('every problem has a sentence, and nothing else has', () => {
    expect(Object.keys(sentences).sort()).toEqual([...problemCodes].sort());
  });

  test.each(problemCodes)('%s says the values that English says', (code) => {
    expect(placeholders(sentences[code])).toEqual(placeholders(en[code]));
  });

  test('every sentence is finished', () => {
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/[.۔]$/);
  });

  test.skipIf(language === 'en')('no sentence was left in English', () => {
    const left = problemCodes.filter((code: ProblemCode) => sentences[code] === en[code]);
    expect(left).toEqual([]);
  });
});

test('what stands left to right inside an Urdu sentence is kept apart from it', () => {
  for (const sentence of Object.values(ur)) {
    const inside = sentence.replace(/\u2068[^\u2068\u2069]*\u2069/g, '').replaceAll('JSON', '');
    expect(inside).not.toMatch(/[A-Za-z0-9{}\u2068\u2069]/);
  }
});

test('values are put in, and a mistyped field is answered with the nearest known one', () => {
  const wrong = problem('error', 'mistyped-field', 'test.json', ['titel'], {
    field: 'titel',
    nearest: 'title',
  });
  expect(sentenceOf(wrong)).toBe('The field “titel” is not known here; “title” may be meant.');
  expect(sentenceOf(wrong, 'ru')).toContain('«titel»');
});

test('a line names level, file and place before the sentence', () => {
  const wrong = problem('warning', 'no-source', 'test.json', ['people', 3], { id: 'sample' });
  expect(lineOf(wrong)).toBe('warning test.json people[3]: “sample” names no source.');
});
