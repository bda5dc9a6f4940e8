/** How staff get in and about, whichever language is on show; used by the tests of staff mode and by screenshots. */
import { expect, type Page } from '@playwright/test';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Staff } from '../../electron/staff/staff.ts';
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

let sealed: Promise<string> | undefined;

/** The PINs of test kiosks in a folder. Sealing them is made to cost a processor dearly; one worker does it once. */
async function sealedPins(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-pins-'));
  const set = await new Staff(folder, () => undefined).setUp(testPins.editor, testPins.technician);
  if (!set.ok) throw new Error(set.code);
  return folder;
}

/** Sets PINs where there are none yet, and goes in as this role; the first page of staff mode is open then. */
export async function enterStaff(
  page: Page,
  { staff, data }: KioskPage,
  role: TestRole = 'editor',
): Promise<void> {
  const { keys } = await staff.state();
  if (keys.state === 'first-opening') await cp(await (sealed ??= sealedPins()), data, { recursive: true });
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
