import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { makeSigningKey, publicKeyOf } from '../../electron/packages/keys.ts';
import { realDisk } from '../../electron/archive/disk.ts';
import { readFolder } from '../../electron/archive/read.ts';
import { writePackage } from '../../electron/packages/write-package.ts';
import { packageExportWords } from '../../renderer/words/staff-packages-export.ts';
import { packageInstallWords } from '../../renderer/words/staff-packages-install.ts';
import { packageKeyWords } from '../../renderer/words/staff-packages-keys.ts';
import { packagePreviewWords } from '../../renderer/words/staff-packages-preview.ts';
import { packageWords } from '../../renderer/words/staff-packages.ts';
import { soundExhibition, writeExhibition } from '../fixtures/broken.ts';
import { slideAdded } from '../fixtures/library.ts';
import { slowStick } from '../fixtures/slow-stick.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk } from './kiosk-page.ts';
import { flawsOf } from './overflow.ts';
import { enterStaff, openStaffPage, type TestRole } from './staff-ways.ts';
import { walkTo } from './ways.ts';

const key = makeSigningKey('Sınaq masası', (count) => Buffer.alloc(count, 3));
const words = packageWords.en;
const exporting = packageExportWords.en;
const installing = packageInstallWords.en;
const previewing = packagePreviewWords.en;
const trusting = packageKeyWords.en;

async function emptyStick(): Promise<string> {
  const stick = join(await mkdtemp(join(tmpdir(), 'xatire-stick-')), 'SINAQ');
  await mkdir(stick);
  return stick;
}

/** A stick with a signed and an unsigned package of another exhibition, and the public key. */
async function fullStick(): Promise<string> {
  const stick = await emptyStick();
  const folder = await writeExhibition(join(stick, '..', 'exhibition'), soundExhibition());
  const read = await readFolder(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  const packing = { folder, whole: read.whole, madeAt: new Date('2026-03-04T09:05:00Z'), madeBy: 'Sınaq' };
  for (const [name, more] of [
    ['signed', { key }],
    ['unsigned', {}],
  ] as const)
    await writePackage({ ...packing, ...more, to: join(stick, `${name}.xatire`) });
  await writeFile(join(stick, 'desk.xatire-pub'), JSON.stringify(publicKeyOf(key)));
  return stick;
}

async function atPackages(page: Page, stick: string, language: LanguageCode = 'en', disk = realDisk) {
  const kiosk = await openKiosk(page, { pictures: [stick], settings: { kioskName: 'Foyer' }, disk });
  await walkTo(page, 'home', language);
  await enterStaff(page, kiosk, 'technician');
  await openStaffPage(page, 'packages');
  return kiosk;
}

const touch = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();

async function choose(page: Page, opener: string, file: RegExp): Promise<void> {
  await touch(page, opener);
  const chooser = page.getByRole('dialog');
  await chooser.getByRole('button', { name: 'SINAQ' }).click();
  await chooser.getByRole('button', { name: file }).click();
}

test('what is exported at one kiosk is looked at, installed and taken back at another', async ({
  page,
  context,
}) => {
  const stick = await emptyStick();
  const first = await atPackages(page, stick);
  await writeFile(join(first.data, 'signing-key.json'), JSON.stringify(key));
  await first.library.draft.edit(slideAdded('made-here'));
  await first.library.publish({ by: 'technician' });
  await openStaffPage(page, 'history');
  await openStaffPage(page, 'packages');
  await expect(page.getByText('It is signed by “Sınaq masası”.')).toBeVisible();
  await touch(page, exporting.exportTo);
  await touch(page, 'SINAQ');
  await expect(page.getByText(/^Written and read back: .*Foyer.*signed by “Sınaq masası”/)).toBeVisible();
  expect(await readdir(stick)).toEqual([expect.stringMatching(/^xatire-Foyer-\d{4}-\d\d-\d\d\.xatire$/)]);

  const other = await context.newPage();
  const second = await atPackages(other, stick);
  await choose(other, installing.choose, /Foyer/);
  const preview = other.getByRole('region', { name: previewing.preview });
  await expect(preview).toContainText('Foyer');
  await expect(preview).toContainText(/Sınaq masası.*, whose key is not known here/);
  await expect(preview).toContainText('1 slide added');
  expect(second.library.number).toBeNull();
  await preview.getByRole('button', { name: previewing.doInstall }).click();
  await expect(other.getByText(/^Installed as version 1\./)).toBeVisible();
  const shown = await second.library.archive.current();
  expect(shown.state === 'open' && shown.whole.exhibition.loop.slides.map(({ id }) => id)).toContain(
    'made-here',
  );
  await touch(other, installing.toHistory);
  await touch(other, 'Return to version 0');
  await expect(other.getByText(/^Version 0 is on show again/)).toBeVisible();
  expect([...first.reports, ...second.reports]).toEqual([]);
});

test('a package says person by person what it would change, and put away it changes nothing', async ({
  page,
}) => {
  const stick = await fullStick();
  const { library, data } = await atPackages(page, stick);
  await choose(page, installing.choose, /^signed/);
  const preview = page.getByRole('region', { name: previewing.preview });
  await expect(preview.getByText('15 people no longer there')).toBeVisible();
  await expect(preview.getByText('Mubariz Ibrahimov')).toBeVisible();
  await expect(preview.getByText(/\d (person|people) more/)).toBeVisible();
  await preview.getByRole('button', { name: previewing.putAway }).click();
  await expect(preview).toBeHidden();
  expect(library.number).toBeNull();
  await expect
    .poll(() => readdir(join(data, 'exhibition')))
    .not.toContainEqual(expect.stringMatching(/making/));
});

test('a stick that holds a package is offered to a technician, never to an editor or a visitor', async ({
  page,
}) => {
  const full = await fullStick();
  const stick = await emptyStick();
  const asked: string[] = [];
  const kiosk = await openKiosk(page, { pictures: [stick], sticks: [stick] });
  await page.exposeFunction('noteAsked', (name: string) => asked.push(name));
  await page.evaluate(() => {
    const bridge = (window as never as { xatire: { ask: (name: string, argument: unknown) => unknown } })
      .xatire;
    const { ask } = bridge;
    bridge.ask = (name, argument) => {
      (window as never as { noteAsked: (name: string) => void }).noteAsked(name);
      return ask(name, argument);
    };
  });
  await walkTo(page, 'home', 'en');
  await rename(join(full, 'signed.xatire'), join(stick, 'signed.xatire'));
  const offer = page.getByText(/On the stick .*SINAQ.* lies a package: .*Test exhibition/);
  const enter = async (role: TestRole) => {
    await enterStaff(page, kiosk, role);
    await openStaffPage(page, 'history');
  };
  await enter('editor');
  await page.waitForTimeout(1_000);
  expect(asked).not.toContain('package.found');
  await expect(offer).toBeHidden();
  await touch(page, 'Leave');
  await enter('technician');
  await expect(offer).toBeVisible();
  expect(kiosk.library.number).toBeNull();
  await touch(page, installing.notNow);
  await expect(offer).toBeHidden();
  // A stick that is put in while somebody is at work.
  await rename(join(full, 'unsigned.xatire'), join(stick, 'unsigned.xatire'));
  await expect(offer).toBeVisible({ timeout: 10_000 });
  await touch(page, installing.offerLook);
  await expect(page.getByRole('region', { name: previewing.preview })).toBeVisible();
  expect(kiosk.library.number).toBeNull();
});

test('a package opened with the app is offered to a technician, never to an editor or a visitor; a wrong one is one sentence', async ({
  page,
}) => {
  const full = await fullStick();
  const kiosk = await openKiosk(page, { pictures: [await emptyStick()] });
  await walkTo(page, 'home', 'en');
  kiosk.handed.take({ open: join(full, 'signed.xatire') });
  await writeFile(join(full, 'wrong.xatire'), 'Sınaq');
  kiosk.handed.take({ open: join(full, 'wrong.xatire') });
  const offer = page.getByText(/A package was opened on this machine: .*Test exhibition/);
  const wrong = page.getByText(/wrong\.xatire.* is not taken: This is no package/);
  const enter = async (role: TestRole) => {
    await enterStaff(page, kiosk, role);
    await openStaffPage(page, 'history');
  };
  await enter('editor');
  await page.waitForTimeout(1_000);
  await expect(offer.or(wrong)).toBeHidden();
  await touch(page, 'Leave');
  await enter('technician');
  await expect(offer).toBeVisible();
  await expect(wrong).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
  expect(await brokenRules(page)).toEqual([]);
  await touch(page, 'Close');
  await expect(wrong).toBeHidden();
  await touch(page, installing.offerLook);
  await page.getByRole('region', { name: previewing.preview }).waitFor();
  expect(kiosk.library.number).toBeNull();
  await touch(page, previewing.putAway);
  await expect(page.getByRole('list', { name: installing.found })).toContainText(
    'Opened on this machine · signed.xatire',
  );
});

test('keys are added from a stick and required; a package is refused with whose key was expected', async ({
  page,
}) => {
  const stick = await fullStick();
  await atPackages(page, stick);
  await choose(page, trusting.addKey, /desk/);
  await expect(page.getByText(trusting.compare)).toBeVisible();
  for (const group of publicKeyOf(key).key.split('-'))
    await expect(page.getByText(group, { exact: true }).first()).toBeVisible();
  await touch(page, trusting.trustIt);
  await expect(page.getByText('“Sınaq masası” is trusted now.')).toBeVisible();
  await page.getByRole('switch', { name: trusting.require }).click();
  await expect(page.getByRole('switch', { name: trusting.require })).toHaveAttribute('aria-checked', 'true');
  await choose(page, installing.choose, /unsigned/);
  await expect(
    page.getByText(/The package is not signed\. Expected is a package signed by: Sınaq masası/),
  ).toBeVisible();
  await choose(page, installing.choose, /^signed/);
  await expect(page.getByText(/Sınaq masası.*, whose key is trusted here/)).toBeVisible();
  await touch(page, previewing.putAway);
  await touch(page, /^Remove .*Sınaq masası/);
  await touch(page, /^Really remove .*Sınaq masası/);
  await expect(page.getByText(trusting.lastKey)).toBeVisible();
});

test('an export can be called off, and nothing is left on the stick', async ({ page }) => {
  const stick = await emptyStick();
  await atPackages(page, stick, 'en', slowStick(stick));
  await touch(page, exporting.exportTo);
  await page.getByRole('button', { name: 'SINAQ', exact: true }).click();
  await touch(page, words.cancel);
  await expect(page.getByText(words.cancelled)).toBeVisible();
  expect(await readdir(stick)).toEqual([]);
});

for (const [language, width, height] of [
  ['en', 1366, 768],
  ['az', 1080, 1920],
  ['ur', 1366, 768],
] as [LanguageCode, number, number][]) {
  test(`packages in ${language} at ${width}×${height} are whole and break no rule of accessibility`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const stick = await fullStick();
    await atPackages(page, stick, language);
    const said = packageKeyWords[language];
    await choose(page, said.addKey, /desk/);
    await touch(page, said.trustIt);
    const whole = async () => {
      expect(await flawsOf(page)).toEqual([]);
      expect(await brokenRules(page)).toEqual([]);
    };
    await expect(page.getByRole('switch')).toBeVisible();
    await whole();
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/packages-${language}.png` });
    await choose(page, packageInstallWords[language].choose, /^signed/);
    await expect(page.getByRole('region', { name: packagePreviewWords[language].preview })).toBeVisible();
    await whole();
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/preview-${language}.png` });
  });
}
