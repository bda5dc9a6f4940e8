/** The whole of an import before anything is done: read, compared, and everything that is to be said and asked. */
import type { Person } from '../remembrance/person.ts';
import type { Choices } from './choices.ts';
import { isNameField } from './columns.ts';
import { compareWithRoll, type Comparison } from './comparing.ts';
import type { Entry, EntryRules } from './entries.ts';
import { levelOf, type Finding } from './findings.ts';
import type { Remembered } from './memory.ts';
import type { Proposal } from './proposing.ts';
import { columnsOfAnyOrder, questionsOf, type Question } from './questions.ts';
import { peopleRows, type PersonRow } from './rows.ts';
import { readSheetPeople } from './sheet-people.ts';
import type { Book, Sheet } from './sheets.ts';

export interface Ground {
  roll: readonly Person[];
  remembered: Remembered;
  /** ISO day, local. */
  today: string;
}

export interface DryRun {
  comparison: Comparison;
  questions: Question[];
  findings: Finding[];
  entries: Entry[];
  spoken: ReadonlySet<string>;
}

export type DryRunOutcome =
  { outcome: 'ok'; run: DryRun } | { outcome: 'no-names' } | { outcome: 'no-sheet' };

/** Reads the chosen sheet as chosen and compares it with the roll. Changes nothing. */
export function dryRun(book: Book, choices: Choices, { roll, remembered, today }: Ground): DryRunOutcome {
  const sheet = book.sheets[choices.sheet];
  if (!sheet) return { outcome: 'no-sheet' };
  if (!namesPeople(choices)) return { outcome: 'no-names' };
  const rules = rulesOf(book, choices, today);
  const rows = rowsOf(sheet, choices);
  for (const column of columnsOfAnyOrder(rows, rules)) {
    (rules.dates as Map<number, object>).set(column, { ...rules.dates.get(column), anyOrder: true });
  }
  const apart = new Set(
    Object.keys(choices.rows)
      .filter((at) => choices.rows[at] === 'new')
      .map(Number),
  );
  const read = readSheetPeople(sheet, choices.header, rules, {
    takeHidden: choices.hiddenRows === 'take',
    apart,
  });
  const { entries, findings, doubts, spoken } = read;
  return {
    outcome: 'ok',
    run: {
      entries,
      spoken,
      findings: [...findings].sort((a, b) => a.at - b.at || (a.column ?? -1) - (b.column ?? -1)),
      questions: questionsOf(doubts, rows, rules),
      comparison: compareWithRoll(entries, roll, spoken, { remembered, choices }),
    },
  };
}

/** A list of people has their names in one column or in two, in whichever language. */
export const namesPeople = ({ columns }: Pick<Choices, 'columns'>): boolean =>
  columns.some(
    ({ field, language }) =>
      field === 'name' ||
      (field === 'family' && columns.some((other) => other.field === 'given' && other.language === language)),
  ) || columns.filter(({ field }) => isNameField(field)).length > 1;

function rulesOf({ kind, from1904 }: Book, choices: Choices, today: string): EntryRules {
  const byColumn = <Rule>(rules: Readonly<Record<string, Rule>>) =>
    new Map(Object.entries(rules).map(([column, rule]) => [Number(column), rule]));
  return {
    columns: choices.columns.map((use, i) => {
      const parts = choices.parts[i];
      return parts && parts.length > 0 ? { use, parts } : { use };
    }),
    language: choices.language,
    dates: byColumn(choices.dates),
    cells: choices.cells,
    names: byColumn(choices.names),
    capitals: choices.capitals,
    serials: kind === 'csv' ? null : from1904 ? '1904' : '1900',
    today,
  };
}

function rowsOf(sheet: Sheet, { columns, header, hiddenRows }: Choices): PersonRow[] {
  const used = columns.flatMap(({ field }, column) => (field === 'ignore' ? [] : [column]));
  return peopleRows(sheet, header, { used, takeHidden: hiddenRows === 'take' }).rows;
}

/** What one begins with: everything as proposed, nothing answered, the roll's own side taken wherever it is asked. */
export function firstChoices(sheet: number, { header, columns, language }: Proposal): Choices {
  return {
    sheet,
    header,
    columns: columns.map(({ use }) => use),
    parts: Object.fromEntries(columns.flatMap(({ parts }, i) => (parts ? [[i, [...parts]]] : []))),
    language,
    hiddenRows: 'leave',
    dates: {},
    cells: {},
    names: {},
    capitals: null,
    rows: {},
    handEdits: 'keep',
    values: {},
    gone: 'keep',
    goneOf: {},
  };
}

export interface Counts {
  rows: number;
  added: number;
  changed: number;
  same: number;
  gone: number;
  leaving: number;
  doubtful: number;
  left: number;
  /** Values the list says otherwise than somebody did by hand. */
  byHand: number;
  /** Rows that are not taken, values that are not, and rows left out on purpose. */
  rowsLost: number;
  valuesLost: number;
  notes: number;
}

export function countsOf({ comparison, entries, findings }: DryRun): Counts {
  const { added, changed, same, gone, doubtful, left } = comparison;
  const levels = findings.map(({ code }) => levelOf(code));
  const count = (level: string) => levels.filter((one) => one === level).length;
  return {
    rows: entries.length,
    added: added.length,
    changed: changed.filter(({ changes }) => changes.some(({ take }) => take)).length,
    same: same + changed.filter(({ changes }) => changes.every(({ take }) => !take)).length,
    gone: gone.length,
    leaving: gone.filter(({ leaves }) => leaves).length,
    doubtful: doubtful.length,
    left,
    byHand: changed.reduce((sum, { changes }) => sum + changes.filter(({ byHand }) => byHand).length, 0),
    rowsLost: count('row'),
    valuesLost: count('value'),
    notes: count('note'),
  };
}
