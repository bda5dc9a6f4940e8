import { expect, test, type Page } from '@playwright/test';
import { misspelled, spellings } from '../fixtures/spellings.ts';
import { seededRandom, syntheticPeople } from '../fixtures/names.ts';
import { speak } from '../screens/ways.ts';
import { openBare, openKiosk, wait, type Running } from './apps.ts';
import { dataOf } from './exhibitions.ts';
import { median, percentile, quick, record, turns } from './figures.ts';
import { clickToPaint, fling, framesDuring, settled, typed, type Frames } from './watching.ts';

const row = 'li [data-person]';
const field = 'input[aria-label]';

async function home(running: Running): Promise<void> {
  const { page } = running;
  await page.locator('html[data-screen="loop"] .place.front').waitFor({ timeout: 60_000 });
  // The roll is fetched ahead once the first slide stands; no visitor is faster than this at the entrance.
  await wait(5_000);
  await page.locator('#app button').first().click();
  await page.locator('html:not([data-screen="loop"])').waitFor();
  await page.locator('header.bar button').first().click();
  await speak(page, 'az');
  await page.locator('[data-door="remembrance"]').waitFor();
  await wait(3_500);
}

const backHome = async (page: Page) => {
  await page.locator('header.bar button').first().click();
  await page.locator('html[data-screen="home"]').waitFor();
  await wait(300);
};

/** One opening takes 30 to 70 ms: of one in each turn the median tells nothing. */
const peopleATurn = 6;

/** A quick finger: eight letters a second. */
const betweenLettersMs = 110;

interface Measured {
  opening: number[];
  person: number[];
  letter: number[];
  fling: Frames[];
  /** The keystrokes of each turn: a median over turns bears what else the machine did in one of them. */
  key: number[][];
  /** The same keystrokes on the same page where nothing hears them. */
  unheard: number[][];
  /** First letters, each at rest, until all names of the list stand there. */
  whole: number[];
}
const measured = (): Measured => ({
  opening: [],
  person: [],
  letter: [],
  fling: [],
  key: [],
  unheard: [],
  whole: [],
});

async function measure(data: string, names: readonly string[], into: Measured): Promise<void> {
  const running = await openKiosk(data);
  const { page, session } = running;
  await home(running);
  for (let i = 0; i < 3; i++) {
    const ms = await clickToPaint(page, '[data-door="remembrance"]', row);
    // The first opening of all is what a visitor meets; the others tell how steady it is.
    if (i === 0) into.opening.push(ms);
    if (i < 2) await backHome(page);
  }
  const list = await page.locator('.port').boundingBox();
  if (!list) throw new Error('the roll is not on the screen');
  into.fling.push(
    await framesDuring(page, () => fling(session, list.x + list.width / 2, list.y + list.height - 40)),
  );
  into.letter.push(await clickToPaint(page, 'nav[aria-label] button:nth-of-type(20)', row));
  // As visitors type: with the keyboard on the screen, and never so fast that a letter's own frames run into the next's.
  await page.locator(field).click();
  await page.locator('.keyboard').waitFor();
  await wait(500);
  const prefixes = names.flatMap((name) => [...name].map((_, i) => name.slice(0, i + 1)));
  into.key.push(await typed(page, field, prefixes, betweenLettersMs));
  await deafen(page, true);
  into.unheard.push(await typed(page, field, prefixes, betweenLettersMs));
  await deafen(page, false);
  await typed(page, field, ['']);
  into.whole.push(...(await settled(page, field, [...new Set(names.map(([letter]) => letter!))])));
  await typed(page, field, ['']);
  await page.keyboard.press('Escape');
  await page.locator('.keyboard').waitFor({ state: 'detached' });
  for (let i = 0; i < peopleATurn; i++) {
    into.person.push(
      await clickToPaint(page, `li[data-index="${i}"] [data-person]`, 'html[data-screen="person"] h1'),
    );
    await wait(500);
    await page.keyboard.press('Escape');
    await page.locator(`li[data-index="${i + 1}"] [data-person]`).waitFor();
    await wait(500);
  }
  await running.end();
}

/** Nothing on the page hears an input any more, or all does again. */
const deafen = (page: Page, deaf: boolean) =>
  page.evaluate((deaf) => {
    const bench = window as unknown as { benchDeaf?: (event: Event) => void };
    bench.benchDeaf ??= (event) => event.stopImmediatePropagation();
    if (deaf) addEventListener('input', bench.benchDeaf, { capture: true });
    else removeEventListener('input', bench.benchDeaf, { capture: true });
  }, deaf);

async function measureBare(): Promise<Frames> {
  const { page, session, end } = await openBare('scroll.html');
  await page.locator('p').first().waitFor();
  await wait(1_000);
  const frames = await framesDuring(page, () => fling(session, 700, 900));
  await end();
  return frames;
}

test('the roll of 25,000 against one of 250 and a bare scrolling page', async () => {
  const large = await dataOf({ people: 25_000, events: 25, slides: 20 });
  const small = await dataOf({ people: 250, events: 25, slides: 20 });
  const roll = syntheticPeople(25_000, 8);
  const names = [11, 4_321, 9_876, 17_654, 23_210].map(
    (i) => `${roll[i]?.name.family} ${roll[i]?.name.given}`,
  );
  const at25000 = measured();
  const at250 = measured();
  const bare: Frames[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await measure(large, names, at25000);
    await measure(small, names, at250);
    bare.push(await measureBare());
  }
  const late = (frames: Frames[]) => frames.reduce((sum, one) => sum + one.late, 0) / frames.length;
  await record('roll-opening', median(at25000.opening) / median(at250.opening), { at25000, at250 });
  await record('roll-person', median(at25000.person) / median(at250.person), {
    at25000: at25000.person,
    at250: at250.person,
  });
  await record('roll-letter', median(at25000.letter) / median(at250.letter));
  await record('roll-fling', (1 + late(at25000.fling)) / (1 + late(at250.fling)));
  await record('fling-late', (late(at25000.fling) - late(bare)) * 100, { ours: at25000.fling, bare });
  await record('fling-longest-task', Math.max(...at25000.fling.map(({ longest }) => longest)));
  for (const percent of [50, 95] as const) {
    const each = (keys: number[][]) => keys.map((turn) => percentile(turn, percent));
    const [ours, floor] = [each(at25000.key), each(at25000.unheard)];
    await record(`key-p${percent}`, (median(ours) - median(floor)) / (1000 / 60), { ours, unheard: floor });
  }
  await record('key-whole', median(at25000.whole), { at25000: at25000.whole, at250: at250.whole });
});

/** What stands first in the list once this is asked. A key beside it, for whoever only has words put in seems gone. */
async function firstEight(page: Page, query: string): Promise<string[]> {
  await page.keyboard.press('Shift');
  await typed(page, field, [query]);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('li[data-index]')]
      .filter((one) => Number(one.dataset['index']) < 8)
      .flatMap((one) => one.querySelector<HTMLElement>('[data-person]')?.dataset['person'] ?? []),
  );
}

test('of 500 queries, how often the person is among the first eight', async () => {
  const running = await openKiosk(await dataOf({ people: 25_000, events: 25, slides: 20 }));
  const { page } = running;
  await home(running);
  await page.locator('[data-door="remembrance"]').click();
  await page.locator(row).first().waitFor();
  const roll = syntheticPeople(25_000, 8);
  const random = seededRandom(6);
  const missed: string[] = [];
  const share = async (write: (name: string) => string, count: number) => {
    const asked = Array.from({ length: count }, () => roll[Math.floor(random() * roll.length)] ?? roll[0]);
    let found = 0;
    for (const person of asked) {
      if (!person) continue;
      const query = write(`${person.name.given} ${person.name.family}`);
      const first = await firstEight(page, query);
      // Several people may bear the very same name; any of them is the right one to whoever typed it.
      const alike = new Set(
        roll
          .filter(({ name }) => name.given === person.name.given && name.family === person.name.family)
          .map(({ id }) => id),
      );
      if (first.some((id) => alike.has(id))) found++;
      else missed.push(`${query} → ${first.join(' ')}`);
    }
    return (found / count) * 100;
  };
  const count = quick ? 50 : 500;
  const ways = Object.values(spellings);
  expect(ways.length).toBeGreaterThan(5);
  const plain = await share(spellings['plain letters'] ?? String, count);
  let way = 0;
  const other = await share((name) => ways[way++ % ways.length]?.(name) ?? name, count);
  const slip = await share((name) => misspelled(name, random), count);
  await record('finding-plain', plain, { missed });
  await record('finding-other', other);
  await record('finding-error', slip);
  await running.end();
});
