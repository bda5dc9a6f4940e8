/** @file What is wrong with one entry as it stands now, by the very rules of `--check`, without asking for the others. */
import {
  exhibition as exhibitionSchema,
  type Exhibition,
  type Whole,
} from '../../../../exhibition/exhibition.ts';
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import type { Problem } from '../../../../exhibition/problems.ts';
import { readBy } from '../../../../exhibition/reading.ts';
import { person as personSchema, type Person } from '../../../../exhibition/remembrance/person.ts';
import { brokenRules } from '../../../../exhibition/rules.ts';
import { slide as slideSchema, type Slide } from '../../../../exhibition/slides/kinds.ts';
import { statement as statementSchema, type Statement } from '../../../../exhibition/statement.ts';
import { sentenceOf } from '../../../../exhibition/words/sentences.ts';

/** Answers the sentence for the field at a path inside the entry (`born.date`), or null. */
export type SaidAt = (path: string) => string | null;

/** Said by the count and the mark at the field itself. */
const saidElsewhere = new Set<Problem['code']>(['missing-translation']);

/** `language` is the one the sentences are in. */
export const saying =
  (problems: readonly Problem[], language: LanguageCode): SaidAt =>
  (path) => {
    const found = problems.find(
      (one) => one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[`),
    );
    return found ? sentenceOf(found, language) : null;
  };

export function problemsOfPerson(person: Person, whole: Whole): Problem[] {
  const reading = readBy(personSchema, person, whole.exhibition.remembrance.people);
  return reading.ok ? broken(alone(whole, { people: [person] }), 'people[0]') : reading.problems;
}

export function problemsOfSlide(slide: Slide, whole: Whole): Problem[] {
  const reading = readBy(slideSchema, slide, 'exhibition.json');
  if (!reading.ok) return reading.problems;
  const timeline = { ...whole.exhibition.timeline, slides: [slide] };
  // Of 25,000 people only the one the slide is about matters to it.
  const people = slide.kind === 'portrait' ? whole.people.filter(({ id }) => id === slide.person) : [];
  return broken(alone(whole, { timeline, people }), 'timeline.slides[0]');
}

export function problemsOfStatement(statement: Statement, whole: Whole): Problem[] {
  const reading = readBy(statementSchema, statement, 'exhibition.json');
  return reading.ok ? broken(alone(whole, { statements: [statement] }), 'statements[0]') : reading.problems;
}

/** The exhibition's own fields; what is inside its lists is said where those are. */
export function problemsOfExhibition(exhibition: Exhibition): Problem[] {
  const bare = {
    ...exhibition,
    statements: [],
    timeline: { ...exhibition.timeline, slides: [] },
    loop: { slides: [] },
  };
  const reading = readBy(exhibitionSchema, bare, 'exhibition.json');
  return reading.ok ? [] : reading.problems;
}

interface Part {
  people?: Person[];
  statements?: Statement[];
  timeline?: Exhibition['timeline'];
}

function alone({ exhibition, statementTexts }: Whole, part: Part): Whole {
  return {
    people: part.people ?? [],
    statementTexts,
    exhibition: {
      ...exhibition,
      statements: part.statements ?? (part.timeline ? exhibition.statements : []),
      timeline: part.timeline ?? { ...exhibition.timeline, slides: [] },
      loop: { slides: [] },
    },
  };
}

function broken(whole: Whole, place: string): Problem[] {
  return brokenRules(whole).flatMap((one) => {
    if (saidElsewhere.has(one.code) || (one.path !== place && !one.path.startsWith(`${place}.`))) return [];
    return [{ ...one, path: one.path.slice(place.length + 1) }];
  });
}
