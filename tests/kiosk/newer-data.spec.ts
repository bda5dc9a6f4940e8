/** An older app started on data that a newer one wrote, as after a step back from a stick. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { dataFormat } from '../../electron/archive/data-mark.ts';
import { expect, Finger, project, runOnce, test } from './kiosk.ts';
import { pins } from '../fixtures/data-folders/making.ts';
import { button, touchPin } from './staff-hands.ts';

let folder: string;
let data: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xatire-newer-'));
  data = join(folder, 'data');
  await cp(join(project, 'tests/fixtures/data-folders/2-2026-11-27'), data, { recursive: true });
  await writeFile(join(data, 'format.json'), JSON.stringify({ format: dataFormat + 5, by: '9.9.9' }));
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Every file with the sum of its bytes and the moment it was written, and every folder. */
async function everything(at: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(at, { withFileTypes: true })) {
    const path = join(at, entry.name);
    if (entry.isDirectory()) {
      found.set(path, 'folder');
      for (const [one, what] of await everything(path)) found.set(one, what);
    } else {
      const { mtimeMs } = await stat(path);
      found.set(
        path,
        `${mtimeMs} ${createHash('sha256')
          .update(await readFile(path))
          .digest('hex')}`,
      );
    }
  }
  return found;
}

test('an older app on newer data says so on the screen and changes nothing of them', async ({ start }) => {
  const before = await everything(data);
  expect(before.size).toBeGreaterThan(10);
  const { page, kill } = await start({ data });
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-screen', 'trouble');
  const sentence = page.getByText(/newer version/i);
  await expect(sentence).toBeVisible();
  await expect(page.getByText('format.json')).toBeVisible();
  const finger = await Finger.of(page);
  await finger.reach(button(page, 'Try again'));
  await expect(sentence).toBeVisible();
  await expect(html).toHaveAttribute('data-screen', 'trouble');
  // As long as a start writes anything: beats, figures, the look for media.
  await page.waitForTimeout(4_000);
  await kill();
  expect(await everything(data)).toEqual(before);
});

test('on newer data no guide hides the sentence, and the kiosk’s own PINs still stand before staff mode', async ({
  start,
}) => {
  const before = await everything(data);
  // As the installer's unit starts it, each time.
  const { page, kill } = await start({ data, args: ['--first-start'] });
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'trouble');
  await expect(page.getByText(/newer version/i)).toBeVisible();
  const finger = await Finger.of(page);
  await finger.hold(30, 30, 3_300);
  await expect(page.getByRole('group', { name: 'Number pad' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'First opening' })).toBeHidden();
  await touchPin(page, finger, '909192');
  await expect(page.getByText('This PIN opens nothing here')).toBeVisible();
  await touchPin(page, finger, pins.technician);
  await page.locator('main[data-section]').waitFor();
  await kill();
  expect(await everything(data)).toEqual(before);
});

for (const [where, words, env] of [
  ['--data', () => ['--data', data], () => ({})],
  ['their usual place', () => [], () => ({ XDG_CONFIG_HOME: folder })],
] as const)
  test(`nor do its switches change newer data, in ${where}: each ends with 1 and the sentence`, async () => {
    if (words().length === 0) {
      await rename(data, join(folder, 'Xatire'));
      data = join(folder, 'Xatire');
    }
    const before = await everything(data);
    for (const errand of [
      ['--export', join(folder, 'a.xatire')],
      ['--install', join(folder, 'b.xatire')],
      ['--backup', join(folder, 'c.xatire-backup')],
    ])
      expect(await runOnce([...words(), ...errand], env()), errand.join(' ')).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/format\.json.*newer/i),
      });
    expect(await everything(data)).toEqual(before);
    expect(await readdir(folder)).toEqual([basename(data)]);
  });
