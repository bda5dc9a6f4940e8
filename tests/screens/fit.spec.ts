import { expect, test } from '@playwright/test';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { oneVisit } from './one-visit.ts';
import { flawsOf } from './overflow.ts';
import { visitorScreens } from './ways.ts';

/** The short form; `npm run screenshots` measures every screen, language and size. */
const sizes = [
  { width: 1366, height: 768 },
  { width: 1080, height: 1920 },
];
const languages: LanguageCode[] = ['az', 'ur'];

for (const viewport of sizes) {
  for (const language of languages) {
    for (const textPercent of [100, 200] as const) {
      const where = `in ${language} at ${viewport.width}×${viewport.height}, text ${textPercent} %`;
      test.describe(`a visit ${where}`, () => {
        const settings = {
          textPercent,
          languages: [language, 'en' as const],
          idleSeconds: 600,
          readingIdleSeconds: 600,
        };
        const visit = oneVisit(language, { viewport, settings });
        for (const screen of visitorScreens) {
          test(`${screen} ${where}, shows its words whole`, async () => {
            const page = await visit.goTo(screen);
            await page.waitForTimeout(400);
            expect(await flawsOf(page)).toEqual([]);
          });
        }
      });
    }
  }
}

test('the measure finds words that are clipped, outside or lying over one another (a check that cannot fail is none)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.setContent(`
    <p id="a" style="position:absolute;top:10px;left:10px;margin:0">words over words</p>
    <p id="b" style="position:absolute;top:14px;left:20px;margin:0">words over words</p>
    <p style="position:absolute;top:100px;left:10px;width:60px;overflow:hidden;white-space:nowrap">much too long for its box</p>
    <p style="position:absolute;top:200px;left:780px;white-space:nowrap">out of the window</p>`);
  expect(new Set((await flawsOf(page)).map(({ what }) => what))).toEqual(
    new Set(['overlapping', 'clipped', 'outside']),
  );
});
