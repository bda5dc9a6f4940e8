import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { inForce } from '../../exhibition/playlists.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk, type KioskPage } from './kiosk-page.ts';
import { flawsOf } from './overflow.ts';
import { enterStaff } from './staff-ways.ts';

/** A Monday, 14:30 of the machine's own time. */
const monday = new Date(2031, 2, 3, 14, 30);

async function openStudio(
  page: Page,
  languages: LanguageCode[] = ['en', 'az', 'ur'],
  prepare: (kiosk: KioskPage) => Promise<unknown> = async () => undefined,
): Promise<KioskPage> {
  await page.clock.setFixedTime(monday);
  const kiosk = await openKiosk(page, { settings: { languages } });
  await prepare(kiosk);
  await enterStaff(page, kiosk);
  await page.locator('.strip li').first().waitFor();
  return kiosk;
}

const loopOf = ({ library }: KioskPage) => library.draft.whole?.exhibition.loop;
const idsOf = (kiosk: KioskPage) => loopOf(kiosk)?.slides.map(({ id }) => id) ?? [];
const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

/** A slideshow of the first three slides of the default exhibition. */
const withThree = (page: Page): Promise<KioskPage> =>
  openStudio(page, ['en', 'az', 'ur'], async ({ library }) => {
    const read = await library.archive.current();
    const ids = read.state === 'open' ? read.whole.exhibition.loop.slides.map(({ id }) => id) : [];
    for (const id of ids.slice(3)) await library.draft.edit({ do: 'remove-slide', where: 'loop', id });
  });

async function add(page: Page, kind: string): Promise<void> {
  const heading = form(page).getByRole('heading');
  const before = (await heading.textContent()) ?? '';
  await button(page, 'Add a slide').click();
  await button(page.getByRole('group', { name: 'What kind of slide?' }), kind).click();
  await expect(heading).not.toHaveText(before);
  await expect(heading).toContainText(kind);
}

const form = (page: Page) => page.getByRole('region', { name: 'What the slide holds' });

test('a slideshow of five slides of five kinds is made, each through its own form', async ({ page }) => {
  const kiosk = await openStudio(page);

  await add(page, 'Title');
  await form(page)
    .getByRole('group', { name: 'Title', exact: true })
    .getByLabel('English')
    .fill('Sample title');
  await form(page).getByRole('radio', { name: 'Mountains' }).click();

  await add(page, 'Event');
  await form(page).getByLabel('Year').first().fill('2001');
  await button(form(page), /^Month/).click();
  await page.getByRole('option', { name: 'May' }).click();
  await form(page)
    .getByRole('group', { name: 'Title', exact: true })
    .getByLabel('English')
    .fill('Sample event');

  await add(page, 'Quotation');
  await form(page)
    .getByRole('group', { name: 'Text', exact: true })
    .getByLabel('English')
    .fill('Words nobody said');
  await expect(form(page)).toContainText('letter by letter');
  await form(page)
    .getByRole('group', { name: 'Text', exact: true })
    .getByLabel('English')
    .fill('Pakistan was one of several countries');
  await expect(form(page)).not.toContainText('letter by letter');

  await add(page, 'Portrait');
  await form(page).getByRole('radio', { name: 'One person' }).click();
  await form(page).getByLabel('Name').fill('hashim');
  await button(form(page), 'Polad Hashimov').click();

  await add(page, 'Names');

  await expect
    .poll(() => idsOf(kiosk).slice(1, 6))
    .toEqual(['title-1', 'event-1', 'quote-1', 'portrait-1', 'names-1']);
  const made = loopOf(kiosk)?.slides ?? [];
  expect(made.find(({ id }) => id === 'title-1')).toEqual({
    id: 'title-1',
    kind: 'title',
    title: { en: 'Sample title' },
    artwork: 'mountains',
  });
  expect(made.find(({ id }) => id === 'event-1')).toEqual({
    id: 'event-1',
    kind: 'event',
    date: '2001-05',
    title: { en: 'Sample event' },
  });
  expect(made.find(({ id }) => id === 'portrait-1')).toMatchObject({ person: 'polad-hashimov' });
  expect(kiosk.reports).toEqual([]);
});

/** A finger, as the screen reports it. */
async function dragByTouch(page: Page, from: Locator, to: Locator): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const start = await centreOf(from);
  const end = await centreOf(to);
  const touch = (type: string, x?: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: x === undefined ? [] : [{ x, y: start.y }],
    });
  await touch('touchStart', start.x);
  for (let i = 1; i <= 8; i++) await touch('touchMove', start.x + ((end.x - start.x) * i) / 8);
  await touch('touchEnd');
}
async function centreOf(one: Locator): Promise<{ x: number; y: number }> {
  const box = await one.boundingBox();
  if (!box) throw new Error('not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
const handle = (page: Page, n: number) => button(page, `Move slide ${n}`);

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('slides are put in another order by dragging', async ({ page }) => {
    const kiosk = await withThree(page);
    const before = idsOf(kiosk);
    expect(before).toHaveLength(3);
    await dragByTouch(page, handle(page, 1), handle(page, 3));
    await expect.poll(() => idsOf(kiosk)).toEqual([before[1], before[2], before[0]]);
    await button(page, 'Undo').first().click();
    await expect.poll(() => idsOf(kiosk)).toEqual(before);
  });

  test('a touched field opens the keyboard on the screen, which covers nothing and types into it', async ({
    page,
  }) => {
    const kiosk = await openStudio(page);
    await add(page, 'Title');
    const field = form(page).getByRole('group', { name: 'Title', exact: true }).getByLabel('Azərbaycanca');
    await field.tap();
    const keyboard = page.getByRole('group', { name: 'Keyboard' });
    await expect(keyboard).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await button(keyboard, 'ABC').tap();
    for (const key of ['Ə', 'ğ', 'ı']) await button(keyboard, new RegExp(`^${key}$`, 'i')).tap();
    await expect(field).toHaveValue('Əğı');
    const top = (await keyboard.boundingBox())?.y ?? 0;
    const below = await field.boundingBox();
    expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(top);
    await form(page).locator('input[lang="en"]').nth(1).tap();
    await expect(keyboard).toHaveCount(1);
    await button(keyboard, 'Close the keyboard').tap();
    await expect(keyboard).toBeHidden();
    await expect
      .poll(() => loopOf(kiosk)?.slides.find(({ id }) => id === 'title-1'))
      .toMatchObject({ title: { az: 'Əğı' } });
  });
});

test('slides are put in another order by the keyboard alone, and every step is said', async ({ page }) => {
  const kiosk = await withThree(page);
  const before = idsOf(kiosk);
  await handle(page, 1).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Slide 1 of 3 is picked up.')).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Place 3 of 3.')).toBeAttached();
  await page.keyboard.press('Space');
  await expect.poll(() => idsOf(kiosk)).toEqual([before[1], before[2], before[0]]);
  await expect(handle(page, 3)).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Escape');
  await expect(page.getByText('The slide is back where it was.')).toBeAttached();
  expect(idsOf(kiosk)).toEqual([before[1], before[2], before[0]]);

  await button(page, 'Earlier').press('Enter');
  await expect.poll(() => idsOf(kiosk)).toEqual([before[1], before[0], before[2]]);
});

test('a slide is hidden and shown again, duplicated, and deleted with a way back', async ({ page }) => {
  const kiosk = await withThree(page);
  const before = idsOf(kiosk);
  await button(page, 'Hide').click();
  await expect.poll(() => loopOf(kiosk)?.slides[0]?.hidden).toBe(true);
  await expect(page.locator('.strip li').first()).toContainText('hidden');
  await button(page, 'Show').click();
  await expect.poll(() => loopOf(kiosk)?.slides[0]).not.toHaveProperty('hidden');

  await button(page, 'Duplicate').click();
  await expect.poll(() => idsOf(kiosk)).toEqual([before[0], 'title-1', before[1], before[2]]);
  await button(page, 'Delete').click();
  await expect(page.getByText('The slide “Title: Victory Day” is deleted.')).toBeVisible();
  await expect.poll(() => idsOf(kiosk)).toEqual(before);
  await page.locator('.deleted').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => idsOf(kiosk)).toEqual([before[0], 'title-1', before[1], before[2]]);
  await expect(page.locator('.deleted')).toBeHidden();
});

test('a playlist is scheduled for weekdays from 10 to 18, and one sees that it is in force', async ({
  page,
}) => {
  const kiosk = await openStudio(page);
  await button(page, 'Playlists').click();
  await button(page, 'New playlist').click();
  await page.getByRole('group', { name: 'Name', exact: true }).getByLabel('English').fill('School classes');
  for (const name of ['Names: Remembrance', 'Title: Victory Day']) await button(page, name).click();
  await expect.poll(() => loopOf(kiosk)?.playlists?.[0]?.slides).toEqual(['loop-names', 'loop-title']);

  await button(page, 'Schedule').click();
  await expect(page.getByText('Now in force: all slides')).toBeVisible();
  await button(page, 'Add a time').click();
  await button(page, 'Monday to Friday').click();
  await button(page, /^From, hour/).click();
  await page.getByRole('option', { name: '10' }).click();
  await button(page, /^Until, hour/).click();
  await page.getByRole('option', { name: '18' }).click();
  await expect(page.getByText('Now in force: School classes')).toBeVisible();
  await expect
    .poll(() => loopOf(kiosk)?.schedule)
    .toEqual([
      { playlist: 'playlist-1', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', until: '18:00' },
    ]);
  const loop = loopOf(kiosk);
  if (!loop) throw new Error('no draft');
  expect(inForce(loop, monday)?.playlist.id).toBe('playlist-1');

  await button(page, /^Until, hour/).click();
  await page.getByRole('option', { name: '14' }).click();
  await expect(page.getByText('Now in force: all slides')).toBeVisible();
  expect(kiosk.reports).toEqual([]);
});

test('the slideshow is previewed in Urdu, from right to left, at true size, lying and upright', async ({
  page,
}) => {
  const kiosk = await openStudio(page);
  await button(page, 'Play the slideshow').click();
  const preview = page.getByRole('dialog', { name: 'Preview' });
  await button(preview, 'اردو').click();
  const slide = preview.locator('.slide .slide[lang]');
  await expect(slide).toHaveAttribute('dir', 'rtl');
  await expect(slide).toContainText('یومِ فتح');
  expect(await slide.evaluate((one) => Math.round(one.getBoundingClientRect().width))).toBe(1920);
  await button(preview, 'Portrait format').click();
  expect(await slide.evaluate((one) => [one.clientWidth, one.clientHeight])).toEqual([1080, 1920]);
  await button(preview, 'Next slide').click();
  await expect(preview).toContainText('2 of 13');
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(button(page, 'Play the slideshow')).toBeFocused();
  expect(kiosk.reports).toEqual([]);
});

test('a slide too long to read standing says so, and a time of its own is kept', async ({ page }) => {
  const kiosk = await openStudio(page);
  await add(page, 'Title');
  const title = form(page).getByRole('group', { name: 'Title', exact: true }).getByLabel('English');
  await title.fill('word '.repeat(80));
  await expect(page.locator('[data-length="long"]')).toBeVisible();
  await title.fill('word '.repeat(100));
  await expect(page.locator('[data-length="too-long"]')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'By word count: 43 s' })).toBeVisible();
  await page.getByRole('radio', { name: 'Always the same' }).click();
  await page.getByLabel('Seconds', { exact: true }).fill('601');
  await expect(form(page)).toContainText('3–600');
  await page.getByLabel('Seconds', { exact: true }).fill('20');
  await expect.poll(() => loopOf(kiosk)?.slides[1]?.seconds).toBe(20);
});

for (const [width, height, languages] of [
  [1366, 768, ['en', 'az', 'ur']],
  [1080, 1920, ['az', 'en', 'ur']],
  [1366, 768, ['ur', 'en', 'az']],
] as const) {
  test(`every part of the studio in ${languages[0]} at ${width}×${height} is whole and breaks no rule of accessibility`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openStudio(page, [...languages]);
    const parts = page.locator('.studio > header .pages button');
    await page.locator('.strip .choose').nth(3).click();
    for (let i = 0; i < 3; i++) {
      await parts.nth(i).click();
      if (i === 1) await page.locator('.playlists .names button').last().click();
      if (i === 2) await page.locator('.schedule > div button').last().click();
      await page.waitForTimeout(500);
      expect(await brokenRules(page)).toEqual([]);
      expect(await flawsOf(page)).toEqual([]);
    }
  });
}
