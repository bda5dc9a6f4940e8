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
  #rows: readonly Row<Item>[] = [];

  /** `most`: so many rows are kept although nobody sees them all. */
  constructor(private readonly most: number) {}

  /**
   * The rows for the items now at the head of the list. Of them `atOnce` are filled; those after them go on holding
   * what they held, seen or not, until they are asked for again without a bound.
   */
  fill(shown: readonly Item[], atOnce = Infinity): readonly Row<Item>[] {
    const filled = shown.slice(0, atOnce).map((item, index): Row<Item> => ({ item, index, spare: false }));
    const rest = this.#rows
      .slice(filled.length)
      .map((row) => ({ ...row, spare: row.spare || row.index >= shown.length }))
      .filter(({ spare, index }) => !spare || index < this.most);
    this.#rows = [...filled, ...rest];
    return this.#rows;
  }
}
