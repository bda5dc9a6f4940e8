/** What becomes of a draft when staff do something to it. The machine and the page use it alike. */
import type { Edit } from './editing.ts';
import type { Exhibition, Whole } from './exhibition.ts';
import type { Person } from './remembrance/person.ts';
import { shared } from './sharing.ts';
import type { Slide } from './slides/kinds.ts';
import type { Statement } from './statement.ts';

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
