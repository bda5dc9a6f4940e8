import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { soundExhibition, writeExhibition, type Files } from '../fixtures/broken.ts';
import { openKiosk } from './kiosk-page.ts';

/** A loop of a title for three seconds and then one slide that stays. */
function loopWith(slide: object): Files {
  const files = soundExhibition();
  const opening = { id: 'opening', kind: 'title', seconds: 3, title: { en: 'Test', az: 'Sınaq' } };
  const { loop } = files['exhibition.json'];
  loop.slides = [opening, { seconds: 600, ...slide }] as unknown as typeof loop.slides;
  return files as unknown as Files;
}

async function playTo(page: Page, slide: object, folder: string): Promise<string[]> {
  await page.clock.install();
  const { reports } = await openKiosk(page, { folder: await writeExhibition(folder, loopWith(slide)) });
  await page.locator('.place.front').waitFor();
  await expect(page.locator('.place.front')).toContainText('Test');
  // The next slide is made ready meanwhile; its pictures decode on the real clock.
  await expect
    .poll(async () => {
      await page.clock.runFor(1_000);
      return page.locator('.place.front').textContent();
    })
    .not.toContain('Test');
  await page.clock.runFor(1_000);
  return reports;
}

const cases = [
  {
    kind: 'event',
    slide: {
      id: 'first',
      kind: 'event',
      date: '2001-02-03',
      title: { en: 'First', az: 'Birinci' },
      sources: [{ title: 'Test source' }],
    },
    opens: 'timeline',
  },
  {
    kind: 'quote',
    slide: {
      id: 'words',
      kind: 'quote',
      statement: 'sample',
      text: { en: 'Second sentence.', az: 'İkinci cümlə.' },
    },
    opens: 'statement',
  },
  { kind: 'portrait', slide: { id: 'someone', kind: 'portrait', person: 'sinaq-bir' }, opens: 'person' },
  { kind: 'rotation', slide: { id: 'turn', kind: 'portrait', person: 'rotation' }, opens: 'person' },
  { kind: 'names', slide: { id: 'wall', kind: 'names' }, opens: 'remembrance' },
  {
    kind: 'photograph',
    slide: {
      id: 'photo',
      kind: 'photograph',
      picture: { file: 'media/pixel.png' },
      caption: { en: 'Synthetic', az: 'Sınaq' },
    },
    opens: 'home',
  },
] as const;

for (const { kind, slide, opens } of cases) {
  test(`a touch on a slide of the kind ${kind} opens ${opens}`, async ({ page }, info) => {
    const reports = await playTo(page, slide, info.outputPath('exhibition'));
    await page.mouse.click(700, 500);
    await expect(page.locator('html')).toHaveAttribute('data-screen', opens);
    if (opens === 'person') await expect(page.getByRole('heading', { level: 1 })).toContainText('Birinci');
    if (opens === 'timeline') await expect(page.locator('main')).toContainText('First');
    expect(reports).toEqual([]);
  });
}

test('a touch on the title opens home, and any key does as well', async ({ page }) => {
  await openKiosk(page);
  await page.locator('.place.front').waitFor();
  await page.mouse.click(30, 900);
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'home');
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.locator('.place.front').waitFor();
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'home');
});

test('a touch that comes before the screens of a visit finds them as soon as they are there', async ({
  page,
}) => {
  let hand: () => void = () => undefined;
  const handed = new Promise<void>((resolve) => (hand = resolve));
  await page.route(/\/Visit-[^/]*\.js$/, async (route) => {
    await handed;
    await route.continue();
  });
  const { reports } = await openKiosk(page);
  await page.locator('.place.front').waitFor();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).not.toHaveAttribute('data-screen', 'loop');
  await expect(page.locator('header.bar')).toHaveCount(0);
  hand();
  await expect(page.locator('header.bar')).toBeVisible();
  await expect(page.locator('main h1').first()).toBeVisible();
  expect(reports).toEqual([]);
});

test('a slide whose picture cannot be read is left out and reported; the loop plays on', async ({
  page,
}, info) => {
  const files = loopWith({
    id: 'photo',
    kind: 'photograph',
    seconds: 3,
    picture: { file: 'media/broken.png' },
  });
  const exhibition = files['exhibition.json'] as { loop: { slides: object[] } };
  exhibition.loop.slides.push({
    id: 'after',
    kind: 'title',
    seconds: 600,
    title: { en: 'After it', az: 'Sonra' },
  });
  files['media/broken.png'] = Buffer.from('no picture at all').toString('base64');
  await page.clock.install();
  const { reports } = await openKiosk(page, {
    folder: await writeExhibition(info.outputPath('exhibition'), files),
  });
  await expect
    .poll(async () => {
      await page.clock.runFor(1_000);
      return page.locator('.place.front').textContent();
    })
    .toContain('After it');
  expect(reports.filter((sentence) => sentence.startsWith('Loop:')).join()).toContain('photo');
});

test('with reduced motion the slides change by a cut', async ({ page }, info) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await playTo(page, cases[0].slide, info.outputPath('exhibition'));
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => one.playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('films are shown again and again, each with its own captions and none of another, by players that are used again', async ({
  page,
}, info) => {
  const files = soundExhibition();
  const film = (id: string, more = {}) => ({
    id,
    kind: 'film',
    file: 'media/film.webm',
    seconds: 3,
    ...more,
  });
  files['exhibition.json'].loop.slides = [
    film('one', { captions: { en: 'media/one.vtt' }, poster: 'media/pixel.png' }),
    film('two'),
    film('three', { captions: { en: 'media/three.vtt' }, poster: 'media/pixel.png' }),
  ] as never;
  const folder = await writeExhibition(info.outputPath('exhibition'), files as unknown as Files);
  await copyFile('tests/fixtures/film.webm', join(folder, 'media/film.webm'));
  for (const id of ['one', 'three'])
    await writeFile(join(folder, `media/${id}.vtt`), `WEBVTT\n\n00:00.000 --> 10:00.000\nTest ${id}\n`);
  await page.addInitScript(() => {
    const seen: { words: string; poster: boolean }[] = [];
    const players = new Set<Element>();
    Object.assign(window, { seen, players });
    // Once a film plays it says what its captions are.
    document.addEventListener(
      'timeupdate',
      ({ target }) => {
        const player = target as HTMLVideoElement;
        if (!player.closest('.place.front')) return;
        players.add(player);
        const shown = [...player.textTracks].filter(({ mode }) => mode === 'showing');
        const words = shown
          .flatMap(({ activeCues }) => [...(activeCues ?? [])].map((cue) => (cue as VTTCue).text))
          .join();
        // Captions may be a moment later than their film; wrong ones may never come.
        if (words === '' && player.hasAttribute('poster')) return;
        const now = { words, poster: player.hasAttribute('poster') };
        if (JSON.stringify(seen.at(-1)) !== JSON.stringify(now)) seen.push(now);
      },
      { capture: true },
    );
  });
  const { reports } = await openKiosk(page, { folder });
  const one = { words: 'Test one', poster: true };
  const two = { words: '', poster: false };
  const three = { words: 'Test three', poster: true };
  type Seen = Window & { seen: object[]; players: Set<Element> };
  await expect
    .poll(() => page.evaluate(() => (window as unknown as Seen).seen.length), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(6);
  expect(await page.evaluate(() => (window as unknown as Seen).seen.slice(0, 6))).toEqual([
    one,
    two,
    three,
    one,
    two,
    three,
  ]);
  // One on its way out and one on its way in.
  expect(await page.evaluate(() => (window as unknown as Seen).players.size)).toBe(2);
  expect(reports).toEqual([]);
});
