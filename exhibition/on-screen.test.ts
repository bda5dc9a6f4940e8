import { expect, test } from 'vitest';
import type { Loop } from './loop.ts';
import { endOf, isLitAt, slidesOnScreen } from './on-screen.ts';
import { defaultSettings } from './settings.ts';
import type { Showing, ShownNow } from './show-now.ts';

const titled = (id: string, hidden = false) => ({
  id,
  kind: 'title' as const,
  title: { en: id },
  ...(hidden && { hidden }),
});

/** 2031-03-03 is a Monday. */
const at = (hours: number, minutes = 0, day = 3) => new Date(2031, 2, day, hours, minutes);
const loop: Loop = {
  slides: [titled('a'), titled('b'), titled('c'), titled('hidden', true)],
  playlists: [
    { id: 'school', name: { en: 'School' }, slides: ['b'] },
    { id: 'event', name: { en: 'Event' }, slides: ['c', 'a', 'hidden'] },
    { id: 'dark', name: { en: 'Dark' }, slides: ['hidden'] },
  ],
  schedule: [{ playlist: 'school', from: '10:00', until: '18:00' }],
};
const shown = (show: Showing, until: Date | null = null): ShownNow => ({
  show,
  since: at(9).toISOString(),
  until: until?.toISOString() ?? null,
});
const ids = (one: ShownNow | null, when: Date, whole = loop) =>
  slidesOnScreen(whole, one, when).map(({ id }) => id);

test('a playlist shown now plays over the schedule, in its own order, hidden slides left out', () => {
  expect(ids(null, at(12))).toEqual(['b']);
  expect(ids(shown({ playlist: 'event' }), at(12))).toEqual(['c', 'a']);
});

test('one slide shown now stands alone', () => {
  expect(ids(shown({ slide: 'c' }), at(12))).toEqual(['c']);
});

test('it ends at its moment, and the schedule of that hour plays again', () => {
  const one = shown({ playlist: 'event' }, at(16, 30));
  expect(ids(one, at(16, 29))).toEqual(['c', 'a']);
  expect(ids(one, at(16, 30))).toEqual(['b']);
  expect(ids(shown({ playlist: 'event' }, at(19)), at(19))).toEqual(['a', 'b', 'c']);
});

test('what is shown until told otherwise is still shown days later', () => {
  expect(ids(shown({ slide: 'c' }), at(12, 0, 30))).toEqual(['c']);
});

test.each<[string, Showing]>([
  ['an unknown playlist', { playlist: 'never-made' }],
  ['a playlist of hidden slides alone', { playlist: 'dark' }],
  ['an unknown slide', { slide: 'never-made' }],
  ['a hidden slide', { slide: 'hidden' }],
])('%s falls back to the schedule', (_, show) => {
  expect(ids(shown(show), at(12))).toEqual(['b']);
  expect(ids(shown(show), at(20))).toEqual(['a', 'b', 'c']);
});

test('each span ends when its name says', () => {
  const begun = at(22, 45);
  expect(endOf('until-told', begun)).toBeNull();
  expect(endOf('half-hour', begun)).toEqual(at(23, 15));
  expect(endOf('hour', begun)).toEqual(at(23, 45));
  expect(endOf('two-hours', begun)).toEqual(at(0, 45, 4));
  expect(endOf('day', begun)).toEqual(at(0, 0, 4));
  expect(endOf('day', at(0))).toEqual(at(0, 0, 4));
});

test('an event with an end lights the screen outside the opening hours; one without an end does not', () => {
  const settings = { ...defaultSettings, openingHours: { from: '10:00', until: '18:00' } };
  expect(isLitAt(settings, loop, null, at(12))).toBe(true);
  expect(isLitAt(settings, loop, null, at(20))).toBe(false);
  expect(isLitAt(settings, loop, shown({ slide: 'c' }, at(21)), at(20))).toBe(true);
  expect(isLitAt(settings, loop, shown({ slide: 'c' }, at(21)), at(21))).toBe(false);
  expect(isLitAt(settings, loop, shown({ slide: 'c' }), at(20))).toBe(false);
  expect(isLitAt(settings, loop, shown({ slide: 'gone' }, at(21)), at(20))).toBe(false);
  expect(isLitAt(defaultSettings, loop, null, at(20))).toBe(true);
});
