/** What staff do to a draft, as data small enough to cross a bridge, and what becomes of the draft then. */
import { z } from 'zod';
import type { Exhibition, Whole } from './exhibition.ts';
import { file } from './fields.ts';
import { problem, type Problem } from './problems.ts';
import type { Person } from './remembrance/person.ts';
import { shared } from './sharing.ts';
import type { Slide } from './slides/kinds.ts';
import type { Statement } from './statement.ts';

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

/** The draft after an edit. What the edit did not touch stays the very same object. */
export const edited = (whole: Whole, one: Edit): Whole => shared(whole, changed(whole, one));

function changed(whole: Whole, one: Edit): Whole {
  switch (one.do) {
    case 'exhibition':
      return withOnlyNamedTexts({ ...whole, exhibition: one.exhibition as unknown as Exhibition });
    case 'put-slide':
      return withSlides(whole, one.where, (slides) => put(slides, one.slide as unknown as Slide, one.at));
    case 'move-slide':
      return withSlides(whole, one.where, (slides) => moved(slides, one.id, one.to));
    case 'remove-slide':
      return withoutSlide(whole, one.where, one.id);
    case 'put-person':
      return { ...whole, people: put(whole.people, one.person as unknown as Person, undefined, one.was) };
    case 'remove-people': {
      const gone = new Set(one.ids);
      return { ...whole, people: whole.people.filter(({ id }) => !gone.has(id)) };
    }
    case 'people':
      return { ...whole, people: one.people as unknown as Person[] };
    case 'put-statement':
      return withStatement(whole, one.statement as unknown as Statement, one.texts);
  }
}

/** Replaces the entry of the same id (or of the id it had before) where it stands, or puts a new one at `at`. */
function put<Item extends { id: string }>(
  items: readonly Item[],
  item: Item,
  at?: number,
  was = item.id,
): Item[] {
  const here = items.findIndex(({ id }) => id === was);
  if (here === -1) return inserted(items, item, at ?? items.length);
  const replaced = items.map((old, i) => (i === here ? item : old));
  return at === undefined ? replaced : moved(replaced, item.id, at);
}

const inserted = <Item>(items: readonly Item[], item: Item, at: number): Item[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];

/** `to` is the place the entry has afterwards. */
function moved<Item extends { id: string }>(items: readonly Item[], id: string, to: number): Item[] {
  const item = items.find((one) => one.id === id);
  return item
    ? inserted(
        items.filter((one) => one !== item),
        item,
        to,
      )
    : [...items];
}

function withSlides(whole: Whole, where: 'loop' | 'timeline', change: (slides: Slide[]) => Slide[]): Whole {
  const { exhibition } = whole;
  const part = { ...exhibition[where], slides: change(exhibition[where].slides) };
  return { ...whole, exhibition: { ...exhibition, [where]: part } };
}

/** A slide that is gone leaves the playlists too; a playlist of a slide that is not there could not be published. */
function withoutSlide(whole: Whole, where: 'loop' | 'timeline', id: string): Whole {
  const without = withSlides(whole, where, (slides) => slides.filter((slide) => slide.id !== id));
  const { exhibition } = without;
  if (where === 'timeline' || !exhibition.loop.playlists) return without;
  const playlists = exhibition.loop.playlists.map((list) => ({
    ...list,
    slides: list.slides.filter((slide) => slide !== id),
  }));
  return { ...without, exhibition: { ...exhibition, loop: { ...exhibition.loop, playlists } } };
}

function withStatement(whole: Whole, statement: Statement, texts: Readonly<Record<string, string>>): Whole {
  const exhibition = { ...whole.exhibition, statements: put(whole.exhibition.statements, statement) };
  return withOnlyNamedTexts({ ...whole, exhibition, statementTexts: { ...whole.statementTexts, ...texts } });
}

/** The draft with one statement's words changed in one language; null takes that language away. Null: no such statement. */
export function withWords(
  whole: Whole,
  id: string,
  language: keyof Statement['text'],
  words: string | null,
): Whole | null {
  const statement = whole.exhibition.statements.find((one) => one.id === id);
  if (!statement) return null;
  const { [language]: path = `statements/${id}.${language}.md`, ...others } = statement.text;
  const text = words === null ? others : { ...others, [language]: path };
  const texts = words === null ? {} : { [path]: words };
  return shared(whole, withStatement(whole, { ...statement, text }, texts));
}

/** Texts no statement names any more are no part of the exhibition. */
function withOnlyNamedTexts(whole: Whole): Whole {
  const named = new Set(whole.exhibition.statements.flatMap(({ text }) => Object.values(text)));
  const kept = Object.entries(whole.statementTexts).filter(([path]) => named.has(path));
  return { ...whole, statementTexts: Object.fromEntries(kept) };
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
