/** Which words of the roll a typed word may mean, and how dearly. */
import { isKinship, plainOf, wordsTyped } from './folding.ts';
import { consonantsOf, consonantsOfUrdu, skeletonsOfName, skeletonsTyped } from './folding-skeleton.ts';
import { distance } from './search-distance.ts';
import { noMatch, type Costs } from './search-people.ts';
import { countBits, lettersOf, Shelf } from './search-shelf.ts';

export interface TypedWord {
  /** Small letters as typed, marks kept. */
  typed: string;
  plain: string;
}

/** More typed words, and more letters of a word, are not looked at. */
const mostWords = 6;
const mostLetters = 40;

export const typedWords = (query: string): TypedWord[] =>
  wordsTyped(query)
    .map((word) => word.slice(0, mostLetters))
    .map((typed) => ({ typed, plain: plainOf(typed) }))
    .filter(({ plain }) => plain !== '')
    .slice(0, mostWords);

/** Costs of a match. The same letters come before plain ones, these before skeletons; whole words before beginnings. */
const asTyped = { whole: 0, beginning: 4 };
const asPlain = { whole: 2, beginning: 6 };
const asSkeleton = { whole: 8, beginning: 12 };
/** Each typing error outweighs everything else. */
export const errorCost = 1024;

type Pair = typeof asTyped;

const isPlain = (word: string): boolean => /^[a-z0-9]+$/.test(word);
const isUrdu = (word: string): boolean => /\p{sc=Arabic}/u.test(word);

export class Words {
  readonly #count: number;
  /** “Son” and “daughter”, which nearly every name holds. */
  readonly #kinship: readonly number[];
  readonly letters: Shelf;
  /** The same without words that hold marked letters, for each of them is there in plain letters too. */
  readonly #folded: Shelf;
  readonly skeletons: Shelf;
  /** Consonants of Latin words, for queries in Urdu letters. */
  readonly consonants: Shelf;

  constructor(words: readonly string[]) {
    const numbered = words.map((word, number) => [word, number] as const);
    const skeletons = numbered.flatMap(([word, number]) =>
      isPlain(word) ? skeletonsOfName(word).map((skeleton) => [skeleton, number] as const) : [],
    );
    this.#count = words.length;
    this.#kinship = words.flatMap((word, number) => (isKinship(word) ? [number] : []));
    this.letters = new Shelf(numbered);
    this.#folded = new Shelf(numbered.filter(([word]) => isPlain(word) || isUrdu(word)));
    this.skeletons = new Shelf(skeletons);
    this.consonants = new Shelf(
      skeletons.map(([skeleton, number]) => [consonantsOf(skeleton), number] as const),
    );
  }

  /**
   * The costs of each typed word, as `costsOf` tells them. “Son” and “daughter” count only where they go on with a
   * name: the letter O alone must not list half the roll.
   */
  costs(typed: readonly TypedWord[], costsOf: (word: TypedWord) => Costs): Costs[] {
    return typed.map((word, i) => {
      const costs = costsOf(word);
      const goesOn = i > 1 || (i === 1 && word.typed.length >= 3);
      if (!goesOn) for (const number of this.#kinship) costs[number] = noMatch;
      return costs;
    });
  }

  unmarkKinship(marks: Uint8Array): void {
    for (const number of this.#kinship) marks[number] = 0;
  }

  /** Whether a name holds this very word. */
  has({ typed, plain }: TypedWord): boolean {
    return this.letters.has(typed) || this.letters.has(plain);
  }

  /**
   * Words that begin as typed, by letters and by skeleton. A single letter is taken as it stands where any word
   * begins with it, unless `broad`: otherwise Ə would list half the roll.
   */
  beginning(word: TypedWord, broad: boolean): Costs {
    const costs = new Uint16Array(this.#count).fill(noMatch);
    const single = !broad && [...word.typed].length === 1;
    for (const [shelf, form, pair] of this.waysOf(word)) {
      if (put(costs, shelf, form, pair) && single) break;
    }
    return costs;
  }

  /** Where to look for a typed word, in order of trust. */
  waysOf({ typed, plain }: TypedWord): [Shelf, form: string, Pair][] {
    const marked: [Shelf, string, Pair][] = typed === plain ? [] : [[this.letters, typed, asTyped]];
    marked.push([this.letters, plain, typed === plain || isUrdu(plain) ? asTyped : asPlain]);
    return [
      ...marked,
      ...this.#roughWays(plain).map(([shelf, form]): [Shelf, string, Pair] => [shelf, form, asSkeleton]),
    ];
  }

  #roughWays(plain: string): [Shelf, string][] {
    const ways: [Shelf, string][] = isUrdu(plain)
      ? consonantsOfUrdu(plain).map((form) => [this.consonants, form])
      : skeletonsTyped(plain)
          // A letter held down leaves next to nothing to go by.
          .filter((form) => plain.length <= 3 * form.length + 1)
          .map((form) => [this.skeletons, form]);
    return ways.filter(([, form]) => form !== '');
  }

  /** As `beginning`, and words with up to `most` typing errors besides. */
  similar(word: TypedWord, most: number): Costs {
    const costs = this.beginning(word, true);
    if (most === 0) return costs;
    putSimilar(costs, this.#folded, word.plain, most, asTyped);
    for (const [shelf, form] of this.#roughWays(word.plain)) {
      if (form.length >= shortestRough)
        putSimilar(costs, shelf, form, Math.min(most, form.length - 2), asSkeleton);
    }
    return costs;
  }
}

/** A skeleton shorter than this is near to everything. */
const shortestRough = 3;

/** A beginning shorter than this is near to everything. */
const shortestBeginning = 4;

function put(costs: Costs, shelf: Shelf, form: string, pair: Pair): boolean {
  const [from, to] = shelf.range(form);
  for (let i = from; i < to; i++) {
    lower(costs, shelf, i, shelf.forms[i] === form ? pair.whole : pair.beginning);
  }
  return to > from;
}

function putSimilar(costs: Costs, shelf: Shelf, form: string, most: number, pair: Pair): void {
  const letters = lettersOf(form);
  for (let i = 0; i < shelf.forms.length; i++) {
    // Each error can bring in at most one letter that the name lacks.
    if (countBits(letters & ~(shelf.letters[i] ?? 0)) > most) continue;
    const found = distance(form, shelf.forms[i] ?? '', most);
    if (!found || (!found.whole && form.length < shortestBeginning)) continue;
    lower(costs, shelf, i, found.errors * errorCost + (found.whole ? pair.whole : pair.beginning));
  }
}

function lower(costs: Costs, shelf: Shelf, i: number, cost: number): void {
  for (const word of shelf.words[i] ?? []) {
    if (cost < (costs[word] ?? 0)) costs[word] = cost;
  }
}
