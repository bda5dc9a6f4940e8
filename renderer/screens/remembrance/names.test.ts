import { describe, expect, test } from 'vitest';
import { languages } from '../../../exhibition/languages/languages.ts';
import { asSaid, longestWord, yearsOf } from './names.ts';

describe('a name and its years', () => {
  test('are said in full, with what there is', () => {
    expect(asSaid({ given: 'Sınaq', patronymic: 'Nümunə oğlu', family: 'Sınaqov' })).toBe(
      'Sınaq Nümunə oğlu Sınaqov',
    );
    expect(asSaid({ given: 'Sınaq', family: 'Sınaqov' })).toBe('Sınaq Sınaqov');
  });

  test('show no half span where a year is unknown, and never a false one', () => {
    expect(yearsOf('1901-02-03', '1902', languages.az)).toBe('1901–1902');
    expect(yearsOf('1901', '1922-09/1922-11', languages.en)).toBe('1901–1922');
    expect(yearsOf('1901', '1921-12/1922-01', languages.en)).toBeNull();
    expect(yearsOf(null, '1902', languages.en)).toBeNull();
    expect(yearsOf('1901', null, languages.ur)).toBeNull();
  });

  test('are set by their longest word', () => {
    expect(longestWord('Sınaq Nümunəoğlu-Test')).toBe(10);
  });
});
