/**
 * @file Finding a name among 25,000 at every touch of a key. Names share words, so the distinct words are searched
 * (a few thousand, ready in order) and then the people are passed over once. Words may be typed in any order, in any
 * of the scripts, each only begun; spellings fall together by `folding`; typing errors are allowed where nothing else
 * is found.
 */
import { People, type Costs } from './search-people.ts';
import type { Shelf } from './search-shelf.ts';
import { errorCost, typedWords, Words, type TypedWord } from './search-words.ts';

export interface Found {
  /** Places in the keys handed in, best first; people found equally well keep the order of the keys. */
  indices: number[];
  /** How many there are in all, whatever the limit. */
  total: number;
  /** Nothing was found as typed: these are names spelled similarly. */
  approximate: boolean;
}

export interface Search {
  find(query: string, limit: number): Found;
  /** Those of the candidates (texts of keys) that lead from the query to a name, if typed next. */
  nextLetters(query: string, candidates: readonly string[]): Set<string>;
}

/** `keys` as `searchKeys` makes them, in the order in which equals shall be listed. */
export function prepareSearch(keys: readonly string[]): Search {
  const people = new People(keys);
  const words = new Words(people.words);
  return {
    find: (query, limit) => find(people, words, typedWords(query), limit),
    nextLetters: (query, candidates) => nextLetters(people, words, query, candidates),
  };
}

function find(people: People, words: Words, typed: readonly TypedWord[], limit: number): Found {
  if (typed.length === 0) return { indices: [], total: 0, approximate: false };
  const exact = (query: readonly TypedWord[], broad: boolean) => () =>
    best(people, query.map((word) => words.beginning(word, broad)), errorCost, limit);
  const withErrors = (most: number) => () =>
    best(people, typed.map((word) => words.similar(word, Math.min(most, errorsAllowed(word, typed)))), (most + 1) * errorCost, limit);

  const asTyped = firstFound([exact(typed, false), exact(typed, true)]) ?? firstFound(respaced(typed).map((q) => exact(q, true)));
  const found = asTyped ?? firstFound([withErrors(1), withErrors(2)]);
  return { indices: found?.indices ?? [], total: found?.total ?? 0, approximate: !asTyped && found !== undefined };
}

interface Ranked {
  indices: number[];
  total: number;
}

function firstFound(attempts: readonly (() => Ranked)[]): Ranked | undefined {
  for (const attempt of attempts) {
    const found = attempt();
    if (found.total > 0) return found;
  }
  return undefined;
}

/** People by cost, and by their place in the keys among equals; only those that cost less than `below`. */
function best(people: People, typed: readonly Costs[], below: number, limit: number): Ranked {
  const byCost = new Map<number, number[]>();
  let total = 0;
  people.match(typed, (person, cost) => {
    if (cost >= below) return;
    total += 1;
    const equals = byCost.get(cost);
    if (equals) equals.push(person);
    else byCost.set(cost, [person]);
  });
  const indices: number[] = [];
  for (const cost of [...byCost.keys()].sort((a, b) => a - b)) {
    if (indices.length >= limit) break;
    for (const person of byCost.get(cost) ?? []) if (indices.length < limit) indices.push(person);
  }
  return { indices, total };
}

/** Errors allowed in one typed word. A short word alone would be near to everything. */
function errorsAllowed({ plain }: TypedWord, typed: readonly TypedWord[]): number {
  if (plain.length >= 8) return 2;
  return plain.length >= (typed.length > 1 ? 2 : 4) ? 1 : 0;
}

/** The query with one space left out or put in: Əli Ağa and Əliağa, or a slip of the thumb. */
function respaced(typed: readonly TypedWord[]): TypedWord[][] {
  const texts = typed.map((word) => word.typed);
  const query = (i: number, count: number, ...put: string[]): TypedWord[] =>
    typedWords([...texts.slice(0, i), ...put, ...texts.slice(i + count)].join(' '));
  const closed = texts.slice(1).map((text, i) => query(i, 2, `${texts[i]}${text}`));
  // At least two letters on either side.
  const opened = texts.flatMap((text, i) =>
    Array.from({ length: Math.max(0, text.length - 3) }, (_, j) => query(i, 1, text.slice(0, j + 2), text.slice(j + 2))),
  );
  return [...closed, ...opened];
}

function nextLetters(people: People, words: Words, query: string, candidates: readonly string[]): Set<string> {
  // Where the query itself is only near to names, any letter may be the right one.
  const typed = typedWords(query);
  if (typed.length > 0 && find(people, words, typed, 1).approximate) return new Set(candidates);
  const known = new Map<string, (last: TypedWord) => boolean>();
  return new Set(
    candidates.filter((candidate) => {
      const next = typedWords(query + candidate);
      const last = next.pop();
      if (!last) return true;
      const before = next.map((word) => word.typed).join(' ');
      const leads = known.get(before) ?? leadsToName(people, words, next);
      known.set(before, leads);
      return leads(last);
    }),
  );
}

/** Whether a name goes on with a word, after the words typed before it. */
function leadsToName(people: People, words: Words, before: readonly TypedWord[]): (last: TypedWord) => boolean {
  const marks = people.reachable(before.map((word) => words.beginning(word, true)));
  const counts = new Map([words.letters, words.skeletons, words.consonants].map((shelf) => [shelf, counted(shelf, marks)]));
  return (last) =>
    words.waysOf(last).some(([shelf, form]) => {
      const [from, to] = shelf.range(form);
      const count = counts.get(shelf);
      return (count?.[to] ?? 0) > (count?.[from] ?? 0);
    });
}

/** `counted[i]`: how many of the first `i` forms have a marked word. */
function counted(shelf: Shelf, marks: Uint8Array): Int32Array {
  const counts = new Int32Array(shelf.forms.length + 1);
  shelf.words.forEach((numbers, i) => {
    counts[i + 1] = (counts[i] ?? 0) + (numbers.some((word) => marks[word] === 1) ? 1 : 0);
  });
  return counts;
}
