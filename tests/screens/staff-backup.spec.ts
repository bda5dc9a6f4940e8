import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishExchange } from '../../electron/backup/exchange.ts';
import { readBackup } from '../../electron/backup/read-backup.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { backupWords } from '../../renderer/words/staff-backup.ts';
import { packagePreviewWords } from '../../renderer/words/staff-packages-preview.ts';
import { packageWords } from '../../renderer/words/staff-packages.ts';
import { fill, isolated } from '../../renderer/words/words.ts';
import { backedUp, filled, held } from '../backup/held.ts';
import { soundExhibition, writeExhibition } from '../fixtures/broken.ts';
import { slideAdded } from '../fixtures/library.ts';
import { slowStick } from '../fixtures/slow-stick.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk, type Opening } from './kiosk-page.ts';
import { flawsOf } from './overflow.ts';
import { enterStaff, openStaffPage } from './staff-ways.ts';
import { walkTo } from './ways.ts';

const words = backupWords.en;
const shared = packageWords.en;

async function emptyStick(): Promise<string> {
  const stick = join(await mkdtemp(join(tmpdir(), 'xatire-stick-')), 'SINAQ');
  await mkdir(stick);
  return stick;
}

/** A stick with the backup of another kiosk, and that kiosk's data folder. */
async function fullStick(): Promise<{ stick: string; other: string }> {
  const stick = await emptyStick();
  const fresh = await writeExhibition(join(stick, '..', 'fresh'), soundExhibition());
  const other = join(stick, '..', 'other');
  await filled(other, fresh, 'zal', 2);
  expect(await backedUp(other, fresh, join(stick, 'zal.xatire-backup'))).toMatchObject({ outcome: 'ok' });
  return { stick, other };
}

async function atBackups(page: Page, stick: string, language: LanguageCode = 'en', more: Opening = {}) {
  const kiosk = await openKiosk(page, { pictures: [stick], settings: { kioskName: 'Foyer' }, ...more });
  await walkTo(page, 'home', language);
  await enterStaff(page, kiosk, 'technician');
  await openStaffPage(page, 'packages');
  return kiosk;
}

const touch = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();

async function choose(page: Page, file: RegExp, said = words): Promise<void> {
  await touch(page, said.choose);
  const chooser = page.getByRole('dialog');
  await chooser.getByRole('button', { name: 'SINAQ' }).click();
  await chooser.getByRole('button', { name: file }).click();
}

const look = (page: Page, said = words) => page.getByRole('region', { name: said.look });

test('everything the kiosk holds goes onto a stick, is read back, and opens again', async ({ page }) => {
  const stick = await emptyStick();
  const { library, reports } = await atBackups(page, stick);
  await library.draft.edit(slideAdded('made-here'));
  await library.publish({ by: 'technician' });
  await library.draft.edit(slideAdded('only-in-the-draft'));
  await touch(page, words.writeTo);
  await touch(page, 'SINAQ');
  await expect(page.getByText(/^Written and read back: .*Foyer.*\.xatire-backup/)).toBeVisible();
  const [name = ''] = await readdir(stick);
  expect(name).toMatch(/^xatire-Foyer-\d{4}-\d\d-\d\d\.xatire-backup$/);
  const read = await readBackup(join(stick, name), { data: await mkdtemp(join(tmpdir(), 'xatire-other-')) });
  expect(read).toMatchObject({
    outcome: 'ok',
    opened: { hasPins: true, manifest: { version: 1, kiosk: { name: 'Foyer' } } },
  });
  await choose(page, /Foyer/);
  await expect(look(page)).toContainText('1 version, with a draft that was not published');
  expect(reports).toEqual([]);
});

test('a backup says what it holds and what it replaces, is confirmed, and takes its place at one step', async ({
  page,
}) => {
  const { stick, other } = await fullStick();
  const kiosk = await atBackups(page, stick);
  await kiosk.library.draft.edit(slideAdded('worked-at'));
  await kiosk.library.draft.flush();
  await choose(page, /^zal/);
  const shown = look(page);
  for (const sentence of ['Version 2', '2 versions, with a draft', words.pinsOfBackup, words.replacesPins])
    await expect(shown).toContainText(sentence);
  await expect(shown).toContainText('The exhibition: 0 versions, with a draft that was not published');
  const before = await held(kiosk.data);
  await touch(page, words.doRestore);
  expect(kiosk.restarts()).toBe(0);
  await touch(page, words.doRestoreSure);
  await expect(page.getByText(words.restored)).toBeVisible();
  expect(kiosk.restarts()).toBe(1);
  // Nothing has moved before the app begins anew, and all of it once it does.
  expect(await held(kiosk.data)).toEqual(before);
  expect(await finishExchange(kiosk.data)).toBe('done');
  expect(await held(kiosk.data)).toEqual(await held(other));

  await test.step('and the next start offers to undo it', async () => {
    const next = await page.context().newPage();
    const again = await atBackups(next, stick, 'en', { data: kiosk.data });
    await expect(next.getByText(/^Kept is what a restore took the place of on /)).toBeVisible();
    await touch(next, words.takeBack);
    await touch(next, words.takeBackSure);
    await expect(next.getByText(words.takenBack)).toBeVisible();
    expect(again.restarts()).toBe(1);
    expect(await finishExchange(kiosk.data)).toBe('done');
    expect(await held(kiosk.data)).toEqual(before);
  });
});

test('the kiosk keeps its name where staff say so', async ({ page }) => {
  const { stick } = await fullStick();
  const { data } = await atBackups(page, stick);
  await choose(page, /^zal/);
  await page.getByRole('switch', { name: fill(words.keepName, { name: isolated('Foyer') }) }).click();
  await touch(page, words.doRestore);
  await touch(page, words.doRestoreSure);
  await expect(page.getByText(words.restored)).toBeVisible();
  expect(await finishExchange(data)).toBe('done');
  expect(JSON.parse(await readFile(join(data, 'settings.json'), 'utf8'))).toMatchObject({
    kioskName: 'Foyer',
  });
});

test('put away, or left by a session that ends, an opened backup changes nothing and leaves nothing', async ({
  page,
}) => {
  const { stick } = await fullStick();
  const kiosk = await atBackups(page, stick);
  const leftovers = async () => (await readdir(kiosk.data)).filter((name) => name.startsWith('.restoring'));
  await choose(page, /^zal/);
  await expect(look(page)).toBeVisible();
  expect(await leftovers()).toHaveLength(1);
  await touch(page, packagePreviewWords.en.putAway);
  await expect.poll(leftovers).toEqual([]);
  await choose(page, /^zal/);
  await expect(look(page)).toBeVisible();
  await touch(page, 'Leave');
  await expect.poll(leftovers).toEqual([]);
  expect(kiosk.restarts()).toBe(0);
  expect(await finishExchange(kiosk.data)).toBe('nothing');
});

test('a backup that is cut off, and a file that is none, are refused with a sentence', async ({ page }) => {
  const { stick } = await fullStick();
  await truncate(join(stick, 'zal.xatire-backup'), 5_000);
  await writeFile(join(stick, 'nichts.xatire-backup'), 'no zip');
  const { data } = await atBackups(page, stick);
  for (const name of [/^zal/, /^nichts/]) {
    await choose(page, name);
    await expect(page.getByText(words.damaged)).toBeVisible();
  }
  expect((await readdir(data)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('the writing of a backup shows how far it is and can be called off; nothing is left on the stick', async ({
  page,
}) => {
  const stick = await emptyStick();
  const kiosk = await atBackups(page, stick, 'en', { disk: slowStick(stick) });
  await kiosk.library.draft.edit(slideAdded('worked-at'));
  await touch(page, words.writeTo);
  await page.getByRole('button', { name: 'SINAQ', exact: true }).click();
  await expect(page.getByRole('progressbar', { name: words.writing })).toBeVisible();
  await touch(page, shared.cancel);
  await expect(page.getByText(shared.cancelled)).toBeVisible();
  expect(await readdir(stick)).toEqual([]);
});

test('an editor makes no backup and restores none', async ({ page }) => {
  const kiosk = await openKiosk(page, { pictures: [await emptyStick()] });
  await walkTo(page, 'home', 'en');
  await enterStaff(page, kiosk, 'editor');
  await expect(page.locator('[data-go="packages"]')).toHaveCount(0);
  const refused = await page.evaluate(() =>
    (window as never as { xatire: { ask: (name: string, argument: unknown) => Promise<unknown> } }).xatire
      .ask('backup.takeBack', null)
      .then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
  );
  expect(refused).toContain('not allowed');
});

for (const language of ['en', 'az', 'ur'] as const)
  for (const [width, height] of [
    [1366, 768],
    [1080, 1920],
  ] as const)
    test(`backups in ${language} at ${width}×${height} are whole and break no rule of accessibility`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const { stick, other } = await fullStick();
      // A kiosk on which something was restored before.
      await mkdir(join(other, 'before-restore'));
      await writeFile(
        join(other, 'before-restore', 'settings.json'),
        JSON.stringify({ format: 1, kioskName: 'Sınaq otağı' }),
      );
      const settings = { kioskName: 'Foyer', languages: ['en', 'az', 'ur'] as LanguageCode[] };
      await atBackups(page, stick, language, { data: other, settings });
      const said = backupWords[language];
      const whole = async (name: string) => {
        expect(await flawsOf(page)).toEqual([]);
        expect(await brokenRules(page)).toEqual([]);
        if (process.env['SHOTS'])
          await page.screenshot({ path: `${process.env['SHOTS']}/${name}-${language}-${width}.png` });
      };
      await page.getByRole('button', { name: said.takeBack, exact: true }).scrollIntoViewIfNeeded();
      await whole('backups');
      await choose(page, /^zal/, said);
      await expect(look(page, said)).toBeVisible();
      await page.getByRole('button', { name: said.doRestore, exact: true }).scrollIntoViewIfNeeded();
      await whole('backup-look');
    });
