import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { realDisk, type Disk } from '../../electron/archive/disk.ts';
import { brokenRules } from './accessibility.ts';
import { openKiosk, type KioskPage, type Opening } from './kiosk-page.ts';
import { enterStaff } from './staff-ways.ts';

const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nSınaq\n';

/** A moment of film that the browser records itself; without `picture` it is sound alone, as HEVC is to it. */
async function recorded(page: Page, picture: boolean): Promise<Buffer> {
  const bytes = await page.evaluate(async (withPicture) => {
    const stream = new MediaStream();
    const sound = new AudioContext();
    const out = sound.createMediaStreamDestination();
    const tone = sound.createOscillator();
    tone.connect(out);
    tone.start();
    for (const track of out.stream.getTracks()) stream.addTrack(track);
    let drawing = 0;
    if (withPicture) {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [64, 36];
      const pen = canvas.getContext('2d');
      drawing = window.setInterval(() => {
        if (pen) pen.fillStyle = `hsl(${performance.now() % 360} 50% 50%)`;
        pen?.fillRect(0, 0, 64, 36);
      }, 40);
      for (const track of canvas.captureStream(25).getTracks()) stream.addTrack(track);
    }
    const recorder = new MediaRecorder(stream, { mimeType: 'video/webm' });
    const pieces: Blob[] = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    const over = new Promise((done) => (recorder.onstop = done));
    recorder.start(100);
    await new Promise((done) => setTimeout(done, 1_500));
    recorder.stop();
    await over;
    clearInterval(drawing);
    await sound.close();
    return [...new Uint8Array(await new Blob(pieces).arrayBuffer())];
  }, picture);
  return Buffer.from(bytes);
}

test.use({
  launchOptions: {
    executablePath: process.env['XATIRE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
  },
});

/** The form of a new film slide, with a stick of films and captions to choose from. */
async function atFilm(page: Page, stick: string, opening: Opening = {}): Promise<KioskPage> {
  await mkdir(stick, { recursive: true });
  const kiosk = await openKiosk(page, { pictures: [stick], settings: { languages: ['en'] }, ...opening });
  await writeFile(join(stick, 'Sınaq film.webm'), await recorded(page, true));
  await writeFile(join(stick, 'sound only.webm'), await recorded(page, false));
  await writeFile(join(stick, 'letter.mp4'), 'This is a letter and no film.');
  await writeFile(join(stick, 'camera.mov'), 'x');
  await writeFile(join(stick, 'sample.vtt'), captions);
  await writeFile(join(stick, 'wrong.vtt'), '1\n00:00:00,000 --> 00:00:02,000\nSınaq');
  await writeFile(join(stick, 'old.srt'), captions);
  execFileSync('convert', ['-size', '64x36', 'xc:red', join(stick, 'poster.png')]);
  await enterStaff(page, kiosk);
  await page.locator('.strip li').first().waitFor();
  await page.getByRole('button', { name: 'Add a slide', exact: true }).click();
  await page
    .getByRole('group', { name: 'What kind of slide?' })
    .getByRole('button', { name: 'Film', exact: true })
    .click();
  await form(page).getByRole('button', { name: 'Choose a film' }).waitFor();
  return kiosk;
}

const form = (page: Page) => page.getByRole('region', { name: 'What the slide holds' });
const alert = (page: Page) => form(page).getByRole('alert');
const film = ({ library }: KioskPage) =>
  library.draft.whole?.exhibition.loop.slides.find(({ id }) => id === 'film-1');

async function choose(page: Page, button: RegExp, name: string): Promise<void> {
  await form(page).getByRole('button', { name: button }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'stick' }).click();
  await dialog.getByRole('button', { name: new RegExp(name) }).click();
}

test('a film, its captions and its poster are chosen from a stick, and stand in the draft', async ({
  page,
}, info) => {
  const kiosk = await atFilm(page, info.outputPath('stick'));
  await choose(page, /^Choose a film/, 'Sınaq film');
  await expect.poll(() => film(kiosk)).toMatchObject({ file: expect.stringMatching(/^media\/sinaq-film-/) });
  await expect(form(page).getByText(/^sinaq-film-/)).toBeVisible();
  await form(page)
    .getByRole('group', { name: /English$/ })
    .filter({ has: page.getByRole('button', { name: 'Choose captions' }) })
    .last()
    .getByRole('button', { name: 'Choose captions' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'stick' }).click();
  await dialog.getByRole('button', { name: /^sample/ }).click();
  await expect
    .poll(() => film(kiosk))
    .toMatchObject({ captions: { en: expect.stringMatching(/^media\/sample-.*\.vtt$/) } });
  await choose(page, /^Choose a picture/, 'poster');
  await expect
    .poll(() => film(kiosk))
    .toMatchObject({ poster: expect.stringMatching(/^media\/poster-.*\.webp$/) });
  await form(page)
    .getByRole('button', { name: /^Remove: Subtitle files: English/ })
    .click();
  await expect.poll(() => film(kiosk)).not.toHaveProperty('captions');
  expect(await brokenRules(page)).toEqual([]);
  if (process.env['SHOTS']) await page.screenshot({ path: join(process.env['SHOTS'], 'film-form.png') });
  expect(kiosk.reports).toEqual([]);
});

test('sound without picture, no film at all, and a wrong type: each a sentence, and nothing is copied', async ({
  page,
}, info) => {
  const kiosk = await atFilm(page, info.outputPath('stick'));
  for (const [name, sentence] of [
    ['sound only', 'gives no picture here, as films in HEVC do'],
    ['letter', 'cannot be played here'],
    ['camera', 'The kiosk does not play'],
  ] as const) {
    await choose(page, /^Choose a film/, name);
    await expect(alert(page)).toContainText(sentence, { timeout: 30_000 });
  }
  expect(film(kiosk)).toMatchObject({ file: '' });
  await choose(page, /^Choose a film/, 'Sınaq film');
  await expect.poll(() => film(kiosk)).toMatchObject({ file: expect.stringMatching(/^media\/sinaq-film-/) });
  await expect(alert(page)).toHaveCount(0);
});

test('captions that are not WebVTT are refused in one sentence', async ({ page }, info) => {
  const kiosk = await atFilm(page, info.outputPath('stick'));
  for (const [name, sentence] of [
    ['^wrong', 'holds no captions in WebVTT and UTF-8'],
    ['^old', 'is not WebVTT'],
  ] as const) {
    await choose(page, /^Choose captions/, name);
    await expect(alert(page)).toContainText(sentence);
  }
  expect(film(kiosk)).not.toHaveProperty('captions');
});

test('a long copy says how far it is and is called off; the draft is as it was', async ({ page }, info) => {
  let wait: Promise<void> = Promise.resolve();
  let goOn = () => undefined as void;
  const disk: Disk = {
    ...realDisk,
    async create(path) {
      const writing = await realDisk.create(path);
      wait = new Promise((resolve) => (goOn = resolve));
      return {
        ...writing,
        async write(piece) {
          await writing.write(piece);
          await wait;
        },
      };
    },
  };
  const stick = info.outputPath('stick');
  const kiosk = await atFilm(page, stick, { disk });
  await choose(page, /^Choose a film/, 'Sınaq film');
  await expect(form(page).getByRole('progressbar')).toHaveAccessibleName(/^Copying/, { timeout: 30_000 });
  await form(page).getByRole('button', { name: 'Cancel' }).click();
  goOn();
  await expect(form(page).getByRole('button', { name: 'Choose a film' })).toBeVisible();
  await expect(form(page).getByRole('progressbar')).toHaveCount(0);
  expect(film(kiosk)).toMatchObject({ file: '' });
});

test('a stick pulled out and a full disk are each one sentence, and the draft is as it was', async ({
  page,
}, info) => {
  const full = { is: false };
  const disk: Disk = {
    ...realDisk,
    async create(path) {
      if (full.is) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      return realDisk.create(path);
    },
  };
  const stick = info.outputPath('stick');
  const kiosk = await atFilm(page, stick, { disk });
  full.is = true;
  await choose(page, /^Choose a film/, 'Sınaq film');
  await expect(alert(page)).toContainText('disk is full', { timeout: 30_000 });
  await form(page)
    .getByRole('button', { name: /^Choose a film/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'stick' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Sınaq film/ })
    .waitFor();
  await rm(stick, { recursive: true });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Sınaq film/ })
    .click();
  await expect(alert(page)).toContainText('Is the stick still in?');
  expect(film(kiosk)).toMatchObject({ file: '' });
});
