import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importWords } from '../../renderer/words/staff-import.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { openRoom } from '../fixtures/imports/room.ts';
import { photograph } from '../fixtures/imports/photos.ts';
import type { Settings, TextPercent } from '../../exhibition/settings.ts';
import { workbook } from '../fixtures/imports/workbooks.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk, type KioskPage } from './kiosk-page.ts';
import { flawsOf } from './overflow.ts';
import { enterStaff, openStaffPage } from './staff-ways.ts';
import { speak, walkTo } from './ways.ts';

const head = ['Kod', 'Soyadı', 'Adı', 'Ata adı', 'Doğum tarixi', 'Rütbə'];
const rows = [
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

// The room is built once for each worker, and not in the time of the first test.
test.beforeAll(async () => {
  test.setTimeout(300_000);
  (await openRoom()).kill();
});

const at = (page: Page, step: string) =>
  expect(page.locator('section.import')).toHaveAttribute('data-at', step, { timeout: 30_000 });

async function begin(
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

async function onwards(page: Page, language: LanguageCode = 'en') {
  const words = importWords[language];
  await page
    .getByRole('button', { name: words.goOn, exact: true })
    .or(page.getByRole('button', { name: words.skipPhotos, exact: true }))
    .click();
}

interface Look {
  language: 'en' | 'az' | 'ur';
  width: number;
  height: number;
  text: TextPercent;
}

/** Large letters in the narrowest places, and in the script that stands highest. */
const looks: readonly Look[] = [
  { language: 'en', width: 1366, height: 768, text: 100 },
  { language: 'ur', width: 1366, height: 768, text: 100 },
  { language: 'ur', width: 1080, height: 1920, text: 100 },
  { language: 'az', width: 1366, height: 768, text: 200 },
];

for (const { language, width, height, text } of looks) {
  test.describe(`by touch in ${language} at ${width}×${height}, text ${text} %`, () => {
    test.use({ hasTouch: true, viewport: { width, height } });

    test('every step is accessible, and its words are whole', async ({ page }) => {
      // Axe looks at a dozen pages here.
      test.setTimeout(360_000);
      const words = importWords[language];
      const { kiosk } = await begin(page, language, { textPercent: text });
      const clean = async (step: string) => {
        expect.soft(await flawsOf(page), step).toEqual([]);
        if (text === 100) expect(await brokenRules(page), step).toEqual([]);
        const shots = process.env['SHOTS'];
        if (shots) await page.screenshot({ path: join(shots, `${step}-${language}-${width}-${text}.png`) });
      };
      await clean('1-file');
      await page.locator('[data-folder]').first().tap();
      await page.locator('[data-list]').tap();
      await at(page, 'columns');
      await clean('2-columns');
      await page.locator('[data-column="B"] .chosen').first().tap();
      await clean('2-columns-use');
      await page.keyboard.press('Escape');
      await onwards(page, language);
      await at(page, 'questions');
      await clean('3-questions');
      await page
        .locator('[data-question="order"]')
        .getByRole('radio', { name: words.answers['month-first'] ?? '' })
        .tap();
      await onwards(page, language);
      await at(page, 'review');
      for (const tab of ['added', 'gone', 'problems']) {
        await page.locator(`[data-tab="${tab}"]`).tap();
        await page.waitForTimeout(300);
        await clean(`4-review-${tab}`);
      }
      await onwards(page, language);
      await at(page, 'photos');
      await clean('5-photos-folder');
      await page.locator('[data-folder]').first().tap();
      await page.getByRole('button', { name: words.thisFolder }).tap();
      await page.locator('[data-face="shown"]').first().waitFor();
      await clean('5-photos');
      await onwards(page, language);
      await at(page, 'draft');
      await clean('6-draft');
      await page.getByRole('button', { name: words.intoDraft }).tap();
      await page.locator('[data-import="done"]').waitFor();
      await clean('6-draft-done');
      expect(kiosk.reports).toEqual([]);
    });
  });
}
