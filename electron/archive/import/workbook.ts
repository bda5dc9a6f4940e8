/** XLSX and ODS, by SheetJS, to plain cells. */
import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { dayOfSerial } from '../../../exhibition/importing/dates.ts';
import {
  mostColumns,
  type Book,
  type Cell,
  type Merge,
  type Row,
  type Sheet,
} from '../../../exhibition/importing/sheets.ts';
import { hiddenInOds, hiddenInXlsx, type Hidden } from './hidden.ts';
import { packed } from './unpacking.ts';

/** So many merges no list of people has; more only cost time. */
const mostMerges = 50_000;
/** `#N/A` and the like, by the numbers files have for them. */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** What the standard allows to be left out, and the library wants. */
const odsStyles =
  '<?xml version="1.0"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';

/** Reads an unpacked workbook. Throws what the library throws on a damaged one. */
export async function readWorkbook(kind: 'xlsx' | 'ods', files: Map<string, Buffer>): Promise<Book> {
  if (kind === 'ods' && !files.has('styles.xml')) files.set('styles.xml', Buffer.from(odsStyles));
  const book = read(await packed(files), {
    type: 'buffer',
    dense: true,
    // Formulas only to know that a cell has one: its value is the one kept in the file.
    cellFormula: true,
    // A formula without a value would otherwise be an empty cell.
    sheetStubs: true,
    cellHTML: false,
    cellText: false,
    cellNF: true,
    // An ODS says its days as days, and earlier ones than any serial number; XLSX as numbers and a format.
    cellDates: kind === 'ods',
  });
  const hidden = kind === 'ods' ? hiddenInOds(files, book) : hiddenInXlsx(files, book);
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, i) =>
    sheetOf(name, book.Sheets[name] ?? {}, hidden[i] ?? { sheet: false, rows: new Set() }, from1904),
  );
  return { kind, sheets, ...(from1904 ? { from1904 } : {}) };
}

function sheetOf(name: string, sheet: WorkSheet, hidden: Hidden, from1904: boolean): Sheet {
  const data = (sheet['!data'] ?? []) as (CellObject[] | undefined)[];
  const rows: Row[] = [];
  // Not by index: a single cell in the last row of all would make it a million steps.
  data.forEach((cells, at) => {
    if (!cells) return;
    const row = Array.from(cells.slice(0, mostColumns), (cell) => cellOf(cell, from1904));
    while (row.length > 0 && row[row.length - 1] === null) row.pop();
    if (row.some((cell) => cell !== null))
      rows.push(hidden.rows.has(at) ? { at, cells: row, hidden: true } : { at, cells: row });
    // What was read is let go, for a long list is held twice otherwise.
    delete data[at];
  });
  return { name, hidden: hidden.sheet, rows, merges: mergesOf(sheet) };
}

function mergesOf(sheet: WorkSheet): Merge[] {
  return (sheet['!merges'] ?? []).slice(0, mostMerges).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: Math.min(e.c, mostColumns),
  }));
}

function cellOf(cell: CellObject | undefined, from1904: boolean): Cell {
  if (!cell) return null;
  switch (cell.t) {
    case 's':
      return typeof cell.v === 'string' && cell.v.trim() !== '' ? cell.v : null;
    case 'b':
      return String(cell.v);
    case 'e':
      return { fault: errors[Number(cell.v)] ?? '#?' };
    case 'd':
      return cell.v instanceof Date
        ? dayCell(cell.v.toISOString().slice(0, 10), serialOf(cell.v), String(cell.z ?? ''))
        : null;
    case 'n':
      return numberCell(cell, Number(cell.v), from1904);
    default:
      return cell.f === undefined ? null : { fault: `=${cell.f.slice(0, 40)}` };
  }
}

function numberCell({ z }: CellObject, value: number, from1904: boolean): Cell {
  if (!Number.isFinite(value)) return null;
  const format = String(z ?? 'General');
  if (SSF.is_date(format)) {
    if (value < 0 || value > 2_958_465) return { fault: '#####' };
    return /[dmy]/i.test(plainFormat(format)) ? dayCell(dayOfSerial(value, from1904), value, format) : value;
  }
  if (format === 'General' || format === '0' || format === '@') return value;
  return formatted(format, value);
}

/** A number with a format of its own is what it shows: `007`. */
function formatted(format: string, value: number): string | number {
  try {
    return String(SSF.format(format, value)).trim() || value;
  } catch {
    return value;
  }
}

/** The letters of a format that stand for something, without quoted words, colours and languages. */
const plainFormat = (format: string): string =>
  (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');

/** As precise as the format shows it: a day shown as `yyyy` says the year and no more. */
function dayCell(day: string, serial: number, format: string): Cell {
  const plain = plainFormat(format)
    .toLowerCase()
    .replace(/am\/pm|a\/p/g, '');
  // An m beside hours or seconds is a minute.
  const months = plain.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, '');
  const length = plain.includes('d') ? 10 : months.includes('m') ? 7 : plain.includes('y') ? 4 : 10;
  return { day: day.slice(0, length), serial };
}

const serialOf = (day: Date): number => Math.floor((day.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);

export type { WorkBook };
