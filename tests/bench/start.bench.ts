import { test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBare, openKiosk, wait, type Running } from './apps.ts';
import { dataOf } from './exhibitions.ts';
import { median, record, turns } from './figures.ts';

/** After this nothing of the start is under way any more. */
const settledMs = 3_000;
/** What is held depends on what is on screen: read so often, it is the median over the time of a slide. */
const readings = 6;
const betweenMs = 1_500;

/** By then the slowest start seen here was over. */
const looking = { attachAfterMs: 6_000 };

interface Weighed {
  start: number[];
  memory: number[];
}
const weighed = (): Weighed => ({ start: [], memory: [] });

/** From the asking for the process to the first frame of the slide, as the page's own clock says. */
async function firstSlide({ page, askedAt }: Running): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-slide').length > 0, null, {
    timeout: 120_000,
    polling: 100,
  });
  const at = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('first-slide')[0]?.startTime ?? NaN),
  );
  return at - askedAt;
}

async function firstPaint({ page, askedAt }: Running): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const at = await page.evaluate(
    () =>
      performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
  );
  return at - askedAt;
}

async function weigh(running: Running, ready: (one: Running) => Promise<number>, into: Weighed) {
  into.start.push(await ready(running));
  await wait(settledMs);
  const held: number[] = [];
  for (let reading = 0; reading < readings; reading++) {
    if (reading > 0) await wait(betweenMs);
    held.push(await running.pss());
  }
  into.memory.push(median(held));
  await running.end();
}

test('start and memory against the bare window', async () => {
  // Each in a folder it has begun in before: what a first start makes there, it makes once.
  const place = await mkdtemp(join(tmpdir(), 'xatire-starts-'));
  const apart = ['still.html', { ...looking, data: join(place, 'bare') }] as const;
  const rolls = {
    default: join(place, 'default'),
    '2900': await dataOf({ people: 2_900, events: 25, slides: 20 }),
    '25000': await dataOf({ people: 25_000, events: 25, slides: 20 }),
  } as const;
  const bare = weighed();
  const ours = { default: weighed(), '2900': weighed(), '25000': weighed() };
  // The first starts of all read the runtime from the disk and are nobody's.
  await weigh(await openBare(...apart), firstPaint, weighed());
  for (const roll of ['default', '2900', '25000'] as const)
    await weigh(await openKiosk(rolls[roll], looking), firstSlide, weighed());
  for (let turn = 0; turn < turns; turn++) {
    await weigh(await openBare(...apart), firstPaint, bare);
    for (const roll of ['default', '2900', '25000'] as const) {
      await weigh(await openKiosk(rolls[roll], looking), firstSlide, ours[roll]);
    }
  }
  for (const roll of ['default', '2900', '25000'] as const) {
    const { start, memory } = ours[roll];
    await record(`start-${roll}`, median(start) / median(bare.start), { start, bare: bare.start });
    await record(`memory-${roll}`, median(memory) / median(bare.memory), { memory, bare: bare.memory });
  }
  await rm(place, { recursive: true, force: true, maxRetries: 5 });
});
