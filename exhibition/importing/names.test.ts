import { describe, expect, test } from 'vitest';
import { readName, recased, type NameRule } from './names.ts';

const read = (text: string, rule?: NameRule) => {
  const found = readName(text, rule);
  if (found.outcome === 'name') return found.name;
  return found.outcome === 'doubtful' ? found.readings.map(({ name }) => name) : found.outcome;
};
const name = (given: string, patronymic: string | null, family: string) =>
  patronymic === null ? { given, family } : { given, patronymic, family };

describe('a name is divided where its own words tell', () => {
  test.each([
    ['Məmmədov Elçin Sınaq oğlu', name('Elçin', 'Sınaq oğlu', 'Məmmədov')],
    ['Elçin Sınaq oğlu Məmmədov', name('Elçin', 'Sınaq oğlu', 'Məmmədov')],
    ['Elçin Məmmədov Sınaq oğlu', name('Elçin', 'Sınaq oğlu', 'Məmmədov')],
    ['Elçin Məmmədov', name('Elçin', null, 'Məmmədov')],
    ['Məmmədova Aynur Sınaq qızı', name('Aynur', 'Sınaq qızı', 'Məmmədova')],
    ['Elçin Sınaq oğlu Turab', name('Elçin', 'Sınaq oğlu', 'Turab')],
    ['Məmmədov, Elçin Sınaq oğlu', name('Elçin', 'Sınaq oğlu', 'Məmmədov')],
    ['Həsənzadə Məmməd Əli Sınaq oğlu', name('Məmməd Əli', 'Sınaq oğlu', 'Həsənzadə')],
    ['Nurəli Bakıxanlı', name('Nurəli', null, 'Bakıxanlı')],
    ['Мамедов Эльчин Сынаг оглы', name('Эльчин', 'Сынаг оглы', 'Мамедов')],
    ['Мамедов Эльчин Сынаг-оглы', name('Эльчин', 'Сынаг-оглы', 'Мамедов')],
    ['Иванов Иван Сынагович', name('Иван', 'Сынагович', 'Иванов')],
    ['Mammadov Elchin Sinag oghlu', name('Elchin', 'Sinag oghlu', 'Mammadov')],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what the words do not tell is asked about', () => {
  test('two words that may each be either', () => {
    expect(read('Elçin Turab')).toEqual([name('Turab', null, 'Elçin'), name('Elçin', null, 'Turab')]);
    expect(read('Elçin Turab', { order: 'given-first' })).toEqual(name('Elçin', null, 'Turab'));
    expect(read('Turab Elçin', { order: 'family-first' })).toEqual(name('Elçin', null, 'Turab'));
  });

  test('a third word may be the father’s name or a second given name', () => {
    expect(read('Məmmədov Elçin Sınaq')).toEqual([
      name('Elçin', 'Sınaq', 'Məmmədov'),
      name('Elçin Sınaq', null, 'Məmmədov'),
    ]);
    expect(read('Məmmədov Elçin Sınaq', { third: 'patronymic' })).toEqual(name('Elçin', 'Sınaq', 'Məmmədov'));
    expect(read('Məmmədov Elçin Sınaq', { third: 'given' })).toEqual(name('Elçin Sınaq', null, 'Məmmədov'));
  });

  test('the heading of the column tells the order', () => {
    const parts = ['family', 'given', 'patronymic'] as const;
    expect(read('Turab Elçin Sınaq', { parts })).toEqual(name('Elçin', 'Sınaq', 'Turab'));
    expect(read('Turab Elçin', { parts })).toEqual(name('Elçin', null, 'Turab'));
    expect(read('Elçin Turab', { parts: ['given', 'family'] })).toEqual(name('Elçin', null, 'Turab'));
    expect(read('Turab Elçin Sınaq oğlu', { parts })).toEqual(name('Elçin', 'Sınaq oğlu', 'Turab'));
  });

  test('what is hardly a name is said to be unclear, and one word to be one', () => {
    expect(read('Elçin')).toBe('one-word');
    expect(read('Sınaq oğlu')).toBe('one-word');
    expect(read('Cəmi: 15')).toBe('unclear');
    expect(read('Məmmədov Elçin və onun dostu Sınaq')).toBe('unclear');
    expect(read('')).toBe('none');
  });
});

test('capitals become ordinary letters with their Azerbaijani dots', () => {
  expect(recased('MƏMMƏDOV ELÇİN SINAQ OĞLU')).toBe('Məmmədov Elçin Sınaq oğlu');
  expect(recased('QIZILGÜL İSMAYILOVA-ƏLİ')).toBe('Qızılgül İsmayılova-Əli');
  expect(recased('МАМЕДОВ ЭЛЬЧИН СЫНАГ ОГЛЫ')).toBe('Мамедов Эльчин Сынаг оглы');
  expect(recased('Məmmədov Elçin')).toBe('Məmmədov Elçin');
  expect(recased('محمد')).toBe('محمد');
});
