import { expect, test } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { languageCodes } from '../../exhibition/languages/languages.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { TextPercent } from '../../exhibition/settings.ts';
import { openKiosk, project } from '../screens/kiosk-page.ts';
import { writeExhibition } from '../fixtures/broken.ts';
import { flawsOf } from '../screens/overflow.ts';
import { visitorScreens, walkTo, type VisitorScreen } from '../screens/ways.ts';

/** `SCREENS=home,person LANGS=en,ur SIZES=1920x1080 TEXT=200` narrows the run while one works on a screen. */
const chosen = <T extends string>(name: string, all: readonly T[]): readonly T[] =>
  process.env[name] ? all.filter((one) => process.env[name]?.split(',').includes(one)) : all;

const sizes = chosen('SIZES', ['1920x1080', '1080x1920', '3840x2160', '1366x768']);
const screens = chosen('SCREENS', [...visitorScreens, 'trouble']) as readonly (VisitorScreen | 'trouble')[];
const texts = (process.env['TEXT'] ?? '100').split(',').map(Number) as TextPercent[];
const folder = join(project, process.env['SHOTS'] ?? 'dist/screenshots');

for (const size of sizes) {
  for (const screen of screens) {
    for (const language of chosen('LANGS', languageCodes)) {
      for (const text of texts) {
        test(`${screen} in ${language} at ${size}, text ${text} %, shows its words whole`, async ({
          page,
        }) => {
          const [width = 0, height = 0] = size.split('x').map(Number);
          await page.setViewportSize({ width, height });
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
          const name = `${screen}-${language}-${size}${text === 100 ? '' : `-${text}`}.png`;
          await page.screenshot({ path: join(folder, name) });
          expect(await flawsOf(page)).toEqual([]);
        });
      }
    }
  }
}

/** The language under test comes first, so that the loop and trouble speak it. */
const languagesFrom = (first: LanguageCode): LanguageCode[] => [
  first,
  ...languageCodes.filter((code) => code !== first),
];
