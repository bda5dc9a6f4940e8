import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../electron/archive/settings.ts';
import { firstStartSteps, type FirstStartStep } from '../../exhibition/first-start.ts';
import { firstStartExhibitionWords } from '../../renderer/words/first-start-exhibition.ts';
import { firstStartSheetWords } from '../../renderer/words/first-start-sheet.ts';
import { firstStartSoundWords } from '../../renderer/words/first-start-sound.ts';
import { firstStartTouchWords } from '../../renderer/words/first-start-touch.ts';
import { firstStartWords } from '../../renderer/words/first-start.ts';
import { packageInstallWords } from '../../renderer/words/staff-packages-install.ts';
import { packagePreviewWords } from '../../renderer/words/staff-packages-preview.ts';
import { packageOf, soundFiles } from '../packages/making.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk, type KioskPage } from './kiosk-page.ts';
import { flawsOf } from './overflow.ts';
import { testPins } from './staff-ways.ts';

const words = firstStartWords.en;
const touching = firstStartTouchWords.en;
const stepOf = (page: Page, step: FirstStartStep) => page.locator(`[data-first-start="${step}"]`);
const next = (page: Page) => page.getByRole('button', { name: words.next, exact: true }).click();

async function enter(page: Page, pin: string): Promise<void> {
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
}

/** Through the first two steps, to the one after the PINs. */
async function begin(page: Page, language: keyof typeof firstStartWords = 'en'): Promise<void> {
  await stepOf(page, 'language').waitFor();
  await page.locator(`.languages button[lang="${language}"]`).click();
  await page.getByRole('button', { name: firstStartWords[language].begin, exact: true }).click();
  for (const pin of [testPins.editor, testPins.editor, testPins.technician, testPins.technician])
    await enter(page, pin);
  await page.locator('ol li .letters').first().waitFor();
  await page.locator('.code .button').click();
  await stepOf(page, 'screen').waitFor();
}

/** On a kiosk whose PINs are set, at that step. */
async function at(page: Page, step: FirstStartStep, kiosk: KioskPage, language: 'en' | 'az' | 'ur' = 'en') {
  await kiosk.staff.setUp(testPins.editor, testPins.technician);
  await kiosk.firstStart.keep({ format: 1, step, language, finished: false });
  await page.reload();
  await page.getByRole('button', { name: firstStartWords[language].goOn, exact: true }).click();
  await page.locator('.pin').waitFor();
  await enter(page, testPins.technician);
  await stepOf(page, step).waitFor();
}

test('a fresh kiosk without the installer’s word plays at once; with it the guide opens by itself', async ({
  page,
}) => {
  await openKiosk(page);
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  const other = await page.context().newPage();
  await openKiosk(other, { firstStart: true });
  await expect(stepOf(other, 'language')).toBeVisible();
});

test('from the language to the rehearsal: each step is on disk, and at the end the exhibition opens', async ({
  page,
}) => {
  const stick = await mkdtemp(join(tmpdir(), 'xatire-stick-'));
  const kiosk = await openKiosk(page, { firstStart: true, pictures: [stick] });
  await begin(page);
  await page.getByRole('button', { name: 'It fits' }).or(page.locator('.ruler .strong')).first().click();
  await next(page);
  await stepOf(page, 'touch').waitFor();
  await next(page);
  await page.getByRole('textbox').fill('Sınaq köşkü');
  await page.getByRole('textbox').blur();
  await next(page);
  await page.getByRole('switch').click();
  await next(page);
  await page.getByRole('button', { name: /^Less/ }).click();
  await page.getByRole('button', { name: firstStartSoundWords.en.tone }).click();
  await next(page);
  await expect(stepOf(page, 'exhibition')).toContainText('15');
  await next(page);
  await expect(page.locator('[data-row="pins"]')).toBeVisible();
  await next(page);
  await stepOf(page, 'sheet').waitFor();
  await expect
    .poll(async () => (await readSettings(kiosk.data)).settings)
    .toMatchObject({
      kioskName: 'Sınaq köşkü',
      soundPercent: 60,
      openingHours: { from: '10:00', until: '18:00' },
      diagonalMeasured: true,
    });
  await page.getByRole('button', { name: firstStartSheetWords.en.save }).click();
  await page.locator('.places .strong').first().click();
  await expect(page.getByText(/xatire-rehearsal-.*\.pdf/)).toBeVisible();
  const [sheet = ''] = await readdir(stick);
  expect((await readFile(join(stick, sheet))).subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByRole('button', { name: words.finish }).click();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  expect(kiosk.firstStart.current).toBeNull();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  expect(kiosk.reports).toEqual([]);
});

test('interrupted, it goes on at its step, behind the PIN, and nothing set is lost', async ({ page }) => {
  const kiosk = await openKiosk(page, { firstStart: true });
  await begin(page, 'az');
  for (const step of ['touch', 'name'] as const) {
    await page.getByRole('button', { name: firstStartWords.az.next, exact: true }).click();
    await stepOf(page, step).waitFor();
  }
  await page.getByRole('textbox').fill('Sınaq');
  await page.getByRole('textbox').blur();
  await expect.poll(async () => (await readSettings(kiosk.data)).settings.kioskName).toBe('Sınaq');
  // The power fails; another start with the same data.
  const again = await page.context().newPage();
  await openKiosk(again, { firstStart: true, data: kiosk.data });
  await expect(again.locator('html')).toHaveAttribute('lang', 'az');
  await again.getByRole('button', { name: firstStartWords.az.goOn, exact: true }).click();
  await again.locator('.pin').waitFor();
  await enter(again, testPins.technician);
  await expect(stepOf(again, 'name')).toBeVisible();
  await expect(again.getByRole('textbox')).toHaveValue('Sınaq');
});

test('put off, the exhibition opens, and the guide comes again at the next start', async ({ page }) => {
  const kiosk = await openKiosk(page, { firstStart: true });
  await page.getByRole('button', { name: words.later, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  expect(kiosk.firstStart.current).not.toBeNull();
  await page.reload();
  await expect(stepOf(page, 'language')).toBeVisible();
});

test.describe('the test of the touchscreen', () => {
  const touched = async (page: Page, places: readonly (readonly [number, number])[], kind = 'touch') => {
    await page
      .getByRole('button', { name: touching.test })
      .or(page.getByRole('button', { name: touching.testAgain }))
      .click();
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    for (const [x, y] of places)
      await page.locator('dialog.marks').dispatchEvent('pointerdown', {
        clientX: x * width,
        clientY: y * height,
        pointerType: kind,
        isPrimary: true,
        bubbles: true,
      });
  };
  const round = [
    [0.05, 0.08],
    [0.95, 0.08],
    [0.95, 0.92],
    [0.05, 0.92],
  ] as const;

  test('says whether touches arrive at the finger, mirrored, turned or elsewhere', async ({ page }) => {
    const kiosk = await openKiosk(page, { firstStart: true });
    await at(page, 'touch', kiosk);
    const said = page.locator('.verdict');
    await expect(said).toHaveText(touching.untried);
    await touched(page, round);
    await expect(said).toHaveText(touching.verdicts.right);
    await touched(
      page,
      round.map(([x, y]) => [1 - x, y] as const),
    );
    await expect(said).toHaveText(touching.verdicts.mirrored);
    await touched(
      page,
      round.map(([x, y]) => [1 - x, 1 - y] as const),
    );
    await expect(said).toHaveText(touching.verdicts.turned);
    await touched(
      page,
      round.map(([x, y]) => [x / 2, y] as const),
    );
    await expect(said).toHaveText(touching.verdicts.elsewhere);
    await touched(page, round, 'mouse');
    await expect(said).toHaveText(touching.verdicts.mouse);
    await expect.poll(() => kiosk.firstStart.current?.touch).toBe('mouse');
  });

  test('ends by itself where no touch arrives, and by Escape without a word', async ({ page }) => {
    const kiosk = await openKiosk(page, { firstStart: true });
    await at(page, 'touch', kiosk);
    await touched(page, []);
    await page.keyboard.press('Escape');
    await expect(page.locator('.verdict')).toHaveText(touching.untried);
    await page.clock.install();
    await touched(page, []);
    await page.clock.runFor(31_000);
    await expect(page.locator('.verdict')).toHaveText(touching.verdicts.elsewhere);
  });
});

test('is gone through by keys alone', async ({ page }) => {
  const kiosk = await openKiosk(page, { firstStart: true });
  await at(page, 'screen', kiosk);
  for (const step of ['touch', 'name', 'hours'] as const) {
    const on = page.getByRole('button', { name: words.next, exact: true });
    for (let i = 0; i < 60 && !(await on.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(stepOf(page, step)).toBeFocused();
  }
  await expect.poll(() => kiosk.firstStart.current?.step).toBe('hours');
});

test('a disk that refuses keeps nobody from going on, and it is said', async ({ page }) => {
  const kiosk = await openKiosk(page, { firstStart: true });
  await at(page, 'name', kiosk);
  kiosk.firstStart.keep = async () => ({ outcome: 'disk-full' });
  await next(page);
  await expect(stepOf(page, 'hours')).toContainText(words.notKept);
});

/** A stick that holds the kit with the evening's exhibition, and a folder with another one. */
async function packagesAround() {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-guide-'));
  const stick = join(folder, 'SINAQ');
  const evening = join(stick, 'kit', 'exhibition');
  const downloads = join(folder, 'Downloads');
  for (const one of [evening, downloads]) await mkdir(one, { recursive: true });
  const packed = (en: string, az: string) =>
    packageOf({
      files: soundFiles((files) => Object.assign(files['exhibition.json'], { title: { en, az } })),
      said: (manifest) => ({ ...manifest, title: { en, az } }),
    });
  await writeFile(join(stick, 'kit', 'SHA256SUMS'), '');
  await writeFile(join(evening, 'evening.xatire'), packed('Sample evening', 'Sınaq gecəsi'));
  await writeFile(join(downloads, 'other.xatire'), packed('Sample other', 'Sınaq başqa'));
  return { stick, downloads };
}

for (const [language, evening, other] of [
  ['en', 'Sample evening', 'Sample other'],
  ['az', 'Sınaq gecəsi', 'Sınaq başqa'],
  ['ur', 'Sample evening', 'Sample other'],
] as const)
  test(`the exhibition is chosen: as it came, from the kit on a stick, from a file, as it came again: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    const { stick, downloads } = await packagesAround();
    const kiosk = await openKiosk(page, { firstStart: true, pictures: [stick, downloads], sticks: [stick] });
    await at(page, 'exhibition', kiosk, language);
    const installing = packageInstallWords[language];
    const previewing = packagePreviewWords[language];
    const step = stepOf(page, 'exhibition');
    const title = step.locator('dl dd').first();
    const touch = (name: string | RegExp) =>
      page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();
    const whole = async () => {
      expect(await flawsOf(page)).toEqual([]);
      expect(await brokenRules(page)).toEqual([]);
    };
    const asItCame = await title.innerText();
    const back = page.getByRole('button', { name: firstStartExhibitionWords[language].asItCame });
    await expect(back).toBeHidden();

    const found = page.getByRole('list', { name: installing.found });
    await expect(found).toContainText('evening.xatire');
    await whole();
    await touch(/evening\.xatire/);
    const preview = page.getByRole('region', { name: previewing.preview });
    await expect(preview).toContainText(evening);
    await whole();
    await preview.getByRole('button', { name: previewing.putAway }).click();
    expect(kiosk.library.number).toBeNull();
    await expect(title).toHaveText(asItCame);

    await touch(/evening\.xatire/);
    await preview.getByRole('button', { name: previewing.doInstall }).click();
    await expect(title).toHaveText(evening);
    await expect(back).toBeVisible();
    await whole();

    await touch(installing.choose);
    await page.getByRole('dialog').getByRole('button', { name: 'Downloads' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /other/ }).click();
    await preview.getByRole('button', { name: previewing.doInstall }).click();
    await expect(title).toHaveText(other);

    await back.click();
    await expect(title).toHaveText(asItCame);
    await expect(back).toBeHidden();
    expect(kiosk.library.number).toBe(3);
    expect(kiosk.firstStart.current?.step).toBe('exhibition');
    expect(kiosk.reports).toEqual([]);
  });

const sizes = [
  { width: 1366, height: 768 },
  { width: 1080, height: 1920 },
];
for (const size of sizes)
  for (const language of ['en', 'az', 'ur'] as const)
    test(`every step is whole and accessible: ${language}, ${size.width}×${size.height}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      const kiosk = await openKiosk(page, { firstStart: true });
      const look = async (step: string) => {
        expect(await flawsOf(page), step).toEqual([]);
        expect(await brokenRules(page), step).toEqual([]);
      };
      await page.locator(`.languages button[lang="${language}"]`).click();
      await look('language');
      await at(page, 'screen', kiosk, language);
      for (const step of firstStartSteps.slice(2)) {
        await stepOf(page, step).waitFor();
        await look(step);
        if (step === 'touch') {
          await page.getByRole('button', { name: firstStartTouchWords[language].test }).click();
          await look('marks');
          await page.keyboard.press('Escape');
        }
        if (step !== 'sheet')
          await page.getByRole('button', { name: firstStartWords[language].next, exact: true }).click();
      }
      const few = await page
        .locator('button:visible')
        .evaluateAll((all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .filter(({ width, height }) => Math.min(width, height) < 43.5),
        );
      expect(few).toEqual([]);
    });
