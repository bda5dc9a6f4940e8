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
  // The screen asks for names and for letters to the same query.
  let last: Answer & { query: string } = { query: '', found: nobody, goesOn: true };
  const ask = (query: string, limit: number): Answer => {
    last = { query, ...answer(people, words, typedWords(query), limit) };
    return last;
  };
  return {
    find: (query, limit) => ask(query, limit).found,
    nextLetters(query, candidates) {
      const { goesOn } = last.query === query ? last : ask(query, 1);
      // Where nothing begins as typed, any letter may be the right one.
      return goesOn ? nextLetters(people, words, query, candidates) : new Set(candidates);
    },
  };
}

interface Answer {
  found: Found;
  /** Names begin as typed, word by word; typing on leads to some of them. */
  goesOn: boolean;
}

const nobody: Found = { indices: [], total: 0, approximate: false };

function answer(people: People, words: Words, typed: readonly TypedWord[], limit: number): Answer {
  if (typed.length === 0) return { found: nobody, goesOn: true };
  const begun = foundAsTyped(people, words, typed, limit);
  if (begun) return { found: { ...begun, approximate: false }, goesOn: true };
  const spaced = foundRespaced(people, words, typed, limit);
  if (spaced) return { found: { ...spaced, approximate: false }, goesOn: false };
  const similar = foundSimilar(people, words, typed, limit);
  return { found: similar ? { ...similar, approximate: true } : nobody, goesOn: false };
}

function foundAsTyped(
  people: People,
  words: Words,
  typed: readonly TypedWord[],
  limit: number,
): Ranked | undefined {
  const attempt = (broad: boolean) => (): Ranked =>
    best(
      people,
      words.costs(typed, (word) => words.beginning(word, broad)),
      errorCost,
      limit,
    );
  const hasSingleLetter = typed.some((word) => [...word.typed].length === 1);
  return firstFound(hasSingleLetter ? [attempt(false), attempt(true)] : [attempt(false)]);
}

function foundRespaced(
  people: People,
  words: Words,
  typed: readonly TypedWord[],
  limit: number,
): Ranked | undefined {
  return firstFound(
    respaced(typed, words).map(
      (query) => () =>
        best(
          people,
          words.costs(query, (word) => words.beginning(word, true)),
          errorCost,
          limit,
        ),
    ),
  );
}

/** Names with one typing error; with two only where there are none with one. */
function foundSimilar(
  people: People,
  words: Words,
  typed: readonly TypedWord[],
  limit: number,
): Ranked | undefined {
  const costs = words.costs(typed, (word) => words.similar(word, errorsAllowed(word, typed)));
  return firstFound([1, 2].map((errors) => () => best(people, costs, (errors + 1) * errorCost, limit)));
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
function respaced(typed: readonly TypedWord[], words: Words): TypedWord[][] {
  const texts = typed.map((word) => word.typed);
  const query = (i: number, count: number, ...put: string[]): TypedWord[] =>
    typedWords([...texts.slice(0, i), ...put, ...texts.slice(i + count)].join(' '));
  const closed = texts.slice(1).map((text, i) => query(i, 2, `${texts[i]}${text}`));
  // At least two letters on either side; what stands before the space must be a whole word of some name.
  const opened = texts.flatMap((text, i) =>
    Array.from({ length: Math.max(0, text.length - 3) }, (_, j) => j + 2)
      .filter((cut) => typedWords(text.slice(0, cut)).some((word) => words.has(word)))
      .map((cut) => query(i, 1, text.slice(0, cut), text.slice(cut))),
  );
  return [...closed, ...opened];
}

/** As `Search.nextLetters`, for a query that finds names as it stands. */
function nextLetters(
  people: People,
  words: Words,
  query: string,
  candidates: readonly string[],
): Set<string> {
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
function leadsToName(
  people: People,
  words: Words,
  before: readonly TypedWord[],
): (last: TypedWord) => boolean {
  const marks = people.reachable(words.costs(before, (word) => words.beginning(word, true)));
  if (before.length === 0) words.unmarkKinship(marks);
  const shelves = [words.letters, words.skeletons, words.consonants];
  const counts = new Map(shelves.map((shelf) => [shelf, counted(shelf, marks)]));
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
