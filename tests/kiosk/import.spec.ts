import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { photograph } from '../fixtures/imports/photos.ts';
import { workbook, type Plain } from '../fixtures/imports/workbooks.ts';
import { expect, Finger, packaged, runOnce, test } from './kiosk.ts';
import { button, touchPin } from './staff-hands.ts';

const pins = { editor: '482915', technician: '739164' };
const head = ['Kod', 'Soyadı', 'Adı', 'Ata adı', 'Doğum tarixi', 'Rütbə'];
const rows = [
  head,
  ['sinaq-1', 'Sınaqov', 'Çingiz', 'Sınaq oğlu', '3/8/1975', 'kapitan'],
  ['sinaq-2', 'Sınaqlı', 'Şəhla', 'Sınaq qızı', '1980', 'leytenant'],
];

/** A folder that stands for a stick: a list, and photographs as a camera leaves them. */
async function stick(folder: string, list: readonly (readonly Plain[])[] = rows): Promise<string> {
  await mkdir(join(folder, 'foto'), { recursive: true });
  await writeFile(join(folder, 'siyahi.xlsx'), workbook(list as Plain[][]));
  // Stored on its side: only what turns it shows a head above shoulders.
  const onItsSide = { width: 1_200, height: 1_500, lying: true };
  await writeFile(join(folder, 'foto', 'sinaq-1.jpg'), await photograph({ colour: '#6d7f8c', ...onItsSide }));
  await writeFile(join(folder, 'foto', 'Sınaqlı Şəhla.jpg'), await photograph({ colour: '#8c7a5a' }));
  await writeFile(join(folder, 'foto', 'IMG_0001.jpg'), await photograph({ colour: '#5f7a66' }));
  return folder;
}

interface Portrayed {
  id: string;
  born?: { date?: string };
  portrait?: { file: string };
}

/** Who stands in the roll of an exhibition folder, by id. */
async function rollOf(folder: string): Promise<Map<string, Portrayed>> {
  const { people } = JSON.parse(await readFile(join(folder, 'people.json'), 'utf8')) as {
    people: Portrayed[];
  };
  return new Map(people.map((person) => [person.id, person]));
}

/** Upright, and with nothing left of the camera and its owner. */
async function isClean(file: string): Promise<void> {
  const { width, height, orientation, exif } = await sharp(file).metadata();
  expect({ upright: height > width, orientation, exif }).toEqual({ upright: true });
  expect((await readFile(file)).includes('Sınaq sahibi')).toBe(false);
}

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xatire-import-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('by touch alone a list and its photographs come from a stick to people visitors find, with their portraits', async ({
  start,
}) => {
  test.setTimeout(600_000);
  await stick(join(folder, 'Pictures', 'STICK'));
  const { page, data, log } = await start({ env: { HOME: folder }, settings: { idleSeconds: 600 } });
  const finger = await Finger.of(page);
  const touch = (name: string | RegExp) => finger.reach(button(page, name));
  const at = (step: string) =>
    expect(page.locator('section.import')).toHaveAttribute('data-at', step, { timeout: 60_000 });
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');

  await test.step('in, and to the list on the stick', async () => {
    await finger.hold(30, 30, 3_300);
    await expect(page.getByRole('heading', { name: 'First opening' })).toBeVisible();
    for (const pin of [pins.editor, pins.editor, pins.technician, pins.technician])
      await touchPin(page, finger, pin);
    await touch('I have written it down');
    await finger.reach(page.locator('[data-go="import"]'));
    for (const name of ['Pictures', 'STICK', /siyahi/]) await touch(name);
    await at('columns');
  });

  await test.step('columns, the one question, and what would change', async () => {
    await expect(page.locator('[data-column="E"]')).toContainText('Date of birth');
    await touch('Continue');
    await at('questions');
    await finger.reach(page.getByRole('radio', { name: 'The month' }));
    await touch('Continue');
    await at('review');
    await expect(page.getByRole('list', { name: 'Added' })).toContainText('8 March 1975');
    await touch('Continue');
  });

  await test.step('photographs, and the one face that only a name tells', async () => {
    await at('photos');
    for (const name of ['foto', 'Take this folder']) await touch(name);
    const face = page.locator('[data-photo="Sınaqlı Şəhla.jpg"]');
    await expect(face.locator('[data-face="shown"]')).toBeVisible({ timeout: 30_000 });
    await finger.reach(button(face, /^Yes, this is/));
    await touch('Continue');
  });

  await test.step('one draft, published', async () => {
    await at('draft');
    await touch('Put it into the draft');
    await expect(page.locator('[data-import="done"]')).toHaveText(
      'In the draft: 2 added, 0 changed, 0 left the roll, 2 portraits.',
      { timeout: 120_000 },
    );
    await touch('Publish');
    await expect(page.getByText('Published as version 1')).toBeVisible({ timeout: 60_000 });
    const version = join(data, 'exhibition/versions/1');
    const roll = await rollOf(version);
    expect(roll.get('sinaq-1')?.born).toMatchObject({ date: '1975-03-08' });
    for (const id of ['sinaq-1', 'sinaq-2'])
      await isClean(join(version, roll.get(id)?.portrait?.file ?? `nothing of ${id}`));
  });

  await test.step('a visitor finds the person, with the portrait', async () => {
    await touch('Leave');
    await finger.tapAnywhere();
    await finger.tap(page.locator('[data-door="remembrance"]'));
    await finger.tap(page.getByRole('searchbox'));
    for (const letter of 'sinaqov')
      await finger.tap(page.getByRole('button', { name: new RegExp(`^${letter}$`, 'i') }).last());
    await finger.tap(page.locator('[data-person="sinaq-1"]'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sınaqov');
    const portrait = page.locator('img[src*="media/sinaq-1-"]').first();
    await expect
      .poll(() => portrait.evaluate((image: HTMLImageElement) => image.naturalHeight > image.naturalWidth))
      .toBe(true);
  });
  expect(await log()).not.toContain('Page:');
});

test('--import with --photos and --apply draft does the same without a window, and takes certain photographs alone', async () => {
  const from = await stick(join(folder, 'STICK'));
  const words = ['--data', join(folder, 'data'), '--import', join(from, 'siyahi.xlsx')];
  const photos = ['--photos', join(from, 'foto')];
  const asked = await runOnce([...words, ...photos, '--apply', 'draft']);
  expect(asked).toMatchObject({ code: 1, stderr: expect.stringContaining('There are open questions.') });
  const done = await runOnce([...words, ...photos, '--answers', 'order=month-first', '--apply', 'draft']);
  expect(done, done.stderr).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('In the draft: 2 added, 0 changed, 0 left, 1 portraits.'),
  });
  const drafts = join(folder, 'data/exhibition');
  expect(await readdir(drafts)).toContain('draft');
  const roll = await rollOf(join(drafts, 'draft'));
  expect(roll.get('sinaq-1')?.born).toMatchObject({ date: '1975-03-08' });
  await isClean(join(drafts, 'draft', roll.get('sinaq-1')?.portrait?.file ?? 'nothing'));
  expect(roll.get('sinaq-2')).toBeDefined();
  expect(roll.get('sinaq-2')?.portrait).toBeUndefined();
});

/** Watches how long the page, or the main process, could not have answered: `stillness.longest`, in milliseconds. */
function watchStillness(): void {
  const seen = { last: Date.now(), longest: 0 };
  Object.assign(globalThis, { stillness: seen });
  setInterval(() => {
    const now = Date.now();
    seen.longest = Math.max(seen.longest, now - seen.last);
    seen.last = now;
  }, 10);
}
/** The longest since this was last asked. */
function longestStillness(): number {
  const seen = (globalThis as unknown as { stillness: { longest: number } }).stillness;
  const { longest } = seen;
  seen.longest = 0;
  return longest;
}

test('a list of 25,000 people comes in whole and is published, and neither the page nor the machine stands still meanwhile', async ({
  start,
}) => {
  test.skip(packaged || !process.env['XATIRE_MANY_PEOPLE'], 'XATIRE_MANY_PEOPLE=1 brings 25,000');
  test.setTimeout(600_000);
  // A name is letters; with digits in it a row would rightly be left out.
  const syllables = ['ba', 'ca', 'da', 'fa', 'ga', 'ha', 'ka', 'la', 'ma', 'na'];
  const spelt = (n: number) => [...String(n)].map((digit) => syllables[Number(digit)]).join('');
  const many = Array.from({ length: 25_000 }, (_, i) => [
    `coxlu-${i}`,
    `Sınaq${spelt(i)}`,
    `Sına${spelt(i % 997)}`,
    'Sınaq oğlu',
    `${(i % 28) + 1}.${(i % 12) + 1}.${1_950 + (i % 50)}`,
    'əsgər',
  ]);
  await stick(join(folder, 'Pictures', 'STICK'), [head, ...many]);
  const { page, app, data } = await start({ env: { HOME: folder }, settings: { idleSeconds: 600 } });
  await page.keyboard.press('Control+Shift+S');
  await expect(page.getByRole('heading', { name: 'First opening' })).toBeVisible();
  for (const pin of [pins.editor, pins.editor, pins.technician, pins.technician]) {
    await page.keyboard.type(pin);
    await page.keyboard.press('Enter');
  }
  await button(page, 'I have written it down').click();
  await page.locator('[data-go="import"]').click();
  await page.evaluate(watchStillness);
  await app?.evaluate(watchStillness);
  const still: { step: string; page: number; machine: number }[] = [];
  const passed = async (step: string) =>
    void still.push({
      step,
      page: await page.evaluate(longestStillness),
      machine: (await app?.evaluate(longestStillness)) ?? 0,
    });
  for (const name of ['Pictures', 'STICK', /siyahi/]) await button(page, name).click();
  for (const step of ['columns', 'review', 'photos']) {
    await expect(page.locator('section.import')).toHaveAttribute('data-at', step, { timeout: 180_000 });
    await passed(`until ${step}`);
    await button(page, step === 'photos' ? 'Without photographs' : 'Continue').click({ timeout: 180_000 });
  }
  await expect(page.locator('section.import')).toContainText('25,000 added');
  await passed('until the draft');
  await button(page, 'Put it into the draft').click();
  await expect(page.locator('[data-import="done"]')).toContainText('25,000 added', { timeout: 240_000 });
  await passed('into the draft');
  await page.locator('[data-go="content"]').click();
  await button(page, 'People').click();
  await expect(page.locator('[data-person]').first()).toBeVisible({ timeout: 60_000 });
  await passed('the roll');
  await button(page, 'Publish').click();
  await expect(page.getByText('Published as version 1')).toBeVisible({ timeout: 240_000 });
  await passed('published');
  console.table(still);
  test.info().annotations.push({ type: 'longest stillness, ms', description: JSON.stringify(still) });
  // Measured on two quiet cores: 133 ms, and 818 while it is published; 6.4 s when the roll crossed as objects.
  for (const one of still) expect(Math.max(one.page, one.machine), one.step).toBeLessThan(2_500);
  expect((await rollOf(join(data, 'exhibition/versions/1'))).size).toBe(25_015);
});
