/** @file The timeline from end to end: what has to be worked out of all its slides, once for what is on show. */
import type { Slide } from '../../../exhibition/slides/kinds.ts';
import { positionsOf, ticksOf, yearStarts } from './rail.ts';
import { stopsOf, type Stop } from './stops.ts';

export interface Course {
  stops: readonly Stop[];
  /** Of each stop on the rail, from 0 to 1. */
  positions: readonly number[];
  /** Drawings of width 1000 and height 10: ticks for the stops, and for the years that begin. */
  marks: { ticks: string; years: string };
}

const known = new WeakMap<readonly Slide[], Course>();

/** The same slides have the same course: whoever asks before a visitor does spares the visitor the wait. */
export function courseOf(slides: readonly Slide[]): Course {
  const held = known.get(slides);
  if (held) return held;
  const stops = stopsOf(slides);
  const positions = positionsOf(stops);
  const years = yearStarts(stops).map((stop) => positions[stop] ?? 0);
  const course = { stops, positions, marks: { ticks: ticksOf(positions), years: ticksOf(years) } };
  known.set(slides, course);
  return course;
}
