import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KioskStatus } from '../../exhibition/fleet.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { fleetWords } from '../../renderer/words/staff-fleet.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk } from './kiosk-page.ts';
import { flawsOf } from './overflow.ts';
import { enterStaff, openStaffPage } from './staff-ways.ts';
import { walkTo } from './ways.ts';

/** A kiosk elsewhere that has not been heard of for a day. */
const elsewhere = (id: string, name: string, more: Partial<KioskStatus> = {}): KioskStatus => ({
  format: 1,
  id,
  name,
  app: '0.1.0',
  writtenAt: new Date(Date.now() - 24 * 60 * 60_000).toISOString(),
  shown: {
    title: { en: 'Test exhibition', az: 'Sınaq sərgisi' },
    version: 12,
    since: '2030-01-02T03:04:05Z',
    package: { id: 'a'.repeat(64), madeAt: '2030-01-02T03:04:05Z', signedBy: 'Sınaq masası' },
  },
  upSeconds: 100,
  freeBytes: 12_400_000_000,
  restarts: 2,
  failures: 1,
  refused: [{ file: 'exhibition-of-a-long-name-2030.xatire', code: 'signature-missing' }],
  visits: { today: 12, week: 1_234 },
  ...more,
});

async function folderWith(...kiosks: KioskStatus[]): Promise<string> {
  const shared = await mkdtemp(join(tmpdir(), 'xatire-shared-'));
  await mkdir(join(shared, 'kiosks'));
  for (const one of kiosks) await writeFile(join(shared, 'kiosks', `${one.id}.json`), JSON.stringify(one));
  return shared;
}

test('a technician names the shared folder and sees every kiosk that shares it', async ({ page }) => {
  const shared = await folderWith(elsewhere('0123456789ab', 'Foyer'));
  const kiosk = await openKiosk(page, { settings: { kioskName: 'Hall' } });
  await walkTo(page, 'home', 'en');
  await enterStaff(page, kiosk, 'technician');
  await openStaffPage(page, 'fleet');
  const words = fleetWords.en;
  await expect(page.getByText(words.none)).toBeVisible();
  await page.getByLabel(words.folder).fill(join(shared, 'nowhere'));
  await expect(page.getByText(words.gone)).toBeVisible();
  await page.getByLabel(words.folder).fill(shared);
  const list = page.getByRole('list', { name: words.kiosks });
  await expect(list.getByRole('article', { name: 'Hall' })).toContainText(words.this);
  await expect(list.getByRole('article', { name: 'Foyer' })).toContainText(words.silent);
  await expect(list.getByRole('article', { name: 'Foyer' })).toContainText('Sınaq masası');
  await expect(page.getByText(words.gone)).toBeHidden();
});

for (const [language, width, height] of [
  ['en', 1366, 768],
  ['az', 1080, 1920],
  ['ur', 1366, 768],
] as [LanguageCode, number, number][]) {
  test(`the fleet in ${language} at ${width}×${height} is whole and breaks no rule of accessibility`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const sharedFolder = await folderWith(elsewhere('0123456789ab', 'Foyer'), elsewhere('0123456789ac', ''));
    const kiosk = await openKiosk(page, { settings: { sharedFolder } });
    await walkTo(page, 'home', language);
    await enterStaff(page, kiosk, 'technician');
    await openStaffPage(page, 'fleet');
    await expect(page.getByRole('article')).toHaveCount(3);
    expect(await flawsOf(page)).toEqual([]);
    expect(await brokenRules(page)).toEqual([]);
  });
}
