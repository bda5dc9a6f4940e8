/**
 * @file The arithmetic of a list of which only what is seen exists. Rows are all of one height; a row holds one item
 * per column. Pixels throughout; nothing here touches the page.
 */

export interface Grid {
  /** Items in all. */
  count: number;
  columns: number;
  rows: number;
  rowHeight: number;
  /** Where everything fits at once, columns are read downwards, as a printed index; else line by line. */
  downwards: boolean;
}

export interface Port {
  width: number;
  height: number;
}

/** What one row needs, as the style sheet says: its height, and the least width of a column. */
export interface Measure {
  height: number;
  width: number;
}

/** More than this many items in the page at once buys nothing and costs every frame. */
export const mostItems = 40;

/**
 * A new search fills the rows of so many items in its first frame, for all at once take two or three: those among which whoever is
 * looked for should be. What else follows from a letter comes in the third.
 */
export const atOnce = 8;
export const restInFrame = 3;

const mostColumns = 3;

/** `stretch`: how much taller than needed rows may get to fill the port where everything fits at once. */
export function gridOf(count: number, port: Port, { height, width }: Measure, stretch = 1): Grid {
  const least = Math.max(height, 1);
  const columns = Math.min(Math.max(Math.floor(port.width / Math.max(width, 1)), 1), mostColumns);
  const rows = Math.ceil(count / columns);
  const downwards = rows * least <= port.height;
  const rowHeight = downwards && rows > 0 ? Math.min(Math.floor(port.height / rows), least * stretch) : least;
  return { count, columns, rows, rowHeight: Math.max(rowHeight, least), downwards };
}

export interface Place {
  row: number;
  column: number;
}

export function placeOf(index: number, { columns, rows, downwards }: Grid): Place {
  if (downwards) return { row: index % Math.max(rows, 1), column: Math.floor(index / Math.max(rows, 1)) };
  return { row: Math.floor(index / columns), column: index % columns };
}

/** The items to have in the page, `from` included, `to` not: what is seen, and a few rows before and after. */
export function windowOf(grid: Grid, top: number, portHeight: number): { from: number; to: number } {
  if (grid.downwards) return { from: 0, to: grid.count };
  const seen = Math.ceil(portHeight / grid.rowHeight) + 1;
  const spare = Math.floor((Math.floor(mostItems / grid.columns) - seen) / 2);
  const around = Math.min(Math.max(spare, 1), 4);
  const firstRow = Math.max(Math.floor(top / grid.rowHeight) - around, 0);
  const lastRow = Math.floor(top / grid.rowHeight) + seen + around;
  return {
    from: Math.min(firstRow * grid.columns, grid.count),
    to: Math.min(lastRow * grid.columns, grid.count),
  };
}

/** The first item that is seen whole at this scroll position. */
export function firstSeen({ columns, rowHeight, count, downwards }: Grid, top: number): number {
  if (downwards) return 0;
  return Math.min(Math.ceil(Math.max(top - 1, 0) / rowHeight) * columns, Math.max(count - 1, 0));
}

/** Where to scroll so that an item is seen; where it already is, the position stays. */
export function topFor(index: number, grid: Grid, top: number, portHeight: number): number {
  const start = placeOf(index, grid).row * grid.rowHeight;
  if (start < top) return start;
  return Math.max(top, start + grid.rowHeight - portHeight);
}

/** Where a key leads from an item; `null` for keys that are none of the list's. `rtl`: columns run right to left. */
export function keyLeadsTo(
  key: string,
  from: number,
  grid: Grid,
  portHeight: number,
  rtl: boolean,
): number | null {
  const last = grid.count - 1;
  const down = grid.downwards ? 1 : grid.columns;
  const aside = grid.downwards ? grid.rows : 1;
  const page = Math.max(Math.floor(portHeight / grid.rowHeight) - 1, 1) * down;
  const steps: Record<string, number> = {
    ArrowDown: down,
    ArrowUp: -down,
    ArrowRight: rtl ? -aside : aside,
    ArrowLeft: rtl ? aside : -aside,
    PageDown: page,
    PageUp: -page,
    Home: -last,
    End: last,
  };
  const step = steps[key];
  if (step === undefined) return null;
  const paging = key === 'Home' || key === 'End' || key.startsWith('Page');
  const to = from + step;
  if (paging) return Math.min(Math.max(to, 0), last);
  return to < 0 || to > last ? from : to;
}
