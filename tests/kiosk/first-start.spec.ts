/** The guide that an installer asks for, as a technician with a stick goes through it: by touch alone. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readSettings } from '../../electron/archive/settings.ts';
import { packageOf, soundFiles } from '../packages/making.ts';
import { expect, Finger, test } from './kiosk.ts';
import { button, touchPin, touchType } from './staff-hands.ts';

const run = promisify(execFile);
const pins = { editor: '482915', technician: '739164' };
const kioskName = 'Test foyer';

/** HOME with a folder that stands for a stick: a package lies in it, and the sheet is written there. */
async function homeWithPackage(home: string): Promise<string> {
  const downloads = join(home, 'Downloads');
  await mkdir(downloads, { recursive: true });
  const files = soundFiles((all) =>
    Object.assign(all['exhibition.json'], { title: { en: 'Test evening', az: 'Sınaq gecəsi' } }),
  );
  await writeFile(join(downloads, 'evening.xatire'), packageOf({ files }));
  return home;
}

test('from the first window to the rehearsal sheet as a PDF, by touch alone', async ({ start }, info) => {
  test.setTimeout(420_000);
  const home = await homeWithPackage(info.outputPath('home'));
  const { page, data, log } = await start({ args: ['--first-start'], env: { HOME: home } });
  const finger = await Finger.of(page);
  const touch = (name: string | RegExp) => finger.reach(button(page, name));
  const step = (name: string) => page.locator(`[data-first-start="${name}"]`);
  const next = async (name: string) => {
    await touch('Next');
    await step(name).waitFor();
  };

  await test.step('language, PINs, recovery code', async () => {
    await step('language').waitFor();
    await touch('Azərbaycanca');
    await expect(page.locator('html')).toHaveAttribute('lang', 'az');
    await touch('English');
    await touch('Begin');
    for (const pin of [pins.editor, pins.editor, pins.technician, pins.technician])
      await touchPin(page, finger, pin);
    await touch('I have written it down');
  });

  await test.step('the screen is measured, and touches arrive at the finger', async () => {
    await step('screen').waitFor();
    await touch('It fits');
    await next('touch');
    await touch('Begin the test');
    const marks = page.getByRole('dialog', { name: 'Touch' });
    for (let corner = 0; corner < 4; corner++) {
      const mark = marks.locator(`[data-corner="${corner}"]`);
      await mark.waitFor();
      const box = await mark.boundingBox();
      if (!box) throw new Error('the mark is not on the screen');
      await finger.tapAt(box.x + box.width / 2, box.y + box.height / 2);
    }
    await expect(page.getByText('Touches arrive at the finger.', { exact: true })).toBeVisible();
  });

  await test.step('name, opening hours, sound', async () => {
    await next('name');
    await touchType(page, finger, page.getByRole('textbox'), kioskName);
    await next('hours');
    await finger.reach(page.getByRole('switch'));
    await expect(page.getByRole('switch')).toHaveAttribute('aria-checked', 'true');
    await finger.reach(page.getByRole('switch'));
    await next('sound');
    await touch(/^Less/);
    await expect.poll(async () => (await readSettings(data)).settings.soundPercent).toBe(60);
  });

  await test.step('another exhibition, from a package file', async () => {
    await next('exhibition');
    await expect(step('exhibition')).toContainText('Victory Day');
    await touch('Choose a package');
    const chooser = page.getByRole('dialog', { name: 'Choose a package' });
    await finger.reach(button(chooser, 'Downloads'));
    await finger.reach(button(chooser, /^evening/));
    await touch('Install it');
    await expect(step('exhibition').locator('> dl')).toContainText('Test evening');
  });

  await test.step('readiness, and the sheet saved as a PDF that says what was set', async () => {
    await next('readiness');
    await expect(page.locator('[data-row="pins"]')).toBeVisible();
    await next('sheet');
    await touch('Save the sheet as PDF');
    await touch('Downloads');
    await expect(page.getByText(/xatire-rehearsal-.*\.pdf/)).toBeVisible({ timeout: 30_000 });
    const downloads = join(home, 'Downloads');
    const sheet = (await readdir(downloads)).find((name) => /^xatire-rehearsal-.*\.pdf$/.test(name)) ?? '';
    const file = join(downloads, sheet);
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
    const { stdout } = await run('pdftotext', [file, '-']);
    const text = stdout.replace(/\s+/g, ' ');
    for (const said of [kioskName, 'Test evening', 'always open', 'Touches arrive at the finger.', 'Done by'])
      expect(text).toContain(said);
    // What is only for the screen is not on paper.
    expect(text).not.toContain('Save the sheet as PDF');
  });

  await touch('Finish and open the exhibition');
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  await expect(page.locator('html[data-screen="loop"]')).toContainText('Test');
  expect(JSON.parse(await readFile(join(data, 'first-start.json'), 'utf8'))).toMatchObject({
    finished: true,
    touch: 'right',
  });
  expect((await readSettings(data)).settings).toMatchObject({ kioskName, diagonalMeasured: true });
  expect(await log()).not.toContain('Page:');
});
