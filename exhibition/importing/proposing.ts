/** The columns of a sheet with what each is probably used for, to be shown and changed. */
import type { LanguageCode } from '../languages/language.ts';
import { guessByHeading, type HeadingGuess, type NamePart } from './column-guessing.ts';
import { contentOf, type Content } from './column-content.ts';
import { isDateField, isTextField, mayRepeat, sameUse, useOf, useWord, type ColumnUse } from './columns.ts';
import { labelsOf, type Header } from './header.ts';
import { cleanedLine } from './letters.ts';
import { shownIn, type Cell, type Sheet } from './sheets.ts';

export interface ProposedColumn {
  /** As it stands there; empty where there is none. */
  label: string;
  use: ColumnUse;
  /** Why this use: its heading, what it holds, what it was used for last time, or nothing told. */
  because: 'heading' | 'content' | 'last-time' | 'nothing';
  /** The order of names that the heading says. */
  parts?: readonly NamePart[];
  /** Some of what it holds, as it stands there. */
  examples: string[];
  filled: number;
}

export interface Proposal {
  header: Header | null;
  columns: ProposedColumn[];
  /** The language of texts whose column says none. */
  language: LanguageCode;
  /** Rows below the headings, hidden ones included. */
  rows: number;
  hiddenRows: number;
}

const lookedAt = 400;
const ignored: ColumnUse = { field: 'ignore' };

/** `remembered` are the uses of the last import, by heading; `fallback` the exhibition's first language. */
export function propose(
  sheet: Sheet,
  header: Header | null,
  {
    remembered = {},
    fallback = 'az',
  }: { remembered?: Readonly<Record<string, string>>; fallback?: LanguageCode },
): Proposal {
  const below = sheet.rows.filter(({ at }) => !header || at >= header.at + header.lines);
  const labels = labelsOf(sheet, header);
  const sample = below.slice(0, lookedAt);
  const contents = labels.map((_, column) => contentOf(sample.map(({ cells }) => cells[column])));
  const guesses = labels.map((label) => (label === '' ? null : guessByHeading(label)));
  const columns = chosen(labels, guesses, contents, remembered).map((one, column) => ({
    ...one,
    label: labels[column] ?? '',
    examples: examplesOf(sample.map(({ cells }) => cells[column])),
    filled: contents[column]?.filled ?? 0,
  }));
  return {
    header,
    columns,
    language: languageOf(columns, contents, guesses, fallback),
    rows: below.length,
    hiddenRows: below.filter(({ hidden }) => hidden).length,
  };
}

type Choice = Pick<ProposedColumn, 'use' | 'because' | 'parts'>;

function chosen(
  labels: readonly string[],
  guesses: readonly (HeadingGuess | null)[],
  contents: readonly Content[],
  remembered: Readonly<Record<string, string>>,
): Choice[] {
  const choices = labels.map((label, i): Choice => {
    const last = Object.hasOwn(remembered, label) ? useOf(remembered[label] ?? '') : null;
    const guess = guesses[i];
    const parts = guess?.parts ? { parts: guess.parts } : {};
    if (last) return { use: last, because: 'last-time', ...parts };
    return guess ? { use: guess.use, because: 'heading', ...parts } : { use: ignored, because: 'nothing' };
  });
  const once = withoutRepeats(choices, guesses);
  const corrected = once.map((choice, i) => correctedBy(contents[i], choice, once));
  return byContent(corrected, contents);
}

/** Of two columns headed alike the surer one keeps the use. */
function withoutRepeats(choices: readonly Choice[], guesses: readonly (HeadingGuess | null)[]): Choice[] {
  return choices.map((choice, i) => {
    if (mayRepeat(choice.use.field)) return choice;
    const score = guesses[i]?.score ?? 1;
    const taken = choices.some(
      (other, j) =>
        j !== i &&
        sameUse(other.use, choice.use) &&
        ((guesses[j]?.score ?? 1) > score || ((guesses[j]?.score ?? 1) === score && j < i)),
    );
    return taken ? { use: ignored, because: 'nothing' } : choice;
  });
}

/** `Ad` over whole names is a whole name; a name in Cyrillic or Urdu letters is the name in that language. */
function correctedBy(content: Content | undefined, choice: Choice, all: readonly Choice[]): Choice {
  const { use } = choice;
  if (!content || choice.because === 'last-time' || use.language !== undefined) return choice;
  const language: LanguageCode | null = content.cyrillic > 0.6 ? 'ru' : content.arabic > 0.6 ? 'ur' : null;
  const inLanguage: Choice =
    language && isTextField(use.field) ? { ...choice, use: { ...use, language } } : choice;
  const hasFamily = all.some((one) => one.use.field === 'family');
  if (use.field === 'given' && !hasFamily && content.wholeName > 0.5) {
    return { ...inLanguage, use: { ...inLanguage.use, field: 'name' } };
  }
  return inLanguage;
}

/** Columns without a heading that tells: what they hold may, as long as only one use is left for it. */
function byContent(choices: readonly Choice[], contents: readonly Content[]): Choice[] {
  const result = [...choices];
  const taken = (field: ColumnUse['field']) => result.some(({ use }) => use.field === field);
  const named = () => taken('name') || (taken('family') && taken('given'));
  const take = (i: number, field: ColumnUse['field']) => {
    result[i] = { use: { field }, because: 'content' };
  };
  const free = () => result.flatMap(({ because }, i) => (because === 'nothing' ? [i] : []));
  for (const i of free()) {
    const content = contents[i];
    if (!content || content.filled === 0) continue;
    if (content.picture > 0.6 && !taken('portrait')) take(i, 'portrait');
    else if (content.url > 0.6 && !taken('url')) take(i, 'url');
    else if (content.patronymic > 0.5 && !taken('patronymic') && !taken('name')) take(i, 'patronymic');
    else if (content.kinship > 0.4 && content.wholeName > 0.5 && !named()) take(i, 'name');
    else if (content.family > 0.5 && !taken('family') && !taken('name')) take(i, 'family');
  }
  for (const i of free()) {
    const content = contents[i];
    if (!content || content.filled === 0) continue;
    if (taken('family') && !taken('given') && content.oneName > 0.8) take(i, 'given');
    else if (!named() && content.wholeName > 0.7) take(i, 'name');
  }
  // Of two columns of days the earlier stands for the birth in every list of people; of one alone nobody can tell.
  const days = free().filter((i) => (contents[i]?.date ?? 0) > 0.8 && (contents[i]?.counting ?? 0) < 0.5);
  const [first, second] = days;
  if (days.length === 2 && !result.some(({ use }) => isDateField(use.field))) {
    take(first ?? 0, 'born');
    take(second ?? 0, 'died');
  }
  return result;
}

/** What most text columns are written in; where their letters do not tell, what the headings are written in. */
function languageOf(
  columns: readonly ProposedColumn[],
  contents: readonly Content[],
  guesses: readonly (HeadingGuess | null)[],
  fallback: LanguageCode,
): LanguageCode {
  const texts = columns.flatMap(({ use }, i) =>
    isTextField(use.field) && !use.language ? [contents[i]] : [],
  );
  if (texts.some((content) => (content?.azerbaijani ?? 0) > 0.2)) return 'az';
  const votes = new Map<LanguageCode, number>();
  for (const guess of guesses) {
    // A heading that two languages share tells for neither.
    const [only, ...others] = guess?.saidIn ?? [];
    if (only && others.length === 0) votes.set(only, (votes.get(only) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? fallback;
}

function examplesOf(cells: readonly (Cell | undefined)[]): string[] {
  const texts = new Set<string>();
  for (const cell of cells) {
    const text = cleanedLine(shownIn(cell)).slice(0, 80);
    if (text !== '') texts.add(text);
    if (texts.size === 3) break;
  }
  return [...texts];
}

/** The uses by heading, to be remembered for a list that is issued again. */
export const usesByLabel = (
  columns: readonly Pick<ProposedColumn, 'label' | 'use'>[],
): Record<string, string> =>
  Object.fromEntries(columns.flatMap(({ label, use }) => (label === '' ? [] : [[label, useWord(use)]])));
