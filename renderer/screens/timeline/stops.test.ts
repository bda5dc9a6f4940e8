import { describe, expect, test } from 'vitest';
import type { Slide } from '../../../exhibition/slides/kinds.ts';
import { stopsOf } from './stops.ts';

const event = (id: string, date: string): Slide => ({ id, kind: 'event', date, title: { en: 'Sample' } });
const title = (id: string): Slide => ({ id, kind: 'title', title: { en: 'Sample' } });
const ids = (slides: Slide[]) => stopsOf(slides).map((stop) => stop.slide.id);

describe('the stops of a timeline', () => {
  test('run in the order of time, whatever order they were written in', () => {
    expect(ids([event('c', '2003-05'), event('a', '2001'), event('b', '2003-04-30')])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('keep the given order on one date', () => {
    expect(ids([event('b', '2001-02-03'), event('a', '2001-02-03')])).toEqual(['b', 'a']);
  });

  test('leave out what is hidden', () => {
    expect(ids([event('a', '2001'), { ...event('b', '2002'), hidden: true }])).toEqual(['a']);
  });

  test('let an undated slide stand with the event before it', () => {
    expect(ids([title('opening'), event('b', '2002'), title('with-b'), event('a', '2001')])).toEqual([
      'opening',
      'a',
      'b',
      'with-b',
    ]);
    expect(stopsOf([event('b', '2002'), title('with-b')])[1]).toMatchObject({ date: '2002', year: 2002 });
  });
});
