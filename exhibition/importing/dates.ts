/**
 * @file Dates as people write them, to dates with honest precision. What can be read in more than one way comes back
 * with every way, to be asked about; nothing is guessed. A column is then read in the way that was answered.
 */
import { parsePartialDate } from '../languages/dates.ts';
import { plainOf, wordsTyped } from '../remembrance/folding.ts';
import { isAbout, isFiller, monthOf, romanMonth, saysUnknown, westernFigures } from './date-words.ts';
import { cleanedLine } from './letters.ts';
import { isDay, isFault, type Cell } from './sheets.ts';

/** How the dates of a column are to be read where they can be read in several ways. */
export interface DateWay {
  /** `8/11/2020`: 8 November or 11 August. */
  order?: 'day-first' | 'month-first';
  /** `8.11.20`: 1920 or 2020. */
  century?: '19' | '20';
  /** `44143`: days since the spreadsheet program's day 0, of Windows or of the old Macintosh; or nothing of the kind. */
  serial?: '1900' | '1904';
  /** `1975` in a cell formatted as a day, which shows 29 May 1905: the year, or truly that day of 1905. */
  small?: 'year' | 'day';
  /** `2010/11`: November 2010 or the years 2010 and 2011. */
  slash?: 'month' | 'years';
}
export type WayName = keyof DateWay;

/** `anyOrder`: in this column even points may part month from day, because one of its dates cannot be read otherwise. */
export interface DateRule extends DateWay {
  anyOrder?: boolean;
}

export interface Reading {
  date: string;
  /** What has to be so for this reading. */
  way: DateWay;
}

export type DateRead =
  /** Empty, or said to be unknown. */
  | { outcome: 'none' }
  /** `shows`: it could be read in this order only, which tells about the others of the column. */
  | { outcome: 'date'; date: string; shows?: 'day-first' | 'month-first' }
  | { outcome: 'doubtful'; readings: readonly Reading[] }
  /** “About 1975”: no date says this honestly. */
  | { outcome: 'approximate' }
  | { outcome: 'bad' };

/** Nobody on a roll of this kind was born before; an earlier year is a slip of the hand. */
const firstYear = 1800;
const lastYear = 2100;

const none: DateRead = { outcome: 'none' };
const bad: DateRead = { outcome: 'bad' };

/** Reads one cell. Of several readings those stay that agree with `way`; one alone is the date. */
export function readDate(cell: Cell | undefined, way: DateRule = {}): DateRead {
  if (cell === null || cell === undefined) return none;
  if (isFault(cell)) return bad;
  if (isDay(cell)) return decided(dayReadings(cell.day, cell.serial), way);
  if (typeof cell === 'number') return decided(figureReadings(String(cell), way), way);
  return readText(cell, way);
}

function readText(text: string, way: DateRule): DateRead {
  const plain = westernFigures(cleanedLine(text)).replace(
    /[ T]\d{1,2}:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/,
    '',
  );
  if (saysUnknown(plain)) return none;
  if (/[?~≈±]/.test(plain)) return { outcome: 'approximate' };
  const span = readSpan(plain, way);
  if (span) return span;
  const figures = withoutFillers(plain)
    .replace(/^[(["«“]+|[)\]"»”.,;]+$/g, '')
    .replace(/[–—]/g, '-')
    .replace(/\s*([./-])\s*/g, '$1');
  if (/^[\d./-]+$/.test(figures)) return decided(figureReadings(figures, way), way);
  const roman = /^(\d{1,2})[./ -]([ivx]+)[./ -](\d{4})\D{0,6}$/i.exec(figures);
  const month = roman && romanMonth((roman[2] ?? '').toLowerCase());
  if (roman && month) return decided([dated(roman[3], month, Number(roman[1]))], way);
  return readWords(plain, way);
}

/** `08.11.2020-ci il`, `08.11.2020 г.`: the figures alone. */
function withoutFillers(text: string): string {
  const [, figures = text, words = ''] = /^(\d[\d./ -]*\d)[.\s-]*(\p{L}[\p{L}.\s]*)$/u.exec(text) ?? [];
  return wordsTyped(words).map(plainOf).every(isFiller) ? figures : text;
}

/** `27 sentyabr – 10 noyabr 2020`, `1975–1976`: from and to, the year said once where it is the same. */
function readSpan(text: string, way: DateRule): DateRead | null {
  const [left, right, ...more] = text.split(/\s*[–—]\s*|\s+-\s+/);
  if (!left || !right || more.length > 0) return null;
  const end = readText(right, way);
  if (end.outcome !== 'date') return end.outcome === 'doubtful' ? { outcome: 'bad' } : null;
  const year = /\d{4}/.test(left) ? '' : ` ${end.date.slice(0, 4)}`;
  const start = readText(`${left}${year}`, way);
  if (start.outcome !== 'date') return null;
  return decided([{ date: `${start.date}/${end.date}`, way: {} }], way);
}

/** `8 noyabr 2020-ci il`, `November 8, 2020`, `noyabr 2020`: a month by name, a year, perhaps a day. */
function readWords(text: string, way: DateRule): DateRead {
  const words = wordsTyped(text.replace(/(\d)(\p{L})/gu, '$1 $2').replace(/(\p{L})(\d)/gu, '$1 $2')).map(
    plainOf,
  );
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const named = words.filter((word) => !/^\d+$/.test(word)).flatMap((word) => monthOf(word) ?? []);
  const rest = words.filter((word) => !/^\d+$/.test(word) && monthOf(word) === null && !isFiller(word));
  if (rest.some(isAbout)) return { outcome: 'approximate' };
  if (rest.length > 0 || named.length > 1) return bad;
  const [month = null] = named;
  const years = numbers.filter((number) => number.length === 4);
  const others = numbers.filter((number) => number.length !== 4);
  if (years.length > 1 || others.length > (years.length === 1 ? 1 : 2)) return bad;
  if (years.length === 1) {
    if (month === null) return others.length === 0 ? decided([dated(years[0], null, null)], way) : bad;
    return decided([dated(years[0], month, others[0] === undefined ? null : Number(others[0]))], way);
  }
  // `8 noyabr 20`: the day first in four of the five languages, and in English too unless a comma parts them.
  const [day, short] = others;
  if (month === null || day === undefined || short?.length !== 2) return bad;
  return decided(
    (['19', '20'] as const).map((century) => ({
      ...dated(century + short, month, Number(day)),
      way: { century },
    })),
    way,
  );
}

/** Figures parted by points, strokes or hyphens, and figures alone. */
function figureReadings(figures: string, { anyOrder = false }: DateRule): Reading[] {
  const parts = figures.split(/[./-]/);
  if (parts.some((part) => part === '')) return [];
  const [a = '', b = '', c = ''] = parts;
  if (parts.length === 1) return alone(a);
  if (parts.length === 2) return pair(a, b, figures.includes('/'));
  if (parts.length > 3) return isoSpan(figures);
  if (a.length === 4) return [dated(a, Number(b), Number(c))];
  if (a.length > 2 || b.length > 2) return [];
  const years = c.length === 4 ? [{ year: c, way: {} }] : shortYears(c);
  return years.flatMap(({ year, way }) => ordered(a, b, year, figures.includes('.') && !anyOrder, way));
}

const shortYears = (year: string): { year: string; way: DateWay }[] =>
  year.length === 2
    ? (['19', '20'] as const).map((century) => ({ year: century + year, way: { century } }))
    : [];

/** Points part day from month from year in every country this list can come from; strokes and hyphens do not tell. */
function ordered(a: string, b: string, year: string, points: boolean, way: DateWay): Reading[] {
  const dayFirst = dated(year, Number(b), Number(a));
  const monthFirst = dated(year, Number(a), Number(b));
  if (dayFirst.date === monthFirst.date) return [{ ...dayFirst, way }];
  const readings: Reading[] = [
    { date: dayFirst.date, way: { ...way, order: 'day-first' } },
    { date: monthFirst.date, way: { ...way, order: 'month-first' } },
  ];
  const sound = readings.filter(({ date }) => isSound(date));
  return points && sound.length > 1 ? [{ date: dayFirst.date, way }] : sound;
}

/** `2020`; `44143`; `20201108`; `08112020`. */
function alone(figures: string): Reading[] {
  if (figures.length === 4) return [dated(figures, null, null)];
  if (figures.length === 5) {
    return (['1900', '1904'] as const).map((serial) => ({
      date: dayOfSerial(Number(figures), serial === '1904'),
      way: { serial },
    }));
  }
  if (figures.length !== 8) return [];
  const readings = [
    dated(figures.slice(0, 4), Number(figures.slice(4, 6)), Number(figures.slice(6))),
    dated(figures.slice(4), Number(figures.slice(2, 4)), Number(figures.slice(0, 2))),
  ].filter(({ date }) => isSound(date));
  return readings.length === 1 ? readings : [];
}

/** `11.2020`, `2020-11`; `1975-1976`; `2010/11`. */
function pair(a: string, b: string, stroke: boolean): Reading[] {
  if (b.length === 4 && a.length <= 2) return [dated(b, Number(a), null)];
  if (a.length !== 4) return [];
  if (b.length === 4) return [{ date: `${a}/${b}`, way: {} }];
  const month = dated(a, Number(b), null);
  if (!stroke || b.length !== 2) return [month];
  const years = { date: `${a}/${a.slice(0, 2)}${b}`, way: { slash: 'years' as const } };
  return [{ ...month, way: { slash: 'month' as const } }, years].filter(({ date }) => isSound(date));
}

/** `2020-09-27/2020-11-10`, as ISO 8601 writes a span. */
const isoSpan = (figures: string): Reading[] =>
  /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(figures) ? [{ date: figures, way: {} }] : [];

/** A bare year typed into a cell formatted as a day is kept as so many days, which is a day of 1905. */
function dayReadings(day: string, serial: number): Reading[] {
  if (serial < firstYear || serial > lastYear || !Number.isInteger(serial)) return [{ date: day, way: {} }];
  return [
    { date: String(serial), way: { small: 'year' } },
    { date: day, way: { small: 'day' } },
  ];
}

/** The day a spreadsheet program means by a number. The first keeps a 29 February 1900 that never was. */
export function dayOfSerial(serial: number, from1904: boolean): string {
  const days = Math.floor(serial) + (from1904 ? 1_462 : 0);
  const since = days < 60 && !from1904 ? days + 1 : days;
  return new Date(Date.UTC(1899, 11, 30) + since * 86_400_000).toISOString().slice(0, 10);
}

function dated(year: string | undefined, month: number | null, day: number | null): Reading {
  const two = (n: number) => String(n).padStart(2, '0');
  const date = [
    year ?? '',
    ...(month === null ? [] : [two(month)]),
    ...(day === null ? [] : [two(day)]),
  ].join('-');
  return { date, way: {} };
}

/** Whether there is such a day, in years a roll can speak of. */
export function isSound(date: string): boolean {
  const parsed = parsePartialDate(date);
  if (!parsed) return false;
  return [parsed.start, parsed.end ?? parsed.start].every(
    ({ year }) => year >= firstYear && year <= lastYear,
  );
}

function decided(readings: readonly Reading[], wanted: DateWay): DateRead {
  const sound = readings.filter(({ date }) => isSound(date));
  const [only] = sound;
  if (only && sound.length === 1) {
    const order = only.way.order;
    return order ? { outcome: 'date', date: only.date, shows: order } : { outcome: 'date', date: only.date };
  }
  const fitting = sound.filter(({ way }) => agrees(way, wanted));
  const [chosen] = fitting;
  if (chosen && new Set(fitting.map(({ date }) => date)).size === 1)
    return { outcome: 'date', date: chosen.date };
  return sound.length === 0 ? bad : { outcome: 'doubtful', readings: fitting.length > 0 ? fitting : sound };
}

const agrees = (way: DateWay, wanted: DateWay): boolean =>
  (Object.keys(way) as WayName[]).every((name) => wanted[name] === undefined || wanted[name] === way[name]);
