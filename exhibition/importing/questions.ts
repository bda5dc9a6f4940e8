/** What a sheet leaves open, gathered by column so that one answer serves all its cells. */
import type { Choices } from './choices.ts';
import { isDateField } from './columns.ts';
import { readDate, type DateRead, type WayName } from './dates.ts';
import type { Doubt, EntryRules } from './entries.ts';
import { ruleOf } from './entry-dates.ts';
import { cleanedLine } from './letters.ts';
import { readName } from './names.ts';
import type { PersonRow } from './rows.ts';
import { shownIn } from './sheets.ts';

export type QuestionKind = WayName | 'name-order' | 'third' | 'capitals';

export interface Example {
  /** The row, counted from 0. */
  at: number;
  text: string;
  /** What the text would be with each answer. */
  readings: { answer: string; shown: string }[];
}

export interface Question {
  kind: QuestionKind;
  /** Null where it is about all columns. */
  column: number | null;
  /** So many cells wait for the answer. */
  count: number;
  answers: string[];
  examples: Example[];
  /** The answer that other cells of the column tell, and one of them. */
  proposed: { answer: string; because: { at: number; text: string } } | null;
}

const mostExamples = 5;

/** The questions that are open under the rules so far. */
export function questionsOf(
  doubts: readonly Doubt[],
  rows: readonly PersonRow[],
  rules: EntryRules,
): Question[] {
  const found = new Map<string, Question>();
  for (const doubt of doubts) for (const one of askedBy(doubt)) addTo(found, one, doubt);
  return [...found.values()].map((question) => ({
    ...question,
    proposed: proposalFor(question, rows, rules),
  }));
}

interface Asked {
  kind: QuestionKind;
  column: number | null;
  readings: { answer: string; shown: string }[];
}

function askedBy(doubt: Doubt): Asked[] {
  if (doubt.about === 'capitals') {
    const { text, ordinary } = doubt;
    return [
      {
        kind: 'capitals',
        column: null,
        readings: [
          { answer: 'ordinary', shown: ordinary },
          { answer: 'as-written', shown: text },
        ],
      },
    ];
  }
  if (doubt.about === 'date') {
    const readings = doubt.readings.map(({ date, way }) => ({
      shown: date,
      way: way as Record<string, string>,
    }));
    return divided(readings).map((one) => ({ ...one, column: doubt.column }));
  }
  const readings = doubt.readings.map(({ name, way }) => ({
    shown: [name.family, name.given, name.patronymic].filter(Boolean).join(' · '),
    way: way as Record<string, string>,
  }));
  return divided(readings).map((one) => ({
    ...one,
    kind: (one.kind as string) === 'order' ? ('name-order' as const) : one.kind,
    column: doubt.column,
  }));
}

/** The ways in which the readings differ, each a question of its own. */
function divided(
  readings: readonly { shown: string; way: Record<string, string> }[],
): Omit<Asked, 'column'>[] {
  const names = new Set(readings.flatMap(({ way }) => Object.keys(way)));
  return [...names].flatMap((name) => {
    const answers = new Map<string, string>();
    for (const { way, shown } of readings) {
      const answer = way[name];
      if (answer !== undefined && !answers.has(answer)) answers.set(answer, shown);
    }
    if (answers.size < 2) return [];
    return [
      { kind: name as QuestionKind, readings: [...answers].map(([answer, shown]) => ({ answer, shown })) },
    ];
  });
}

function addTo(found: Map<string, Question>, { kind, column, readings }: Asked, { at, text }: Doubt): void {
  const key = `${kind} ${column}`;
  const question = found.get(key) ?? { kind, column, count: 0, answers: [], examples: [], proposed: null };
  question.count += 1;
  for (const { answer } of readings) if (!question.answers.includes(answer)) question.answers.push(answer);
  if (question.examples.length < mostExamples) question.examples.push({ at, text, readings });
  found.set(key, question);
}

/** What the other cells of the column tell, where they all tell the same. */
function proposalFor(
  { kind, column }: Question,
  rows: readonly PersonRow[],
  rules: EntryRules,
): Question['proposed'] {
  if (kind === 'capitals') return capitalsProposal(rows, rules);
  if (column === null || (kind !== 'order' && kind !== 'name-order')) return null;
  let proposed: Question['proposed'] = null;
  for (const { at, cells } of rows) {
    const text = cleanedLine(shownIn(cells[column]));
    const shows = kind === 'order' ? orderShown(readDate(cells[column])) : nameOrderShown(text);
    if (!shows) continue;
    if (proposed && proposed.answer !== shows) return null;
    proposed ??= { answer: shows, because: { at, text } };
  }
  return proposed;
}

function orderShown(read: DateRead): string | null {
  if (read.outcome === 'date') return read.shows ?? null;
  if (read.outcome !== 'doubtful') return null;
  const orders = new Set(read.readings.map(({ way }) => way.order));
  const [only] = orders;
  return orders.size === 1 && only ? only : null;
}

function nameOrderShown(text: string): string | null {
  const read = readName(text);
  return read.outcome === 'name' ? (read.shows ?? null) : null;
}

/** A capital İ shows that I is meant as the capital of ı; then nothing is lost by ordinary letters. */
function capitalsProposal(rows: readonly PersonRow[], { columns }: EntryRules): Question['proposed'] {
  const names = columns.flatMap(({ use }, i) =>
    use.field === 'name' || use.field === 'family' || use.field === 'given' ? [i] : [],
  );
  for (const { at, cells } of rows) {
    for (const column of names) {
      const text = cleanedLine(shownIn(cells[column]));
      if (text.includes('İ')) return { answer: 'ordinary', because: { at, text } };
    }
  }
  return null;
}

/** Columns whose points cannot part day from month everywhere: there even `08.11.2020` is asked about. */
export function columnsOfAnyOrder(rows: readonly PersonRow[], rules: EntryRules): Set<number> {
  const found = new Set<number>();
  rules.columns.forEach(({ use }, column) => {
    if (!isDateField(use.field)) return;
    const odd = rows.some(({ cells }) => {
      const cell = cells[column];
      if (typeof cell !== 'string' || !/^\s*\d{1,2}\.\d{1,2}\.\d{2,4}/.test(cell)) return false;
      const read = readDate(cell, ruleOf(rules, column));
      return read.outcome === 'date' && read.shows === 'month-first';
    });
    if (odd) found.add(column);
  });
  return found;
}

/** The choices with a question answered for its whole column. */
export function answered(
  choices: Choices,
  { kind, column }: Pick<Question, 'kind' | 'column'>,
  answer: string,
): Choices {
  if (kind === 'capitals') return { ...choices, capitals: answer as Choices['capitals'] };
  if (column === null) return choices;
  const field = kind === 'name-order' || kind === 'third' ? 'names' : 'dates';
  const name = kind === 'name-order' ? 'order' : kind;
  const ways = choices[field] as Readonly<Record<string, Record<string, string>>>;
  return { ...choices, [field]: { ...ways, [column]: { ...ways[column], [name]: answer } } };
}
