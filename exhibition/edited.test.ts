import { expect, test } from 'vitest';
import { edited, withWords } from './edited.ts';
import type { Edit } from './editing.ts';
import type { Exhibition, Whole } from './exhibition.ts';
import type { Person } from './remembrance/person.ts';
import { soundExhibition } from '../tests/fixtures/broken.ts';

const files = soundExhibition();
const whole: Whole = {
  exhibition: files['exhibition.json'] as unknown as Exhibition,
  people: files['people.json'].people as unknown as Person[],
  statementTexts: { 'statements/sample.en.md': 'One.', 'statements/sample.az.md': 'Bir.' },
};
const slides = (of: Whole) => of.exhibition.loop.slides.map(({ id }) => id);
const slide = (id: string) => ({ id, kind: 'title', title: { en: id } });
const all = (...edits: Edit[]): Whole => edits.reduce(edited, whole);

test('slides are put, moved and taken away by their ids', () => {
  expect(slides(all({ do: 'put-slide', where: 'loop', slide: slide('new'), at: 1 }))).toEqual([
    'opening',
    'new',
    'words',
    'someone',
  ]);
  expect(slides(all({ do: 'move-slide', where: 'loop', id: 'opening', to: 2 }))).toEqual([
    'words',
    'someone',
    'opening',
  ]);
  expect(slides(all({ do: 'remove-slide', where: 'loop', id: 'words' }))).toEqual(['opening', 'someone']);
  expect(slides(all({ do: 'put-slide', where: 'loop', slide: slide('opening') }))).toEqual([
    'opening',
    'words',
    'someone',
  ]);
});

test('a slide that is gone leaves the playlists as well', () => {
  const exhibition = {
    ...whole.exhibition,
    loop: {
      ...whole.exhibition.loop,
      playlists: [{ id: 'day', name: { en: 'Day' }, slides: ['words', 'opening'] }],
    },
  };
  const after = all(
    { do: 'exhibition', exhibition: exhibition as never },
    { do: 'remove-slide', where: 'loop', id: 'words' },
  );
  expect(after.exhibition.loop.playlists?.[0]?.slides).toEqual(['opening']);
});

test('a person is added, changed, renamed and taken away', () => {
  const name = { given: 'Sınaq', family: 'İkinci' };
  expect(all({ do: 'put-person', person: { id: 'iki', name } }).people.map(({ id }) => id)).toEqual([
    'sinaq-bir',
    'iki',
  ]);
  expect(all({ do: 'put-person', person: { id: 'yeni', name }, was: 'sinaq-bir' }).people).toEqual([
    { id: 'yeni', name },
  ]);
  expect(all({ do: 'remove-people', ids: ['sinaq-bir'] }).people).toEqual([]);
});

test('what an edit did not touch stays the very same object, also after a bridge has copied it', () => {
  const copy = structuredClone(whole.exhibition);
  copy.title = { en: 'Changed' };
  const after = edited(whole, { do: 'exhibition', exhibition: copy as never });
  expect(after.people).toBe(whole.people);
  expect(after.exhibition.loop).toBe(whole.exhibition.loop);
  expect(edited(whole, { do: 'exhibition', exhibition: structuredClone(whole.exhibition) as never })).toBe(
    whole,
  );
  const people = [
    { id: 'iki', name: { given: 'Sınaq', family: 'İkinci' } },
    ...structuredClone(whole.people),
  ];
  expect(edited(whole, { do: 'people', people }).people[1]).toBe(whole.people[0]);
});

test('a new language of a statement gets a file; one taken away loses it', () => {
  const more = withWords(whole, 'sample', 'ru', 'Один.');
  expect(more?.statementTexts['statements/sample.ru.md']).toBe('Один.');
  expect(Object.keys(withWords(whole, 'sample', 'az', null)?.statementTexts ?? {})).toEqual([
    'statements/sample.en.md',
  ]);
  expect(withWords(whole, 'nothing', 'az', 'x')).toBeNull();
});
