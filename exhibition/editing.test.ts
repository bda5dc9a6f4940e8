import { expect, test } from 'vitest';
import { badPaths, edit } from './editing.ts';
import type { Exhibition, Whole } from './exhibition.ts';
import { soundExhibition } from '../tests/fixtures/broken.ts';

const whole: Whole = {
  exhibition: soundExhibition()['exhibition.json'] as unknown as Exhibition,
  people: [],
  statementTexts: { 'statements/sample.en.md': 'One.', 'statements/sample.az.md': 'Bir.' },
};

test('a half-done text may stand in a draft; something that is no slide may not', () => {
  expect(
    edit.safeParse({ do: 'put-slide', where: 'loop', slide: { id: 'x', kind: 'title', title: {} } }).success,
  ).toBe(true);
  expect(edit.safeParse({ do: 'put-slide', where: 'loop', slide: 'x' }).success).toBe(false);
  expect(
    edit.safeParse({
      do: 'put-slide',
      where: 'elsewhere',
      slide: { id: 'x', kind: 'title', title: { en: 'x' } },
    }).success,
  ).toBe(false);
});

test.each([
  '../people.json',
  'exhibition.json',
  'draft.json',
  '/people.json',
  '.next/people.json',
  'c:people.json',
])('the roll is never written to %s', (path) => {
  const exhibition = { ...whole.exhibition, remembrance: { ...whole.exhibition.remembrance, people: path } };
  expect(badPaths({ ...whole, exhibition })).toHaveLength(1);
  expect(badPaths(whole)).toEqual([]);
});
