import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { TextPercent } from '../../exhibition/settings.ts';
import { openKiosk, type Opening } from '../screens/kiosk-page.ts';
import { flawsOf } from '../screens/overflow.ts';
import { enterStaff, testPins, toTheDoor } from '../screens/staff-ways.ts';
import { chosen, fileName, folder, languagesFrom, sizes, textsFrom, viewportOf } from './choice.ts';
import { deskScreens, doorScreens, guideScreens, staffScreens, walkToDesk, worked } from './staff-screens.ts';

/** A Monday morning within the schedule, and the same day in every picture. */
const monday = new Date(2031, 2, 3, 10, 30);
const screens = new Set(chosen('SCREENS', staffScreens));
/** Staff mode is promised whole in English and Azerbaijani, and from right to left. */
const languages = (process.env['LANGS']?.split(',') as LanguageCode[] | undefined) ?? ['en', 'az', 'ur'];

interface Look {
  language: LanguageCode;
  size: string;
  text: TextPercent;
}

for (const size of screens.size > 0 ? sizes : [])
  for (const language of languages)
    for (const text of textsFrom([100, 200])) {
      const look = { language, size, text };
      test(`staff mode in ${language} at ${size}, text ${text} %: the door shows its words whole`, async ({
        page,
      }) => {
        test.skip(!doorScreens.some((one) => screens.has(one)));
        const { staff } = await open(page, look);
        await toTheDoor(page);
        await keep(page, 'staff-first-opening', look);
        for (const pin of [testPins.editor, testPins.editor, testPins.technician, testPins.technician]) {
          await page.keyboard.type(pin);
          await page.keyboard.press('Enter');
        }
        await page.locator('ol li .letters').first().waitFor();
        // A real code belongs in no picture; this one is visibly none.
        await page
          .locator('ol li .letters')
          .evaluateAll((all) => all.forEach((one) => (one.textContent = 'ABCD')));
        await keep(page, 'staff-recovery-code', look);
        // The code is shown before the session is open; who leaves earlier would be let in afterwards.
        await expect.poll(() => staff.session.role).toBe('technician');
        staff.session.leave();
        await page.locator('html[data-screen="loop"]').waitFor();
        await toTheDoor(page);
        await keep(page, 'staff-door', look);
      });

      test(`staff mode in ${language} at ${size}, text ${text} %: the guide through the first start shows its words whole`, async ({
        page,
      }) => {
        test.skip(!guideScreens.some((one) => screens.has(one)));
        const { staff, firstStart } = await open(page, look, { firstStart: true });
        await keep(page, 'first-start', look);
        await staff.setUp(testPins.editor, testPins.technician);
        await firstStart.keep({ format: 1, step: 'exhibition', language, finished: false });
        await page.reload();
        await page.locator('.welcome .on button').first().click();
        await page.locator('.pin').waitFor();
        await page.keyboard.type(testPins.technician);
        await page.keyboard.press('Enter');
        await page.locator('[data-first-start="exhibition"]').waitFor();
        await keep(page, 'first-start-exhibition', look);
      });

      test(`staff mode in ${language} at ${size}, text ${text} %: every page shows its words whole`, async ({
        page,
      }, info) => {
        const wanted = deskScreens.filter((one) => screens.has(one));
        test.skip(wanted.length === 0);
        test.setTimeout(300_000);
        const kiosk = await open(page, look, { pictures: [pictures(info.outputPath('stick'))] });
        await worked(kiosk);
        await enterStaff(page, kiosk, 'technician');
        for (const screen of wanted) {
          await walkToDesk(page, screen);
          await keep(page, screen, look);
        }
      });
    }

async function open(page: Page, { language, size, text }: Look, opening: Opening = {}) {
  await page.setViewportSize(viewportOf(size));
  await page.clock.setFixedTime(monday);
  const settings = { textPercent: text, languages: languagesFrom(language), idleSeconds: 600 };
  const kiosk = await openKiosk(page, { settings, ...opening });
  // A key pressed before the first screen stands belongs to nothing.
  await page.locator(opening.firstStart ? '.welcome' : 'html[data-screen="loop"] .place.front').waitFor();
  return kiosk;
}

async function keep(page: Page, screen: string, { language, size, text }: Look): Promise<void> {
  if (!screens.has(screen as (typeof staffScreens)[number])) return;
  await page.waitForTimeout(500);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, fileName(screen, language, size, text)) });
  expect.soft(await flawsOf(page), screen).toEqual([]);
}

/** A stick of pictures that are visibly synthetic. */
function pictures(stick: string): string {
  mkdirSync(stick, { recursive: true });
  for (const [name, size, colours] of [
    ['Sınaq 1 dağ.jpg', '800x500', 'gradient:#34566e-#c9b27a'],
    ['Sınaq 2 bağ.jpg', '500x700', 'gradient:#2f5d48-#b8a06a'],
    ['Sınaq 3 çay.jpg', '900x500', 'gradient:#27455c-#86a3b4'],
    ['Sınaq 4 yol.jpg', '600x600', 'gradient:#6a4f3c-#d2bd97'],
  ] as const)
    execFileSync('convert', ['-size', size, colours, '-quality', '80', join(stick, name)]);
  return stick;
}
