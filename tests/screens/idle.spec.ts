import { expect, test } from '@playwright/test';
import { openKiosk } from './kiosk-page.ts';
import { speak, walkTo } from './ways.ts';

const root = 'html';
const seconds = (n: number) => n * 1_000;

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('60 quiet seconds, a countdown of 30 in the visitor’s language, then the loop in the default language', async ({
  page,
}) => {
  await openKiosk(page);
  await walkTo(page, 'home', 'az');
  await page.clock.runFor(seconds(58));
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.clock.runFor(seconds(4));
  await expect(page.getByRole('alertdialog')).toContainText('Hələ buradasınız?');
  await page.clock.runFor(seconds(31));
  await expect(page.locator(root)).toHaveAttribute('data-screen', 'loop');
  await expect(page.locator(root)).toHaveAttribute('lang', 'en');
});

test('120 seconds where people read long text', async ({ page }) => {
  await openKiosk(page);
  await walkTo(page, 'statement', 'en');
  await page.clock.runFor(seconds(110));
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.clock.runFor(seconds(15));
  await expect(page.getByRole('alertdialog')).toBeVisible();
});

test('typing, scrolling and touching are not idleness', async ({ page }) => {
  await openKiosk(page);
  await walkTo(page, 'home', 'en');
  for (const act of [
    () => page.keyboard.press('Shift'),
    () => page.mouse.wheel(0, 50),
    () => page.mouse.move(50, 500),
  ]) {
    await page.clock.runFor(seconds(50));
    await act();
  }
  await page.clock.runFor(seconds(50));
  await expect(page.getByRole('alertdialog')).toBeHidden();
});

test('a touch beside the buttons of the countdown means “still here”', async ({ page }) => {
  await openKiosk(page);
  await walkTo(page, 'home', 'en');
  await page.clock.runFor(seconds(65));
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.mouse.click(20, 20);
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(page.locator(root)).toHaveAttribute('data-screen', 'home');
});

test('nothing of a visit is left to the next visitor: a search is gone', async ({ page }) => {
  await openKiosk(page);
  await walkTo(page, 'remembrance', 'en');
  await page.getByRole('searchbox').fill('Gurbanov');
  await page.clock.runFor(seconds(100));
  await expect(page.locator(root)).toHaveAttribute('data-screen', 'loop');
  await walkTo(page, 'remembrance', 'en');
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('the languages of the bar are those of the settings, each by its own name', async ({ page }) => {
  await openKiosk(page, { settings: { languages: ['tr', 'ur'] } });
  await page.locator('#app button').first().click();
  await expect(page.locator('header nav button')).toHaveText(['Türkçe', 'اردو']);
  await speak(page, 'ur');
  await expect(page.locator(root)).toHaveAttribute('dir', 'rtl');
});
