import { expect, test } from 'vitest';
import { id as idSchema } from './fields.ts';
import { newId } from './new-id.ts';

const none = new Set<string>();

test('a name in Azerbaijani letters gives an id in plain Latin letters', () => {
  expect(newId('Sınaq Şəmsəddin oğlu Çiçəyov', none, 'person')).toBe('sinaq-semseddin-oglu-ciceyov');
});

test('two people of one name get two ids', () => {
  expect(newId('Sınaq Əliyev', new Set(['sinaq-eliyev']), 'person')).toBe('sinaq-eliyev-2');
  expect(newId('Sınaq Əliyev', new Set(['sinaq-eliyev', 'sinaq-eliyev-2']), 'person')).toBe('sinaq-eliyev-3');
});

test('what cannot be written in Latin letters is named by its kind', () => {
  expect(newId('یوم', none, 'event')).toBe('event');
  expect(newId('', none, 'event')).toBe('event');
});

test('every id made is one the exhibition accepts', () => {
  const names = ['Сынаг Гусейнов', `${'Uzun '.repeat(60)}`, '—!?', "O'Sınaq-zadə"];
  for (const name of names) expect(idSchema.safeParse(newId(name, none, 'person')).success).toBe(true);
});
