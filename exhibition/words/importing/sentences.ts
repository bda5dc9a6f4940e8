/** What an import says, in words: the command line, the wizard and the sheet that is sent back say the same. */
import type { ColumnField, ColumnUse } from '../../importing/columns.ts';
import type { Doubtful } from '../../importing/comparing.ts';
import type { Finding, FindingCode, RefusalCode } from '../../importing/findings.ts';
import { columnLetters } from '../../importing/sheets.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { languages } from '../../languages/languages.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { ur } from './ur.ts';

/** `{name}` stands for a value. */
export interface ImportSentences {
  refusals: Readonly<Record<RefusalCode, string>>;
  findings: Readonly<Record<FindingCode, string>>;
  doubts: Readonly<Record<Doubtful['why'], string>>;
  uses: Readonly<Record<ColumnField, string>>;
  places: Readonly<Record<'row' | 'cell' | 'headed', string>>;
  /** The headings of the sheet that is sent back. */
  problemSheet: Readonly<Record<'name' | 'row' | 'problem', string>>;
}

const sentences: Readonly<Record<LanguageCode, ImportSentences>> = { az, en, ru, tr, ur };

const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

export const importWords = (language: LanguageCode): ImportSentences => sentences[language];

export const refusalSentence = (
  code: RefusalCode,
  values: Readonly<Record<string, string | number>>,
  language: LanguageCode = 'en',
): string => filled(sentences[language].refusals[code], values);

const withDates = (values: Finding['values'], language: LanguageCode): Finding['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      (name === 'date' || name === 'born' || name === 'died') && typeof value === 'string'
        ? [name, languages[language].formatDate(value)]
        : [name, value],
    ),
  );

export const findingSentence = (
  { code, values }: Pick<Finding, 'code' | 'values'>,
  language: LanguageCode = 'en',
): string => filled(sentences[language].findings[code], withDates(values, language));

/** `row 5, column C (Doğum tarixi)` */
export function findingPlace(
  { at, column }: Pick<Finding, 'at' | 'column'>,
  labels: readonly string[],
  language: LanguageCode = 'en',
): string {
  const { row, cell, headed } = sentences[language].places;
  if (column === null) return filled(row, { row: at + 1 });
  const label = labels[column] ?? '';
  return filled(label === '' ? cell : headed, { row: at + 1, column: columnLetters(column), label });
}

/** `Rank (Azərbaycanca)` */
export function useSentence({ field, language: code }: ColumnUse, language: LanguageCode = 'en'): string {
  const words = sentences[language].uses[field];
  return code ? `${words} (${languages[code].ownName})` : words;
}

const pathFields: Readonly<Record<string, ColumnField>> = {
  'name.given': 'given',
  'name.patronymic': 'patronymic',
  'name.family': 'family',
  'born.date': 'born',
  'died.date': 'died',
  'born.place': 'bornPlace',
  'died.place': 'diedPlace',
  otherSpellings: 'spellings',
  sources: 'source',
};

/** A value's path in words: `born.place.az` → `Place of birth (Azərbaycanca)`. */
export function pathSentence(path: string, language: LanguageCode = 'en'): string {
  const steps = path.split('.');
  const inNames = steps[0] === 'names';
  const code = inNames ? steps[1] : steps.find((step, i) => i > 0 && Object.hasOwn(languages, step));
  const plain = inNames ? `name.${steps[2]}` : steps.filter((step) => step !== code).join('.');
  const field = pathFields[plain] ?? (plain as ColumnField);
  return useSentence(code ? { field, language: code as LanguageCode } : { field }, language);
}
