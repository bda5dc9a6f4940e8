/** The whole exhibition: its schema, and reading it from `unknown`. */
import { z } from 'zod';
import type { Pause } from './crossing.ts';
import { date, file, id, language, text } from './fields.ts';
import { loop } from './loop.ts';
import { readBy, readLongBy, readLongByAndBy, type Reading } from './reading.ts';
import { mostPeople, people, person, type People } from './remembrance/person.ts';
import { statement } from './statement.ts';
import { timeline } from './timeline.ts';

export const exhibition = z.strictObject({
  format: z.literal(1),
  title: text,
  subtitle: z.exactOptional(text),
  /** The languages of the exhibition; the first is its default. */
  languages: z.array(language).min(1),
  statements: z.array(statement),
  remembrance: z.strictObject({
    title: text,
    intro: z.exactOptional(text),
    people: file,
    /** The day the roll was last complete to the archive's knowledge. */
    asOf: z.exactOptional(date),
    /** The import the roll last took, for the machine that made it; says nothing to visitors. */
    lastImport: z.exactOptional(id),
  }),
  timeline,
  loop,
});
export type Exhibition = z.infer<typeof exhibition>;

/** Everything in an exhibition folder but its media. `statementTexts` is keyed by the file's path. */
export interface Whole {
  exhibition: Exhibition;
  people: People['people'];
  statementTexts: Readonly<Record<string, string>>;
}

/** Reads what stood in `exhibition.json`: the exhibition, or every problem with its path. */
export const readExhibition = (value: unknown): Reading<Exhibition> =>
  readBy(exhibition, value, 'exhibition.json');

const roll = { name: 'people', item: person, most: mostPeople } as const;

/** Reads what stood in the file of the roll, named in the problems as `file`. */
export const readPeople = (value: unknown, file = 'people.json'): Reading<People> =>
  readLongBy(people, value, file, roll);

/** The same, a few people at a time. */
export const readPeopleByAndBy = (value: unknown, file: string, pause: Pause): Promise<Reading<People>> =>
  readLongByAndBy(pause, people, value, file, roll);
