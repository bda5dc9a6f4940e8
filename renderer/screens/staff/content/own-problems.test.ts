import { expect, test } from 'vitest';
import type { Whole } from '../../../../exhibition/exhibition.ts';
import type { Person } from '../../../../exhibition/remembrance/person.ts';
import { problemsOfPerson, saying } from './own-problems.ts';

const whole = {
  exhibition: {
    format: 1,
    title: { en: 'Test' },
    languages: ['en'],
    statements: [],
    remembrance: { title: { en: 'Test' }, people: 'people.json' },
    timeline: { title: { en: 'Test' }, slides: [] },
    loop: { slides: [] },
  },
  people: [],
  statementTexts: {},
} satisfies Whole;
const person: Person = {
  id: 'sinaq',
  name: { given: 'Sınaq', family: 'Sınaq' },
  sources: [{ title: 'Test' }],
};
const saidOf = (one: Person) => saying(problemsOfPerson(one, whole), 'en');

test('a wrong date is said at its own field', () => {
  const said = saidOf({ ...person, born: { date: '1990-02-31' } });
  expect(said('born.date')).toContain('1990-02-31');
  expect(said('died.date')).toBeNull();
});

test('a death before the birth is said at the death', () => {
  const said = saidOf({ ...person, born: { date: '1990' }, died: { date: '1980' } });
  expect(said('died.date')).not.toBeNull();
});

test('a sound entry has nothing to say', () => {
  expect(problemsOfPerson(person, whole)).toEqual([]);
});
