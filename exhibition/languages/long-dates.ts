/** Dates in words, from a language's own month names: Node and the kiosk's Chromium must not differ. */
import { parsePartialDate, type DatePoint } from './dates.ts';

export interface DateWords {
  /** Month names after a day, and alone before a year. */
  months: readonly string[];
  monthsAlone: readonly string[];
  /** The year as it ends a date, `2020-ci il`. */
  year(year: number): string;
  /** Two years as they end a range of years. */
  years(from: number, to: number): string;
}

/** A formatter for partial dates and ranges; a range says each common part once. */
export function longDates(words: DateWords): (date: string) => string {
  return (date) => {
    const parsed = parsePartialDate(date);
    if (!parsed) return date;
    const { start, end } = parsed;
    return end && !same(start, end) ? range(words, start, end) : single(words, start);
  };
}

const same = (a: DatePoint, b: DatePoint): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

function single(words: DateWords, point: DatePoint): string {
  const within = withinYear(words, point);
  return within ? `${within} ${words.year(point.year)}` : words.year(point.year);
}

/** Day and month, or month; empty for a bare year. */
function withinYear(words: DateWords, { month, day }: DatePoint): string {
  if (month === null) return '';
  return day === null ? nameOf(words.monthsAlone, month) : `${day} ${nameOf(words.months, month)}`;
}

const nameOf = (months: readonly string[], month: number): string => months[month - 1] ?? '';

function range(words: DateWords, start: DatePoint, end: DatePoint): string {
  if (start.month === null && end.month === null) return words.years(start.year, end.year);
  const precise = (start.day === null) === (end.day === null) && start.month !== null && end.month !== null;
  if (start.year !== end.year || !precise) return `${single(words, start)} – ${single(words, end)}`;
  if (start.day !== null && start.month === end.month) {
    return `${start.day}–${single(words, end)}`;
  }
  const dash = start.day === null ? '–' : ' – ';
  return `${withinYear(words, start)}${dash}${single(words, end)}`;
}
