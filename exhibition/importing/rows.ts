/** Which rows of a sheet hold people, with cells drawn as one filled into each row they cover. */
import { finding, shortened, type Finding } from './findings.ts';
import { plainOf, wordsTyped } from '../remembrance/folding.ts';
import type { Header } from './header.ts';
import { cleanedLine } from './letters.ts';
import { isFault, shownIn, type Cell, type Merge, type Row, type Sheet } from './sheets.ts';

export interface PersonRow {
  at: number;
  cells: readonly Cell[];
  /** Columns whose cell began in a row above: a name drawn over two rows is one person's. */
  from: ReadonlyMap<number, number>;
}

export interface PeopleRows {
  rows: PersonRow[];
  /** What was left out, and why. */
  left: Finding[];
}

const totals = new Set(wordsTyped('cəmi yekun toplam total sum итого всего کل میزان ümumi').map(plainOf));

/** The rows below the headings that may be people. `used` are the columns that are not ignored. */
export function peopleRows(
  sheet: Sheet,
  header: Header | null,
  { used, takeHidden }: { used: readonly number[]; takeHidden: boolean },
): PeopleRows {
  const first = header ? header.at + header.lines : 0;
  const headings = header ? textsOf(sheet.rows.find(({ at }) => at === header.at)) : [];
  const merges = new MergeFinder(sheet.merges);
  const rows: PersonRow[] = [];
  const left: Finding[] = [];
  for (const row of sheet.rows) {
    if (row.at < first) continue;
    const why = row.hidden && !takeHidden ? 'row-hidden' : leftOut(row, headings, used, merges);
    if (why === 'blank') continue;
    if (why) left.push(finding(why, row.at, null, { text: shortened(firstText(row)) }));
    else rows.push(merges.filled(row));
  }
  return { rows, left };
}

function leftOut(row: Row, headings: readonly string[], used: readonly number[], merges: MergeFinder) {
  const texts = textsOf(row);
  const filled = texts.filter(Boolean).length;
  if (filled === 0) return 'blank';
  if (headings.length > 1 && filled > 1 && texts.every((text, i) => text === '' || text === headings[i])) {
    return 'row-repeats-headings';
  }
  if (filled === 1 && merges.isWide(row, Math.max(2, Math.ceil(used.length / 2)))) return 'row-heading';
  const [word = ''] = wordsTyped(firstText(row)).map(plainOf);
  if (totals.has(word) && filled <= 3 && texts.some((text) => /\d/.test(text))) return 'row-total';
  if (used.every((column) => (texts[column] ?? '') === '') && !merges.covers(row.at)) return 'blank';
  return null;
}

const textsOf = (row: Row | undefined): string[] =>
  row ? Array.from(row.cells, (cell) => cleanedLine(shownIn(cell))) : [];

const firstText = ({ cells }: Row): string =>
  cleanedLine(
    shownIn(
      cells.find(
        (cell) => cell !== null && cell !== undefined && (isFault(cell) || shownIn(cell).trim() !== ''),
      ),
    ),
  );

/** Finds the merges that cover a row while rows are walked from top to bottom. */
class MergeFinder {
  readonly #byTop: readonly Merge[];
  #next = 0;
  #open: Merge[] = [];
  readonly #corners = new Map<Merge, Cell>();

  constructor(merges: readonly Merge[]) {
    this.#byTop = [...merges].sort((a, b) => a.top - b.top);
  }

  #to(at: number): void {
    for (let merge = this.#byTop[this.#next]; merge && merge.top <= at; merge = this.#byTop[this.#next]) {
      this.#open.push(merge);
      this.#next += 1;
    }
    if (this.#open.some(({ bottom }) => bottom < at))
      this.#open = this.#open.filter(({ bottom }) => bottom >= at);
  }

  covers(at: number): boolean {
    this.#to(at);
    return this.#open.some(({ top }) => top < at);
  }

  /** Whether the row is one cell drawn over so many columns. */
  isWide(row: Row, columns: number): boolean {
    this.#to(row.at);
    return this.#open.some(
      ({ top, left, right }) => top === row.at && right - left + 1 >= columns && row.cells[left],
    );
  }

  /** The row with the cells that reach into it from above; cells drawn over several columns count for the first. */
  filled(row: Row): PersonRow {
    this.#to(row.at);
    const from = new Map<number, number>();
    if (this.#open.length === 0) return { at: row.at, cells: row.cells, from };
    const cells = [...row.cells];
    for (const merge of this.#open) {
      if (merge.top === row.at) this.#corners.set(merge, row.cells[merge.left] ?? null);
      else if (cells[merge.left] === undefined || cells[merge.left] === null) {
        cells[merge.left] = this.#corners.get(merge) ?? null;
        from.set(merge.left, merge.top);
      }
    }
    return { at: row.at, cells, from };
  }
}
