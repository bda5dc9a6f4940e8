import { describe, expect, test } from 'vitest';
import { applied } from '../../../exhibition/importing/applying.ts';
import type { Choices } from '../../../exhibition/importing/choices.ts';
import { dryRun, firstChoices } from '../../../exhibition/importing/dry-run.ts';
import { findHeader } from '../../../exhibition/importing/header.ts';
import { nothingRemembered } from '../../../exhibition/importing/memory.ts';
import { propose } from '../../../exhibition/importing/proposing.ts';
import { answered } from '../../../exhibition/importing/questions.ts';
import type { Book } from '../../../exhibition/importing/sheets.ts';
import { people as peopleSchema, type Person } from '../../../exhibition/remembrance/person.ts';
import type { AwkwardSheet } from '../../../tests/fixtures/imports/corpus.ts';
import { hostileSheets } from '../../../tests/fixtures/imports/hostile-sheets.ts';
import { textSheets } from '../../../tests/fixtures/imports/text-sheets.ts';
import { workbookSheets } from '../../../tests/fixtures/imports/workbook-sheets.ts';
import { openBook } from './open-book.ts';

const ground = { roll: [], remembered: nothingRemembered, today: '2026-11-23' };

/** `Family Given Patronymic * born † died [rank]` */
function inShort({ name, born, died, rank }: Person): string {
  const parts = [
    name.family,
    name.given,
    name.patronymic,
    born?.date && `* ${born.date}`,
    died?.date && `† ${died.date}`,
    rank?.az && `[${rank.az}]`,
  ];
  return parts.filter(Boolean).join(' ');
}

async function run(sheet: AwkwardSheet) {
  const read = await openBook(await sheet.file(), sheet.name);
  if (read.outcome !== 'ok') return { refusal: read.code };
  const { book } = read;
  const at = sheet.sheet ?? book.sheets.findIndex(({ hidden, rows }) => !hidden && rows.length > 0);
  const one = book.sheets[at];
  if (!one) throw new Error('no sheet');
  const choices: Choices = { ...firstChoices(at, propose(one, findHeader(one), {})), ...sheet.choose };
  const before = dryRun(book, choices, ground);
  if (before.outcome !== 'ok') return { refusal: before.outcome };
  const answers = sheet.answers ?? [];
  const after = dryRun(
    book,
    answers.reduce((all, [kind, column, answer]) => answered(all, { kind, column }, answer), choices),
    ground,
  );
  if (after.outcome !== 'ok') throw new Error(after.outcome);
  return { book, before: before.run, after: after.run };
}

const sheetNames = ({ sheets }: Book) => sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name));

describe.each([
  ['text files', textSheets],
  ['workbooks', workbookSheets],
  ['files that are no list', hostileSheets],
])('%s', (_, sheets) => {
  test.each(sheets.map((sheet) => [sheet.title, sheet] as const))('%s', async (_title, sheet) => {
    const done = await run(sheet);
    if ('refusal' in done) return expect(done.refusal).toBe(sheet.refusal);
    expect(sheet.refusal).toBeUndefined();
    const { book, before, after } = done;
    const { put } = applied(after.comparison, [], {
      remembered: nothingRemembered,
      entries: after.entries,
      spoken: after.spoken,
    });
    expect(put.map(inShort)).toEqual(sheet.people ?? []);
    expect(after.findings.map(({ code, at }) => [code, at + 1])).toEqual(sheet.says ?? []);
    expect(
      before.questions.map(({ kind, column, proposed }) =>
        proposed ? [kind, column, proposed.answer] : [kind, column],
      ),
    ).toEqual(sheet.asks ?? []);
    if (sheet.answers) expect(after.questions).toEqual([]);
    if (sheet.first) expect(put[0]).toMatchObject(sheet.first);
    if (sheet.sheets) expect(sheetNames(book)).toEqual(sheet.sheets);
    expect(peopleSchema.safeParse({ format: 1, people: put }).error?.issues).toBeUndefined();
  });
});

test('the corpus has at least forty awkward sheets, each with a title of its own', () => {
  const all = [...textSheets, ...workbookSheets, ...hostileSheets];
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});
