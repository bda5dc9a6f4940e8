/** What stands on the doors of the entrance: the exhibition's own titles, and one line of fact each. */
import { yearOf } from '../../../exhibition/languages/dates.ts';
import { isEvent } from '../../../exhibition/events.ts';
import type { Exhibition } from '../../../exhibition/exhibition.ts';
import type { LanguageCode } from '../../../exhibition/languages/language.ts';
import { languages } from '../../../exhibition/languages/languages.ts';
import { textIn, type Said } from '../../state/text.ts';
import type { Place } from '../../state/visit.svelte.ts';
import { homeWords } from '../../words/home.ts';
import { fill } from '../../words/words.ts';

export interface Door {
  name: 'statement' | 'remembrance' | 'timeline';
  title: Said;
  /** Parts of the line below, each a fact of its own; empty where nothing is known. */
  facts: string[];
  opens: Place;
}

/** The doors that lead somewhere, in the order one walks. `rollLength` is the number of people on the roll. */
export function doorsOf(
  exhibition: Exhibition,
  rollLength: number,
  language: LanguageCode,
  fallback: LanguageCode,
): Door[] {
  return [
    ...statementDoor(exhibition, language, fallback),
    {
      name: 'remembrance',
      title: textIn(exhibition.remembrance.title, language, fallback),
      facts: rollFacts(exhibition.remembrance.asOf, rollLength, language),
      opens: { screen: 'remembrance' },
    },
    ...timelineDoor(exhibition, language, fallback),
  ];
}

function statementDoor({ statements }: Exhibition, language: LanguageCode, fallback: LanguageCode): Door[] {
  const [first, ...others] = statements;
  if (!first) return [];
  const more = fill(homeWords[language].more, { n: languages[language].formatNumber(others.length) });
  return [
    {
      name: 'statement',
      title: textIn(first.title, language, fallback),
      facts: [languages[language].formatDate(first.date), ...(others.length > 0 ? [more] : [])],
      opens: others.length > 0 ? { screen: 'statement' } : { screen: 'statement', id: first.id },
    },
  ];
}

/** A number of people is said with the day it holds for. */
function rollFacts(asOf: string | undefined, rollLength: number, language: LanguageCode): string[] {
  if (rollLength === 0) return [];
  const { formatNumber, formatDate, plural } = languages[language];
  const words = homeWords[language];
  const form = words.names[plural(rollLength)] ?? words.names.other;
  const count = fill(form, { n: formatNumber(rollLength) });
  return asOf ? [count, fill(words.asOf, { date: formatDate(asOf) })] : [count];
}

function timelineDoor({ timeline }: Exhibition, language: LanguageCode, fallback: LanguageCode): Door[] {
  const shown = timeline.slides.filter((slide) => !slide.hidden);
  if (shown.length === 0) return [];
  const years = shown.filter(isEvent).flatMap(({ date }) => date.split('/').map(yearOf));
  return [
    {
      name: 'timeline',
      title: textIn(timeline.title, language, fallback),
      facts: yearsFacts(years, languages[language].formatYear),
      opens: { screen: 'timeline' },
    },
  ];
}

function yearsFacts(years: readonly number[], say: (year: number) => string): string[] {
  if (years.length === 0) return [];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return [from === to ? say(from) : `${say(from)}–${say(to)}`];
}
