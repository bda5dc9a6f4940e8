import { test, type Page } from '@playwright/test';
import { speak } from '../screens/ways.ts';
import { openBare, openKiosk, wait } from './apps.ts';
import { dataOf, event } from './exhibitions.ts';
import { median, record, turns } from './figures.ts';
import { clickToPaint } from './watching.ts';

/** Openings in each turn beyond the first: of one alone, 120 to 164 ms, the median tells little of what grows. */
const again = 5;

interface Measured {
  /** The first of all, as a visitor meets it. */
  opening: number[];
  /** That one and those after it. */
  openings: number[];
  nodes: number[];
  turning: number[];
}
const measured = (): Measured => ({ opening: [], openings: [], nodes: [], turning: [] });

const nodesOf = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

/** From the key to the painted frame, a few times; the key comes as a frame begins, or waiting for it would be counted. */
const turning = (page: Page) =>
  page.evaluate(async () => {
    const times: number[] = [];
    for (let i = 0; i < 8; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const from = performance.now();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    return times;
  });

async function ours(data: string, into: Measured): Promise<void> {
  const { page, end } = await openKiosk(data);
  await page.locator('html[data-screen="loop"] .place.front').waitFor({ timeout: 60_000 });
  await page.locator('#app button').first().click();
  await page.locator('html:not([data-screen="loop"])').waitFor();
  await page.locator('header.bar button').first().click();
  await speak(page, 'en');
  await page.locator('[data-door="timeline"]').waitFor();
  await wait(1_000);
  const open = () => clickToPaint(page, '[data-door="timeline"]', '.timeline .panel h2, .timeline .panel h3');
  const first = await open();
  into.opening.push(first);
  into.openings.push(first);
  into.nodes.push(await nodesOf(page));
  into.turning.push(...(await turning(page)));
  for (let i = 0; i < again; i++) {
    await page.locator('header.bar button').first().click();
    await page.locator('html[data-screen="home"]').waitFor();
    await wait(500);
    into.openings.push(await open());
    await wait(500);
  }
  await end();
}

/** The same events in TimelineJS3, in the same kind of window. */
async function theirs(count: number, into: Measured): Promise<void> {
  const { page, end } = await openBare('timelinejs.html');
  await page.waitForFunction(() => 'TL' in window);
  const events = Array.from({ length: count }, (_, i) => {
    const { date, title, text } = event(i, count);
    const [year, month, day] = date.split('-').map(Number);
    return { start_date: { year, month, day }, text: { headline: title.en, text: text.en } };
  });
  into.opening.push(
    await page.evaluate((events) => {
      const { TL } = window as unknown as { TL: { Timeline: new (...words: unknown[]) => object } };
      return new Promise<number>((resolve) => {
        const from = performance.now();
        const timeline = new TL.Timeline('timeline', { events }, { hash_bookmark: false });
        Object.assign(window, { benchTimeline: timeline });
        const look = () => {
          if (!document.querySelector('.tl-slide .tl-headline')) return requestAnimationFrame(look);
          return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        };
        look();
      });
    }, events),
  );
  await wait(3_000);
  into.nodes.push(await nodesOf(page));
  into.turning.push(
    ...(await page.evaluate(async () => {
      const { benchTimeline } = window as unknown as { benchTimeline: { goToNext(): void } };
      const times: number[] = [];
      for (let i = 0; i < 8; i++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const from = performance.now();
        benchTimeline.goToNext();
        await new Promise((resolve) => setTimeout(resolve));
        times.push(performance.now() - from);
        await new Promise((resolve) => setTimeout(resolve, 1_200));
      }
      return times;
    })),
  );
  await end();
}

test('a timeline of 1,000 events against TimelineJS3 and our own of 25', async () => {
  const thousand = await dataOf({ people: 250, events: 1_000, slides: 20 });
  const few = await dataOf({ people: 250, events: 25, slides: 20 });
  const [at1000, at25, other] = [measured(), measured(), measured()];
  for (let turn = 0; turn < turns; turn++) {
    await ours(thousand, at1000);
    await theirs(1_000, other);
    await ours(few, at25);
  }
  const all = { at1000, at25, other };
  await record('timeline-opening', median(at1000.opening) / median(other.opening), all);
  await record('timeline-nodes', median(at1000.nodes) / median(other.nodes));
  await record('timeline-turning', median(at1000.turning) / median(other.turning));
  await record('timeline-opening-growth', median(at1000.openings) / median(at25.openings));
  await record('timeline-turning-growth', median(at1000.turning) / median(at25.turning));
});
