import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syntheticPeople } from '../fixtures/names.ts';
import { brokenRules } from './accessibility.ts';
import { defaultExhibition, openKiosk, type KioskPage, type Opening } from './kiosk-page.ts';
import { enterStaff, openStaffPage, testPins } from './staff-ways.ts';

/** Opens the content page as an editor; `shots` is a folder of pictures to choose from. */
async function atContent(page: Page, opening: Opening = {}): Promise<KioskPage> {
  const kiosk = await openKiosk(page, opening);
  await enterStaff(page, kiosk);
  await openStaffPage(page, 'content');
  return kiosk;
}

const tab = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Parts of the exhibition' }).getByRole('button', { name, exact: true });

/** A camera held upright saves the picture lying, and says so in EXIF: orientation 6, “turn right”. */
async function pictureFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const lying = join(folder, 'lying.png');
  execFileSync('convert', ['-size', '300x200', 'xc:red', '-size', '300x200', 'xc:blue', '+append', lying]);
  const plain = join(folder, 'plain.jpg');
  execFileSync('convert', [lying, '-quality', '95', plain]);
  const jpeg = await readFile(plain);
  const tiff = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0', 'latin1');
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  await writeFile(
    join(folder, 'Sınaq portreti.jpg'),
    Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]),
  );
  await writeFile(join(folder, 'broken.jpg'), Buffer.concat([jpeg.subarray(0, 300), Buffer.alloc(200)]));
  await writeFile(join(folder, 'letter.jpg'), 'This is a letter and no picture.');
  await writeFile(join(folder, 'huge.jpg'), Buffer.alloc(80_000_001));
  return folder;
}

async function addPerson(page: Page, given: string, family: string, year?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Given name').fill(given);
  await page.getByLabel('Family name').fill(family);
  if (year)
    await page
      .getByRole('group', { name: 'Year of birth' })
      .getByRole('textbox', { name: 'Year' })
      .fill(year);
  await page.getByRole('button', { name: 'Add to the roll' }).click();
}

const portrait = (page: Page) => page.getByRole('region', { name: 'Portrait' });

async function choosePicture(page: Page, name: string): Promise<void> {
  await portrait(page)
    .getByRole('button', { name: /^Choose/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Choose a picture' });
  await dialog.getByRole('button', { name: 'stick' }).click();
  await dialog.getByRole('button', { name: new RegExp(name) }).click();
}

test('a person added with a portrait from a stick stands upright in the draft, without the camera’s notes', async ({
  page,
}, info) => {
  const stick = await pictureFolder(info.outputPath('stick'));
  const { library, data, reports } = await atContent(page, { pictures: [stick] });
  await addPerson(page, 'Sınaq', 'Çiçəyov', '1990');
  await expect(page.getByRole('heading', { name: 'Sınaq Çiçəyov' })).toBeVisible();
  await choosePicture(page, 'portreti');
  await expect(portrait(page).getByRole('button', { name: /What must always be seen/ })).toBeVisible();

  await expect
    .poll(() => library.draft.whole?.people.find(({ id }) => id === 'sinaq-ciceyov')?.portrait?.file)
    .toMatch(/^media\/s-naq-portreti-.*\.jpg$|^media\/sinaq-portreti-.*\.jpg$/);
  const person = library.draft.whole?.people.find(({ id }) => id === 'sinaq-ciceyov');
  expect(person?.born).toEqual({ date: '1990' });
  const kept = join(data, 'exhibition/draft', person?.portrait?.file ?? '');
  expect(execFileSync('identify', ['-format', '%wx%h', kept], { encoding: 'utf8' })).toBe('200x600');
  const colour = (y: number) =>
    execFileSync('convert', [kept, '-format', `%[pixel:p{100,${y}}]`, 'info:'], { encoding: 'utf8' });
  expect(colour(50)).toMatch(/srgb\(25[0-9],[0-9],[0-9]\)|red/);
  expect(colour(550)).toMatch(/srgb\([0-9],[0-9],25[0-9]\)|blue/);
  expect((await readFile(kept)).includes('Exif')).toBe(false);
  expect(reports).toEqual([]);
});

test('the point that must be seen is set by a touch, and by keys', async ({ page }, info) => {
  const stick = await pictureFolder(info.outputPath('stick'));
  const { library } = await atContent(page, { pictures: [stick] });
  await addPerson(page, 'Sınaq', 'Çiçəyov');
  await choosePicture(page, 'plain');
  const point = portrait(page).getByRole('button', { name: /What must always be seen/ });
  await point.scrollIntoViewIfNeeded();
  const box = await point.boundingBox();
  if (!box) throw new Error('no picture');
  await point.click({ position: { x: box.width * 0.25, y: box.height * 0.5 } });
  const focus = () => library.draft.whole?.people.find(({ id }) => id === 'sinaq-ciceyov')?.portrait?.focus;
  await expect.poll(() => focus()?.x).toBeCloseTo(0.25, 1);
  const before = focus()?.x ?? 0;
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focus()?.x).toBeCloseTo(before + 0.02, 2);
});

test('a picture too large, broken or none at all is answered in one sentence, and the next one works', async ({
  page,
}, info) => {
  const stick = await pictureFolder(info.outputPath('stick'));
  await atContent(page, { pictures: [stick] });
  await addPerson(page, 'Sınaq', 'Çiçəyov');
  for (const [name, sentence] of [
    ['huge', 'too large'],
    ['broken', 'is damaged'],
    ['letter', 'not a picture'],
  ] as const) {
    await choosePicture(page, name);
    await expect(portrait(page).getByRole('alert')).toContainText(sentence);
  }
  await choosePicture(page, 'plain');
  await expect(portrait(page).getByRole('button', { name: 'Remove the picture' })).toBeVisible();
  await expect(portrait(page).getByRole('alert')).toHaveCount(0);
});

test('somebody who may be on the roll already is noticed before they are added', async ({ page }) => {
  await atContent(page);
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Given name').fill('polad');
  await page.getByLabel('Family name').fill('Hesimov');
  await expect(page.getByText(/is on the roll already/)).toBeVisible();
  await page.getByRole('button', { name: /^Open Polad/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: /Həşimov/ })).toBeVisible();
});

test('a text is written in Urdu, from right to left, and undone in one step', async ({ page }) => {
  const { library } = await atContent(page);
  const before = library.draft.whole;
  await page.locator('[data-person="polad-hashimov"]').click();
  const about = page.getByRole('group', { name: 'About the person' });
  const urdu = about.getByRole('textbox', { name: 'اردو' });
  await expect(urdu).toHaveAttribute('dir', 'rtl');
  await urdu.fill('آزمائشی متن');
  const inDraft = () => library.draft.whole?.people.find(({ id }) => id === 'polad-hashimov')?.about?.ur;
  await expect.poll(inDraft).toBe('آزمائشی متن');
  await expect(about.locator('.prose[lang="ur"]')).toHaveText('آزمائشی متن');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(inDraft).not.toBe('آزمائشی متن');
  await expect(urdu).not.toHaveValue('آزمائشی متن');
  expect(before).toBeNull();
});

test('the buttons of a text put its signs where the selection is, and the preview follows', async ({
  page,
}) => {
  await atContent(page);
  await page.locator('[data-person]').first().click();
  const about = page.getByRole('group', { name: 'About the person' });
  const english = about.getByRole('textbox', { name: 'English' });
  await english.fill('one two');
  await english.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 7));
  await about
    .getByRole('group', { name: /English/ })
    .getByRole('button', { name: 'Bold' })
    .click();
  await expect(english).toHaveValue('one **two**');
  await expect(about.locator('.prose[lang="en"] strong')).toHaveText('two');
});

test('missing texts are counted by language and found one after the other', async ({ page }) => {
  await atContent(page);
  await page.locator('[data-person]').first().click();
  const rank = page.getByRole('group', { name: 'Rank' });
  await rank.getByLabel('English').fill('Test');
  await rank.getByLabel('Azərbaycanca').fill('Sınaq');
  await page.getByRole('button', { name: /^1 text missing in اردو/ }).click();
  await expect(rank.getByLabel('اردو')).toBeFocused();
});

test('a person deleted comes back by undo', async ({ page }) => {
  const { library } = await atContent(page);
  await page.locator('[data-person="polad-hashimov"]').click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.locator('[data-person="polad-hashimov"]')).toHaveCount(0);
  await page.getByText('was deleted').locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-person="polad-hashimov"]')).toHaveCount(1);
  expect(library.draft.state?.changes).toEqual([]);
});

test('a wrong date is said at its field, and nothing typed is lost', async ({ page }) => {
  await atContent(page);
  await page.locator('[data-person="polad-hashimov"]').click();
  const died = page.getByRole('group', { name: 'Died on' }).first();
  await died.getByLabel('Year').first().fill('1960');
  await expect(died).toContainText(/1975/);
  await expect(died.getByLabel('Year').first()).toHaveValue('1960');
});

test('an event is added, written, duplicated and deleted', async ({ page }) => {
  const { library } = await atContent(page);
  const slides = () => library.draft.whole?.exhibition.timeline.slides ?? [];
  await tab(page, 'Timeline').click();
  await page.getByRole('button', { name: 'Add an event' }).click();
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill('Test event');
  await expect(page.getByRole('heading', { level: 2, name: 'Test event' })).toBeVisible();
  const count = slides().length;
  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  await expect.poll(() => slides().length).toBe(count + 1);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => slides().length).toBe(count);
  await expect(page.getByRole('button', { name: 'Add an event' })).toBeVisible();
});

test('the words of a statement stay locked without both PINs, and the old ones are kept', async ({
  page,
}) => {
  const { data } = await atContent(page);
  await tab(page, 'Statements').click();
  await page.locator('[data-statement]').first().click();
  await expect(page.getByText('The words of a statement are locked.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save these words' })).toHaveCount(0);

  const unlock = async (editor: string, technician: string) => {
    await page.keyboard.type(editor);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: 'The technician’s PIN' })).toBeVisible();
    await page.keyboard.type(technician);
    await page.keyboard.press('Enter');
  };
  await page.getByRole('button', { name: 'Unlock with both PINs' }).click();
  await unlock(testPins.editor, testPins.editor);
  await expect(page.getByRole('group', { name: 'The editor’s PIN' })).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('opens nothing');
  await unlock(testPins.editor, testPins.technician);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const english = page.getByRole('group', { name: 'English', exact: true }).getByRole('textbox');
  const old = await english.inputValue();
  await english.fill(`${old}\n\nSynthetic line of a test.`);
  await page
    .getByRole('group', { name: 'English', exact: true })
    .getByRole('button', { name: 'Save these words' })
    .click();
  await expect(page.getByText('Saved. The old text is kept.')).toBeVisible();
  const ledger = JSON.parse(await readFile(join(data, 'exhibition/statement-changes.json'), 'utf8')) as {
    changes: { before: { text: string; sha256: string }; by: string }[];
  };
  expect(ledger.changes).toHaveLength(1);
  expect(ledger.changes[0]?.before.text.trim()).toBe(old.trim());
  expect(ledger.changes[0]?.by).toBe('editor');
});

test('the order of the languages is changed, and a language added', async ({ page }) => {
  const { library } = await atContent(page);
  await tab(page, 'Exhibition').click();
  await page.getByRole('button', { name: 'Move Azərbaycanca earlier' }).click();
  await expect.poll(() => library.draft.whole?.exhibition.languages).toEqual(['az', 'en', 'ur']);
  await page.getByRole('button', { name: 'Add Türkçe' }).click();
  await expect.poll(() => library.draft.whole?.exhibition.languages).toEqual(['az', 'en', 'ur', 'tr']);
});

test('a roll of 25,000 is found in by name at once, with no more rows in the page than are seen', async ({
  page,
}, info) => {
  const folder = info.outputPath('large');
  await cp(defaultExhibition, folder, { recursive: true });
  const people = syntheticPeople(25_000, 1);
  const last = { id: 'sinaq-last', name: { given: 'Zzyzx', family: 'Sınaqlı' } };
  await writeFile(join(folder, 'people.json'), JSON.stringify({ format: 1, people: [...people, last] }));
  await atContent(page, { folder });
  await expect(page.getByText('25,001 people')).toBeVisible();
  expect(await page.locator('[data-person]').count()).toBeLessThan(60);
  const began = Date.now();
  await page.getByLabel('Find a name').fill('zzyzx');
  await expect(page.locator('[data-person]')).toHaveCount(1);
  expect(Date.now() - began).toBeLessThan(5_000);
  await page.locator('[data-person="sinaq-last"]').click();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.locator('[data-person="sinaq-last"]')).toBeFocused();
});

for (const size of [
  { width: 1366, height: 768 },
  { width: 1080, height: 1920 },
]) {
  test(`content at ${size.width}×${size.height} breaks no rule of accessibility`, async ({ page }, info) => {
    test.setTimeout(120_000);
    await page.setViewportSize(size);
    const stick = await pictureFolder(info.outputPath('stick'));
    await atContent(page, { pictures: [stick] });
    const check = async (name: string) => {
      if (process.env['SHOTS'])
        await page.screenshot({ path: join(process.env['SHOTS'], `${name}-${size.width}.png`) });
      expect(await brokenRules(page), name).toEqual([]);
    };
    await check('people');
    await page.locator('[data-person="polad-hashimov"]').click();
    await check('person');
    await choosePicture(page, 'plain');
    await expect(portrait(page).getByRole('button', { name: 'Remove the picture' })).toBeVisible();
    await check('picture');
    await portrait(page)
      .getByRole('button', { name: /^Choose/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'stick' }).click();
    await page.locator('[data-thumb="shown"]').first().waitFor();
    await check('chooser');
    await page.keyboard.press('Escape');
    await tab(page, 'Timeline').click();
    await check('timeline');
    await page.locator('[data-event]').first().click();
    await check('event');
    await tab(page, 'Statements').click();
    await page.locator('[data-statement]').first().click();
    await check('statement');
    await page.getByRole('button', { name: 'Unlock with both PINs' }).click();
    await check('unlock');
    await page.keyboard.press('Escape');
    await tab(page, 'Exhibition').click();
    await check('exhibition');
  });
}
