import { describe, expect, test } from 'vitest';
import { isOpenAt } from './opening-hours.ts';
import { defaultSettings, type Settings } from './settings.ts';

const at = (time: string) => new Date(`2026-11-24T${time}`);
const open = (from: string, until: string): Settings => ({
  ...defaultSettings,
  openingHours: { from, until },
});

describe('opening hours', () => {
  test('without hours the exhibition is always open', () => {
    expect(isOpenAt(defaultSettings, at('03:00:00'))).toBe(true);
  });

  test('the first minute is open, the last is not', () => {
    const day = open('10:00', '18:00');
    expect(['09:59:59', '10:00:00', '17:59:59', '18:00:00'].map((time) => isOpenAt(day, at(time)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('hours may cross midnight', () => {
    const night = open('18:00', '02:00');
    expect(
      ['17:59:59', '18:00:00', '23:59:59', '00:00:00', '01:59:59', '02:00:00'].map((time) =>
        isOpenAt(night, at(time)),
      ),
    ).toEqual([false, true, true, true, true, false]);
  });

  test('a clock that jumps is asked anew and not continued', () => {
    const day = open('10:00', '18:00');
    expect([at('12:00:00'), at('20:00:00'), at('11:00:00')].map((time) => isOpenAt(day, time))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('the same hour twice is open the whole day: nobody sets an exhibition that never opens', () => {
    expect(
      ['00:00:00', '10:00:00', '23:59:00'].map((time) => isOpenAt(open('10:00', '10:00'), at(time))),
    ).toEqual([true, true, true]);
  });
});
