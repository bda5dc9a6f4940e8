/** Which people have which words in their names, packed so that a pass over 25,000 people takes a fraction of a millisecond. */

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
  /** The forms of person `p` are entries `#starts[p]` up to `#starts[p + 1]`. */
  readonly #starts: Int32Array;
  readonly #word: Int32Array;
  readonly #slot: Uint8Array;
  readonly #patronymic: Uint8Array;

  /** `keys` as `searchKeys` makes them. */
  constructor(keys: readonly string[]) {
    const numbers = new Map<string, number>();
    const [starts, word, slot, patronymic]: number[][] = [[0], [], [], []];
    for (const key of keys) {
      let place = 0;
      key.split(';').forEach((section, kind) => {
        for (const forms of section.split(' ')) {
          if (forms === '') continue;
          for (const form of forms.split('/')) {
            let number = numbers.get(form);
            if (number === undefined) numbers.set(form, (number = numbers.size));
            word?.push(number);
            slot?.push(Math.min(place, mostSlots - 1));
            patronymic?.push(kind * patronymicCost);
          }
          place += 1;
        }
      });
      starts?.push(word?.length ?? 0);
    }
    this.words = [...numbers.keys()];
    this.count = keys.length;
    this.#starts = Int32Array.from(starts ?? []);
    this.#word = Int32Array.from(word ?? []);
    this.#slot = Uint8Array.from(slot ?? []);
    this.#patronymic = Uint8Array.from(patronymic ?? []);
  }

  /** Calls `found` for everyone whose name has a word of its own for each typed word, with the least sum of costs. */
  match(typed: readonly Costs[], found: (person: number, cost: number) => void): void {
    const table = new Uint16Array(typed.length * mostSlots);
    for (let person = 0; person < this.count; person++) {
      if (!this.#fill(table, typed, person)) continue;
      const cost = typed.length === 1 ? leastOf(table) : assign(table, typed.length, 0, 0);
      if (cost < noMatch) found(person, cost);
    }
  }

  /** Marks every word that people who match all of `typed` have besides: what one more typed word could be. */
  reachable(typed: readonly Costs[]): Uint8Array {
    const marks = new Uint8Array(this.words.length);
    if (typed.length === 0) return marks.fill(1);
    const table = new Uint16Array(typed.length * mostSlots);
    for (let person = 0; person < this.count; person++) {
      if (!this.#fill(table, typed, person)) continue;
      let free = 0;
      for (let slot = 0; slot < mostSlots; slot++) {
        if (assign(table, typed.length, 0, 1 << slot) < noMatch) free |= 1 << slot;
      }
      for (let i = this.#starts[person] ?? 0; i < (this.#starts[person + 1] ?? 0); i++) {
        if (free & (1 << (this.#slot[i] ?? 0))) marks[this.#word[i] ?? 0] = 1;
      }
    }
    return marks;
  }

  /** Puts the least cost of each typed word in each word of the person's name; false if some typed word has none. */
  #fill(table: Uint16Array, typed: readonly Costs[], person: number): boolean {
    const [start, end] = [this.#starts[person] ?? 0, this.#starts[person + 1] ?? 0];
    for (let row = 0; row < typed.length; row++) {
      const costs = typed[row];
      const base = row * mostSlots;
      let any = false;
      for (let i = start; i < end; i++) {
        const cost = costs?.[this.#word[i] ?? 0] ?? noMatch;
        if (cost === noMatch) continue;
        if (!any) table.fill(noMatch, base, base + mostSlots);
        any = true;
        const cell = base + (this.#slot[i] ?? 0);
        table[cell] = Math.min(table[cell] ?? noMatch, cost + (this.#patronymic[i] ?? 0));
      }
      if (!any) return false;
    }
    return true;
  }
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
