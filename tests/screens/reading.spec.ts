import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { defaultExhibition, openKiosk } from './kiosk-page.ts';
import { speak, walkTo } from './ways.ts';

const plain = (words: string) => words.replace(/\s+/gu, ' ').trim();
const file = async (language: string) =>
  plain(await readFile(join(defaultExhibition, `statements/victory-day-2024.${language}.md`), 'utf8'));
/** The paragraphs on screen; a drop initial is part of its word. */
const shown = async (page: Page) =>
  plain(
    (await page.locator('main .prose p').evaluateAll((all) => all.map((one) => one.textContent ?? ''))).join(
      ' ',
    ),
  );

for (const language of ['en', 'az', 'ur'] as const) {
  test(`the statement on screen is word for word the file, in ${language}`, async ({ page }) => {
    await openKiosk(page);
    await walkTo(page, 'statement', language);
    await page.locator('main .prose p').first().waitFor();
    expect(await shown(page)).toBe(await file(language));
  });
}

test('a rendering that is only a translation is marked as such, the original is not', async ({ page }) => {
  await openKiosk(page);
  await walkTo(page, 'statement', 'en');
  await expect(page.getByText('Unofficial translation')).toHaveCount(0);
  for (const [language, mark] of [
    ['az', 'Qeyri-rəsmi tərcümə'],
    ['ur', 'غیر سرکاری ترجمہ'],
  ] as [LanguageCode, string][]) {
    await speak(page, language);
    await expect(page.getByText(mark).first()).toBeVisible();
  }
});

test('in a language without a rendering the original is shown, and said to be so', async ({ page }) => {
  await openKiosk(page, { settings: { languages: ['en', 'ru'] } });
  await walkTo(page, 'statement', 'ru');
  await page.locator('main .prose p').first().waitFor();
  expect(await shown(page)).toBe(await file('en'));
  await expect(
    page
      .getByText(/English/)
      .filter({ hasNot: page.locator('nav') })
      .first(),
  ).toBeVisible();
});

test('the timeline is left through and jumped by year, by keyboard, and runs the other way in Urdu', async ({
  page,
}) => {
  await openKiosk(page);
  await walkTo(page, 'timeline', 'en');
  const rail = page.getByRole('slider');
  await rail.focus();
  const at = async () => Number(await rail.getAttribute('aria-valuenow'));
  const first = await at();
  await page.keyboard.press('ArrowRight');
  await expect.poll(at).toBe(first + 1);
  await page.keyboard.press('End');
  await expect(
    page
      .getByRole('heading', { level: 2 })
      .or(page.getByRole('heading', { level: 1 }))
      .last(),
  ).toContainText('COP29');
  await page.keyboard.press('Home');
  await speak(page, 'ur');
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(at).toBe(first + 1);
});

test('every event names its sources', async ({ page }) => {
  await openKiosk(page);
  await walkTo(page, 'timeline', 'en');
  await page.getByRole('button', { name: /Sources/ }).click();
  await expect(page.getByText(/Wikipedia|Presidential Library|Ministry/).first()).toBeVisible();
});

test('the next event of the timeline begins at its top, with its sources closed', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openKiosk(page);
  await walkTo(page, 'timeline', 'en');
  const account = page.getByRole('region', { name: 'About this event' });
  const sources = page.getByRole('button', { name: /Sources/ });
  await sources.click();
  await expect(sources).toHaveAttribute('aria-pressed', 'true');
  const top = () => account.evaluate((one) => one.scrollTop);
  await account.evaluate((one) => {
    // As much to scroll as a long account has.
    one.firstElementChild?.append(Object.assign(document.createElement('div'), { className: 'long' }));
    one.querySelector<HTMLElement>('.long')?.style.setProperty('block-size', '2000px');
    one.scrollTo({ top: 500, behavior: 'instant' });
  });
  await expect.poll(top).toBe(500);
  const before = await page.getByRole('heading', { level: 2 }).textContent();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveText(before ?? '');
  await expect.poll(top).toBe(0);
  await expect(sources).toHaveAttribute('aria-pressed', 'false');
});

test('the mark on the rail stands where the event lies in time, and what has passed reaches to it, either way one reads', async ({
  page,
}) => {
  await openKiosk(page);
  await walkTo(page, 'timeline', 'en');
  await page.getByRole('slider').press('End');
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft');
  for (const language of ['en', 'ur'] as const) {
    await speak(page, language);
    await expect(page.locator('.here')).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    const found = await page.locator('.line').evaluate((line: HTMLElement) => {
      const box = (part: string) => line.querySelector(part)!.getBoundingClientRect();
      const [whole, here, passed] = [line.getBoundingClientRect(), box('.here'), box('.passed')];
      const rtl = getComputedStyle(line).direction === 'rtl';
      const along = (x: number) => (rtl ? whole.right - x : x - whole.left) / whole.width;
      return {
        place: Number(line.style.getPropertyValue('--place')),
        here: along(here.left + here.width / 2),
        from: along(rtl ? passed.right : passed.left),
        to: along(rtl ? passed.left : passed.right),
      };
    });
    expect(found.place).toBeGreaterThan(0.3);
    expect(found.place).toBeLessThan(1);
    expect(found.here).toBeCloseTo(found.place, 2);
    expect(found.from).toBeCloseTo(0, 2);
    expect(found.to).toBeCloseTo(found.place, 2);
  }
});
