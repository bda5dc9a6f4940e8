import { expect, test } from 'vitest';
import { changeCodes } from '../../exhibition/changes.ts';
import { languageCodes } from '../../exhibition/languages/languages.ts';
import { sentencesOfChanges } from './changes.ts';

test('changes are told in the order given, with their number and where they are', () => {
  const changes = [
    { what: 'people-added', n: 12 },
    { what: 'people-changed', n: 1 },
    { what: 'slides-added', n: 1, where: 'timeline' },
  ] as const;
  expect(sentencesOfChanges(changes, 'en')).toEqual([
    '12 people added',
    '1 person changed',
    'Timeline: 1 slide added',
  ]);
});

test('Russian counts in its own forms', () => {
  const told = (n: number) => sentencesOfChanges([{ what: 'slides-added', n, where: 'loop' }], 'ru')[0];
  expect([1, 3, 5, 11, 21].map(told)).toEqual([
    'Слайды: добавлен 1 слайд',
    'Слайды: добавлено 3 слайда',
    'Слайды: добавлено 5 слайдов',
    'Слайды: добавлено 11 слайдов',
    'Слайды: добавлен 21 слайд',
  ]);
});

test('every change has words in every language, and none is left unfilled', () => {
  for (const language of languageCodes) {
    const told = sentencesOfChanges(
      changeCodes.map((what) => ({ what, n: 2 })),
      language,
    );
    expect(told).toHaveLength(changeCodes.length);
    for (const phrase of told) expect(phrase).toMatch(/^[^{}]{3,}$/);
  }
});
