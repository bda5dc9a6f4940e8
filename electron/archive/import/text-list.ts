/** CSV and its kin: how it is encoded and by what its columns are parted is told by looking. */
import Papa from 'papaparse';
import {
  mostColumns,
  separators,
  type Book,
  type Encoding,
  type Row,
  type Separator,
} from '../../../exhibition/importing/sheets.ts';
import { decoded, encodingOf } from './encoding.ts';

export interface TextWishes {
  encoding?: Encoding;
  separator?: Separator;
}

/** Reads a text file; what is not wished for is told by looking. `name` becomes the name of its one sheet. */
export function readTextList(bytes: Uint8Array, name: string, wishes: TextWishes = {}): Book {
  const found = wishes.encoding ? { encoding: wishes.encoding, sure: true } : encodingOf(bytes);
  const { text, said } = withoutSeparatorLine(decoded(bytes, found.encoding));
  const separator = wishes.separator ?? said ?? separatorOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, skipEmptyLines: false });
  const rows = data.flatMap((cells, at): Row[] =>
    cells.some((cell) => saysSomething.test(cell))
      ? [{ at, cells: cells.slice(0, mostColumns).map((cell) => (cell === '' ? null : cell)) }]
      : [],
  );
  return {
    kind: 'csv',
    sheets: [{ name, hidden: false, rows, merges: [] }],
    text: { encoding: found.encoding, separator, sure: found.sure },
  };
}

/** Separators alone are no row, whichever they are. */
const saysSomething = /[\p{L}\p{N}]/u;

/** `sep=;` in the first line, which Excel writes and does not show. */
function withoutSeparatorLine(text: string): { text: string; said: Separator | null } {
  const [line = '', character = ''] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const said = separators.find((one) => one === character) ?? null;
  return said ? { text: text.slice(line.length), said } : { text, said: null };
}

const linesLookedAt = 60;

/** The separator that gives most lines the same number of columns; a list of names alone has none. */
function separatorOf(text: string): Separator {
  const head = text.slice(0, 100_000);
  const judged = separators.map((separator) => {
    const { data } = Papa.parse<string[]>(head, { delimiter: separator, preview: linesLookedAt });
    const widths = data
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => cells.length);
    const usual = mostOften(widths.filter((width) => width > 1));
    const alike = widths.filter((width) => width === usual).length;
    return { separator, usual, share: widths.length === 0 ? 0 : alike / widths.length };
  });
  const best = judged
    .filter(({ usual, share }) => usual > 1 && share > 0.5)
    .sort((a, b) => b.share * Math.log(b.usual + 1) - a.share * Math.log(a.usual + 1))[0];
  return best?.separator ?? ',';
}

function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
