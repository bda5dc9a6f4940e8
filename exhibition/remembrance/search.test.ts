import { beforeAll, describe, expect, it, test } from 'vitest';
import { seededRandom, syntheticPeople } from '../../tests/fixtures/names.ts';
import { languages } from '../languages/languages.ts';
import { searchKeys } from './folding.ts';
import { orderOfRoll, type RollPerson } from './roll.ts';
import { prepareSearch, type Search } from './search.ts';
import { misspelled, spellings } from '../../tests/fixtures/spellings.ts';

const fullName = ({ name }: RollPerson): string => `${name.given} ${name.family}`;

describe('among 25,000 names', () => {
  let roll: RollPerson[];
  let search: Search;
  let sample: RollPerson[];

  beforeAll(() => {
    const people = syntheticPeople(25_000, 11);
    roll = orderOfRoll(people, 'az').flatMap((i) => people[i] ?? []);
    search = prepareSearch(roll.map(searchKeys));
    const random = seededRandom(5);
    sample = Array.from({ length: 400 }, () => roll[Math.floor(random() * roll.length)] as RollPerson);
  });

  const isAmongEight = (person: RollPerson, query: string): boolean =>
    search.find(query, 8).indices.some((i) => fullName(roll[i] as RollPerson) === fullName(person));

  it.each(Object.keys(spellings))('everyone is among the first eight when typed in %s', (way) => {
    const write = spellings[way] as (name: string) => string;
    const missed = sample.filter((person) => !isAmongEight(person, write(fullName(person))));
    expect(missed.map(fullName)).toEqual([]);
  });

  it('99 of 100 are among the first eight with one typing error', () => {
    const random = seededRandom(8);
    const write = spellings['plain letters'] as (name: string) => string;
    const found = sample.filter((person) =>
      isAmongEight(person, misspelled(write(fullName(person)), random)),
    );
    expect(found.length / sample.length).toBeGreaterThanOrEqual(0.99);
  });

  it('a family name lists the whole family first, and the total counts everyone found', () => {
    for (const person of sample.slice(0, 100)) {
      const { family } = person.name;
      const size = roll.filter((one) => one.name.family === family).length;
      const found = search.find(family, Infinity);
      const bearers = found.indices.slice(0, size).map((i) => roll[i]?.name);
      expect(bearers.every((name) => name?.family === family || name?.given === family)).toBe(true);
      expect(found.total).toBe(found.indices.length);
      expect(search.find(family, 1).total).toBe(found.total);
      expect(found.approximate).toBe(false);
    }
  });

  it('every letter of a name stays lit on the way to it', () => {
    const keys = languages.az.keyboard.rows.flat().map((key) => key.insert);
    for (const person of sample.slice(0, 60)) {
      const name = languages.az.lower(fullName(person));
      for (let typed = 0; typed < name.length; typed++) {
        const letter = name.charAt(typed);
        if (letter === ' ') continue;
        expect(search.nextLetters(name.slice(0, typed), keys), name.slice(0, typed)).toContain(letter);
      }
    }
  });

  it('a letter stays lit exactly where typing it finds somebody', () => {
    const keys = languages.az.keyboard.rows.flat().map((key) => key.insert);
    for (const query of ['qa', 'məm', 'sınaq', 'elçin ', 'elçin m', 'zə']) {
      const lit = search.nextLetters(query, keys);
      for (const key of keys) {
        const { total, approximate } = search.find(query + key, 1);
        expect(lit.has(key), `${query}+${key}`).toBe(total > 0 && !approximate);
      }
    }
  });
});

describe('a small roll', () => {
  const person = (
    family: string,
    given: string,
    more: Partial<RollPerson> = {},
    patronymic = 'Sınaq oğlu',
  ): RollPerson => ({
    id: 'sinaq',
    name: { family, given, patronymic },
    ...more,
  });
  const people = [
    person('Əliyev', 'Vaqif', {}, 'Əli oğlu'),
    person('Əliyev', 'Əli'),
    person('Kurbanlı', 'Elçin'),
    person('Qurbanlı', 'Elçin', { names: { ur: { given: 'الچین', family: 'قربانلی' } } }),
    person('Sahinli', 'Elnur'),
    person('Şahinli', 'Elnur', { otherSpellings: ['Chahinli'] }),
    person('Əmsalzadə', 'Əliağa'),
    person('Məmmədov', 'Oruc'),
  ];
  const search = prepareSearch(people.map(searchKeys));
  const found = (query: string): string[] =>
    search.find(query, 8).indices.map((i) => fullName(people[i] as RollPerson));

  it('is found by words in any order, each only begun', () => {
    expect(found('məm oru')).toEqual(['Oruc Məmmədov']);
    expect(found('oru məm')).toEqual(['Oruc Məmmədov']);
  });

  it('gives each typed word a word of its own, and the name before the patronymic', () => {
    expect(found('Əli Əliyev')).toEqual(['Əli Əliyev', 'Vaqif Əliyev']);
    expect(found('Vaqif Əliyev Əli oğlu')).toEqual(['Vaqif Əliyev']);
  });

  it('puts the letters as typed before plain letters, and these before other spellings', () => {
    expect(found('Şahinli')).toEqual(['Elnur Şahinli', 'Elnur Sahinli']);
    expect(found('Qurbanlı')).toEqual(['Elçin Qurbanlı', 'Elçin Kurbanlı']);
    expect(found('Kurbanlı')).toEqual(['Elçin Kurbanlı', 'Elçin Qurbanlı']);
    expect(found('Ə').every((name) => name.includes('Ə'))).toBe(true);
  });

  it('knows other spellings and forms in other languages', () => {
    expect(found('chahinli')).toContain('Elnur Şahinli');
    expect(found('قرباني')).toContain('Elçin Qurbanlı');
    expect(found('الچين قربانلي')[0]).toBe('Elçin Qurbanlı');
    expect(found('ممدوف')).toEqual(['Oruc Məmmədov']);
  });

  it('forgives a space too many or too few', () => {
    expect(found('Əli Ağa Əmsalzadə')).toEqual(['Əliağa Əmsalzadə']);
    expect(found('OrucMəmmədov')).toEqual(['Oruc Məmmədov']);
  });

  it('says so when names are only similar, and lights every letter then', () => {
    expect(search.find('Oruc Mexmedov', 8)).toEqual({ indices: [7], total: 1, approximate: true });
    expect(search.find('Oruc Məmmədov', 8).approximate).toBe(false);
    expect(search.nextLetters('Oruc Mexmedov', ['a', 'b'])).toEqual(new Set(['a', 'b']));
  });

  it('does not list everyone for the o of “oğlu”', () => {
    expect(found('o')).toEqual(['Oruc Məmmədov']);
    expect(found('oğlu')).toEqual([]);
    expect(found('Sınaq oğlu')).toHaveLength(7);
  });

  it.each(['', '  ', '!?', '\u200d', 'ğğğğğğ', 'a'.repeat(5_000), 'b '.repeat(500), '(((', '𒀀𒀀', '%_;/'])(
    'finds nobody for “%.10s” and goes on',
    (query) => {
      expect(search.find(query, 8)).toEqual({ indices: [], total: 0, approximate: false });
      expect(search.nextLetters(query, ['e']).size).toBe(1);
    },
  );
});

test('an empty roll answers', () => {
  expect(prepareSearch([]).find('a', 8).total).toBe(0);
  expect(prepareSearch([]).nextLetters('', ['a'])).toEqual(new Set());
});
