import { expect, test } from 'vitest';
import type { Loop } from './loop.ts';
import { inForce, slidesNow, weekdayOf } from './playlists.ts';

const titled = (id: string, hidden = false) => ({
  id,
  kind: 'title' as const,
  title: { en: id },
  ...(hidden && { hidden }),
});
const list = (id: string, ...slides: string[]) => ({ id, name: { en: id }, slides });
const ids = (loop: Loop, at: Date) => slidesNow(loop, at).map(({ id }) => id);

const slides = [titled('a'), titled('b'), titled('c', true)];
/** 2031-03-03 is a Monday. */
const on = (day: number, hours: number, minutes = 0) => new Date(2031, 2, day, hours, minutes);

test('without a schedule the whole loop plays, hidden slides left out', () => {
  expect(ids({ slides }, on(3, 12))).toEqual(['a', 'b']);
});

test('a playlist for weekdays 10–18 plays then and at no other time, its slides in its own order', () => {
  const loop: Loop = {
    slides,
    playlists: [list('school', 'b', 'c', 'a', 'b')],
    schedule: [
      { playlist: 'school', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', until: '18:00' },
    ],
  };
  expect(weekdayOf(on(3, 0))).toBe('mon');
  for (const at of [on(3, 10), on(5, 14), on(7, 17, 59)]) expect(ids(loop, at)).toEqual(['b', 'a', 'b']);
  for (const at of [on(3, 9, 59), on(3, 18), on(8, 12), on(9, 12)]) expect(ids(loop, at)).toEqual(['a', 'b']);
});

test('the first row that fits wins', () => {
  const loop: Loop = {
    slides,
    playlists: [list('day', 'a'), list('event', 'b')],
    schedule: [{ playlist: 'event', firstDay: '2031-03-04', lastDay: '2031-03-05' }, { playlist: 'day' }],
  };
  expect([3, 4, 5, 6].map((day) => inForce(loop, on(day, 0))?.playlist.id)).toEqual([
    'day',
    'event',
    'event',
    'day',
  ]);
});

test('hours over midnight belong to the day they began on', () => {
  const loop: Loop = {
    slides,
    playlists: [list('night', 'a')],
    schedule: [{ playlist: 'night', days: ['sat'], from: '22:00', until: '02:00', lastDay: '2031-03-08' }],
  };
  expect(inForce(loop, on(8, 21, 59))).toBeNull();
  expect(inForce(loop, on(8, 22))?.at).toBe(0);
  expect(inForce(loop, on(9, 1, 59))?.at).toBe(0);
  expect(inForce(loop, on(9, 2))).toBeNull();
  // Saturday's first hours belong to Friday.
  expect(inForce(loop, on(8, 1))).toBeNull();
});

test('a playlist with nothing to show leaves no empty screen', () => {
  const loop: Loop = {
    slides,
    playlists: [list('empty', 'c', 'gone')],
    schedule: [{ playlist: 'empty' }, { playlist: 'never-made' }],
  };
  expect(inForce(loop, on(3, 12))).toBeNull();
  expect(ids(loop, on(3, 12))).toEqual(['a', 'b']);
});
