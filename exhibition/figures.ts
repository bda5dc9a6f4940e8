/**
 * What is counted of visits, and it is only counted: how many, when, in which language, which screens. Never who, never
 * a word that was typed, never which person of the roll was read about: the dead are not ranked.
 */
import { z } from 'zod';
import { countedScreens } from './counted-screens.ts';
import { language } from './fields.ts';
import { twoFigures } from './local-time.ts';

/** One visit, told once, when it is over. */
export const countedVisit = z.strictObject({
  /** The language the visitor ended in. */
  language,
  /** Each screen once, however often it was opened. */
  screens: z.array(z.enum(countedScreens)).max(countedScreens.length),
  /** Searches that found nobody. */
  emptySearches: z.int().min(0).max(100),
});
export type CountedVisit = z.infer<typeof countedVisit>;

const count = z.int().min(0).max(1_000_000);

/** One day's figures. `hours[10]` are the visits that ended from 10:00 to 10:59, local time. */
export const dayFigures = z.strictObject({
  hours: z.array(count).length(24),
  languages: z.partialRecord(language, count),
  screens: z.partialRecord(z.enum(countedScreens), count),
  emptySearches: count,
});
export type DayFigures = z.infer<typeof dayFigures>;

/** A year's file: days by their local date. At most 366 days of some thirty numbers, so it cannot fill a disk. */
export const yearFigures = z.strictObject({
  format: z.literal(1),
  days: z.record(z.string().regex(/^\d{4}-\d\d-\d\d$/), dayFigures),
});
export type YearFigures = z.infer<typeof yearFigures>;

/** A day as the page gets it. */
export type DatedFigures = DayFigures & { day: string };

export const noFigures: DayFigures = {
  hours: Array<number>(24).fill(0),
  languages: {},
  screens: {},
  emptySearches: 0,
};

/** The day with one more visit, which ended in that hour (0–23). */
export function withVisit(day: DayFigures, visit: CountedVisit, hour: number): DayFigures {
  return {
    hours: day.hours.map((visits, i) => (i === hour ? visits + 1 : visits)),
    languages: { ...day.languages, [visit.language]: (day.languages[visit.language] ?? 0) + 1 },
    screens: visit.screens.reduce(
      (all, screen) => ({ ...all, [screen]: (all[screen] ?? 0) + 1 }),
      day.screens,
    ),
    emptySearches: day.emptySearches + visit.emptySearches,
  };
}

export const visitsOf = ({ hours }: DayFigures): number => hours.reduce((sum, visits) => sum + visits, 0);

/** Several days as one. */
export function total(days: readonly DayFigures[]): DayFigures {
  return days.reduce(
    (sum, day) => ({
      hours: sum.hours.map((visits, i) => visits + (day.hours[i] ?? 0)),
      languages: added(sum.languages, day.languages),
      screens: added(sum.screens, day.screens),
      emptySearches: sum.emptySearches + day.emptySearches,
    }),
    noFigures,
  );
}

function added<Name extends string>(a: Partial<Record<Name, number>>, b: Partial<Record<Name, number>>) {
  const sum = { ...a };
  for (const [name, more] of Object.entries(b) as [Name, number][]) sum[name] = (sum[name] ?? 0) + more;
  return sum;
}

/**
 * One line per number, `day,what,name,count`, for any spreadsheet: with the byte-order mark and line ends that the
 * usual one needs to read it right. What is zero is left out.
 */
export function csvOf(days: readonly DatedFigures[]): string {
  const lines = days.flatMap(({ day, hours, languages, screens, emptySearches }) => [
    ...hours.map((visits, hour) => [day, 'visits in the hour', `${twoFigures(hour)}:00`, visits]),
    ...Object.entries(languages).map(([name, visits]) => [day, 'visits in the language', name, visits]),
    ...Object.entries(screens).map(([name, visits]) => [day, 'visits with the screen', name, visits]),
    [day, 'searches without result', '', emptySearches],
  ]);
  const rows = lines.filter(([, , , number]) => number !== 0).map((line) => line.join(','));
  return `\uFEFF${['day,what,name,count', ...rows].join('\r\n')}\r\n`;
}
