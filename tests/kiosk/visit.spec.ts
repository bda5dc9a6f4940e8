import { expect, Finger, test } from './kiosk.ts';
import type { Page } from '@playwright/test';

const screen = (page: Page) => page.locator('html');
const door = (page: Page, name: string) => page.locator(`[data-door="${name}"]`);

test('a visitor walks from the loop to a person, the statement and the timeline by touch, leaves, and the loop comes back in the default language', async ({
  start,
}) => {
  const { page, log } = await start({
    settings: { idleSeconds: 30, readingIdleSeconds: 30, countdownSeconds: 20 },
  });
  const finger = await Finger.of(page);
  await expect(screen(page)).toHaveAttribute('data-screen', 'loop');

  await finger.tapAnywhere();
  await expect(screen(page)).toHaveAttribute('data-screen', 'home');

  await finger.tap(page.getByRole('button', { name: 'Azərbaycanca' }));
  await expect(screen(page)).toHaveAttribute('lang', 'az');

  await finger.tap(door(page, 'remembrance'));
  await expect(screen(page)).toHaveAttribute('data-screen', 'remembrance');
  await finger.tap(page.getByRole('searchbox'));
  for (const letter of 'qurbanov')
    await finger.tap(page.getByRole('button', { name: new RegExp(`^${letter}$`, 'i') }).last());
  await expect(page.getByRole('searchbox')).toHaveValue(/qurbanov/i);
  await finger.tap(page.locator('[data-person="chingiz-gurbanov"]'));
  await expect(screen(page)).toHaveAttribute('data-screen', 'person');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Qurbanov');

  await finger.tap(page.getByRole('button', { name: 'Əsas səhifə' }));
  await finger.tap(door(page, 'statement'));
  await expect(screen(page)).toHaveAttribute('data-screen', 'statement');
  await expect(page.getByText('Qeyri-rəsmi tərcümə').first()).toBeVisible();

  await finger.tap(page.getByRole('button', { name: 'اردو' }));
  await expect(screen(page)).toHaveAttribute('dir', 'rtl');
  await finger.tap(page.getByRole('button', { name: 'سرِورق' }));
  await finger.tap(door(page, 'timeline'));
  await expect(screen(page)).toHaveAttribute('data-screen', 'timeline');
  await expect(screen(page)).toHaveAttribute('lang', 'ur');

  // Nobody touches: the countdown speaks the visitor's language, then everything is as before the visit.
  const ask = page.getByRole('alertdialog');
  await expect(ask).toBeVisible({ timeout: 40_000 });
  await expect(ask).toContainText('کیا آپ اب بھی یہاں ہیں');
  await expect(screen(page)).toHaveAttribute('data-screen', 'loop', { timeout: 30_000 });
  await expect(screen(page)).toHaveAttribute('lang', 'en');
  expect(await log()).not.toContain('Page:');
});

test('“I am still here” keeps the visit where it is, and the text size with it', async ({ start }) => {
  const { page } = await start({ settings: { idleSeconds: 30, countdownSeconds: 20 } });
  const finger = await Finger.of(page);
  await finger.tapAnywhere();
  await finger.tap(page.getByRole('button', { name: 'Larger text' }));
  await expect(page.getByRole('alertdialog')).toBeVisible({ timeout: 40_000 });
  await finger.tap(page.getByRole('button', { name: 'I am still here' }));
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(screen(page)).toHaveAttribute('data-screen', 'home');
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--scale'))).toBe('1.25');
});

test('“Start again” leaves nothing of the visit: screen, language, text size, contrast, controls', async ({
  start,
}) => {
  const { page } = await start();
  const finger = await Finger.of(page);
  await finger.tapAnywhere();
  await finger.tap(page.getByRole('button', { name: 'Larger text' }));
  await finger.tap(page.getByRole('button', { name: 'Contrast' }));
  await finger.tap(page.getByRole('button', { name: 'Lower the controls' }));
  await finger.tap(
    page
      .getByRole('button', { name: 'Türkçe' })
      .or(page.getByRole('button', { name: 'Azərbaycanca' }))
      .first(),
  );
  await finger.tap(page.locator('header.bar').getByRole('toolbar').getByRole('button').last());
  await expect(screen(page)).toHaveAttribute('data-screen', 'loop');
  await expect(screen(page)).toHaveAttribute('lang', 'en');
  await finger.tapAnywhere();
  await expect(screen(page)).toHaveAttribute('data-contrast', 'normal');
  await expect(page.getByRole('button', { name: 'Lower the controls' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--scale'))).toBe('1');
});

test('the whole visit works by keyboard alone', async ({ start }) => {
  const { page } = await start();
  await page.keyboard.press('Enter');
  await expect(screen(page)).toHaveAttribute('data-screen', 'home');
  for (const name of ['statement', 'timeline', 'remembrance']) {
    await tabTo(page, `[data-door="${name}"]`);
    await page.keyboard.press('Enter');
    await expect(screen(page)).toHaveAttribute('data-screen', name);
    if (name !== 'remembrance') {
      await page.keyboard.press('Escape');
      await expect(screen(page)).toHaveAttribute('data-screen', 'home');
    }
  }
  await tabTo(page, '[role=searchbox], input[type=search]');
  await page.keyboard.type('agarunov');
  await tabTo(page, '[data-person]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Agarunov');
});

/** Presses Tab until what is focused fits, as someone without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}
