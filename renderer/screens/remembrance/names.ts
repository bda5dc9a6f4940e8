import { parsePartialDate } from '../../../exhibition/languages/dates.ts';
import type { LanguageRules } from '../../../exhibition/languages/language.ts';
import type { NameForms } from '../../../exhibition/remembrance/roll.ts';

/** As it is said: given name, patronymic, family name. */
export const asSaid = ({ given, patronymic, family }: NameForms): string =>
  [given, patronymic, family].filter(Boolean).join(' ');

/** `1994–2016`, or nothing where a year is not known for certain: half a span would look like a life that goes on. */
export function yearsOf(
  born: string | null,
  died: string | null,
  { formatYear }: LanguageRules,
): string | null {
  const from = yearKnown(born);
  const to = yearKnown(died);
  return from && to ? `${formatYear(from)}–${formatYear(to)}` : null;
}

/** A range over a new year's night leaves the year open. */
function yearKnown(date: string | null): number | null {
  const parsed = date ? parsePartialDate(date) : null;
  return parsed && (!parsed.end || parsed.end.year === parsed.start.year) ? parsed.start.year : null;
}

/** The letters of the longest word: how small type must get to set it whole. */
export const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s-]+/).map((word) => [...word].length));
