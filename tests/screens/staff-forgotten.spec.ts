import { expect, test, type Page } from '@playwright/test';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCode } from '../../electron/staff/recovery-code.ts';
import { makeResetFile, resetFileName } from '../../electron/staff/reset-file.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk, type KioskPage, type Opening } from './kiosk-page.ts';
import { flawsOf } from './overflow.ts';
import { testPins, toTheDoor } from './staff-ways.ts';

const newPins = { editor: '605142', technician: '918273' } as const;

/** A kiosk whose PINs are set and forgotten, at the screen that helps. */
async function forgotten(page: Page, opening: Opening = {}): Promise<KioskPage & { code: string }> {
  const kiosk = await openKiosk(page, opening);
  const set = await kiosk.staff.setUp(testPins.editor, testPins.technician);
  if (!set.ok) throw new Error(set.code);
  await toTheDoor(page);
  await page.getByRole('button', { name: 'I forgot my PIN' }).click();
  await page.getByRole('heading', { name: 'New PINs with the recovery code' }).waitFor();
  return { ...kiosk, code: set.recoveryCode };
}

function resetFile(code: string): string {
  const made = makeResetFile(code);
  if (!made.ok) throw new Error(made.code);
  return JSON.stringify(made.file);
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Recovery code' });
const said = (page: Page) => page.locator('.ways > .said');
const checkCode = (page: Page) => page.getByRole('button', { name: 'Check the code' });
const lookOnStick = (page: Page) => page.getByRole('button', { name: 'Look for the file on the stick' });

/** Sealing two PINs takes its time on purpose, and more on a busy machine. */
const atTheDesk = (page: Page) =>
  expect(page.locator('main[data-section="studio"]')).toBeVisible({ timeout: 45_000 });

async function typeBothTwice(page: Page, { editor, technician } = newPins): Promise<void> {
  for (const pin of [editor, editor, technician, technician]) {
    await page.keyboard.type(pin);
    await page.keyboard.press('Enter');
  }
}

test('the recovery code sets both PINs anew, and the technician is in', async ({ page }) => {
  const { staff, code, reports } = await forgotten(page);
  await field(page).fill(code.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Accepted. Now choose both PINs anew')).toBeVisible();
  await typeBothTwice(page);
  await atTheDesk(page);
  expect(staff.session.role).toBe('technician');
  staff.session.leave();
  expect(await staff.session.enter(testPins.technician)).toMatchObject({ code: 'wrong-pin' });
  expect(await staff.session.enter(newPins.editor)).toMatchObject({ ok: true, role: 'editor' });
  expect(reports).toEqual(['Both PINs were set anew with the recovery code.']);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a reset file on a stick sets both PINs anew, once', async ({ page }, info) => {
    const stick = info.outputPath('STICK');
    await mkdir(stick, { recursive: true });
    const { staff, code } = await forgotten(page, { pictures: [stick] });
    await writeFile(join(stick, resetFileName), resetFile(code));
    await lookOnStick(page).tap();
    const pad = page.getByRole('group', { name: 'Number pad' });
    for (const pin of [newPins.editor, newPins.editor, newPins.technician, newPins.technician]) {
      for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).tap();
      await pad.getByRole('button', { name: 'Enter' }).tap();
    }
    await atTheDesk(page);
    expect(staff.session.role).toBe('technician');
    await page.getByRole('button', { name: 'Leave' }).tap();
    await toTheDoor(page);
    await page.getByRole('button', { name: 'I forgot my PIN' }).tap();
    await lookOnStick(page).tap();
    await expect(said(page)).toHaveText(
      'The file on the stick has served once already. Please make a new one.',
    );
  });

  test('the code is typed on the keyboard of the screen, letters and figures', async ({ page }) => {
    await forgotten(page);
    await field(page).tap();
    const keyboard = page.getByRole('group', { name: 'Keyboard' });
    await keyboard.getByRole('button', { name: 'k', exact: true }).tap();
    await keyboard.getByRole('button', { name: '123' }).tap();
    await keyboard.getByRole('button', { name: '7', exact: true }).tap();
    await expect(field(page)).toHaveValue('k7');
    await checkCode(page).tap();
    await expect(said(page)).toHaveText('The code is not complete: 2 of 32 characters.');
  });
});

test('a wrong file, one of another installation, an altered, a damaged and a missing one: each a sentence', async ({
  page,
}, info) => {
  const stick = info.outputPath('STICK');
  await mkdir(stick, { recursive: true });
  const { staff, code } = await forgotten(page, { pictures: [stick] });
  const file = resetFile(code);
  const cases: [string | null, string][] = [
    [null, 'No reset file was found.'],
    ['{ torn', 'is damaged or is no reset file'],
    ['{"a letter": "to somebody"}', 'is damaged or is no reset file'],
    ['{"format": 2}', 'made by a newer version'],
    [resetFile(makeCode()), 'belongs to another installation'],
    [file.replace(/"nonce":"./, '"nonce":"' + (file.includes('"nonce":"0') ? '1' : '0')), 'was altered'],
  ];
  for (const [content, sentence] of cases) {
    if (content === null) await rm(join(stick, resetFileName), { force: true });
    else await writeFile(join(stick, resetFileName), content);
    await lookOnStick(page).click();
    await expect(said(page)).toContainText(sentence);
  }
  expect(await staff.session.enter(testPins.technician)).toMatchObject({ ok: true });
});

test('a mistyped code and one of another installation are told apart, and nothing typed is lost', async ({
  page,
}) => {
  const { code } = await forgotten(page);
  const typed = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
  await field(page).fill(typed);
  await checkCode(page).click();
  await expect(said(page)).toContainText('A character of the code is wrong');
  await expect(field(page)).toHaveValue(typed);
  await field(page).fill(makeCode());
  await checkCode(page).click();
  await expect(said(page)).toContainText('belongs to another installation');
});

test('wrong codes are limited as wrong PINs are, and the wait counts down', async ({ page }) => {
  const { code } = await forgotten(page);
  for (let i = 0; i < 3; i++) {
    await field(page).fill(makeCode());
    await checkCode(page).click();
    await expect(said(page)).toContainText('belongs to another installation');
  }
  await expect(said(page)).toContainText(/possible in [45] seconds/);
  await expect(checkCode(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(lookOnStick(page)).toHaveAttribute('aria-disabled', 'true');
  // The pad waits by the same count.
  await page.getByRole('button', { name: 'Back to the PIN pad' }).click();
  await expect(page.getByRole('status').filter({ hasText: /possible in \d seconds?/ })).toBeVisible();
  await page.getByRole('button', { name: 'I forgot my PIN' }).click();
  await expect(said(page)).toBeEmpty();
  await field(page).fill(code);
  await checkCode(page).click();
  await expect(page.getByText('Accepted.')).toBeVisible();
});

test('an installation without a recovery code says what a technician does', async ({ page }) => {
  const { data, code } = await forgotten(page);
  await rm(join(data, 'staff-recovery.json'));
  await field(page).fill(code);
  await checkCode(page).click();
  await expect(said(page)).toContainText('has no recovery code');
  await expect(said(page)).toContainText('--set-pin');
});

test('PINs that cannot be read give way to the recovery code, too', async ({ page }) => {
  const kiosk = await openKiosk(page);
  const set = await kiosk.staff.setUp(testPins.editor, testPins.technician);
  if (!set.ok) throw new Error(set.code);
  await writeFile(join(kiosk.data, 'staff.json'), '{');
  await toTheDoor(page);
  await page.getByRole('button', { name: 'New PINs with the recovery code' }).click();
  await field(page).fill(set.recoveryCode);
  await checkCode(page).click();
  await page.getByText('Accepted.').waitFor();
  await typeBothTwice(page);
  await atTheDesk(page);
});

test('a disk that refuses new PINs is said, and the old ones stand', async ({ page }) => {
  const { data, staff, code } = await forgotten(page);
  await field(page).fill(code);
  await checkCode(page).click();
  await page.getByText('Accepted.').waitFor();
  // A folder in the file's place refuses whoever runs the test, root too; it is the file crossed out first.
  await rm(join(data, 'staff-recovery.json'));
  await mkdir(join(data, 'staff-recovery.json'));
  await typeBothTwice(page);
  await expect(said(page)).toContainText('cannot be read');
  expect(await staff.session.enter(testPins.technician)).toMatchObject({ ok: true });
});

for (const [width, height, language] of [
  [1366, 768, 'en'],
  [1080, 1920, 'az'],
  [1366, 768, 'ur'],
  [1080, 1920, 'ur'],
] as const) {
  test(`the screen for a forgotten PIN is whole and accessible in ${language} at ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const kiosk = await openKiosk(page, { settings: { languages: [language] } });
    const set = await kiosk.staff.setUp(testPins.editor, testPins.technician);
    if (!set.ok) throw new Error(set.code);
    await toTheDoor(page);
    const sound = async (name: string) => {
      await page.waitForTimeout(200);
      expect(await brokenRules(page)).toEqual([]);
      expect(await flawsOf(page)).toEqual([]);
      if (process.env['SHOTS'])
        await page.screenshot({ path: `${process.env['SHOTS']}/${name}-${language}-${width}.png` });
    };
    await sound('door');
    await page.locator('.words .button').click();
    await page.locator('.ways input').fill('7K3M');
    await page.locator('.ways .button').first().click();
    await expect(said(page)).not.toBeEmpty();
    await sound('forgotten');
    await page.locator('.ways input').fill(set.recoveryCode);
    await page.locator('.ways .button').first().click();
    await page.locator('.keys').waitFor();
    await sound('new-pins');
  });
}
