/** What staff do to a draft, as data small enough to cross a bridge, and what of it is refused at the door. */
import { z } from 'zod';
import type { Exhibition, Whole } from './exhibition.ts';
import { file } from './fields.ts';
import { problem, type Problem } from './problems.ts';
import type { Person } from './remembrance/person.ts';

/*
 * A draft may break rules while it is being worked on (a text just emptied, a slide of an unknown person); only
 * publishing asks for all of them. What must hold at any time is its shape, so that rules can be asked at all.
 */
const entry = z.looseObject({ id: z.string().max(200) });
const entries = z.array(entry).max(100_000);
const personShape = entry.extend({ name: z.looseObject({}) });
const slideShape = entry.extend({ kind: z.string() });
const statementShape = entry.extend({ text: z.record(z.string(), z.string()), title: z.looseObject({}) });
const textShape = z.record(z.string(), z.string());

const draftExhibition = z.looseObject({
  format: z.literal(1),
  title: textShape,
  languages: z.array(z.string()),
  statements: z.array(statementShape),
  remembrance: z.looseObject({ title: textShape, people: z.string() }),
  timeline: z.looseObject({ title: textShape, slides: z.array(slideShape).max(5_000) }),
  loop: z.looseObject({
    slides: z.array(slideShape).max(5_000),
    playlists: z.exactOptional(z.array(entry.extend({ slides: z.array(z.string()) }))),
    schedule: z.exactOptional(z.array(z.looseObject({}))),
  }),
});

const where = z.enum(['loop', 'timeline']);
const place = z.int().min(0);

/** One thing staff did. Lists are changed by id; `at` is the place in the list, the end where there is none. */
export const edit = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('exhibition'), exhibition: draftExhibition }),
  z.strictObject({ do: z.literal('put-slide'), where, slide: slideShape, at: z.exactOptional(place) }),
  z.strictObject({ do: z.literal('move-slide'), where, id: z.string(), to: place }),
  z.strictObject({ do: z.literal('remove-slide'), where, id: z.string() }),
  z.strictObject({ do: z.literal('put-person'), person: personShape, was: z.exactOptional(z.string()) }),
  z.strictObject({ do: z.literal('remove-people'), ids: z.array(z.string()) }),
  z.strictObject({ do: z.literal('people'), people: entries }),
  z.strictObject({
    do: z.literal('put-statement'),
    statement: statementShape,
    texts: z.record(z.string(), z.string()),
  }),
]);
export type Edit = z.infer<typeof edit>;

/** Reads what stood in the files of a draft: its shape only, the rules may be broken. Null where it is no draft. */
export function readDraftParts(
  exhibition: unknown,
  people: unknown,
): Pick<Whole, 'exhibition' | 'people'> | null {
  const roll = z.looseObject({ people: z.array(personShape).max(100_000) }).safeParse(people);
  const main = draftExhibition.safeParse(exhibition);
  if (!roll.success || !main.success) return null;
  return { exhibition: main.data as unknown as Exhibition, people: roll.data.people as unknown as Person[] };
}

/** Files that carry a folder's own bookkeeping. */
const reserved = new Set(['exhibition.json', 'draft.json', 'version.json']);

/**
 * Files a draft is written to must lie inside its folder, each in its own place, and a statement must name words that
 * are there; anything else is refused at the door.
 */
export function badPaths({ exhibition, statementTexts }: Whole): Problem[] {
  const roll = exhibition.remembrance.people;
  const own = (path: string) =>
    file.safeParse(path).success &&
    !reserved.has(path.toLowerCase()) &&
    !path.split('/').some((part) => part.startsWith('.'));
  const words = (path: string) => own(path) && path !== roll && Object.hasOwn(statementTexts, path);
  return [
    ...(own(roll)
      ? []
      : [problem('error', 'bad-path', 'exhibition.json', ['remembrance', 'people'], { value: roll })]),
    ...exhibition.statements.flatMap(({ text }, i) =>
      Object.entries(text)
        .filter(([, path]) => !words(path))
        .map(([code, path]) =>
          problem('error', 'bad-path', 'exhibition.json', ['statements', i, 'text', code], { value: path }),
        ),
    ),
  ];
}
