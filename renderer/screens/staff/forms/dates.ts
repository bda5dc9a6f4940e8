/** A date being put together: from parts to what the exhibition keeps, and back. */
import { parsePartialDate } from '../../../../exhibition/languages/dates.ts';
import { twoFigures } from '../../../../exhibition/local-time.ts';

/** `year` as it is typed, so that a year half typed is not lost. */
export interface Point {
  year: string;
  month: number | null;
  day: number | null;
}
export const nothing: Point = { year: '', month: null, day: null };

export interface Dates {
  start: Point;
  /** Null where it is no range. */
  end: Point | null;
}

export function datesOf(date: string | undefined): Dates {
  if (!date) return { start: nothing, end: null };
  const [first = '', second] = date.split('/');
  return { start: pointOf(first), end: second === undefined ? null : pointOf(second) };
}

function pointOf(words: string): Point {
  const [year = '', month, day] = words.split('-');
  return { year, month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** The date as the exhibition keeps it; empty where no year was typed. A day without its month is left out. */
export function dateText({ start, end }: Dates): string {
  const first = pointText(start);
  return end === null ? first : `${first}/${pointText(end)}`;
}

function pointText({ year, month, day }: Point): string {
  if (month === null) return year;
  return day === null ? `${year}-${twoFigures(month)}` : `${year}-${twoFigures(month)}-${twoFigures(day)}`;
}

export const isDate = (date: string): boolean => parsePartialDate(date) !== null;

/** How many days a month has; 31 while the month is not known, 29 for a February of an unknown year. */
export function daysIn({ year, month }: Point): number {
  const last = [31, 30, 29, 28].find((day) =>
    isDate(pointText({ year: /^\d{4}$/.test(year) ? year : '2000', month, day })),
  );
  return month === null ? 31 : (last ?? 31);
}
