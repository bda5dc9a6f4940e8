/** A row of a list that uses its rows again: what stands in it, and whether anybody sees it. */
export interface Row<Item> {
  item: Item;
  index: number;
  /** Nobody sees it: it waits for the next item that comes there. */
  spare: boolean;
}

/**
 * The rows at the head of a list that is searched, used again from one letter to the next. Taken down and put up they
 * would cost several frames each time, and leave so much behind that the page stands still while it is collected.
 */
export class KeptRows<Item> {
  /** What each row holds; those from `#seen` on are spare. */
  #items: Item[] = [];
  #seen = 0;

  /** `most`: so many rows are kept. */
  constructor(private readonly most: number) {}

  /**
   * The rows for the items now at the head of the list. Of them `atOnce` are filled; those after them go on holding
   * what they held, seen or not, until they are asked for again without a bound.
   */
  fill(shown: readonly Item[], atOnce = Infinity): Row<Item>[] {
    const rows = shown.slice(0, atOnce).map((item, index): Row<Item> => ({ item, index, spare: false }));
    for (let index = rows.length; index < Math.min(this.#items.length, this.most); index++) {
      const spare = index >= Math.min(shown.length, this.#seen);
      rows.push({ item: this.#items[index]!, index, spare });
    }
    this.#items = rows.map(({ item }) => item);
    this.#seen = rows.filter(({ spare }) => !spare).length;
    return rows;
  }
}
