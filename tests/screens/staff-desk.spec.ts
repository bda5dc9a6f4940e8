import { expect, test, type Page } from '@playwright/test';
import { mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { guardIds } from '../../exhibition/guards.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk } from './kiosk-page.ts';
import { enterStaff, openStaffPage, type StaffPage } from './staff-ways.ts';
import { speak, walkTo } from './ways.ts';

const setting = (page: Page, name: string) => page.locator(`[data-setting="${name}"]`);
const row = (page: Page, kind: string) => page.locator(`[data-row="${kind}"]`);

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Leave/ }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-screen', 'staff');
}

test.describe('settings', () => {
  test('a change is on disk at once and reaches the visitors’ screen', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk, 'technician');
    await openStaffPage(page, 'settings');
    const languages = setting(page, 'languages');
    await languages.getByRole('radio', { name: 'Chosen here' }).click();
    await languages.getByRole('switch', { name: 'Azərbaycanca' }).click();
    await languages.getByRole('button', { name: 'اردو: earlier' }).click();
    await setting(page, 'textPercent').getByRole('radio', { name: '125 %' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    const onDisk = JSON.parse(await readFile(join(kiosk.data, 'settings.json'), 'utf8')) as object;
    expect(onDisk).toMatchObject({ textPercent: 125, languages: ['ur', 'en'] });
    await leave(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
    await walkTo(page, 'home', 'en');
    await expect(page.locator('header nav button')).toHaveText(['اردو', 'English']);
    expect(kiosk.reports).toEqual([]);
  });

  test('a wrong value is refused with a sentence, stays on screen and is not kept', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk, 'technician');
    await openStaffPage(page, 'settings');
    const quiet = setting(page, 'idleSeconds');
    await quiet.getByRole('textbox').fill('5');
    await expect(quiet).toContainText('5 is too small; the least is 30.');
    await expect(quiet.getByRole('textbox')).toHaveValue('5');
    expect(kiosk.settings.current.idleSeconds).toBe(60);
    await quiet.getByRole('textbox').fill('soon');
    await expect(quiet).toContainText('A number belongs here.');
    await quiet.getByRole('textbox').fill('90');
    await expect.poll(() => kiosk.settings.current.idleSeconds).toBe(90);
    await expect(quiet).not.toContainText('belongs here');
  });

  test('the last change can be undone, and a default is one touch away', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk, 'technician');
    await openStaffPage(page, 'settings');
    const quiet = setting(page, 'idleSeconds');
    await quiet.getByRole('button', { name: /^More/ }).click();
    await quiet.getByRole('button', { name: /^More/ }).click();
    await expect.poll(() => kiosk.settings.current.idleSeconds).toBe(80);
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await expect.poll(() => kiosk.settings.current.idleSeconds).toBe(70);
    await quiet.getByRole('button', { name: /Back to 60/ }).click();
    await expect.poll(() => kiosk.settings.current.idleSeconds).toBe(60);
  });

  test('what the disk refuses is said and stays on screen until it can be written', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk, 'technician');
    await openStaffPage(page, 'settings');
    // A folder in the file's place refuses whoever runs the test, root too.
    await mkdir(join(kiosk.data, 'settings.json'));
    await setting(page, 'kioskName').getByRole('textbox').fill('Test kiosk');
    await expect(page.getByText('the disk does not take it')).toBeVisible();
    await expect(setting(page, 'kioskName').getByRole('textbox')).toHaveValue('Test kiosk');
    await rmdir(join(kiosk.data, 'settings.json'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => kiosk.settings.current.kioskName).toBe('Test kiosk');
  });

  test('the ruler’s line is 100 mm for the diagonal that is set, and touching “It fits” confirms it', async ({
    page,
  }) => {
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk, 'technician');
    await openStaffPage(page, 'settings');
    const line = page.getByRole('group', { name: 'Measure with a bank card' }).locator('svg').first();
    const expected = (Math.hypot(1920, 1080) / (24 * 25.4)) * 100;
    await expect
      .poll(async () => Math.abs(((await line.boundingBox())?.width ?? 0) - expected))
      .toBeLessThan(1);
    await page.getByRole('button', { name: 'It fits' }).click();
    await expect.poll(() => kiosk.settings.current.diagonalMeasured).toBe(true);
  });
});

test.describe('opening hours', () => {
  const hours = { openingHours: { from: '10:00', until: '18:00' } };

  test('outside them the screen is black, a touch says when it opens, and the hour lights it again', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date(2026, 10, 24, 9, 58) });
    const { reports } = await openKiosk(page, { settings: hours });
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
    await expect(page.locator('section.closed')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await expect(page.getByText('The exhibition opens at')).toBeHidden();
    await page.mouse.click(900, 600);
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
    await expect(page.locator('section.closed [lang="az"]')).toBeVisible();
    await expect(page.getByText('The exhibition opens at')).toContainText('10:00');
    await page.clock.runFor(21_000);
    await expect(page.getByText('The exhibition opens at')).toBeHidden();
    await page.clock.runFor(150_000);
    await page.locator('html[data-screen="loop"] .place.front').waitFor();
    await expect(page.locator('section.closed')).toHaveCount(0);
    expect(reports).toEqual([]);
  });

  test('a clock that is set is noticed within half a minute, and staff get in all the same', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date(2026, 10, 24, 12, 0) });
    const kiosk = await openKiosk(page, { settings: hours });
    await page.locator('html[data-screen="loop"] .place.front').waitFor();
    await page.clock.setSystemTime(new Date(2026, 10, 24, 23, 0));
    await page.clock.runFor(31_000);
    await expect(page.locator('section.closed')).toBeVisible();
    await enterStaff(page, kiosk, 'editor');
  });

  test('nobody is put out: a visit goes on past closing time', async ({ page }) => {
    await page.clock.install({ time: new Date(2026, 10, 24, 17, 59, 30) });
    await openKiosk(page, { settings: hours });
    await walkTo(page, 'home', 'en');
    await page.clock.runFor(45_000);
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'home');
    await page.clock.runFor(60_000);
    await expect(page.locator('section.closed')).toBeVisible();
  });
});

test.describe('readiness', () => {
  test('a row leads to the place where it is mended', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk, 'technician');
    await openStaffPage(page, 'readiness');
    await expect(row(page, 'diagonal')).toContainText('never measured');
    await row(page, 'diagonal')
      .getByRole('button', { name: /^Go there/ })
      .click();
    await expect(page.locator('main')).toHaveAttribute('data-section', 'settings');
    await expect(setting(page, 'diagonalInches').getByRole('textbox')).toBeFocused();
  });

  test('what the system lets through is named, and what it does not say is left to be looked at', async ({
    page,
  }) => {
    const kiosk = await openKiosk(page, {
      guards: [
        { id: 'edge-swipes', state: 'open' },
        { id: 'sleep', state: 'held' },
        { id: 'system-keys', state: 'unknown' },
      ],
    });
    await enterStaff(page, kiosk, 'technician');
    await openStaffPage(page, 'readiness');
    await expect(page.getByRole('heading', { name: 'Operating system' })).toBeVisible();
    await expect(row(page, 'edge-swipes')).toContainText(
      'now: A swipe from the edge or with several fingers',
    );
    await expect(row(page, 'sleep')).toContainText('in order: The computer never goes to sleep');
    await expect(row(page, 'system-keys')).toContainText(
      'see to it that this is so: No key opens the system',
    );
    await expect(page.getByText('The installer sets all of these.')).toBeVisible();
    await expect(page.locator('.readiness').getByRole('status')).toContainText('Not ready');
  });

  test('a text that is missing is counted in its language and leads to its entry', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk, 'editor');
    const shown = await kiosk.library.archive.current();
    const person = shown.state === 'open' ? shown.whole.people[0] : undefined;
    if (!person) throw new Error('The default exhibition has no people.');
    await kiosk.library.draft.edit({
      do: 'put-person',
      person: { ...person, rank: { en: 'Synthetic rank 漢' } },
    });
    await openStaffPage(page, 'readiness');
    await expect(row(page, 'letters')).toContainText('漢');
    const urdu = row(page, 'translation').filter({ hasText: 'اردو' });
    await expect(urdu).toContainText('texts missing: 1');
    await expect(row(page, 'published')).toContainText('not yet published');
    await urdu
      .getByRole('button', { name: /^Go there/ })
      .first()
      .click();
    await expect(page.locator('main')).toHaveAttribute('data-section', 'content');
  });
});

test.describe('failures of the screen', () => {
  test('what failed, when, what was done and for how long there was no screen is on the health page', async ({
    page,
  }) => {
    const kiosk = await openKiosk(page);
    const { failures } = kiosk;
    for (let i = 0; i < 9; i++) failures.add('woke', 'the machine slept');
    failures.add('page-gone', 'oom', 'older-version');
    failures.add('page-silent', 'no heartbeat for 1.5 s');
    failures.amend({ seconds: 2.24 });
    await enterStaff(page, kiosk, 'editor');
    await openStaffPage(page, 'health');
    const list = page.getByRole('list', { name: 'Failures of the screen' });
    const [newest, second] = [list.getByRole('listitem').nth(0), list.getByRole('listitem').nth(1)];
    await expect(newest).toContainText(
      /\d{4}.*The page hung · ended and opened again · back after .?2\.2.? s/,
    );
    await expect(newest).toContainText('no heartbeat for 1.5 s');
    await expect(second).toContainText('The page ended · an older version was shown');
    await expect(list.getByRole('listitem')).toHaveCount(10);
    await page.getByRole('button', { name: 'Show older ones' }).click();
    await expect(list.getByRole('listitem')).toHaveCount(11);
  });

  test('a screen that never failed says so', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk, 'editor');
    await openStaffPage(page, 'health');
    await expect(page.getByText('The screen has never failed, as far as is known here.')).toBeVisible();
  });
});

test.describe('figures', () => {
  test('a visit is counted when it is over, without a word of what was searched', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await walkTo(page, 'remembrance', 'az');
    await page.getByRole('searchbox').fill('qqqqzzzz');
    await page.locator('.nobody').waitFor();
    await page.getByRole('button', { name: 'Yenidən başla' }).click();
    await expect.poll(async () => (await kiosk.figures.days()).length).toBe(1);
    const [day] = await kiosk.figures.days();
    expect(day).toMatchObject({
      languages: { az: 1 },
      emptySearches: 1,
      screens: { home: 1, remembrance: 1 },
    });
    await kiosk.figures.flush();
    const [name = ''] = await readdir(join(kiosk.data, 'figures'));
    expect(await readFile(join(kiosk.data, 'figures', name), 'utf8')).not.toContain('qqqq');
  });

  test('nothing is counted where staff came in', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await walkTo(page, 'home', 'en');
    await enterStaff(page, kiosk, 'editor');
    await leave(page);
    expect(await kiosk.figures.days()).toEqual([]);
  });

  test('log and figures go onto a stick, and a stick that is gone is said', async ({ page }, info) => {
    const stick = info.outputPath('STICK');
    await mkdir(stick, { recursive: true });
    const kiosk = await openKiosk(page, { pictures: [stick] });
    await kiosk.figures.count({ language: 'az', screens: ['home'], emptySearches: 0 });
    await enterStaff(page, kiosk, 'technician');
    await openStaffPage(page, 'health');
    for (const name of [/^Figures to a stick/, /^Log to a stick/]) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('button', { name: 'STICK', exact: true }).click();
    }
    await expect(page.getByText(/^Written: xatire-log-/)).toBeVisible();
    const names = await readdir(stick);
    expect(names.sort().map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
      'xatire-figures-DAY.csv',
      'xatire-log-DAY.txt',
    ]);
    await page.getByRole('button', { name: /^Log to a stick/ }).click();
    await page.getByRole('button', { name: 'STICK', exact: true }).waitFor();
    await rm(stick, { recursive: true });
    await page.getByRole('button', { name: 'STICK', exact: true }).click();
    await expect(page.getByText('Not written: the stick is gone.')).toBeVisible();
  });
});

for (const language of ['en', 'az', 'ur'] as const) {
  for (const size of [
    { width: 1366, height: 768 },
    { width: 1080, height: 1920 },
  ]) {
    test(`the pages in ${language} at ${size.width}×${size.height} break no rule of accessibility and fit`, async ({
      page,
    }) => {
      // Three pages, each measured by axe.
      test.slow();
      await page.setViewportSize(size);
      const guards = guardIds.map((id, i) => ({
        id,
        state: (['open', 'unknown', 'held'] as const)[i % 3] ?? 'open',
      }));
      const kiosk = await openKiosk(page, { guards });
      await kiosk.figures.count({ language: 'az', screens: ['home', 'person'], emptySearches: 2 });
      kiosk.failures.add('page-gone', 'oom', 'older-version');
      kiosk.failures.amend({ seconds: 1.3 });
      await walkTo(page, 'home', 'en');
      await speak(page, language);
      await enterStaff(page, kiosk, 'technician');
      for (const id of ['readiness', 'settings', 'health'] satisfies StaffPage[]) {
        await openStaffPage(page, id);
        await page.locator('main h2').first().waitFor();
        await page.waitForTimeout(300);
        if (process.env['DESK_SHOTS'])
          await page.screenshot({
            path: join(process.env['DESK_SHOTS'], `${id}-${language}-${size.width}.png`),
          });
        expect(await brokenRules(page)).toEqual([]);
        expect(
          await page.locator('.sheet').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth),
        ).toBeLessThanOrEqual(1);
      }
      expect(kiosk.reports).toEqual([]);
    });
  }
}
