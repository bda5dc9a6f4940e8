/** Which people have which words in their names, packed in numbers: a look at all of 25,000 people takes about a millisecond. */

/** How dearly each word of the roll matches one typed word; `noMatch` where it does not. Lower is better. */
export type Costs = Uint16Array;
export const noMatch = 0xffff;

/** A patronymic serves as well as a name, but a name comes first. */
const patronymicCost = 1;

/** More words than this in one name are not told apart. */
const mostSlots = 24;

export class People {
  /** Every distinct form of every word, by number. */
  readonly words: readonly string[];
  readonly count: number;
  readonly #entries: Entries;
  /** Who has word `w`: `#bearers` from `#bearersFrom[w]` up to `#bearersFrom[w + 1]`. */
  readonly #bearersFrom: Int32Array;
  readonly #bearers: Int32Array;
  readonly #called: Uint8Array;

  /** `keys` as `searchKeys` makes them. */
  constructor(keys: readonly string[]) {
    const { words, entries } = entriesOf(keys);
    this.words = words;
    this.count = keys.length;
    this.#entries = entries;
    [this.#bearersFrom, this.#bearers] = bearersOf(entries, words.length, keys.length);
    this.#called = new Uint8Array(keys.length);
  }

  /** Calls `found` for everyone whose name has a word of its own for each typed word, with the least sum of costs. */
  match(typed: readonly Costs[], found: (person: number, cost: number) => void): void {
    const table = new Uint16Array(typed.length * mostSlots);
    this.#eachMatch(table, typed, (person) => {
      const cost = typed.length === 1 ? leastOf(table) : assign(table, typed.length, 0, 0);
      if (cost < noMatch) found(person, cost);
    });
  }

  /** Marks every word that people who match all of `typed` have besides: what one more typed word could be. */
  reachable(typed: readonly Costs[]): Uint8Array {
    const marks = new Uint8Array(this.words.length);
    if (typed.length === 0) return marks.fill(1);
    const table = new Uint16Array(typed.length * mostSlots);
    const { starts, word, slot } = this.#entries;
    this.#eachMatch(table, typed, (person) => {
      const free = freeSlots(table, typed.length);
      for (let i = starts[person] ?? 0; i < (starts[person + 1] ?? 0); i++) {
        if (free & (1 << (slot[i] ?? 0))) marks[word[i] ?? 0] = 1;
      }
    });
    return marks;
  }

  /** Fills the table for everyone who has at least some word for each typed word, in the order of the people. */
  #eachMatch(table: Uint16Array, typed: readonly Costs[], visit: (person: number) => void): void {
    // Only the bearers of the rarest typed word need looking at.
    const counts = typed.map((costs) => this.#bearerCount(costs));
    const rarest = typed[counts.indexOf(Math.min(...counts))];
    if (!rarest) return;
    this.#call(rarest);
    for (let person = 0; person < this.count; person++) {
      if (this.#called[person] === 1 && this.#fill(table, typed, person)) visit(person);
    }
  }

  #bearerCount(costs: Costs): number {
    let count = 0;
    for (let w = 0; w < costs.length; w++) {
      if (costs[w] !== noMatch) count += (this.#bearersFrom[w + 1] ?? 0) - (this.#bearersFrom[w] ?? 0);
    }
    return count;
  }

  #call(costs: Costs): void {
    this.#called.fill(0);
    for (let w = 0; w < costs.length; w++) {
      if (costs[w] === noMatch) continue;
      for (let i = this.#bearersFrom[w] ?? 0; i < (this.#bearersFrom[w + 1] ?? 0); i++) {
        this.#called[this.#bearers[i] ?? 0] = 1;
      }
    }
  }

  /** Puts the least cost of each typed word in each word of the person's name; false if some typed word has none. */
  #fill(table: Uint16Array, typed: readonly Costs[], person: number): boolean {
    const { starts, word, slot, patronymic } = this.#entries;
    const start = starts[person] ?? 0;
    const end = starts[person + 1] ?? 0;
    for (let row = 0; row < typed.length; row++) {
      const costs = typed[row];
      const base = row * mostSlots;
      let any = false;
      for (let i = start; i < end; i++) {
        const cost = costs?.[word[i] ?? 0] ?? noMatch;
        if (cost === noMatch) continue;
        if (!any) table.fill(noMatch, base, base + mostSlots);
        any = true;
        const cell = base + (slot[i] ?? 0);
        table[cell] = Math.min(table[cell] ?? noMatch, cost + (patronymic[i] ?? 0));
      }
      if (!any) return false;
    }
    return true;
  }
}

/** The forms of person `p` are the entries `starts[p]` up to, not including, `starts[p + 1]`. */
interface Entries {
  starts: Int32Array;
  /** The number of the form, the place of its word in the name, and 1 where that is the patronymic. */
  word: Int32Array;
  slot: Uint8Array;
  patronymic: Uint8Array;
}

function entriesOf(keys: readonly string[]): { words: string[]; entries: Entries } {
  const numbers = new Map<string, number>();
  const starts = [0];
  const word: number[] = [];
  const slot: number[] = [];
  const patronymic: number[] = [];
  const numberOf = (form: string): number => {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    numbers.set(form, numbers.size);
    return numbers.size - 1;
  };
  for (const key of keys) {
    let place = 0;
    key.split(';').forEach((section, kind) => {
      for (const forms of section.split(' ')) {
        if (forms === '') continue;
        for (const form of forms.split('/')) {
          word.push(numberOf(form));
          slot.push(Math.min(place, mostSlots - 1));
          patronymic.push(kind * patronymicCost);
        }
        place += 1;
      }
    });
    starts.push(word.length);
  }
  const entries = {
    starts: Int32Array.from(starts),
    word: Int32Array.from(word),
    slot: Uint8Array.from(slot),
    patronymic: Uint8Array.from(patronymic),
  };
  return { words: [...numbers.keys()], entries };
}

/** Turns “who has which words” round: for each word who has it. */
function bearersOf(
  { starts, word }: Entries,
  words: number,
  people: number,
): [from: Int32Array, bearers: Int32Array] {
  const from = new Int32Array(words + 1);
  for (const w of word) from[w + 1] = (from[w + 1] ?? 0) + 1;
  for (let w = 0; w < words; w++) from[w + 1] = (from[w + 1] ?? 0) + (from[w] ?? 0);
  const bearers = new Int32Array(word.length);
  const filled = from.slice();
  for (let person = 0; person < people; person++) {
    for (let i = starts[person] ?? 0; i < (starts[person + 1] ?? 0); i++) {
      const w = word[i] ?? 0;
      bearers[filled[w] ?? 0] = person;
      filled[w] = (filled[w] ?? 0) + 1;
    }
  }
  return [from, bearers];
}

/** The words of a name, as bits, that can be spared: without any one of them every typed word still has its own. */
function freeSlots(table: Uint16Array, rows: number): number {
  if (assign(table, rows, 0, 0) === noMatch) return 0;
  let free = 0;
  for (let slot = 0; slot < mostSlots; slot++) {
    let wanted = false;
    for (let row = 0; row < rows; row++) wanted ||= table[row * mostSlots + slot] !== noMatch;
    if (!wanted || assign(table, rows, 0, 1 << slot) < noMatch) free |= 1 << slot;
  }
  return free;
}

function leastOf(table: Uint16Array): number {
  let least = noMatch;
  for (const cost of table) if (cost < least) least = cost;
  return least;
}

/** The cheapest way to give each typed word from `row` on a word of its own; `used` holds the words already given. */
function assign(table: Uint16Array, rows: number, row: number, used: number): number {
  if (row === rows) return 0;
  let least = noMatch;
  for (let slot = 0; slot < mostSlots; slot++) {
    const cost = table[row * mostSlots + slot] ?? noMatch;
    if (cost === noMatch || used & (1 << slot)) continue;
    least = Math.min(least, cost + assign(table, rows, row + 1, used | (1 << slot)));
  }
  return least;
}
