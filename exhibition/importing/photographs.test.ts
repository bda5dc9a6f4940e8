import { describe, expect, test } from 'vitest';
import { syntheticPeople } from '../../tests/fixtures/names.ts';
import { isCertain, matchPhotographs, type Sitter } from './photographs.ts';

const sitter = (
  id: string,
  family: string,
  given: string,
  more: Partial<Sitter> & { patronymic?: string } = {},
): Sitter => ({
  id,
  names: [
    { family, given, ...(more.patronymic ? { patronymic: more.patronymic } : {}) },
    ...(more.names ?? []),
  ],
  file: more.file ?? null,
  key: more.key ?? null,
});

const elchin = sitter('sinaq-1', 'Məmmədov', 'Elçin', { patronymic: 'Sınaq oğlu' });
const shahla = sitter('sinaq-2', 'Quliyeva', 'Şəhla', { key: 'Ş-2', file: 'Portret 7.JPG' });
const people = [elchin, shahla, sitter('sinaq-3', 'Xəlilov', 'Turab')];

const match = (file: string, sitters = people) => {
  const { matches } = matchPhotographs([file], sitters);
  const [found] = matches;
  return found ? `${found.id} ${found.how}` : null;
};

describe('a photograph finds its person', () => {
  test.each([
    ['sinaq-1.jpg', 'sinaq-1 id'],
    ['SINAQ_1.JPG', 'sinaq-1 id'],
    ['Füzuli/sinaq-1 (2).jpg', 'sinaq-1 id'],
    ['Ş-2.png', 'sinaq-2 id'],
    ['portret 7.jpg', 'sinaq-2 file'],
    ['arxiv/Portret 7.jpeg', 'sinaq-2 file'],
    ['Məmmədov Elçin.jpg', 'sinaq-1 name'],
    ['memmedov_elcin.jpg', 'sinaq-1 name'],
    ['Elçin Məmmədov Sınaq oğlu foto.jpg', 'sinaq-1 name'],
    ['MəmmədovElçin.jpg', 'sinaq-1 name'],
    ['memmedovelcin.jpg', 'sinaq-1 name'],
    ['Mammadov Elchin.jpg', 'sinaq-1 near'],
    ['Мамедов Эльчин.jpg', 'sinaq-1 near'],
    ['Khalilov T.jpg', 'sinaq-3 near'],
    ['Guliyeva-Shahla-2.jpg', 'sinaq-2 near'],
    ['Xəlilov Turqb.jpg', 'sinaq-3 near'],
  ])('%s', (file, expected) => expect(match(file)).toBe(expected));

  test.each(['IMG_20201108_1.jpg', 'DSC00012.JPG', 'şəkil.jpg', 'Nümunəyev Elşad.jpg'])(
    '%s is nobody’s',
    (file) => expect(match(file)).toBeNull(),
  );
});

test('only the list’s own file names and ids are certain; every name is for somebody to look at', () => {
  const { matches } = matchPhotographs(['sinaq-1.jpg', 'Portret 7.jpg', 'Xəlilov Turab.jpg'], people);
  expect(matches.map(isCertain)).toEqual([true, true, false]);
});

test('a name that two people bear names both and is half as sure', () => {
  const twins = [elchin, sitter('sinaq-9', 'Məmmədov', 'Elçin')];
  const { matches } = matchPhotographs(['Məmmədov Elçin.jpg'], twins);
  expect(matches[0]).toMatchObject({ how: 'near', others: [expect.any(String)] });
  expect(matches[0]?.confidence).toBeLessThan(0.5);
});

test('of two photographs of one person the surer is taken, and the other is said', () => {
  const found = matchPhotographs(['Məmmədov Elçin.jpg', 'sinaq-1.jpg'], people);
  expect(found.matches.map(({ photo }) => photo)).toEqual([1]);
  expect(found.second.map(({ photo, id }) => [photo, id])).toEqual([[0, 'sinaq-1']]);
});

test('unmatched photographs and people are listed', () => {
  const found = matchPhotographs(['IMG_1.jpg', 'sinaq-1.jpg'], people);
  expect(found.unmatched).toEqual([0]);
  expect(found.without).toEqual(['sinaq-2', 'sinaq-3']);
});

test('3,000 photographs find 3,000 people by name within seconds, and nobody gets another’s by certainty', () => {
  const crowd = syntheticPeople(3_000, 7).map(({ id, name }) =>
    sitter(id, name.family, name.given, { patronymic: name.patronymic }),
  );
  const files = crowd.map(({ names }) => `${names[0]?.family} ${names[0]?.given}.jpg`);
  const began = performance.now();
  const { matches } = matchPhotographs(files, crowd);
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(matches.filter(isCertain)).toEqual([]);
  const right = matches.filter(
    ({ photo, id, others }) => crowd[photo]?.id === id || others.includes(crowd[photo]?.id ?? ''),
  );
  expect(right.length).toBeGreaterThan(matches.length * 0.97);
});
