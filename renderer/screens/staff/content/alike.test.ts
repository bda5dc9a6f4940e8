import { expect, test } from 'vitest';
import { alike } from './alike.ts';

const someone = (id: string, given: string, family: string, born?: string) => ({
  id,
  name: { given, family },
  ...(born ? { born: { date: born } } : {}),
});
const roll = [someone('sinaq-1', 'Sınaq', 'Məmmədov', '1990-05-01'), someone('sinaq-2', 'Sınaq', 'Əliyev')];
const idsLike = (one: ReturnType<typeof someone>) => alike(one, roll).map(({ id }) => id);

test('the same name and year of birth are noticed, however they are spelled', () => {
  expect(idsLike(someone('new', 'SINAQ', 'Memmedov', '1990'))).toEqual(['sinaq-1']);
});

test('another year of birth is another person; an unknown one may be the same', () => {
  expect(idsLike(someone('new', 'Sınaq', 'Məmmədov', '1991'))).toEqual([]);
  expect(idsLike(someone('new', 'Sınaq', 'Məmmədov'))).toEqual(['sinaq-1']);
  expect(idsLike(someone('new', 'Sınaq', 'Əliyev', '1991'))).toEqual(['sinaq-2']);
});

test('nobody is like themselves, and half a name is like nobody', () => {
  expect(idsLike(someone('sinaq-1', 'Sınaq', 'Məmmədov', '1990'))).toEqual([]);
  expect(idsLike(someone('new', '', 'Məmmədov'))).toEqual([]);
});
