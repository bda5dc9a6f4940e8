import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tries } from '../../electron/staff/tries.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk, type KioskPage } from './kiosk-page.ts';
import { enterStaff, openStaffPage, testPins, toTheDoor } from './staff-ways.ts';

/** Touches the digits of the pad, as a finger would. */
async function touchPin(page: Page, pin: string): Promise<void> {
  const pad = page.getByRole('group', { name: 'Number pad' });
  for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click();
  await pad.getByRole('button', { name: 'Enter' }).click();
}

async function typePin(page: Page, pin: string): Promise<void> {
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
}

/** A change of one person, as any page of staff mode would make it. */
async function changeSomebody({ library }: KioskPage, spelling = 'Synthetic Spelling'): Promise<void> {
  const shown = await library.archive.current();
  if (shown.state !== 'open') throw new Error('The default exhibition cannot be read.');
  const whole = library.draft.whole ?? shown.whole;
  const [person] = whole.people;
  if (!person) throw new Error('The default exhibition has no people.');
  const done = await library.draft.edit({
    do: 'put-person',
    person: { ...person, otherSpellings: [spelling] },
  });
  expect(done.outcome).toBe('ok');
  await library.draft.flush();
}

const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });
const version = (page: Page, number: number) => page.locator(`[data-version="${number}"]`);

test.describe('first opening', () => {
  test('two PINs are chosen by touch, the recovery code is shown once, and the technician is in', async ({
    page,
  }) => {
    const { staff, reports } = await openKiosk(page);
    await toTheDoor(page);
    await expect(page.getByRole('heading', { name: 'First opening' })).toBeVisible();
    await expect(page.getByText('6 to 12 digits')).toBeVisible();
    for (const pin of [testPins.editor, testPins.editor, testPins.technician, testPins.technician])
      await touchPin(page, pin);
    await expect(page.getByRole('heading', { name: 'The recovery code' })).toBeVisible();
    await expect(page.locator('ol li .letters')).toHaveCount(8);
    for (const group of await page.locator('ol li .letters').allTextContents())
      expect(group).toMatch(/^[0-9A-Z]{4}$/);
    await page.getByRole('button', { name: 'I have written it down' }).click();
    await expect(page.locator('main[data-section="studio"]')).toBeVisible();
    expect(staff.session.role).toBe('technician');
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
    await toTheDoor(page);
    await expect(page.getByRole('heading', { name: 'The recovery code' })).toBeHidden();
    expect(reports).toEqual([]);
  });

  test('PINs that do not fit are said in words at once, and nothing is set', async ({ page }) => {
    const { staff } = await openKiosk(page);
    await toTheDoor(page);
    await typePin(page, '4829');
    await expect(said(page)).toContainText('at least 6 digits');
    await typePin(page, '123456');
    await expect(said(page)).toContainText('too easy to guess');
    await typePin(page, testPins.editor);
    await typePin(page, '482916');
    await expect(said(page)).toContainText('not the same');
    await typePin(page, testPins.editor);
    await typePin(page, testPins.editor);
    await typePin(page, testPins.editor);
    await expect(said(page)).toContainText('must differ');
    expect((await staff.state()).keys.state).toBe('first-opening');
  });
});

test.describe('the PIN pad', () => {
  test('shows dots and never digits, and lets each role in', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await kiosk.staff.setUp(testPins.editor, testPins.technician);
    await toTheDoor(page);
    await page.keyboard.type('4829');
    await expect(page.locator('.dots .full')).toHaveCount(4);
    await page.keyboard.press('Backspace');
    await expect(page.locator('.dots .full')).toHaveCount(3);
    await expect(page.locator('.pin')).not.toContainText('482');
    await typePin(page, testPins.editor.slice(3));
    await expect(page.locator('main[data-section]')).toBeVisible();
    await expect(page.getByText('Editor', { exact: true })).toBeVisible();
    await expect(page.locator('[data-go="settings"]')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Exit kiosk' })).toBeHidden();
  });

  test('takes the digits of an Urdu keyboard', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await kiosk.staff.setUp(testPins.editor, testPins.technician);
    await toTheDoor(page);
    for (const key of '۷۳۹۱۶۴')
      await page.evaluate(
        (k) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: k, bubbles: true })),
        key,
      );
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-go="settings"]')).toBeVisible();
  });

  test('says a wrong PIN without blame, and counts down the wait', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await kiosk.staff.setUp(testPins.editor, testPins.technician);
    await toTheDoor(page);
    for (let i = 0; i < 3; i++) {
      await typePin(page, '909192');
      await expect(said(page)).toContainText('opens nothing here');
    }
    const wait = async () =>
      Number(/possible in (\d)/.exec((await said(page).textContent()) ?? '')?.[1] ?? 0);
    await expect(said(page)).toContainText(/possible in \d second/);
    const first = await wait();
    await expect(page.getByRole('button', { name: '5', exact: true })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expect.poll(wait).toBeLessThan(first);
    await expect(page.locator('.pin .said')).toBeEmpty();
    await typePin(page, testPins.editor);
    await expect(page.locator('main[data-section]')).toBeVisible();
  });

  test('a wait that began before is still counted down at the next opening', async ({ page }) => {
    const data = await mkdtemp(join(tmpdir(), 'xatire-tries-'));
    const tries = new Tries(data, () => undefined);
    // The fifth wrong PIN costs half a minute: more than an opening takes on any machine.
    for (let wrong = 0; wrong < 5; wrong++) await tries.book();
    const kiosk = await openKiosk(page, { data });
    await kiosk.staff.setUp(testPins.editor, testPins.technician);
    await toTheDoor(page);
    await expect(said(page)).toContainText(/possible in \d+ seconds/);
  });

  test('PINs that cannot be read: what a technician does is said, and the exhibition goes on', async ({
    page,
  }) => {
    const kiosk = await openKiosk(page);
    await kiosk.staff.setUp(testPins.editor, testPins.technician);
    await writeFile(join(kiosk.data, 'staff.json'), '{');
    await toTheDoor(page);
    await expect(page.getByRole('heading', { name: 'The PINs cannot be read' })).toBeVisible();
    await expect(page.getByText('--set-pin')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the exhibition' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  });
});

test.describe('the session', () => {
  test('closes after three idle minutes, warns half a minute before, and a key keeps it open', async ({
    page,
  }) => {
    await page.clock.install();
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk);
    // From here on time passes only by the test's will, however slow the machine.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
    await page.clock.runFor(144_000);
    await expect(page.getByRole('alertdialog')).toBeHidden();
    await page.clock.runFor(10_000);
    await expect(page.getByRole('alertdialog')).toContainText('Staff mode closes in');
    await page.keyboard.press('Shift');
    await expect(page.getByRole('alertdialog')).toBeHidden();
    await page.clock.runFor(140_000);
    await expect(page.getByRole('alertdialog')).toBeHidden();
  });

  test('warns beside the recovery code, too, before it would be gone', async ({ page }) => {
    await page.clock.install();
    const { staff } = await openKiosk(page);
    await toTheDoor(page);
    for (const pin of [testPins.editor, testPins.editor, testPins.technician, testPins.technician]) {
      await typePin(page, pin);
    }
    await expect(page.getByRole('heading', { name: 'The recovery code' })).toBeVisible();
    await expect.poll(() => staff.session.role).toBe('technician');
    // And the page knows it.
    await page.waitForTimeout(500);
    await page.clock.runFor(155_000);
    await expect(page.getByRole('alertdialog')).toContainText('Staff mode closes in');
    await page.getByRole('button', { name: 'Keep working' }).click();
    await expect(page.getByRole('heading', { name: 'The recovery code' })).toBeVisible();
  });

  test('work tells the machine at most every five seconds', async ({ page }) => {
    await page.clock.install();
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk);
    let touched = 0;
    kiosk.staff.session.touch = () => void (touched += 1);
    await page.clock.runFor(6_000);
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Shift');
      await page.clock.runFor(500);
    }
    expect(touched).toBeGreaterThanOrEqual(2);
    expect(touched).toBeLessThanOrEqual(3);
  });

  test('a session that the machine closes leaves nothing of the desk on screen', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk);
    kiosk.staff.session.leave();
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
    await toTheDoor(page);
    await expect(page.getByRole('group', { name: 'Number pad' })).toBeVisible();
  });
});

test.describe('draft and publishing', () => {
  test('what was changed is told in words, published, and told again in the history', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await changeSomebody(kiosk);
    await enterStaff(page, kiosk);
    await expect(page.getByText('Not published: 1 person changed')).toBeVisible();
    await expect(page.getByText('Draft saved')).toBeVisible();
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(said(page)).toContainText('Published as version 1');
    await expect(page.getByText('Visitors see all of your work.')).toBeVisible();
    await openStaffPage(page, 'history');
    await expect(version(page, 1)).toContainText('1 person changed');
    await expect(version(page, 1)).toContainText('by an editor');
    await expect(version(page, 1)).toContainText('On show now');
  });

  test('a draft that the disk will not take is said so in words, and is still there', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await changeSomebody(kiosk);
    const state = kiosk.library.draft.state;
    const trouble = { ...state, unsaved: true, trouble: { outcome: 'disk-full' } };
    Object.defineProperty(kiosk.library.draft, 'state', { get: () => trouble, configurable: true });
    await enterStaff(page, kiosk);
    await expect(page.getByText('Not saved: the disk is full. Your work is kept here')).toBeVisible();
    await expect(page.getByText('1 person changed')).toBeVisible();
    Object.defineProperty(kiosk.library.draft, 'state', { get: () => state, configurable: true });
    await expect(page.getByText('Draft saved')).toBeVisible();
  });

  test('undo and redo, by button and by key', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await changeSomebody(kiosk);
    await enterStaff(page, kiosk);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Visitors see all of your work.')).toBeVisible();
    await page.keyboard.press('Control+Shift+Z');
    await expect(page.getByText('1 person changed')).toBeVisible();
    await page.keyboard.press('Control+Z');
    await expect(page.getByText('Visitors see all of your work.')).toBeVisible();
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect(page.getByText('1 person changed')).toBeVisible();
  });

  test('discarding asks once by its own button, and a look elsewhere takes the question back', async ({
    page,
  }) => {
    const kiosk = await openKiosk(page);
    await changeSomebody(kiosk);
    await enterStaff(page, kiosk);
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('button', { name: 'Undo' }).focus();
    await expect(page.getByRole('button', { name: 'Discard draft' })).toBeVisible();
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('button', { name: 'Discard for good?' }).click();
    await expect(said(page)).toContainText('The draft is gone');
    expect(kiosk.library.draft.state).toBeNull();
  });

  test('a draft with an error is not published: how many there are is said, and one touch leads to them', async ({
    page,
  }) => {
    const kiosk = await openKiosk(page);
    await changeSomebody(kiosk);
    const slide = { id: 'synthetic', kind: 'portrait', person: 'nobody-by-this-id' };
    expect(await kiosk.library.draft.edit({ do: 'put-slide', where: 'loop', slide } as never)).toMatchObject({
      outcome: 'ok',
    });
    await enterStaff(page, kiosk);
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(said(page)).toContainText(/Not published: \d+ things? must be mended first/);
    await page.getByRole('button', { name: 'See what to mend' }).click();
    await expect(page.locator('main')).toHaveAttribute('data-section', 'readiness');
    expect(await kiosk.library.history()).toEqual([]);
  });

  const refusals = [
    ['disk-full', {}, 'the disk is full'],
    ['read-only', {}, 'cannot be written to'],
    ['disk-fault', { reason: 'EIO' }, 'disk fault EIO'],
    ['no-changes', {}, 'nothing new to publish'],
    ['version-damaged', { files: ['people.json'] }, '1 of its files is damaged'],
    ['no-such-version', {}, 'no longer kept'],
    ['not-editable', { why: 'shown-read-only' }, 'belongs to another folder'],
  ] as const;
  for (const [outcome, more, sentence] of refusals) {
    test(`publishing that ends with “${outcome}” says so in one sentence and keeps the draft`, async ({
      page,
    }) => {
      const kiosk = await openKiosk(page);
      await changeSomebody(kiosk);
      await enterStaff(page, kiosk);
      kiosk.library.publish = async () => ({ outcome, ...more }) as never;
      await page.getByRole('button', { name: 'Publish' }).click();
      await expect(said(page)).toContainText(sentence);
      await expect(page.getByText('1 person changed')).toBeVisible();
    });
  }

  test('a machine that does not answer leaves a sentence and a way to ask again', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await changeSomebody(kiosk);
    await enterStaff(page, kiosk);
    const publish = kiosk.library.publish.bind(kiosk.library);
    kiosk.library.publish = () => Promise.reject(new Error('synthetic'));
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(said(page)).toContainText('did not answer');
    kiosk.library.publish = publish;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('did not answer')).toBeHidden();
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(said(page)).toContainText('Published as version 1');
  });
});

test.describe('history', () => {
  test('one touch returns to a version, says how to take that back, and the step back works', async ({
    page,
  }) => {
    const kiosk = await openKiosk(page);
    for (const spelling of ['Synthetic One', 'Synthetic Two']) {
      await changeSomebody(kiosk, spelling);
      expect((await kiosk.library.publish({ by: 'editor' })).outcome).toBe('published');
    }
    await enterStaff(page, kiosk);
    await openStaffPage(page, 'history');
    await expect(page.locator('[data-version] h2')).toHaveText(['Version 2', 'Version 1', 'Version 0']);
    await page.getByRole('button', { name: 'Return to version 1' }).click();
    await expect(said(page)).toContainText(
      'Version 1 is on show again, as version 3. To take this back, return to version 2.',
    );
    await expect(version(page, 3)).toContainText('On show now');
    await expect(version(page, 3)).toContainText('Return to version 1');
    await page.getByRole('button', { name: 'Return to version 2' }).click();
    await expect(version(page, 4)).toContainText('On show now');
    const record = await readFile(join(kiosk.library.folder, 'people.json'), 'utf8');
    expect(record).toContain('Synthetic Two');
  });

  test('the first version, too, can be taken back: to the exhibition the kiosk came with', async ({
    page,
  }) => {
    const kiosk = await openKiosk(page);
    await changeSomebody(kiosk);
    expect((await kiosk.library.publish({ by: 'editor' })).outcome).toBe('published');
    await enterStaff(page, kiosk);
    await openStaffPage(page, 'history');
    await expect(version(page, 0)).toContainText('The exhibition the kiosk came with');
    await page.getByRole('button', { name: 'Return to version 0' }).click();
    await expect(said(page)).toContainText('Version 0 is on show again, as version 2.');
    await expect(version(page, 2)).toContainText('On show now');
    expect(await readFile(join(kiosk.library.folder, 'people.json'), 'utf8')).not.toContain('Synthetic');
  });
});

test.describe('what cannot be shown', () => {
  test('an exhibition that cannot be read is said to be so, and the history is still there', async ({
    page,
  }) => {
    const kiosk = await openKiosk(page);
    await changeSomebody(kiosk);
    await kiosk.library.publish({ by: 'editor' });
    await kiosk.library.draft.discard({ by: 'editor' });
    kiosk.library.archive.current = async () => ({ state: 'trouble', problems: [] }) as never;
    await enterStaff(page, kiosk);
    await expect(page.getByText('The exhibition cannot be read.')).toBeVisible();
    await page.getByRole('button', { name: 'Open the history' }).click();
    await expect(version(page, 1)).toBeVisible();
  });

  test('a desk that does not open at first opens when asked again', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await kiosk.staff.setUp(testPins.editor, testPins.technician);
    const open = kiosk.library.draft.open.bind(kiosk.library.draft);
    kiosk.library.draft.open = () => Promise.reject(new Error('synthetic'));
    await toTheDoor(page);
    await typePin(page, testPins.editor);
    await expect(page.getByRole('alert')).toContainText('did not answer');
    kiosk.library.draft.open = open;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('main[data-section]')).toBeVisible();
  });
});

test.describe('PINs and languages', () => {
  test('staff mode speaks five languages, whichever visitors are offered', async ({ page }) => {
    const kiosk = await openKiosk(page, { settings: { languages: ['en'] } });
    await enterStaff(page, kiosk);
    for (const [name, undo] of [
      ['Azərbaycanca', 'Geri al'],
      ['Русский', 'Отменить'],
      ['Türkçe', 'Geri al'],
      ['اردو', 'واپس لیں'],
    ] as const) {
      await page.locator('.choice .now').click();
      await page.locator('.choice').getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('button', { name: undo })).toBeVisible();
    }
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });

  test('an exit of the kiosk takes two touches, and only a technician has it', async ({ page }) => {
    const kiosk = await openKiosk(page);
    await enterStaff(page, kiosk, 'technician');
    await page.getByRole('button', { name: 'Exit kiosk' }).click();
    await expect(page.getByRole('button', { name: 'Really exit?' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Exit kiosk' })).toBeVisible();
  });
});

for (const [width, height] of [
  [1366, 768],
  [1080, 1920],
] as const) {
  for (const language of ['en', 'az', 'ur'] as const) {
    test(`door, desk and history break no rule of accessibility in ${language} at ${width}×${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const kiosk = await openKiosk(page, { settings: { languages: [language] } });
      const violations = async () => {
        await page.waitForTimeout(200);
        return brokenRules(page);
      };
      await toTheDoor(page);
      expect(await violations()).toEqual([]);
      await changeSomebody(kiosk);
      await kiosk.library.publish({ by: 'editor' });
      await changeSomebody(kiosk, 'Synthetic Two');
      await page.locator('header .button').first().click();
      await enterStaff(page, kiosk, 'technician');
      await openStaffPage(page, 'history');
      await version(page, 1).waitFor();
      expect(await violations()).toEqual([]);
    });
  }
}
