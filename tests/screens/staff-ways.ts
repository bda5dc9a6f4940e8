/** How staff get in and about, whichever language is on show; used by the tests of staff mode and by screenshots. */
import { expect, type Page } from '@playwright/test';
import type { KioskPage } from './kiosk-page.ts';

/** The PINs of test kiosks. */
export const testPins = { editor: '482915', technician: '739164' } as const;
export type TestRole = keyof typeof testPins;

export type StaffPage =
  'studio' | 'content' | 'import' | 'history' | 'readiness' | 'settings' | 'packages' | 'fleet' | 'health';

/** Brings up the PIN pad, from any screen. */
export async function toTheDoor(page: Page): Promise<void> {
  // A key that comes before the page listens is heard by nobody.
  await expect(async () => {
    await page.keyboard.press('Control+Shift+S');
    await page.locator('html[data-screen="staff"] h1').waitFor({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
}

/** Sets PINs where there are none yet, and goes in as this role; the first page of staff mode is open then. */
export async function enterStaff(page: Page, { staff }: KioskPage, role: TestRole = 'editor'): Promise<void> {
  const { keys } = await staff.state();
  if (keys.state === 'first-opening') await staff.setUp(testPins.editor, testPins.technician);
  await toTheDoor(page);
  await page.keyboard.type(testPins[role]);
  await page.keyboard.press('Enter');
  await page.locator('main[data-section]').waitFor();
}

/** Opens a page of staff mode by its button. */
export async function openStaffPage(page: Page, id: StaffPage): Promise<void> {
  await page.locator(`[data-go="${id}"]`).click();
  await expect(page.locator('main')).toHaveAttribute('data-section', id);
}
