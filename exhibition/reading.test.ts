import { expect, test } from 'vitest';
import { readPeople, readPeopleByAndBy } from './exhibition.ts';
import { firstOf, problem } from './problems.ts';

const person = (i: number) => ({ id: `sinaq-${i}`, name: { given: 'Sınaq', family: 'Sınaqov' } });
const roll = (people: readonly unknown[]) => ({ format: 1, people });
const many = (length: number, make: (i: number) => unknown) =>
  roll(Array.from({ length }, (_, i) => make(i)));

test('every problem of an ordinary roll is named, each with its place', () => {
  const read = readPeople(many(300, (i) => (i % 2 ? { ...person(i), titel: 1 } : person(i))));
  expect(read.ok ? [] : read.problems).toHaveLength(150);
  expect(read.ok ? null : read.problems[149]).toMatchObject({
    code: 'unknown-field',
    path: 'people[299].titel',
  });
});

test('a roll that is wrong in millions of places is left after the first thousand, and the last says there are more', () => {
  const fields = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`f${i}`, 1]));
  const began = performance.now();
  const read = readPeople(many(90_000, () => fields));
  const ms = performance.now() - began;
  if (read.ok) throw new Error('taken');
  expect(read.problems).toHaveLength(1_001);
  expect(read.problems[0]).toMatchObject({ code: 'missing-field', path: 'people[0].id' });
  expect(read.problems.at(-1)).toEqual(problem('error', 'more-problems', 'people.json', [], { most: 1_000 }));
  // Reading all of it took ten seconds.
  expect(ms).toBeLessThan(2_000);
});

test('a thousand problems are named without a word of more', () => {
  const read = readPeople(many(1_000, (i) => ({ ...person(i), titel: 1 })));
  expect(read.ok ? [] : read.problems).toHaveLength(1_000);
  expect(read.ok ? [] : read.problems.map(({ code }) => code)).not.toContain('more-problems');
});

test('a roll is the same read at one go or by and by, and what is around the list is read as well', async () => {
  const sound = many(450, person);
  expect(readPeople(sound)).toEqual({ ok: true, value: sound });
  let turns = 0;
  const pause = async () => void (turns += 1);
  expect(await readPeopleByAndBy(sound, 'people.json', pause)).toEqual({ ok: true, value: sound });
  expect(turns).toBe(2);
  for (const wrong of [
    null,
    7,
    {},
    { format: 1 },
    { format: 2, people: [] },
    { ...sound, more: 1 },
    roll([7]),
  ])
    expect(await readPeopleByAndBy(wrong, 'people.json', pause)).toEqual(readPeople(wrong));
  expect(readPeople({ format: 1, people: {} })).toMatchObject({
    problems: [{ code: 'wrong-type', path: 'people' }],
  });
  expect(readPeople({ ...sound, more: 1 })).toMatchObject({ problems: [{ path: 'more' }] });
});

test('a roll longer than any is refused before it is read', () => {
  expect(readPeople(roll(Array.from({ length: 100_001 }, () => null)))).toEqual({
    ok: false,
    problems: [problem('error', 'too-large', 'people.json', ['people'], { most: 100_000, found: 100_001 })],
  });
});

test('the first of many problems end with a word that there are more', () => {
  const all = Array.from({ length: 5 }, () => problem('error', 'no-text', 'a.json'));
  expect(firstOf(all, 5)).toEqual(all);
  expect(firstOf(all, 3).map(({ code }) => code)).toEqual(['no-text', 'no-text', 'no-text', 'more-problems']);
});
