import { expect, test, type Page } from '@playwright/test';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { importQuestionWords } from '../../renderer/words/staff-import-questions.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { workbook } from '../fixtures/imports/workbooks.ts';
import { at, begin, buildRoom, head, onwards, rows } from './import-ways.ts';
import { openStaffPage } from './staff-ways.ts';

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await buildRoom();
});

async function toReview(page: Page, language: LanguageCode = 'en') {
  const words = importQuestionWords[language];
  await page.locator('[data-folder]').first().click();
  await page.locator('[data-list]').click();
  await at(page, 'columns');
  await onwards(page, language);
  await at(page, 'questions');
  await page
    .locator('[data-question="order"]')
    .getByRole('radio', { name: words.answers['month-first'] ?? '' })
    .click();
  await onwards(page, language);
  await at(page, 'review');
}

test('a list and its photographs come from a stick into the draft, each step shown before anything changes', async ({
  page,
}) => {
  const { kiosk } = await begin(page);
  await page.locator('[data-folder]').first().click();
  await page.locator('[data-list]').click();
  await at(page, 'columns');
  await expect(page.locator('[data-column="E"]')).toContainText('Date of birth');
  await onwards(page);
  await at(page, 'questions');
  await expect(page.locator('[data-question="order"]')).toContainText('3/8/1975');
  await page.locator('[data-question="order"]').getByRole('radio', { name: 'The month' }).click();
  await onwards(page);
  await at(page, 'review');
  await expect(page.locator('[data-tab="added"]')).toContainText('2');
  await expect(page.getByRole('list', { name: 'Added' })).toContainText('Sınaqov Çingiz Sınaq oğlu');
  await expect(page.getByRole('list', { name: 'Added' })).toContainText('8 March 1975');
  expect(kiosk.library.draft.state).toBeNull();
  await onwards(page);
  await at(page, 'photos');
  await page.locator('[data-folder]').first().click();
  await page.getByRole('button', { name: 'Take this folder' }).click();
  const fuzzy = page.locator('[data-photo="Sınaqlı Şəhla.jpg"]');
  await expect(fuzzy.locator('[data-face="shown"]')).toBeVisible();
  await expect(fuzzy).toContainText('Sınaqlı Şəhla Sınaq qızı');
  await fuzzy.getByRole('button', { name: /^Yes, this is/ }).click();
  await expect(fuzzy).toContainText('Confirmed');
  await page.locator('[data-tab="unmatched"]').click();
  await expect(page.getByRole('list', { name: 'Not matched' })).toContainText('IMG_0001.jpg');
  await onwards(page);
  await at(page, 'draft');
  await page.getByRole('button', { name: 'Put it into the draft' }).click();
  await expect(page.locator('[data-import="done"]')).toHaveText(
    'In the draft: 2 added, 0 changed, 0 left the roll, 2 portraits.',
  );
  const people = kiosk.library.draft.whole?.people ?? [];
  expect(people.find(({ id }) => id === 'sinaq-1')).toMatchObject({
    born: { date: '1975-03-08' },
    portrait: { file: expect.stringMatching(/^media\/sinaq-1-/) },
  });
  const shown = await kiosk.library.archive.current();
  expect(shown.state === 'open' && shown.whole.people.some(({ id }) => id === 'sinaq-1')).toBe(false);
  await page.getByRole('button', { name: 'Look at the people' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-section', 'content');
  expect(kiosk.reports).toEqual([]);
});

test('one undo takes the whole import back', async ({ page }) => {
  const { kiosk } = await begin(page);
  const before = (await kiosk.library.archive.current()) as { whole: { people: unknown[] } };
  await toReview(page);
  await onwards(page);
  await onwards(page);
  await page.getByRole('button', { name: 'Put it into the draft' }).click();
  await expect(page.locator('[data-import="done"]')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => kiosk.library.draft.whole?.people.length).toBe(before.whole.people.length);
});

test('problems are said by row, and can be saved onto the stick to be sent back', async ({ page }) => {
  const { folder } = await begin(page);
  await toReview(page);
  await page.locator('[data-tab="problems"]').click();
  await expect(page.getByRole('list', { name: 'Problems' })).toContainText('row 4');
  await page.getByRole('button', { name: 'Save the rows to send back' }).click();
  await page.getByRole('button', { name: 'STICK' }).click();
  await expect(page.getByText(/xatire-problems-/)).toBeVisible();
  const name = (await readdir(folder)).find((one) => one.startsWith('xatire-problems-')) ?? '';
  const book = read(await readFile(join(folder, name)));
  expect(
    utils.sheet_to_json<unknown[]>(book.Sheets['Problems'] ?? {}, { header: 1 })[1]?.slice(0, 1),
  ).toEqual([4]);
});

test('an import is found as it was left, and a file that is none is one sentence', async ({ page }) => {
  const { folder } = await begin(page);
  await writeFile(join(folder, 'hesabat.csv'), '%PDF-1.7');
  await page.locator('[data-folder]').first().click();
  await page.getByRole('button', { name: /hesabat/ }).click();
  await expect(page.getByRole('alert')).toHaveText(
    'This is not a spreadsheet. XLSX, ODS and CSV files can be read.',
    { timeout: 30_000 },
  );
  await page.getByRole('button', { name: /siyahi/ }).click();
  await at(page, 'columns');
  await openStaffPage(page, 'history');
  await openStaffPage(page, 'import');
  await at(page, 'columns');
});

test('what staff edited by hand is shown beside what a newer list says, and stays unless they say otherwise', async ({
  page,
}) => {
  const { kiosk, folder } = await begin(page);
  const { draft } = kiosk.library;
  const rankOf = (id: string) => draft.whole?.people.find((person) => person.id === id)?.rank?.az;
  await toReview(page);
  await onwards(page);
  await onwards(page);
  await page.getByRole('button', { name: 'Put it into the draft' }).click();
  await expect(page.locator('[data-import="done"]')).toBeVisible();
  const person = draft.whole?.people.find(({ id }) => id === 'sinaq-1');
  if (!person) throw new Error('nobody was imported');
  await draft.edit({ do: 'put-person', person: { ...person, rank: { ...person.rank, az: 'polkovnik' } } });

  const newer = [
    head,
    [...(rows[1] ?? []).slice(0, 5), 'mayor'],
    [...(rows[2] ?? []).slice(0, 5), 'kapitan'],
  ];
  await writeFile(join(folder, 'siyahi.xlsx'), workbook(newer));
  await page.getByRole('button', { name: 'Another file' }).click();
  await toReview(page);
  await page.locator('[data-tab="changed"]').click();
  const changed = page.getByRole('list', { name: 'Changed' });
  const byHand = changed.getByRole('listitem').filter({ hasText: 'Sınaqov' });
  await expect(byHand).toContainText('polkovnik');
  await expect(byHand).toContainText('mayor');
  await expect(byHand).toContainText('Changed here by hand');
  await expect(byHand.getByRole('button', { name: 'Take the list’s' })).toBeVisible();
  await expect(changed.getByRole('listitem').filter({ hasText: 'Sınaqlı' })).not.toContainText('by hand');
  await onwards(page);
  await onwards(page);
  await page.getByRole('button', { name: 'Put it into the draft' }).click();
  await expect(page.locator('[data-import="done"]')).toBeVisible();
  expect([rankOf('sinaq-1'), rankOf('sinaq-2')]).toEqual(['polkovnik', 'kapitan']);
});
