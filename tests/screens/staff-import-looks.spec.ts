import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { importDraftWords } from '../../renderer/words/staff-import-draft.ts';
import { importQuestionWords } from '../../renderer/words/staff-import-questions.ts';
import { importWords } from '../../renderer/words/staff-import.ts';
import type { TextPercent } from '../../exhibition/settings.ts';
import { brokenRules } from './accessibility.ts';
import { at, begin, buildRoom, onwards } from './import-ways.ts';
import { flawsOf } from './overflow.ts';

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await buildRoom();
});

interface Look {
  language: 'en' | 'az' | 'ur';
  width: number;
  height: number;
  text: TextPercent;
}

/** Large letters in the narrowest places, and in the script that stands highest. */
const looks: readonly Look[] = [
  { language: 'en', width: 1366, height: 768, text: 100 },
  { language: 'az', width: 1366, height: 768, text: 100 },
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
        .getByRole('radio', { name: importQuestionWords[language].answers['month-first'] ?? '' })
        .tap();
      await onwards(page, language);
      await at(page, 'review');
      for (const tab of ['added', 'changed', 'doubtful', 'gone', 'problems']) {
        await page.locator(`[data-tab="${tab}"]`).tap();
        await page.waitForTimeout(300);
        await clean(`4-review-${tab}`);
      }
      await onwards(page, language);
      await at(page, 'photos');
      await clean('5-photos-folder');
      await page.locator('[data-folder]').first().tap();
      await page.getByRole('button', { name: importWords[language].thisFolder }).tap();
      await page.locator('[data-face="shown"]').first().waitFor();
      await clean('5-photos');
      await onwards(page, language);
      await at(page, 'draft');
      await clean('6-draft');
      await page.getByRole('button', { name: importDraftWords[language].intoDraft }).tap();
      await page.locator('[data-import="done"]').waitFor();
      await clean('6-draft-done');
      expect(kiosk.reports).toEqual([]);
    });
  });
}
