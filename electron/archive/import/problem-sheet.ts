/** The rows that something is wrong with, as a workbook to send back: what is wrong stands beside what stands there. */
import { utils, write, type CellObject } from '@e965/xlsx';
import { levelOf, type Finding } from '../../../exhibition/importing/findings.ts';
import { labelsOf, type Header } from '../../../exhibition/importing/header.ts';
import {
  columnLetters,
  isDay,
  isFault,
  type Cell,
  type Sheet,
} from '../../../exhibition/importing/sheets.ts';
import type { LanguageCode } from '../../../exhibition/languages/language.ts';
import { directionOf } from '../../../exhibition/languages/languages.ts';
import { findingSentence, importWords } from '../../../exhibition/words/importing/sentences.ts';

/** An XLSX in the language asked for: number of the row, what is wrong, then the row as it is. */
export function problemSheet(
  sheet: Sheet,
  header: Header | null,
  findings: readonly Finding[],
  language: LanguageCode,
): Uint8Array {
  const words = importWords(language).problemSheet;
  const labels = labelsOf(sheet, header);
  const byRow = new Map<number, Finding[]>();
  for (const one of findings.filter(({ code }) => levelOf(code) !== 'note')) {
    byRow.set(one.at, [...(byRow.get(one.at) ?? []), one]);
  }
  const rows = sheet.rows
    .filter(({ at }) => byRow.has(at))
    .map(({ at, cells }) => [
      number(at + 1),
      text((byRow.get(at) ?? []).map((one) => saidOf(one, labels, language)).join('\n')),
      ...Array.from(cells, cellOf),
    ]);
  const head = [words.row, words.problem, ...labels.map((label, i) => label || columnLetters(i))].map(text);
  const made = utils.aoa_to_sheet([head, ...rows]);
  made['!cols'] = [{ wch: 6 }, { wch: 70 }, ...labels.map(() => ({ wch: 18 }))];
  const book = utils.book_new();
  utils.book_append_sheet(book, made, words.name);
  if (directionOf(language) === 'rtl') book.Workbook = { Views: [{ RTL: true }] };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

function saidOf(one: Finding, labels: readonly string[], language: LanguageCode): string {
  const sentence = findingSentence(one, language);
  if (one.column === null) return sentence;
  return `${labels[one.column] || columnLetters(one.column)}: ${sentence}`;
}

const number = (v: number): CellObject => ({ t: 'n', v });
/** Always a text: what begins with `=` is none of our formulas. */
const text = (v: string): CellObject => ({ t: 's', v: v.slice(0, 32_000) });

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return number(cell);
  if (typeof cell === 'string') return text(cell);
  return text(isDay(cell) ? cell.day : isFault(cell) ? cell.fault : '');
}
