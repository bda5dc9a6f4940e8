/** Which words of the roll a typed word may mean, and how dearly. */
import { plainOf, wordsTyped } from './folding.ts';
import { consonantsOf, consonantsOfUrdu, skeletonOfName, skeletonsTyped } from './folding-skeleton.ts';
import { distance } from './search-distance.ts';
import { noMatch, type Costs } from './search-people.ts';
import { countBits, lettersOf, Shelf } from './search-shelf.ts';

export interface TypedWord {
  /** Small letters as typed, marks kept. */
  typed: string;
  plain: string;
}

/** More typed words than these are not looked at. */
const mostWords = 6;

export const typedWords = (query: string): TypedWord[] =>
  wordsTyped(query)
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
  readonly letters: Shelf;
  readonly skeletons: Shelf;
  /** Consonants of Latin words, for queries in Urdu letters. */
  readonly consonants: Shelf;

  constructor(words: readonly string[]) {
    const plain = words.flatMap((word, number) => (isPlain(word) ? [[skeletonOfName(word), number] as const] : []));
    this.#count = words.length;
    this.letters = new Shelf(words.map((word, number) => [word, number] as const));
    this.skeletons = new Shelf(plain);
    this.consonants = new Shelf(plain.map(([skeleton, number]) => [consonantsOf(skeleton), number] as const));
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
    return [...marked, ...this.#roughWays(plain).map(([shelf, form]): [Shelf, string, Pair] => [shelf, form, asSkeleton])];
  }

  #roughWays(plain: string): [Shelf, string][] {
    const ways: [Shelf, string][] = isUrdu(plain)
      ? consonantsOfUrdu(plain).map((form) => [this.consonants, form])
      : skeletonsTyped(plain).map((form) => [this.skeletons, form]);
    return ways.filter(([, form]) => form !== '');
  }

  /** As `beginning`, and words with up to `most` typing errors besides. */
  similar(word: TypedWord, most: number): Costs {
    const costs = this.beginning(word, true);
    if (most === 0) return costs;
    putSimilar(costs, this.letters, word.plain, most, asTyped);
    for (const [shelf, form] of this.#roughWays(word.plain)) {
      if (form.length >= shortestRough) putSimilar(costs, shelf, form, Math.min(most, form.length - 2), asSkeleton);
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
