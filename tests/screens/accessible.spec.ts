import { expect, test } from '@playwright/test';
import { languageCodes } from '../../exhibition/languages/languages.ts';
import { writeExhibition } from '../fixtures/broken.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk } from './kiosk-page.ts';
import { visitorScreens, walkTo } from './ways.ts';

for (const language of languageCodes) {
  for (const screen of visitorScreens) {
    test(`${screen} in ${language} breaks no rule of accessibility`, async ({ page }) => {
      const languages = [language, ...languageCodes.filter((code) => code !== language)];
      const { reports } = await openKiosk(page, { settings: { languages, idleSeconds: 600 } });
      await walkTo(page, screen, language);
      await page.waitForTimeout(300);
      expect(await brokenRules(page)).toEqual([]);
      expect(reports).toEqual([]);
    });
  }

  test(`trouble in ${language} breaks no rule of accessibility`, async ({ page }, info) => {
    const folder = await writeExhibition(info.outputPath('broken'), { 'exhibition.json': '{' });
    const languages = [language, ...languageCodes.filter((code) => code !== language)];
    await openKiosk(page, { folder, settings: { languages } });
    await page.locator(`html[data-screen="trouble"] h1`).waitFor();
    expect(await brokenRules(page)).toEqual([]);
  });
}
