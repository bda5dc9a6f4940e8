/** Ways into and through the import wizard, with a stick of synthetic people. */
import { expect, type Page } from '@playwright/test';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { Settings } from '../../exhibition/settings.ts';
import { importWords } from '../../renderer/words/staff-import.ts';
import { openRoom } from '../fixtures/imports/room.ts';
import { photograph } from '../fixtures/imports/photos.ts';
import { workbook } from '../fixtures/imports/workbooks.ts';
import { openKiosk, type KioskPage } from './kiosk-page.ts';
import { enterStaff, openStaffPage } from './staff-ways.ts';
import { speak, walkTo } from './ways.ts';

export const head = ['Kod', 'Soyadı', 'Adı', 'Ata adı', 'Doğum tarixi', 'Rütbə'];
export const rows = [
  head,
  ['sinaq-1', 'Sınaqov', 'Çingiz', 'Sınaq oğlu', '3/8/1975', 'kapitan'],
  ['sinaq-2', 'Sınaqlı', 'Şəhla', 'Sınaq qızı', '1980', 'leytenant'],
  ['sinaq-3', 'Sınaqzadə', null, null, null, 'mayor'],
];

const photos = { 'sinaq-1.jpg': '#6d7f8c', 'Sınaqlı Şəhla.jpg': '#8c7a5a', 'IMG_0001.jpg': '#5f7a66' };

/** A stick with a list and a folder of photographs. */
async function stick(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'xatire-stick-')), 'STICK');
  await mkdir(join(folder, 'foto'), { recursive: true });
  await writeFile(join(folder, 'siyahi.xlsx'), workbook(rows));
  for (const [name, colour] of Object.entries(photos))
    await writeFile(join(folder, 'foto', name), await photograph({ colour }));
  return folder;
}

/** Builds the reading room, which is done once for each worker, so that it is not in the time of the first test. */
export const buildRoom = async (): Promise<void> => (await openRoom()).kill();

/** The wizard stands at this step. */
export const at = (page: Page, step: string) =>
  expect(page.locator('section.import')).toHaveAttribute('data-at', step, { timeout: 30_000 });

/** Opens the wizard before a stick with a list and photographs, in this language. */
export async function begin(
  page: Page,
  language: LanguageCode = 'en',
  settings: Partial<Settings> = {},
): Promise<{ kiosk: KioskPage; folder: string }> {
  const folder = await stick();
  const kiosk = await openKiosk(page, { pictures: [folder], settings });
  await walkTo(page, 'home', 'en');
  if (language !== 'en') await speak(page, language);
  await enterStaff(page, kiosk, 'editor');
  await openStaffPage(page, 'import');
  return { kiosk, folder };
}

/** To the next step. */
export async function onwards(page: Page, language: LanguageCode = 'en') {
  const words = importWords[language];
  await page
    .getByRole('button', { name: words.goOn, exact: true })
    .or(page.getByRole('button', { name: words.skipPhotos, exact: true }))
    .click();
}
