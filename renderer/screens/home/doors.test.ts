import { expect, test } from 'vitest';
import type { Exhibition } from '../../../exhibition/exhibition.ts';
import type { Slide } from '../../../exhibition/slides/kinds.ts';
import { doorsOf } from './doors.ts';

const statement = {
  id: 'sample',
  date: '2024-11-08',
  title: { en: 'Sample' },
  text: { en: 'statements/s.md' },
};
const event = (id: string, date: string, hidden = false): Slide => ({
  id,
  kind: 'event',
  date,
  title: { en: id },
  ...(hidden && { hidden }),
});
const exhibition: Exhibition = {
  format: 1,
  title: { en: 'Test' },
  languages: ['en'],
  statements: [statement],
  remembrance: { title: { en: 'Roll' }, people: 'people.json', asOf: '2026-11' },
  timeline: { title: { en: 'Times' }, slides: [event('b', '2020-09/2021'), event('a', '1991-10-18')] },
  loop: { slides: [] },
};
const facts = (whole: Exhibition, rollLength = 2) =>
  Object.fromEntries(doorsOf(whole, rollLength, 'en', 'en').map((door) => [door.name, door.facts]));

test('three doors say when, how many and from when to when', () => {
  expect(facts(exhibition)).toEqual({
    statement: ['8 November 2024'],
    remembrance: ['2 names', 'as of November 2026'],
    timeline: ['1991–2021'],
  });
});

test('several statements stand behind one door, which opens their list', () => {
  const two = { ...exhibition, statements: [statement, { ...statement, id: 'other' }] };
  expect(doorsOf(two, 2, 'en', 'en')[0]).toMatchObject({
    facts: ['8 November 2024', 'and 1 more'],
    opens: { screen: 'statement' },
  });
});

test('a door that leads to nothing is not there, and an empty roll claims no number', () => {
  const bare = {
    ...exhibition,
    statements: [],
    timeline: { ...exhibition.timeline, slides: [event('a', '1990', true)] },
  };
  expect(facts(bare, 0)).toEqual({ remembrance: [] });
});
