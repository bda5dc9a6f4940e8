import { expect, test, type Page } from '@playwright/test';
import { brokenRules } from './accessibility.ts';
import { openKiosk, type KioskPage, type Opening } from './kiosk-page.ts';
import { flawsOf } from './overflow.ts';
import { enterStaff } from './staff-ways.ts';
import { walkTo } from './ways.ts';

/** A Monday, 14:30 of the machine's own time. */
const monday = new Date(2031, 2, 3, 14, 30);

test.use({ hasTouch: true });

/** A kiosk whose machine and page have one clock, an event of two slides published. */
async function openWithEvent(page: Page, opening: Opening = {}, at = monday) {
  const clock = { at };
  await page.clock.install({ time: clock.at });
  const kiosk = await openKiosk(page, { now: () => clock.at, settings: { languages: ['en'] }, ...opening });
  const shown = await kiosk.library.archive.current();
  if (shown.state !== 'open') throw new Error('The default exhibition cannot be read.');
  const { exhibition } = shown.whole;
  const playlists = [{ id: 'event', name: { en: 'Sınaq event' }, slides: ['loop-names', 'loop-title'] }];
  await kiosk.library.draft.edit({
    do: 'exhibition',
    exhibition: { ...exhibition, loop: { ...exhibition.loop, playlists } } as never,
  });
  expect((await kiosk.library.publish({ by: 'editor' })).outcome).toBe('published');
  /** The wall clock of both jumps on; timers run for `runs` milliseconds of it. */
  const later = async (to: Date, runs = 31_000) => {
    clock.at = to;
    await page.clock.setSystemTime(to);
    await page.clock.runFor(runs);
  };
  return { kiosk, later };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const slideOnScreen = (page: Page) => page.locator('.place.front .slide');

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leave' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
}

async function showPlaylist(page: Page, kiosk: KioskPage, span: string): Promise<void> {
  await enterStaff(page, kiosk);
  await button(page, 'Playlists').tap();
  await button(page, 'Show now').tap();
  await page.getByRole('dialog', { name: 'How long should it be shown?' }).waitFor();
  await button(page, span).tap();
}

test('a playlist is put on for two hours by touch, one sees until when, and it plays over the schedule until then', async ({
  page,
}) => {
  const { kiosk, later } = await openWithEvent(page);
  await showPlaylist(page, kiosk, '2 hours');
  await expect(page.getByText(/^Shown now until .16:30.: .Sınaq event.$/)).toBeVisible();
  expect(kiosk.showNow.current).toEqual({
    show: { playlist: 'event' },
    since: monday.toISOString(),
    until: new Date(2031, 2, 3, 16, 30).toISOString(),
  });
  await leave(page);
  await expect(slideOnScreen(page)).toHaveAttribute('data-slide', 'loop-names');

  await later(new Date(2031, 2, 3, 16, 29), 1_000);
  await enterStaff(page, kiosk);
  await expect(page.getByText(/^Shown now until .16:30/)).toBeVisible();
  await later(new Date(2031, 2, 3, 16, 30), 11_000);
  await expect(page.getByText(/^Shown now until .16:30/)).toBeHidden();
  expect(kiosk.reports).toEqual([]);
});

test('one slide is put on until told otherwise, and ended by a touch', async ({ page }) => {
  const { kiosk } = await openWithEvent(page);
  await enterStaff(page, kiosk);
  await page.locator('.strip li').first().waitFor();
  await page.locator('.strip .choose').nth(1).tap();
  await button(page, 'Show now').tap();
  await button(page, 'Until told otherwise').tap();
  await expect(page.getByText('Shown now until told otherwise: ')).toBeVisible();
  expect(kiosk.showNow.current?.show).toEqual({ slide: 'loop-quote-1' });
  await leave(page);
  await expect(slideOnScreen(page)).toHaveAttribute('data-slide', 'loop-quote-1');
  // It stands alone: minutes later it is still there.
  await page.clock.runFor(120_000);
  await expect(slideOnScreen(page)).toHaveAttribute('data-slide', 'loop-quote-1');

  await enterStaff(page, kiosk);
  await button(page, 'End it').tap();
  await expect(page.getByText('Ended. The schedule plays again')).toBeVisible();
  await expect(button(page, 'End it')).toBeHidden();
  expect(kiosk.showNow.current).toBeNull();
  await leave(page);
  await expect(slideOnScreen(page)).toHaveAttribute('data-slide', 'loop-title');
  expect(kiosk.reports).toEqual([]);
});

test('it changes at the next idle moment, never under a finger', async ({ page }) => {
  const { kiosk } = await openWithEvent(page);
  await walkTo(page, 'home', 'en');
  await kiosk.showNow.start({ playlist: 'event' }, 'hour');
  await page.clock.runFor(2_000);
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'home');
  await page.getByRole('button', { name: 'Start again' }).tap();
  await expect(slideOnScreen(page)).toHaveAttribute('data-slide', 'loop-names');
});

test('an end that comes while nobody touches anything is noticed by itself', async ({ page }) => {
  const { kiosk, later } = await openWithEvent(page);
  await kiosk.showNow.start({ slide: 'loop-names' }, 'half-hour');
  await expect(slideOnScreen(page)).toHaveAttribute('data-slide', 'loop-names');
  await later(new Date(2031, 2, 3, 15, 0), 90_000);
  await expect(slideOnScreen(page)).not.toHaveAttribute('data-slide', 'loop-names');
});

test('a playlist that is not published yet is refused in one sentence, and nothing changes', async ({
  page,
}) => {
  const { kiosk } = await openWithEvent(page);
  await enterStaff(page, kiosk);
  await button(page, 'Playlists').tap();
  await button(page, 'New playlist').tap();
  await page
    .getByRole('button', { name: /^Title: / })
    .first()
    .tap();
  await button(page, 'Show now').tap();
  await button(page, '1 hour').tap();
  await expect(page.getByRole('alert')).toHaveText(
    'Visitors do not have this yet. Publish first, then show it.',
  );
  expect(kiosk.showNow.current).toBeNull();
});

test('a playlist taken out of what is published gives way to the schedule', async ({ page }) => {
  const { kiosk } = await openWithEvent(page);
  await kiosk.showNow.start({ playlist: 'event' }, 'until-told');
  await expect(slideOnScreen(page)).toHaveAttribute('data-slide', 'loop-names');
  const read = await kiosk.library.archive.current();
  if (read.state !== 'open') throw new Error('in trouble');
  const { playlists: _, ...loop } = read.whole.exhibition.loop;
  await kiosk.library.draft.edit({
    do: 'exhibition',
    exhibition: { ...read.whole.exhibition, loop } as never,
  });
  expect((await kiosk.library.publish({ by: 'editor' })).outcome).toBe('published');
  await expect(slideOnScreen(page)).toHaveAttribute('data-slide', 'loop-title');
  await enterStaff(page, kiosk);
  await page.locator('.strip li').first().waitFor();
  await expect(button(page, 'End it')).toBeHidden();
});

test('an evening event lights a screen that would be dark, and it goes dark again at the end', async ({
  page,
}) => {
  const { kiosk, later } = await openWithEvent(
    page,
    { settings: { languages: ['en'], openingHours: { from: '10:00', until: '18:00' } } },
    new Date(2031, 2, 3, 19, 0),
  );
  await expect(page.locator('section.closed')).toBeVisible();
  await showPlaylist(page, kiosk, '1 hour');
  await page.getByRole('button', { name: 'Leave' }).tap();
  await expect(slideOnScreen(page)).toHaveAttribute('data-slide', 'loop-names');
  await later(new Date(2031, 2, 3, 20, 0));
  await expect(page.locator('section.closed')).toBeVisible();
});

for (const [width, height, language] of [
  [1366, 768, 'en'],
  [1080, 1920, 'az'],
  [1366, 768, 'ur'],
] as const) {
  test(`choosing how long, and what is shown, is whole and accessible in ${language} at ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const { kiosk } = await openWithEvent(page, { settings: { languages: [language] } });
    await enterStaff(page, kiosk);
    await page.locator('.strip li').first().waitFor();
    await page.locator('.studio .pages button').nth(1).tap();
    await page.locator('.playlists .row button').nth(1).tap();
    await page.locator('dialog li button').first().waitFor();
    expect(await brokenRules(page)).toEqual([]);
    expect(await flawsOf(page)).toEqual([]);
    await page.locator('dialog li button').nth(3).tap();
    await page.locator('.on-screen.on').waitFor();
    expect(await brokenRules(page)).toEqual([]);
    expect(await flawsOf(page)).toEqual([]);
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/show-now-${language}-${width}.png` });
  });
}
