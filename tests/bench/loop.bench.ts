import { test } from '@playwright/test';
import { openBare, openKiosk, wait, type Running } from './apps.ts';
import { dataOf } from './exhibitions.ts';
import { median, quick, record, turns } from './figures.ts';
import { framesDuring, heap } from './watching.ts';

const transitions = quick ? 200 : 2_000;
/** Timers run so many times faster; what they start is real. */
const speed = 40;

const standing = async ({ processor }: Running, seconds: number) => {
  const from = await processor();
  await wait(seconds * 1_000);
  return ((await processor()) - from) / seconds;
};

test('the processor while a slide stands, against the bare window', async () => {
  // One title slide and nobody to follow it: it stands for as long as the loop lasts.
  const data = await dataOf({ people: 0, events: 0, slides: 1 });
  const ours: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    for (const [open, into] of [
      [() => openKiosk(data), ours],
      [() => openBare(), bare],
    ] as const) {
      const running = await open();
      await wait(8_000);
      into.push(await standing(running, quick ? 5 : 15));
      await running.end();
    }
  }
  await record('processor-standing', (median(ours) - median(bare)) * 100, { ours, bare });
});

test('frames of a transition, and the heap after many', async () => {
  const { page, session, end } = await openKiosk(await dataOf({ people: 2_900, events: 25, slides: 1_000 }));
  const front = page.locator('html[data-screen="loop"] .place.front');
  await front.waitFor({ timeout: 60_000 });
  await wait(2_000);
  const frames = await framesDuring(page, () => wait(quick ? 12_000 : 40_000));
  await record('transition-late', frames.late * 100, { ...frames });

  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `{
      const real = window.setTimeout;
      window.setTimeout = (act, ms, ...more) => real(act, (ms ?? 0) / ${speed}, ...more);
      window.benchTurns = 0;
      addEventListener('DOMContentLoaded', () => new MutationObserver((changes) => {
        for (const { target } of changes) if (target.classList?.contains('front')) window.benchTurns++;
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] }));
    }`,
  });
  await page.reload();
  const reach = (count: number) =>
    page.waitForFunction(
      (count) => (window as unknown as { benchTurns: number }).benchTurns >= count,
      count,
      {
        timeout: 25 * 60_000,
        polling: 1_000,
      },
    );
  // What comes once (fonts, code and what V8 makes of it, the roll fetched ahead) is there after the first fifth.
  const first = transitions / 5;
  await reach(first);
  const early = await heap(session);
  await reach(first + transitions / 2);
  const half = await heap(session);
  await reach(first + transitions);
  const late = await heap(session);
  await record('heap-growth', (late / early - 1) * 100, { early, half, late, transitions });
  await end();
});
