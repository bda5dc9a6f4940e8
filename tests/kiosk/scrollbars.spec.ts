import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { installPortrayed } from '../fixtures/portrayed.ts';
import { expect, Finger, test } from './kiosk.ts';

let folder: string;
let data: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xatire-bars-'));
  data = await installPortrayed(folder, 120);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Nodes the page holds once all is collected that can be: what nobody shows any more is not among them. */
async function nodes(session: CDPSession): Promise<number> {
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Memory.getDOMCounters')).nodes;
}

/** Opens the roll, lets `touch` do what it does in its list, and leaves it again. */
async function visitRoll(page: Page, finger: Finger, touch?: (list: Box) => Promise<void>): Promise<number> {
  await finger.tap(page.locator('[data-door="remembrance"]'));
  const port = page.locator('.port');
  await port.locator('[data-person]').first().waitFor();
  const list = await port.boundingBox();
  if (!list) throw new Error('the roll is not on the screen');
  await touch?.(list);
  const top = await port.evaluate((element) => element.scrollTop);
  await finger.tap(page.locator('header.bar button').first());
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'home');
  // Until the screen that is left has faded away.
  await expect(port).toHaveCount(0);
  return top;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

test('a finger on a scrollbar moves nothing, and no screen that was left is kept for it', async ({
  start,
}) => {
  const { page } = await start({ data });
  const finger = await Finger.of(page);
  const session = await page.context().newCDPSession(page);
  await finger.tapAnywhere();
  await expect(page.locator('html')).not.toHaveAttribute('data-screen', 'loop');
  await finger.tap(page.locator('header.bar button').first());
  await visitRoll(page, finger);
  const before = await nodes(session);

  const dragged = await visitRoll(page, finger, ({ x, y, width, height }) =>
    finger.drag({ x: x + width - 3, y: y + 40 }, { x: x + width - 3, y: y + height / 2 }),
  );
  expect(dragged).toBe(0);
  await expect.poll(() => nodes(session)).toBeLessThan(before + 50);

  const swiped = await visitRoll(page, finger, ({ x, y, width, height }) =>
    finger.drag({ x: x + width / 2, y: y + height - 40 }, { x: x + width / 2, y: y + height / 2 }),
  );
  expect(swiped).toBeGreaterThan(100);
});
