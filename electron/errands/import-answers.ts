/** `--answers "order.D=day-first, gone=remove"`: what a dry run asked, answered in words. */
import type { Choices } from '../../exhibition/importing/choices.ts';
import { useOf } from '../../exhibition/importing/columns.ts';
import { answered, type Question } from '../../exhibition/importing/questions.ts';
import { columnLetters } from '../../exhibition/importing/sheets.ts';
import { languageCodes } from '../../exhibition/languages/languages.ts';

export interface Answers {
  /** Questions about dates and names; `column` null answers them for all columns. */
  questions: { kind: string; column: string | null; answer: string }[];
  columns: { column: string; use: string }[];
  words: Partial<Record<PlainName, string>>;
}

const plain = {
  language: languageCodes as readonly string[],
  'hidden-rows': ['leave', 'take'],
  'hand-edits': ['keep', 'take'],
  gone: ['keep', 'remove'],
  doubtful: ['leave'],
  photos: ['certain', 'names'],
  encoding: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1254', 'windows-1256'],
  separator: ['comma', 'semicolon', 'tab', 'stroke'],
} as const;
type PlainName = keyof typeof plain;

const questions: Readonly<Record<string, readonly string[]>> = {
  order: ['day-first', 'month-first'],
  century: ['19', '20'],
  serial: ['1900', '1904'],
  small: ['year', 'day'],
  slash: ['month', 'years'],
  'name-order': ['family-first', 'given-first'],
  third: ['patronymic', 'given'],
  capitals: ['ordinary', 'as-written'],
};

/** Reads the answers, or says in one sentence which of them cannot be meant. */
export function readAnswers(text = ''): { ok: true; answers: Answers } | { ok: false; sentence: string } {
  const answers: Answers = { questions: [], columns: [], words: {} };
  for (const one of text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [, name = '', column = null, answer = ''] =
      /^([a-z-]+)(?:\.([A-Za-z]{1,3}))?=(.+)$/.exec(one) ?? [];
    const place = column?.toUpperCase() ?? null;
    if (name === 'column') {
      if (place === null || !useOf(answer)) return wrong(`"${one}" names no use of a column`);
      answers.columns.push({ column: place, use: answer });
    } else if (Object.hasOwn(questions, name)) {
      if (!questions[name]?.includes(answer))
        return wrong(`"${one}" wants one of ${questions[name]?.join(', ')}`);
      answers.questions.push({ kind: name, column: place, answer });
    } else if (Object.hasOwn(plain, name)) {
      const allowed: readonly string[] = plain[name as PlainName];
      if (!allowed.includes(answer)) return wrong(`"${one}" wants one of ${allowed.join(', ')}`);
      answers.words[name as PlainName] = answer;
    } else return wrong(`"${one}" answers nothing that is asked`);
  }
  return { ok: true, answers };
}

const wrong = (what: string) => ({ ok: false as const, sentence: `--answers: ${what}.` });

export const separatorOf = { comma: ',', semicolon: ';', tab: '\t', stroke: '|' } as const;

/** The choices with everything that can be answered before the sheet is read. */
export function withAnswers(choices: Choices, { columns, words }: Answers): Choices {
  const uses = new Map(columns.map(({ column, use }) => [column, useOf(use)]));
  return {
    ...choices,
    columns: choices.columns.map((use, i) => uses.get(columnLetters(i)) ?? use),
    ...(words.language ? { language: words.language as Choices['language'] } : {}),
    ...(words['hidden-rows'] ? { hiddenRows: words['hidden-rows'] as Choices['hiddenRows'] } : {}),
    ...(words['hand-edits'] ? { handEdits: words['hand-edits'] as Choices['handEdits'] } : {}),
    ...(words.gone ? { gone: words.gone as Choices['gone'] } : {}),
  };
}

/**
 * The choices with the questions of a dry run answered: by `--answers`, else by what other cells of the column tell.
 * Null where none of them has an answer.
 */
export function withQuestionsAnswered(
  choices: Choices,
  asked: readonly Question[],
  { questions: given }: Answers,
): Choices | null {
  let next = choices;
  for (const question of asked) {
    const column = question.column === null ? null : columnLetters(question.column);
    const own = given.find((one) => one.kind === question.kind && one.column === column);
    const all = given.find((one) => one.kind === question.kind && one.column === null);
    const answer = own?.answer ?? all?.answer ?? question.proposed?.answer;
    if (answer !== undefined && question.answers.includes(answer)) next = answered(next, question, answer);
  }
  return next === choices ? null : next;
}
