/** A double click on a `.xatire` file: the system starts the app with its path, or tells the one that runs. */
import type { Page } from '@playwright/test';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Staff } from '../../electron/staff/staff.ts';
import { packageOf, soundFiles } from '../packages/making.ts';
import { Keys } from './keys.ts';
import { expect, logOf, packaged, runOnce, test } from './kiosk.ts';
import { button } from './staff-hands.ts';

const pins = { editor: '482915', technician: '739164' };

let folder: string;
let data: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xatire-opened-'));
  data = join(folder, 'data');
  const staff = new Staff(data, () => undefined);
  await staff.setUp(pins.editor, pins.technician);
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function keep(
  name: string,
  bytes: Buffer | string = packageOf({ files: soundFiles() }),
): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

async function enter(page: Page, pin: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+Shift+S');
    await page.getByRole('group', { name: 'Number pad' }).waitFor({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await new Keys(page).pin(pin);
  await page.locator('main[data-section]').waitFor();
}

const versions = () => readdir(join(data, 'exhibition', 'versions')).catch(() => []);
const linesOf = async (word: string) => (await logOf(data)).split('\n').filter((line) => line.includes(word));
const offer = (page: Page) => page.getByText(/A package was opened on this machine: .*Test exhibition/);

test('a package that is double-clicked reaches the running kiosk: visitors see nothing, a technician is offered it, and it installs when told to', async ({
  start,
}) => {
  const path = await keep('sample.xatire');
  const { page } = await start({ data });
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  expect(await runOnce(['--data', data, path])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('offered there'),
  });
  await expect.poll(() => linesOf('sample.xatire')).toHaveLength(1);
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  await expect(page.getByText(/package|sample/i)).toHaveCount(0);

  await enter(page, pins.editor);
  await page.waitForTimeout(5_000);
  await expect(offer(page)).toBeHidden();
  await button(page, 'Leave').click();

  await enter(page, pins.technician);
  await expect(offer(page)).toBeVisible();
  expect(await versions()).toEqual([]);
  await button(page, 'Look at it').click();
  await button(page, 'Install it').click();
  await expect(page.getByText(/^Installed as version 1\./)).toBeVisible();
  await page.locator('[data-go="history"]').click();
  await page.waitForTimeout(5_000);
  await expect(offer(page)).toBeHidden();
  expect(await linesOf('sample.xatire')).toHaveLength(1);
});

test('with no kiosk running, a start with the package’s path opens the kiosk and offers it there', async ({
  start,
}) => {
  const path = await keep('sample.xatire');
  const { page } = await start({ data, args: [path] });
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  await enter(page, pins.technician);
  await expect(offer(page)).toBeVisible();
  expect(await versions()).toEqual([]);
});

test('a wrong file and a missing one cost one line of the log and one sentence for staff; nothing else happens', async ({
  start,
}) => {
  const wrong = await keep('wrong.xatire', 'Sınaq: no package');
  const { page } = await start({ data });
  expect((await runOnce(['--data', data, wrong])).code).toBe(0);
  expect((await runOnce(['--data', data, join(folder, 'missing.xatire')])).code).toBe(0);
  expect(await runOnce(['--data', data, await keep('list.csv', 'Sınaq')])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('list.csv'),
  });
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  await enter(page, pins.technician);
  await expect(page.getByText(/missing\.xatire.* is not taken: The file is not there\./)).toBeVisible();
  await button(page, 'Close').click();
  await expect(page.getByText(/wrong\.xatire.* is not taken: This is no package/)).toBeVisible();
  await button(page, 'Close').click();
  await expect(page.getByText(/is not taken/)).toBeHidden();
  const problems = await linesOf(' problem ');
  expect(problems.filter((line) => line.includes('missing.xatire'))).toHaveLength(1);
  expect(problems.filter((line) => line.includes('wrong.xatire'))).toHaveLength(1);
  expect(await linesOf('list.csv')).toEqual([]);
  expect(await versions()).toEqual([]);
});

test('a system that tells of files by an event of its own is heard', async ({ start }) => {
  test.skip(packaged, 'the packaged app opens its main process to nobody');
  const path = await keep('sample.xatire');
  const { app, page } = await start({ data });
  await app?.evaluate(({ app: one }, file) => {
    one.emit('open-file', { preventDefault: () => undefined }, file);
  }, path);
  await enter(page, pins.technician);
  await expect(offer(page)).toBeVisible();
  expect(await versions()).toEqual([]);
});
