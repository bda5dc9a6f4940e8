/** Dates with honest precision: `2020`, `2020-09`, `2020-09-27`, or two of them with `/` between. */

/** A year, a month of a year, or a day; never more than was known. `month` 1–12, `day` 1–31. */
export interface DatePoint {
  year: number;
  month: number | null;
  day: number | null;
}

/** `end` is null where the date is not a range. */
export interface PartialDate {
  start: DatePoint;
  end: DatePoint | null;
}

export type DatePrecision = 'year' | 'month' | 'day';

/**
 * Reads a partial date (ISO 8601 with reduced precision).
 * Null for days a month does not have, for the year 0000, and for a range whose end lies before its start.
 */
export function parsePartialDate(date: string): PartialDate | null {
  const [first, second, ...rest] = date.split('/');
  if (first === undefined || rest.length > 0) return null;
  const start = parsePoint(first);
  if (!start) return null;
  if (second === undefined) return { start, end: null };
  const end = parsePoint(second);
  return end && firstDay(start) <= lastDay(end) ? { start, end } : null;
}

function parsePoint(words: string): DatePoint | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  const day = parts[3] === undefined ? null : Number(parts[3]);
  if (year === 0 || (month !== null && (month < 1 || month > 12))) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const firstDay = ({ year, month, day }: DatePoint): number => year * 10_000 + (month ?? 1) * 100 + (day ?? 1);
const lastDay = ({ year, month, day }: DatePoint): number =>
  year * 10_000 + (month ?? 12) * 100 + (day ?? daysIn(year, month ?? 12));

/** Days as numbers that compare: 20200927. */
export interface DaySpan {
  from: number;
  to: number;
}

/** The first and the last day a date may mean; null for what is not a date. */
export function daysOf(date: string): DaySpan | null {
  const parsed = parsePartialDate(date);
  return parsed && { from: firstDay(parsed.start), to: lastDay(parsed.end ?? parsed.start) };
}

/** How precisely a date is known; of a range, the less precise of its two ends. Null for what is not a date. */
export function datePrecision(date: string): DatePrecision | null {
  const parsed = parsePartialDate(date);
  if (!parsed) return null;
  const points = [parsed.start, parsed.end ?? parsed.start];
  if (points.some((point) => point.month === null)) return 'year';
  return points.some((point) => point.day === null) ? 'month' : 'day';
}

/**
 * Order on a timeline: by the first day a date may mean; of two that begin together the wider comes first, so that
 * a year stands before its months and a war before its first day. What is not a date comes last.
 */
export const compareDates = (a: string, b: string): number => compareDays(daysOf(a), daysOf(b));

/** The same, for whoever compares each date many times. */
export function compareDays(first: DaySpan | null, second: DaySpan | null): number {
  if (!first || !second) return Number(!first) - Number(!second);
  return first.from - second.from || second.to - first.to;
}

/** In that order; what has the same date stays as it was. Reads each date once, where a comparison reads two. */
export const inOrderOfDates = <Item>(items: readonly Item[], dateOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({ item, days: daysOf(dateOf(item)) }))
    .sort((a, b) => compareDays(a.days, b.days))
    .map(({ item }) => item);

/**
 * Whether `a` lies after `b` however the unknown parts are filled in. `1975-05-01` is not certainly after `1975`,
 * though it stands after it on a timeline: use this to find contradictions.
 */
export function isCertainlyAfter(a: string, b: string): boolean {
  const [first, second] = [daysOf(a), daysOf(b)];
  return first !== null && second !== null && first.from > second.to;
}

/** The (first) year of a date that has been read before; NaN for what is not a date. */
export const yearOf = (date: string): number => parsePartialDate(date)?.start.year ?? Number.NaN;
