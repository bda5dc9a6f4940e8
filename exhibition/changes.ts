/** What changed between two exhibitions, as data; the screens put it in words ("12 people added, 3 changed"). */
import { z } from 'zod';
import type { Exhibition, Whole } from './exhibition.ts';
import type { Text } from './fields.ts';
import type { LanguageCode } from './languages/language.ts';
import { sameValue } from './sharing.ts';
import type { Slide } from './slides/kinds.ts';
import type { Statement } from './statement.ts';

/** A kiosk's settings are no part of an exhibition: no change of them is ever named here. */
export const changeCodes = [
  'people-added',
  'people-removed',
  'people-changed',
  'people-reordered',
  'slides-added',
  'slides-removed',
  'slides-changed',
  'slides-hidden',
  'slides-shown',
  'slides-reordered',
  'statements-added',
  'statements-removed',
  'statements-changed',
  'statement-words-changed',
  'texts-changed',
  'languages-changed',
  'playlists-changed',
  'schedule-changed',
  'transition-changed',
  'roll-date-changed',
  'all-new',
  'other-changed',
] as const;
export type ChangeCode = (typeof changeCodes)[number];

/** `n` counts what the code speaks of: people, slides, statements, texts (one per language), playlists. */
export const change = z.strictObject({
  what: z.enum(changeCodes),
  n: z.int().min(1),
  /** Whose slides. */
  where: z.exactOptional(z.enum(['loop', 'timeline'])),
});
export type Change = z.infer<typeof change>;

/** Every change in a steady order; empty exactly where both say the same. `before` is null where nothing was. */
export function changesBetween(before: Whole | null, after: Whole): Change[] {
  if (!before) return [{ what: 'all-new', n: 1 }];
  const found = [
    ...peopleChanges(before, after),
    ...slideChanges('loop', before.exhibition.loop.slides, after.exhibition.loop.slides),
    ...slideChanges('timeline', before.exhibition.timeline.slides, after.exhibition.timeline.slides),
    ...statementChanges(before, after),
    ...otherChanges(before.exhibition, after.exhibition),
  ].filter(({ n }) => n > 0);
  return found.length === 0 && !sameValue(before, after) ? [{ what: 'other-changed', n: 1 }] : found;
}

function peopleChanges(before: Whole, after: Whole): Change[] {
  if (before.people === after.people) return [];
  const { added, removed, changed, moved } = compareLists(before.people, after.people);
  return [
    { what: 'people-added', n: added },
    { what: 'people-removed', n: removed },
    { what: 'people-changed', n: changed.length },
    { what: 'people-reordered', n: moved },
  ];
}

function slideChanges(
  where: 'loop' | 'timeline',
  before: readonly Slide[],
  after: readonly Slide[],
): Change[] {
  const { added, removed, changed, moved } = compareLists(before, after);
  const turned = changed.filter(([old, now]) =>
    sameValue({ ...old, hidden: true }, { ...now, hidden: true }),
  );
  const hidden = turned.filter(([, now]) => now.hidden).length;
  return [
    { what: 'slides-added', n: added, where },
    { what: 'slides-removed', n: removed, where },
    { what: 'slides-changed', n: changed.length - turned.length, where },
    { what: 'slides-hidden', n: hidden, where },
    { what: 'slides-shown', n: turned.length - hidden, where },
    { what: 'slides-reordered', n: moved, where },
  ];
}

function statementChanges(before: Whole, after: Whole): Change[] {
  const apart = (one: Statement) => ({ ...one, text: {} });
  const { added, removed, changed } = compareLists(before.exhibition.statements, after.exhibition.statements);
  const kept = new Set(after.exhibition.statements.map(({ id }) => id));
  const words = new Set(
    wordChanges(before, after)
      .map(({ statement }) => statement)
      .filter((id) => kept.has(id)),
  );
  return [
    { what: 'statements-added', n: added },
    { what: 'statements-removed', n: removed },
    {
      what: 'statements-changed',
      n: changed.filter(([old, now]) => !sameValue(apart(old), apart(now))).length,
    },
    { what: 'statement-words-changed', n: words.size },
  ];
}

/** The words of one statement in one language, before and after; null where there are none. */
export interface WordChange {
  statement: string;
  language: LanguageCode;
  before: string | null;
  after: string | null;
}

/** How the words of the statements that stood in `before` differ in `after`, whichever files they stand in. */
export function wordChanges(before: Whole, after: Whole): WordChange[] {
  if (
    before.statementTexts === after.statementTexts &&
    before.exhibition.statements === after.exhibition.statements
  )
    return [];
  return before.exhibition.statements.flatMap((old) => {
    const now = after.exhibition.statements.find(({ id }) => id === old.id);
    const languages = new Set([
      ...Object.keys(old.text),
      ...Object.keys(now?.text ?? {}),
    ]) as Set<LanguageCode>;
    return [...languages]
      .map((language) => ({
        statement: old.id,
        language,
        before: wordsIn(before, old, language),
        after: now ? wordsIn(after, now, language) : null,
      }))
      .filter((one) => one.before !== one.after);
  });
}

function wordsIn({ statementTexts }: Whole, statement: Statement, language: LanguageCode): string | null {
  const file = statement.text[language];
  return file === undefined ? null : (statementTexts[file] ?? null);
}

function otherChanges(before: Exhibition, after: Exhibition): Change[] {
  const playlists = compareLists(before.loop.playlists ?? [], after.loop.playlists ?? []);
  const once = (differs: boolean): number => (differs ? 1 : 0);
  return [
    { what: 'texts-changed', n: textChanges(before, after) },
    { what: 'languages-changed', n: once(!sameValue(before.languages, after.languages)) },
    {
      what: 'playlists-changed',
      n: playlists.added + playlists.removed + playlists.changed.length + playlists.moved,
    },
    { what: 'schedule-changed', n: once(!sameValue(before.loop.schedule, after.loop.schedule)) },
    { what: 'transition-changed', n: once(before.loop.transition !== after.loop.transition) },
    { what: 'roll-date-changed', n: once(before.remembrance.asOf !== after.remembrance.asOf) },
  ];
}

/** The exhibition's own texts, without those of slides, people and statements. */
const ownTexts = ({ title, subtitle, remembrance, timeline }: Exhibition): (Text | undefined)[] => [
  title,
  subtitle,
  remembrance.title,
  remembrance.intro,
  timeline.title,
  timeline.intro,
];

function textChanges(before: Exhibition, after: Exhibition): number {
  const now = ownTexts(after);
  return ownTexts(before).reduce((sum, old, i) => sum + differing(old ?? {}, now[i] ?? {}), 0);
}

const differing = (old: Text, now: Text): number =>
  [...new Set([...Object.keys(old), ...Object.keys(now)] as LanguageCode[])].filter(
    (code) => old[code] !== now[code],
  ).length;

interface ListChanges<Item> {
  added: number;
  removed: number;
  changed: [Item, Item][];
  /** The fewest entries one must have taken out and put elsewhere. */
  moved: number;
}

function compareLists<Item extends { id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): ListChanges<Item> {
  const places = new Map(before.map(({ id }, i) => [id, i]));
  const ids = new Set(after.map(({ id }) => id));
  const pairs = after.flatMap((now): [Item, Item][] => {
    const old = before[places.get(now.id) ?? -1];
    return old ? [[old, now]] : [];
  });
  return {
    added: after.length - pairs.length,
    removed: before.filter(({ id }) => !ids.has(id)).length,
    changed: pairs.filter(([old, now]) => !sameValue(old, now)),
    moved: pairs.length - longestRising(pairs.map(([{ id }]) => places.get(id) ?? 0)),
  };
}

/** The length of the longest rising part of a list of numbers (patience sorting), O(n log n). */
function longestRising(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const number of numbers) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? Infinity) < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = number;
  }
  return ends.length;
}
