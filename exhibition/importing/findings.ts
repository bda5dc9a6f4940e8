/** What an import has to say about a sheet: a code with its values; the sentences stand in words/importing/. */

/** Why a file could not be read as a list at all. */
export const refusalCodes = [
  'file-missing',
  'file-unreadable',
  'file-empty',
  'file-too-large',
  'not-a-list',
  'old-excel',
  'password',
  'damaged',
  'too-heavy',
  'too-slow',
  'too-many-rows',
  'nothing-in-it',
  'no-names',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The row is not taken. */
const rowLost = [
  'no-name',
  'half-name',
  'one-word-name',
  'unclear-name',
  'lost-letters-in-name',
  'duplicate-id',
  'same-person-twice',
] as const;
/** The value is not taken. */
const valueLost = [
  'bad-date',
  'approximate-date',
  'future-date',
  'dates-disagree',
  'formula-fault',
  'lost-letters',
  'text-too-long',
  'bad-url',
] as const;

/** What is wrong in a row, or was done with it. */
export const findingCodes = [
  ...rowLost,
  ...valueLost,
  // Taken, and said.
  'id-changed',
  'letters-mended',
  'capitals-changed',
  'number-as-day',
  'name-in-other-script',
  'only-a-name',
  // Left out on purpose.
  'row-hidden',
  'row-heading',
  'row-total',
  'row-repeats-headings',
] as const;
export type FindingCode = (typeof findingCodes)[number];

const isIn = (codes: readonly FindingCode[], code: FindingCode): boolean => codes.includes(code);

/** `row`: the person does not come in; `value`: the person does, without this value; `note`: said, nothing lost. */
export type FindingLevel = 'row' | 'value' | 'note';

export const levelOf = (code: FindingCode): FindingLevel =>
  isIn(rowLost, code) ? 'row' : isIn(valueLost, code) ? 'value' : 'note';

export interface Finding {
  code: FindingCode;
  /** The row in the sheet, counted from 0. */
  at: number;
  /** The column, counted from 0; null for the whole row. */
  column: number | null;
  values: Readonly<Record<string, string | number>>;
}

export const finding = (
  code: FindingCode,
  at: number,
  column: number | null = null,
  values: Finding['values'] = {},
): Finding => ({ code, at, column, values });

/** Enough of a cell to recognise it by. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
