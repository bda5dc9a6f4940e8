import { expect, test } from 'vitest';
import type { Slide } from '../../exhibition/slides/kinds.ts';
import { borrowedBy } from './borrowed.ts';

const title: Slide = {
  id: 'a',
  kind: 'title',
  title: { en: 'Test', az: 'Sınaq' },
  subtitle: { en: 'Only English' },
};

test('a slide that has all its words in the language borrows nothing', () => {
  expect(borrowedBy(title, 'en', 'en')).toBeNull();
});

test('a slide says which language a missing text is shown in', () => {
  expect(borrowedBy(title, 'az', 'en')).toBe('en');
});

test('captions of a film are files, not borrowed words', () => {
  const film: Slide = { id: 'f', kind: 'film', file: 'media/f.mp4', captions: { en: 'media/f.en.vtt' } };
  expect(borrowedBy(film, 'ur', 'en')).toBeNull();
});
