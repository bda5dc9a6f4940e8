import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { installPortrayed } from '../fixtures/portrayed.ts';
import { expect, Finger, test, type Kiosk } from './kiosk.ts';

/** Begins half a minute after the start, once the loop has played a while, and takes its time. */
test.describe.configure({ timeout: 240_000 });

const count = 55;
let folder: string;
let data: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xatire-portrayed-'));
  data = await installPortrayed(folder, count, 600);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** The first face on the roll, as a visitor comes to it. */
async function firstFace({ page }: Kiosk) {
  const finger = await Finger.of(page);
  await finger.tapAnywhere();
  // A slide of somebody leads to that person first.
  await expect(page.locator('html')).not.toHaveAttribute('data-screen', 'loop');
  await finger.tap(page.locator('header.bar button').first());
  await finger.tap(page.locator('[data-door="remembrance"]'));
  const face = page.locator('[data-person] img').first();
  await expect(face).toHaveJSProperty('complete', true);
  return face;
}

const mark = () => readFile(join(data, 'exhibition/faces/faces.json'), 'utf8').catch(() => '');

test('the roll shows whole portraits until small faces are made at rest, and then those, looking the same', async ({
  start,
}) => {
  const before = await start({ data });
  const whole = await firstFace(before);
  await expect(whole).toHaveJSProperty('naturalWidth', 600);
  const seen = await whole.screenshot();
  await before.kill();

  const atRest = await start({ data });
  await expect(atRest.page.locator('html')).toHaveAttribute('data-screen', 'loop');
  await expect.poll(mark, { timeout: 180_000, intervals: [1_000] }).toContain('"complete":[1]');
  const made = (await readdir(join(data, 'exhibition/faces'))).filter((name) => name.endsWith('.jpg'));
  expect(made).toHaveLength(count);
  const face = await firstFace(atRest);
  await expect(face).toHaveJSProperty('naturalWidth', 160);
  await expect(face).toHaveJSProperty('naturalHeight', 200);
  expect(await differenceOf(seen, await face.screenshot())).toBeLessThan(3);
  expect(await atRest.log()).not.toMatch(/Faces|workshop/);
});

/** By how much two pictures of one size differ, in the mean over all colours, from 0 to 255. */
async function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((picture) => sharp(picture).removeAlpha().raw().toBuffer()),
  );
  expect(a?.length).toBe(b?.length);
  let sum = 0;
  for (const [i, value] of (a ?? []).entries()) sum += Math.abs(value - (b?.[i] ?? 0));
  return sum / (a?.length ?? 1);
}
