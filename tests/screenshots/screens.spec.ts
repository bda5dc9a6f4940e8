import { expect, test } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { languageCodes } from '../../exhibition/languages/languages.ts';
import { openKiosk } from '../screens/kiosk-page.ts';
import { writeExhibition } from '../fixtures/broken.ts';
import { flawsOf } from '../screens/overflow.ts';
import { visitorScreens, walkTo, type VisitorScreen } from '../screens/ways.ts';
import { chosen, fileName, folder, languagesFrom, sizes, textsFrom, viewportOf } from './choice.ts';

const screens = chosen('SCREENS', [...visitorScreens, 'trouble']) as readonly (VisitorScreen | 'trouble')[];
const texts = textsFrom([100]);

for (const size of sizes) {
  for (const screen of screens) {
    for (const language of chosen('LANGS', languageCodes)) {
      for (const text of texts) {
        test(`${screen} in ${language} at ${size}, text ${text} %, shows its words whole`, async ({
          page,
        }) => {
          await page.setViewportSize(viewportOf(size));
          const settings = {
            textPercent: text,
            languages: languagesFrom(language),
            idleSeconds: 600,
            readingIdleSeconds: 600,
          };
          const broken = await writeExhibition(test.info().outputPath('broken'), {
            'exhibition.json': '{ "format": 1,\n "title"',
          });
          await openKiosk(page, screen === 'trouble' ? { folder: broken, settings } : { settings });
          if (screen !== 'trouble') await walkTo(page, screen, language);
          await page.waitForTimeout(400);
          await mkdir(folder, { recursive: true });
          await page.screenshot({ path: join(folder, fileName(screen, language, size, text)) });
          expect(await flawsOf(page)).toEqual([]);
        });
      }
    }
  }
}
