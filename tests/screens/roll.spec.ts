import { expect, test, type Page } from '@playwright/test';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { commonWords } from '../../renderer/words/common.ts';
import { syntheticPeople } from '../fixtures/names.ts';
import { defaultExhibition, openKiosk } from './kiosk-page.ts';
import { flawsOf } from './overflow.ts';
import { speak, walkTo } from './ways.ts';

const box = (page: Page) => page.getByRole('searchbox');
const key = (page: Page, letter: string) =>
  page.locator('.keys .key', { hasText: new RegExp(`^\\s*${letter}\\s*$`, 'i') }).first();

/** The default exhibition in `folder`, with so many names nobody bears. */
async function rollOf(count: number, folder: string): Promise<string> {
  await cp(defaultExhibition, folder, { recursive: true });
  const people = syntheticPeople(count, 1);
  await writeFile(join(folder, 'people.json'), JSON.stringify({ format: 1, people }));
  return folder;
}

test('plain letters on the on-screen keyboard find a name of special letters, and Back finds the search again', async ({
  page,
}) => {
  const { reports } = await openKiosk(page);
  await walkTo(page, 'remembrance', 'en');
  await box(page).click();
  for (const letter of 'gurbanov') await key(page, letter).click();
  await expect(box(page)).toHaveValue('gurbanov');
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText('1 name found');
  await page.locator('[data-person="chingiz-gurbanov"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gurbanov');
  await expect(page.getByText('Çingiz Salman oğlu Qurbanov')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(box(page)).toHaveValue('gurbanov');
  expect(reports).toEqual([]);
});

for (const [typed, id] of [
  ['Курбанов', 'chingiz-gurbanov'],
  ['kurbanov', 'chingiz-gurbanov'],
  ['həşimov', 'polad-hashimov'],
  ['mirzeyev ilqar', 'ilqar-mirzayev'],
  ['agarunv', 'albert-agarunov'],
  ['ہاشموف', 'polad-hashimov'],
] as const) {
  test(`“${typed}” finds ${id}`, async ({ page }) => {
    await openKiosk(page);
    await walkTo(page, 'remembrance', 'en');
    await box(page).fill(typed);
    await expect(page.locator('[data-person]').first()).toHaveAttribute('data-person', id);
  });
}

test('keys that lead to no name are dimmed and type nothing', async ({ page }) => {
  await openKiosk(page);
  await walkTo(page, 'remembrance', 'en');
  await box(page).click();
  for (const letter of 'gurb') await key(page, letter).click();
  await expect(key(page, 'a')).not.toHaveAttribute('aria-disabled', 'true');
  await expect(key(page, 'x')).toHaveAttribute('aria-disabled', 'true');
  await key(page, 'x').click({ force: true });
  await expect(box(page)).toHaveValue('gurb');
});

test('a name that nobody bears gets help, and one touch clears the search', async ({ page }) => {
  await openKiosk(page);
  await walkTo(page, 'remembrance', 'en');
  await box(page).fill('xxyzzyq');
  await expect(page.locator('[data-person]')).toHaveCount(0);
  expect(await flawsOf(page)).toEqual([]);
  await page
    .getByRole('button', { name: /clear|all names/i })
    .first()
    .click();
  await expect(page.locator('[data-person]').first()).toBeVisible();
});

test('a search that narrows keeps its rows for the next letter, and nobody reads or reaches them meanwhile', async ({
  page,
}) => {
  await openKiosk(page);
  await walkTo(page, 'remembrance', 'en');
  const names = () => page.getByRole('listitem').allInnerTexts();
  const before = await names();
  const rows = await page.locator('.port li').elementHandles();
  await box(page).fill('gurbanov');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await expect(page.locator('.port li')).toHaveCount(rows.length);
  expect(await flawsOf(page)).toEqual([]);
  await page.locator('.port button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-index="0"] button')).toBeFocused();
  await box(page).fill('');
  await expect(page.getByRole('listitem')).toHaveCount(before.length);
  expect(await names()).toEqual(before);
  const again = await page.locator('.port').evaluateHandle((port) => [...port.querySelectorAll('li')]);
  expect(
    await page.evaluate(([all, kept]) => all.every((row, i) => row === kept[i]), [again, rows] as const),
  ).toBe(true);
});

test('a search shows its first eight names in the next frame and the others two frames later, in place of those before', async ({
  page,
}, info) => {
  const folder = await rollOf(300, info.outputPath('many'));
  await openKiosk(page, { folder });
  await walkTo(page, 'remembrance', 'az');
  await page.locator('[data-person]').first().waitFor();
  const seen = await box(page).evaluate(async (input: HTMLInputElement) => {
    const names = () => {
      const rows = [...document.querySelectorAll<HTMLElement>('li[data-index]')];
      const at = (row: HTMLElement) => Number(row.dataset['index']);
      return rows.sort((a, b) => at(a) - at(b)).map((row) => row.innerText);
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const looks: { first: string[]; soon: string[]; whole: string[] }[] = [];
    for (const query of ['a', 'm', 'q', 'h']) {
      await frame();
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await frame();
      const first = names();
      await frame();
      await frame();
      const soon = names();
      await new Promise((resolve) => setTimeout(resolve, 300));
      looks.push({ first, soon, whole: names() });
    }
    return looks;
  });
  for (const { first, soon, whole } of seen) {
    expect(whole.length).toBeGreaterThan(8);
    expect(first.slice(0, 8)).toEqual(whole.slice(0, 8));
    expect(first).toHaveLength(whole.length);
    expect(soon).toEqual(whole);
  }
  expect(seen.some(({ first, whole }) => first[8] !== whole[8])).toBe(true);
});

test('names stand where they stood while one types, however few are left', async ({ page }, info) => {
  const folder = await rollOf(300, info.outputPath('many'));
  await openKiosk(page, { folder });
  await walkTo(page, 'remembrance', 'az');
  await page.locator('[data-person]').first().waitFor();
  const list = () => page.locator('.port').boundingBox();
  const turns = page.locator('.names .head button');
  const name = await page.locator('[data-index="9"] .name').innerText();
  const stays = async () => {
    await expect(turns).toHaveCount(2);
    const before = await list();
    for (const query of [name.slice(0, 1), name.slice(0, 4), name, '']) {
      await box(page).fill(query);
      if (query === name) await expect(turns).toHaveCount(0);
      expect(await list(), query).toEqual(before);
    }
  };
  await stays();
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: commonWords.az.larger }).click();
  await stays();
});

test('a finger faster than the keys are told types the letter all the same', async ({ page }, info) => {
  const folder = await rollOf(300, info.outputPath('many'));
  await openKiosk(page, { folder });
  await walkTo(page, 'remembrance', 'az');
  await box(page).click();
  await page.locator('.keyboard').waitFor();
  /** The letters whose keys lead on, once they are told. */
  const leading = () =>
    page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const keys = [...document.querySelectorAll<HTMLElement>('.keys .key:not([aria-disabled])')];
      return keys.map((one) => one.textContent?.trim().toLocaleLowerCase('az') ?? '');
    });
  const name = await page.locator('[data-index="9"] .family').innerText();
  const letters = [...name.toLocaleLowerCase('az')];
  /** What is typed at rest, and a letter after which another leads on that does not yet. */
  let [typed, pair] = ['', [] as string[]];
  for (let i = 1; i < letters.length - 1 && pair.length === 0; i++) {
    typed = letters.slice(0, i).join('');
    await box(page).fill(typed);
    const leads = await leading();
    const [next = '', after = ''] = letters.slice(i);
    if (leads.includes(next) && !leads.includes(after)) pair = [next, after];
  }
  expect(pair).toHaveLength(2);
  const value = await page.evaluate((letters) => {
    // Both in one task: no frame comes between.
    for (const letter of letters) {
      const keys = [...document.querySelectorAll<HTMLElement>('.keys .key')];
      keys.find((one) => one.textContent?.trim().toLocaleLowerCase('az') === letter)?.click();
    }
    return document.querySelector<HTMLInputElement>('input[role="searchbox"]')?.value;
  }, pair);
  expect(value?.toLocaleLowerCase('az')).toBe(typed + pair.join(''));
});

test('the search works by hardware keys alone', async ({ page }) => {
  await openKiosk(page);
  await walkTo(page, 'remembrance', 'az');
  await box(page).focus();
  await page.keyboard.type('mirz');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-index="0"] button')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-index="1"] button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'person');
});

test('the roll stands in the order of the language: Ə after E in Azerbaijani, by the Urdu alphabet in Urdu', async ({
  page,
}) => {
  await openKiosk(page);
  await walkTo(page, 'remembrance', 'az');
  const order = () =>
    page
      .locator('[data-person]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-person') ?? ''));
  const azerbaijani = await order();
  expect(azerbaijani.indexOf('chingiz-gurbanov')).toBeLessThan(azerbaijani.indexOf('shirin-mirzayev'));
  expect(azerbaijani[0]).toBe('albert-agarunov');
  await speak(page, 'ur');
  await expect.poll(order).not.toEqual(azerbaijani);
});

test('25,000 names keep the page small: no more rows than fit, and the place is found again', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  const folder = await rollOf(25_000, info.outputPath('many'));
  const { reports } = await openKiosk(page, { folder });
  await walkTo(page, 'remembrance', 'az');
  await page.locator('[data-person]').first().waitFor();
  await page.locator('nav button', { hasText: /^M$/ }).click();
  await expect(page.locator('[data-person]').first()).toBeVisible();
  expect(await page.locator('[data-person]').count()).toBeLessThanOrEqual(60);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1_200);
  const top = () => page.evaluate(() => document.querySelector('.port')?.scrollTop ?? 0);
  await expect.poll(top).toBeGreaterThan(1_000);
  const before = await top();
  await page.locator('[data-person]').nth(8).click();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'person');
  await page.getByRole('button', { name: 'Geri' }).click();
  await page.locator('[data-person]').first().waitFor();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(400);
  expect(reports).toEqual([]);
});

test('a row that is used again for another name never shows the face of the one before', async ({
  page,
}, info) => {
  const folder = info.outputPath('faces');
  await cp(defaultExhibition, folder, { recursive: true });
  const people = syntheticPeople(300, 1).map((one) => ({
    ...one,
    portrait: { file: `media/${one.id}.jpg`, focus: { x: 0.5, y: 0.5 } },
  }));
  await writeFile(join(folder, 'people.json'), JSON.stringify({ format: 1, people }));
  await sharp({ create: { width: 40, height: 50, channels: 3, background: '#555' } }).toFile(
    join(folder, 'media.jpg'),
  );
  await mkdir(join(folder, 'media'), { recursive: true });
  for (const { id } of people) await cp(join(folder, 'media.jpg'), join(folder, 'media', `${id}.jpg`));
  await rm(join(folder, 'media.jpg'));
  const { reports } = await openKiosk(page, { folder });
  await walkTo(page, 'remembrance', 'az');
  await page.locator('[data-person] img').first().waitFor();
  const asked = people.slice(0, 12).map(({ name }) => name.family.slice(0, 2));
  const seen = await box(page).evaluate(async (input: HTMLInputElement, asked) => {
    const rows = () => [...document.querySelectorAll<HTMLElement>('li [data-person]')];
    const first = rows()[0];
    const strange: string[] = [];
    let again = 0;
    let seen = 0;
    const look = (query: string) => {
      for (const row of rows()) {
        const face = row.querySelector('img');
        if (!face || getComputedStyle(face).visibility === 'hidden') continue;
        seen++;
        // A picture that had loaded for one person stands until the next has come, whatever its address says.
        const own = face.src.includes(`/${row.dataset['person']}.jpg`) && face.complete;
        if (!own) strange.push(`${query}: ${row.dataset['person']} beside ${face.src}`);
      }
    };
    for (const query of asked) {
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
      if (rows()[0] === first) again++;
      look(query);
      // Some of them long enough for the portraits to be asked for and to come.
      if (asked.indexOf(query) % 3 > 0) continue;
      for (let i = 0; i < 20; i++) {
        await new Promise((done) => setTimeout(done, 25));
        look(query);
      }
    }
    return { strange, again, seen };
  }, asked);
  expect(seen.again).toBeGreaterThan(0);
  expect(seen.seen).toBeGreaterThan(0);
  expect(seen.strange).toEqual([]);
  expect(reports).toEqual([]);
});
