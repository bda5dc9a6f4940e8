/** Where a sheet's headings stand, and what its columns are called. */
import { guessByHeading } from './column-guessing.ts';
import { cleanedLine } from './letters.ts';
import { mostColumns, shownIn, type Merge, type Row, type Sheet } from './sheets.ts';

export interface Header {
  /** The row of the headings, counted from 0. */
  at: number;
  /** Two where a second row says more: `Born` over `date` and `place`. */
  lines: 1 | 2;
}

/** Titles, letterheads and empty rows stand above; further down nobody looks for headings. */
const lookedThrough = 40;
/** Surer than a slip of the hand. */
const sureEnough = 0.8;

/** The row that most looks like headings; null where none does. */
export function findHeader(sheet: Sheet): Header | null {
  const rows = sheet.rows.filter(({ hidden }) => !hidden).slice(0, lookedThrough);
  const ranked = rows
    .map((row) => ({ row, found: headingsIn(row) }))
    .filter(({ row, found }) => found >= 2 || (found === 1 && row.cells.filter(Boolean).length <= 2))
    .sort((a, b) => b.found - a.found || a.row.at - b.row.at);
  const best = ranked[0]?.row;
  if (!best) return null;
  const next = rows.find(({ at }) => at === best.at + 1);
  return { at: best.at, lines: next && saysMore(sheet, best, next) ? 2 : 1 };
}

function headingsIn({ cells }: Row): number {
  const uses = new Set<string>();
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const guess = guessByHeading(cleanedLine(cell));
    if (guess && guess.score >= sureEnough) uses.add(JSON.stringify([guess.use, guess.parts]));
  }
  return uses.size;
}

/** A row below headings drawn as one over several columns says which is which, in each of those columns. */
function saysMore({ merges }: Sheet, header: Row, next: Row): boolean {
  const wide = merges.filter(({ top, left, right }) => top === header.at && right > left);
  return wide.some(({ left, right }) =>
    range(left, right).every((column) => typeof next.cells[column] === 'string'),
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** What each column is called, as it stands there; empty for one without a heading. */
export function labelsOf(sheet: Sheet, header: Header | null): string[] {
  const columns = columnCount(sheet);
  if (!header) return Array<string>(columns).fill('');
  const lines = range(header.at, header.at + header.lines - 1).map((at) =>
    sheet.rows.find((row) => row.at === at),
  );
  return range(0, columns - 1).map((column) => {
    const words = lines.map((row) =>
      row ? cleanedLine(shownIn(cellWithMerges(sheet.merges, row, column))) : '',
    );
    return [...new Set(words.filter(Boolean))].join(' ');
  });
}

const cellWithMerges = (merges: readonly Merge[], row: Row, column: number) => {
  const merge = merges.find(
    ({ top, bottom, left, right }) => top <= row.at && row.at <= bottom && left <= column && column <= right,
  );
  return row.cells[merge && merge.top === row.at ? merge.left : column];
};

/** How many columns hold something. */
export function columnCount({ rows }: Sheet): number {
  let most = 0;
  for (const { cells } of rows) if (cells.length > most) most = cells.length;
  return Math.min(mostColumns, most);
}
