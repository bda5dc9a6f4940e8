/** What a column of a sheet may be used for. Texts that visitors read, and names, may carry a language. */
import { z } from 'zod';
import { language } from '../fields.ts';

export const columnFields = [
  'ignore',
  'id',
  'name',
  'family',
  'given',
  'patronymic',
  'spellings',
  'rank',
  'occupation',
  'period',
  'born',
  'bornPlace',
  'died',
  'diedPlace',
  'life',
  'honours',
  'about',
  'portrait',
  'source',
  'publisher',
  'url',
  'permission',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** Parts of a name; without a language, the name as the person bore it. */
export const nameFields = ['name', 'family', 'given', 'patronymic'] as const;
export type NameField = (typeof nameFields)[number];
/** Texts per language; without one, in the language of the sheet. */
export const textFields = [
  'rank',
  'occupation',
  'period',
  'bornPlace',
  'diedPlace',
  'honours',
  'about',
] as const;
export type TextField = (typeof textFields)[number];
export const dateFields = ['born', 'died', 'life'] as const;
export type DateField = (typeof dateFields)[number];

export const isNameField = (field: ColumnField): field is NameField =>
  nameFields.some((one) => one === field);
export const isTextField = (field: ColumnField): field is TextField =>
  textFields.some((one) => one === field);
export const isDateField = (field: ColumnField): field is DateField =>
  dateFields.some((one) => one === field);

export const columnUse = z.strictObject({ field: z.enum(columnFields), language: z.exactOptional(language) });
export type ColumnUse = z.infer<typeof columnUse>;

/** `rank.az`, `born`: a use in one word, for the command line, for lists and for what is remembered. */
export const useWord = ({ field, language: code }: ColumnUse): string => (code ? `${field}.${code}` : field);

/** The use a word stands for, or null. */
export function useOf(word: string): ColumnUse | null {
  const [field, code, ...more] = word.split('.');
  const read = columnUse.safeParse(code === undefined ? { field } : { field, language: code });
  if (!read.success || more.length > 0) return null;
  return code !== undefined && !isNameField(read.data.field) && !isTextField(read.data.field)
    ? null
    : read.data;
}

export const sameUse = (a: ColumnUse, b: ColumnUse): boolean =>
  a.field === b.field && a.language === b.language;

/** Several columns may have these uses, one thing each: `Medal 1`, `Medal 2`. */
export const mayRepeat = (field: ColumnField): boolean =>
  ['ignore', 'spellings', 'honours', 'about', 'source', 'url', 'publisher'].includes(field);
