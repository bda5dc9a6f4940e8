import { z } from 'zod';
import { date, id, line, picture, sources, text } from '../fields.ts';

export const nameForms = z.strictObject({
  given: line,
  /** As written with its `oğlu` or `qızı`. */
  patronymic: z.exactOptional(line),
  family: line,
});

const dayAndPlace = z.strictObject({ date: z.exactOptional(date), place: z.exactOptional(text) });

export const person = z.strictObject({
  id,
  /** The name as the person bore it, in Azerbaijani letters. */
  name: nameForms,
  otherSpellings: z.exactOptional(z.array(line)),
  /** The same name as it is customary in other languages. */
  names: z.exactOptional(z.partialRecord(z.enum(['en', 'ru', 'ur', 'tr']), nameForms)),
  rank: z.exactOptional(text),
  occupation: z.exactOptional(text),
  /** The war or the days the death belongs to, as the sources say it. */
  period: z.exactOptional(text),
  born: z.exactOptional(dayAndPlace),
  died: z.exactOptional(dayAndPlace),
  honours: z.exactOptional(z.array(z.strictObject({ title: text, date: z.exactOptional(date) }))),
  portrait: z.exactOptional(picture),
  /** Markdown. */
  about: z.exactOptional(text),
  sources: z.exactOptional(sources),
  /** Who allowed the person to be shown, for the archive; never displayed. */
  permission: z.exactOptional(line),
});
export type Person = z.infer<typeof person>;

/** No memorial of one country has more; a list that is longer is another list. */
export const mostPeople = 100_000;
export const people = z.strictObject({ format: z.literal(1), people: z.array(person).max(mostPeople) });
export type People = z.infer<typeof people>;
