import { describe, expect, it, test } from 'vitest';
import { syntheticPeople } from '../../tests/fixtures/names.ts';
import { languages, languageCodes } from '../languages/languages.ts';
import { lettersOfRoll, nameIn, orderOfRoll, type RollPerson } from './roll.ts';

const person = (id: string, given: string, family: string, names?: RollPerson['names']): RollPerson => ({
  id,
  name: { given, family, patronymic: 'Sınaq oğlu' },
  ...(names && { names }),
});
const inOrder = (people: RollPerson[], language: keyof typeof languages) =>
  orderOfRoll(people, language).flatMap((i) => people[i] ?? []);

describe('a name', () => {
  const one = person('a', 'Əli', 'Sınaqov', { ru: { given: 'Али', family: 'Сынагов' } });

  it('is shown as it is customary in the language, with the Azerbaijani name beside it', () => {
    expect(nameIn(one, 'ru')).toEqual({ shown: one.names?.ru, original: one.name });
  });

  it('is shown as it is where the language has no form of it', () => {
    expect(nameIn(one, 'az')).toEqual({ shown: one.name, original: null });
    expect(nameIn(one, 'en')).toEqual({ shown: one.name, original: null });
  });
});

test('the roll goes by family name, given name and patronymic', () => {
  const people = [
    person('d', 'Elçin', 'Sınaqova'),
    person('c', 'Əli', 'Sınaqov'),
    person('b', 'Elçin', 'Sınaqov'),
    person('a', 'Zaur', 'Əmsalov'),
    person('e', 'Ağa', 'Fərziyev'),
  ];
  expect(inOrder(people, 'az').map((one) => one.id)).toEqual(['a', 'e', 'b', 'c', 'd']);
});

test('a name without a Russian or Urdu form files under its own letter, after the others', () => {
  const people = [
    person('a', 'Əli', 'Xınaqov'),
    person('b', 'Əli', 'Əmsalov'),
    person('c', 'Əli', 'Yerli', {
      ru: { given: 'Али', family: 'Ерли' },
      ur: { given: 'علی', family: 'یرلی' },
    }),
  ];
  for (const [language, own] of [
    ['ru', 'Е'],
    ['ur', 'ی'],
  ] as const) {
    const ordered = inOrder(people, language);
    expect(ordered.map((one) => one.id)).toEqual(['c', 'b', 'a']);
    expect(lettersOfRoll(ordered, language).map((one) => one.letter)).toEqual([own, 'Ə', 'X']);
  }
});

test('Q and X keep their place among Turkish letters', () => {
  const ordered = inOrder(
    [person('1', 'A', 'Xınaq'), person('2', 'A', 'Rəvan'), person('3', 'A', 'Qala'), person('4', 'A', 'Pir')],
    'tr',
  );
  expect(lettersOfRoll(ordered, 'tr').map((one) => one.letter)).toEqual(['P', 'Q', 'R', 'X']);
});

test.each(languageCodes)('25,000 people stand in order in %s, each under one heading', (language) => {
  const ordered = inOrder(syntheticPeople(25_000, 3), language);
  const families = ordered.map((one) => nameIn(one, language).shown.family);
  expect(
    families.every((family, i) => i === 0 || languages[language].compare(families[i - 1] ?? '', family) <= 0),
  ).toBe(true);
  const letters = lettersOfRoll(ordered, language);
  expect(new Set(letters.map((one) => one.letter)).size).toBe(letters.length);
  expect(letters.reduce((sum, one) => sum + one.count, 0)).toBe(25_000);
  expect(
    letters.every(
      (one, i) => one.from === (i === 0 ? 0 : (letters[i - 1]?.from ?? 0) + (letters[i - 1]?.count ?? 0)),
    ),
  ).toBe(true);
});
