/**
 * @file A spreadsheet as the import sees it, whatever file it came from: sheets of rows of cells. Reading the bytes is
 * the machine's work (electron/archive/import/); everything about what the cells mean stands here.
 */

/** A day the spreadsheet program keeps as a day, as precisely as its format shows it: `2020-11-08`, `2020-11`, `2020`. */
export interface DayCell {
  day: string;
  /**
   * Days since the program's day 0. A bare year typed into a cell formatted as a day is kept as such a number and
   * shown as a day of 1905; only the number still tells.
   */
  serial: number;
}

/** A cell whose formula has come to nothing: an error (`#REF!`), or no value kept in the file. */
export interface FaultCell {
  fault: string;
}

/** `null` is an empty cell; a number is one shown without a format of its own. */
export type Cell = null | string | number | DayCell | FaultCell;

export interface Row {
  /** Its number in the sheet, counted from 0. */
  at: number;
  cells: readonly Cell[];
  hidden?: true;
}

/** Cells drawn as one; both corners belong to it. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Rows that hold something, from top to bottom. */
  rows: readonly Row[];
  merges: readonly Merge[];
}

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1254',
  'windows-1256',
] as const;
export type Encoding = (typeof encodings)[number];

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

export interface Book {
  kind: 'xlsx' | 'ods' | 'csv';
  sheets: readonly Sheet[];
  /** The workbook counts its days from 1904 on, as the old Macintosh did. */
  from1904?: boolean;
  /** How a text file was read; `sure` where no other reading comes near. */
  text?: { encoding: Encoding; separator: Separator; sure: boolean };
}

/** So many people a roll may have, and some headings besides. */
export const mostRows = 101_000;
export const mostColumns = 256;

/** A text of a cell longer than this is no biography but a mistake. */
export const mostLetters = 32_767;

export const isDay = (cell: Cell | undefined): cell is DayCell =>
  typeof cell === 'object' && cell !== null && 'day' in cell;

export const isFault = (cell: Cell | undefined): cell is FaultCell =>
  typeof cell === 'object' && cell !== null && 'fault' in cell;

/** A cell as a person reads it, nothing mended. */
export function shownIn(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  return isDay(cell) ? cell.day : cell.fault;
}

/** `0` → `A`, `27` → `AB`: a column as spreadsheet programs call it. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
