/** How a visitor gets to each screen, by names in the language on show; used by screen tests and screenshots. */
import { expect, type Page } from '@playwright/test';
import { languages } from '../../exhibition/languages/languages.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';

export const visitorScreens = ['loop', 'home', 'statement', 'remembrance', 'person', 'timeline'] as const;
export type VisitorScreen = (typeof visitorScreens)[number];

const doors = { statement: 'statement', remembrance: 'remembrance', timeline: 'timeline' } as const;

export async function speak(page: Page, language: LanguageCode): Promise<void> {
  await page.getByRole('button', { name: languages[language].ownName, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** From the loop to a screen, in a language. Stays in the loop where that is asked. */
export async function walkTo(page: Page, screen: VisitorScreen, language: LanguageCode): Promise<void> {
  await page.locator('html[data-screen="loop"] .place.front').waitFor();
  if (screen === 'loop') return;
  await page.locator('#app button').first().click();
  await page.locator('html:not([data-screen="loop"])').waitFor();
  await page.locator('header.bar button').first().click();
  await speak(page, language);
  await fromHome(page, screen);
}

/** From wherever a visitor is to a screen, in a language. */
export async function walkFrom(page: Page, screen: VisitorScreen, language: LanguageCode): Promise<void> {
  const at = await page.locator('html').getAttribute('data-screen');
  if (at !== 'loop' && screen === 'loop') await page.reload();
  if (at === 'loop' || screen === 'loop') return walkTo(page, screen, language);
  await page.locator('header.bar button').first().click();
  await fromHome(page, screen);
}

async function fromHome(page: Page, screen: VisitorScreen): Promise<void> {
  await page.locator('html[data-screen="home"] h1').waitFor();
  if (screen === 'home' || screen === 'loop') return;
  await page.locator(`[data-door="${screen === 'person' ? doors.remembrance : doors[screen]}"]`).click();
  if (screen === 'person') await page.locator('[data-person]').first().click();
  await page.locator(`html[data-screen="${screen}"] h1`).waitFor();
}
