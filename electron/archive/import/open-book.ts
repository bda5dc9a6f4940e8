/** From the bytes of a file to a book of sheets, or why not. The file's name is not asked what it is. */
import { mostRows, type Book } from '../../../exhibition/importing/sheets.ts';
import type { RefusalCode } from '../../../exhibition/importing/findings.ts';
import { readTextList, type TextWishes } from './text-list.ts';
import { unpack } from './unpacking.ts';
import { readWorkbook } from './workbook.ts';

/** A list of 100,000 people is a quarter of this; a workbook with pictures in it may be more. */
export const mostFileBytes = 64 * 1024 ** 2;

export type BookRead =
  | { outcome: 'ok'; book: Book }
  | { outcome: 'refused'; code: RefusalCode; values: Readonly<Record<string, string | number>> };

const refused = (code: RefusalCode, values: Readonly<Record<string, string | number>> = {}): BookRead => ({
  outcome: 'refused',
  code,
  values,
});

/** Reads a spreadsheet. Never throws on a bad file; one that is too much for the memory ends the thread it runs in. */
export async function openBook(bytes: Buffer, name: string, wishes: TextWishes = {}): Promise<BookRead> {
  if (bytes.length === 0) return refused('file-empty');
  if (bytes.length > mostFileBytes) return refused('file-too-large', { most: mostFileBytes / 1024 ** 2 });
  const kind = kindOf(bytes);
  if (kind === 'zip') return sound(await openZip(bytes));
  if (kind !== 'text') return refused(kind);
  return sound({ outcome: 'ok', book: readTextList(bytes, name.replace(/\.[^.]*$/, ''), wishes) });
}

function sound(read: BookRead): BookRead {
  if (read.outcome !== 'ok') return read;
  const { sheets } = read.book;
  if (sheets.every(({ rows }) => rows.length === 0)) return refused('nothing-in-it');
  return sheets.some(({ rows }) => rows.length > mostRows)
    ? refused('too-many-rows', { most: mostRows - 1_000 })
    : read;
}

async function openZip(bytes: Buffer): Promise<BookRead> {
  const unpacked = await unpack(bytes);
  if (unpacked.outcome !== 'ok') return refused(unpacked.outcome);
  const { files } = unpacked;
  const kind = workbookKind(files);
  if (!kind) return refused('not-a-list');
  if (kind === 'ods' && (files.get('META-INF/manifest.xml')?.includes('encryption-data') ?? false))
    return refused('password');
  try {
    return { outcome: 'ok', book: await readWorkbook(kind, files) };
  } catch {
    return refused('damaged');
  }
}

function workbookKind(files: ReadonlyMap<string, Buffer>): 'xlsx' | 'ods' | null {
  const type = files.get('mimetype')?.toString('latin1') ?? '';
  if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    return files.has('content.xml') ? 'ods' : null;
  return files.has('xl/workbook.xml') && files.has('[Content_Types].xml') ? 'xlsx' : null;
}

/** By the first bytes; the old container also holds workbooks that are locked with a password. */
function kindOf(
  bytes: Buffer,
): 'zip' | 'text' | Extract<RefusalCode, 'old-excel' | 'password' | 'not-a-list'> {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return 'zip';
  if (bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) {
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'password';
    return bytes.includes(Buffer.from('Workbook', 'utf16le')) ||
      bytes.includes(Buffer.from('Book', 'utf16le'))
      ? 'old-excel'
      : 'not-a-list';
  }
  return isText(bytes) ? 'text' : 'not-a-list';
}

/** No picture, no PDF, no web page: letters and line breaks, in one byte a letter or in two. */
function isText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8_192);
  if (
    /^(\uFEFF|\u00ef\u00bb\u00bf)?\s*(<!doctype|<html|<\?xml|%PDF|\{\\rtf|GIF8)/i.test(
      head.toString('latin1'),
    )
  )
    return false;
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  // Two bytes a letter without a mark: zeros in every second place only.
  if (zeros > 0) return zeros > head.length / 40 && onOneSide(head);
  const controls = head.reduce(
    (count, byte) => count + (byte < 32 && ![9, 10, 13, 26, 27].includes(byte) ? 1 : 0),
    0,
  );
  return controls <= head.length / 100;
}

function onOneSide(head: Buffer): boolean {
  let [even, odd] = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even += 1;
    if (byte === 0 && i % 2 === 1) odd += 1;
  });
  return Math.max(even, odd) > 8 * Math.min(even, odd);
}
