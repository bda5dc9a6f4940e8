/** Which of the loop's slides play now: the schedule's rows against the clock on the kiosk's wall. */
import { localDay, timeOfDay } from './local-time.ts';
import type { Loop } from './loop.ts';
import { playing } from './playing.ts';
import type { Slide } from './slides/kinds.ts';

export type Playlist = NonNullable<Loop['playlists']>[number];
export type ScheduleRow = NonNullable<Loop['schedule']>[number];
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** What the schedule says for a moment: the row that fits and its playlist; null: the whole loop plays. */
export interface InForce {
  row: ScheduleRow;
  /** Its place in the schedule. */
  at: number;
  playlist: Playlist;
}

/**
 * The first row of the schedule that fits, at the local time of `at`. A row whose playlist is gone, or has nothing to
 * show, is passed over: the screen is never left empty by a schedule.
 */
export function inForce(loop: Loop, at: Date): InForce | null {
  for (const [i, row] of (loop.schedule ?? []).entries()) {
    const playlist = loop.playlists?.find(({ id }) => id === row.playlist);
    if (playlist && fits(row, at) && slidesOf(loop, playlist).length > 0) return { row, at: i, playlist };
  }
  return null;
}

/** The slides that play at a moment, in their order; hidden ones never do. */
export function slidesNow(loop: Loop, at: Date): Slide[] {
  const now = inForce(loop, at);
  return now ? slidesOf(loop, now.playlist) : playing(loop);
}

/** The slides of a playlist in its order, those hidden left out. One may come more than once. */
export function slidesOf(loop: Loop, { slides }: Pick<Playlist, 'slides'>): Slide[] {
  const shown = new Map(playing(loop).map((slide) => [slide.id, slide]));
  return slides.flatMap((id) => shown.get(id) ?? []);
}

/**
 * Whether a row fits a local time. `from` is included, `until` is not. Hours that go over midnight (22:00–02:00) belong
 * to the day they began on: its weekday and its date are asked.
 */
export function fits(row: ScheduleRow, at: Date): boolean {
  const { from = '00:00', until = '24:00' } = row;
  const time = timeOfDay(at);
  const overMidnight = from >= until;
  if (!overMidnight) return from <= time && time < until && fitsDay(row, at);
  if (time >= from) return fitsDay(row, at);
  return time < until && fitsDay(row, dayBefore(at));
}

function fitsDay({ days, firstDay, lastDay }: ScheduleRow, at: Date): boolean {
  const day = localDay(at);
  if (firstDay !== undefined && day < firstDay) return false;
  if (lastDay !== undefined && day > lastDay) return false;
  return days === undefined || days.includes(weekdayOf(at));
}

/** `Date` counts from Sunday, the schedule from Monday. */
export const weekdayOf = (at: Date): Weekday => weekdays[(at.getDay() + 6) % 7] ?? 'mon';

/** By the calendar, not by 24 hours: the day a clock is put forward has 23. */
const dayBefore = (at: Date): Date => new Date(at.getFullYear(), at.getMonth(), at.getDate() - 1, 12);
