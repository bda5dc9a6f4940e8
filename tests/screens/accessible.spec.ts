import { expect, test } from '@playwright/test';
import { languageCodes } from '../../exhibition/languages/languages.ts';
import { writeExhibition } from '../fixtures/broken.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk } from './kiosk-page.ts';
import { oneVisit } from './one-visit.ts';
import { visitorScreens } from './ways.ts';

for (const language of languageCodes) {
  const languages = [language, ...languageCodes.filter((code) => code !== language)];

  test.describe(`a visit in ${language}`, () => {
    const visit = oneVisit(language, { settings: { languages, idleSeconds: 600, readingIdleSeconds: 600 } });

    for (const screen of visitorScreens) {
      test(`${screen} in ${language} breaks no rule of accessibility`, async () => {
        const page = await visit.goTo(screen);
        await page.waitForTimeout(300);
        expect(await brokenRules(page)).toEqual([]);
        expect(visit.reports()).toEqual([]);
      });
    }
  });

  test(`trouble in ${language} breaks no rule of accessibility`, async ({ page }, info) => {
    const folder = await writeExhibition(info.outputPath('broken'), { 'exhibition.json': '{' });
    await openKiosk(page, { folder, settings: { languages } });
    await page.locator(`html[data-screen="trouble"] h1`).waitFor();
    expect(await brokenRules(page)).toEqual([]);
  });
}
