import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { breakages, soundExhibition, writeExhibition, type Files } from '../fixtures/broken.ts';
import { built, expect, Finger, project, runOnce, screenStands, test } from './kiosk.ts';

const run = promisify(execFile);
const folder = () => mkdtemp(join(tmpdir(), 'xatire-machine-'));

test('the window fills the display, measured on the root window', async ({ start }, info) => {
  const { page } = await start();
  await page.waitForTimeout(1_500);
  const shot = info.outputPath('root.png');
  await mkdir(info.outputDir, { recursive: true });
  await run('import', ['-window', 'root', shot]);
  const { stdout } = await run('convert', [
    shot,
    '-format',
    '%w %h %[pixel:p{0,0}] %[pixel:p{w-1,h-1}]',
    'info:',
  ]);
  const [width, height, first, last] = stdout.trim().split(' ');
  expect([Number(width), Number(height)]).toEqual(await page.evaluate(() => [screen.width, screen.height]));
  // An unfilled X display is black; the kiosk's ground is not.
  for (const corner of [first, last]) expect(corner).not.toMatch(/\(0,0,0\)|black/);
});

test('--check on the default exhibition exits 0 and prints nothing', async () => {
  const { code, stdout } = await runOnce(['--check', join(project, 'assets/exhibitions/victory-day')]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});

test('--check on a broken exhibition exits 1 and names file, path and reason', async () => {
  const files: Files = soundExhibition();
  breakages.find((one) => one.name === 'the 30th of February')?.break(files as never);
  const path = await writeExhibition(await folder(), files);
  const { code, stdout } = await runOnce(['--check', path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^error exhibition\.json timeline\.slides\[0\]\.date: “2001-02-30” is not a date/);
});

test('wrong use exits 2 with one sentence', async () => {
  for (const words of [['--wrong'], ['--display', 'left'], ['--check'], ['stray']]) {
    const { code, stderr } = await runOnce(words);
    expect(code, words.join(' ')).toBe(2);
    expect(stderr).toContain('--');
  }
});

test('--version and --help answer and end', async () => {
  const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(await runOnce(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  expect((await runOnce(['--help'])).stdout).toContain('--exhibition DIR');
});

test('a broken exhibition shows trouble, keeps running and says why in the log', async ({ start }) => {
  const path = await writeExhibition(await folder(), { 'exhibition.json': '{ "format": 1,' });
  const { page, log } = await start({ args: ['--exhibition', path] });
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'trouble');
  await expect(page.getByText('exhibition.json').first()).toBeVisible();
  expect(await log()).toContain('error exhibition.json: The file is damaged');
});

test('settings that cannot be read leave the kiosk playing with its defaults', async ({ start }) => {
  const data = await folder();
  await writeFile(join(data, 'settings.json'), '{ "format": 1, "idleSec');
  const { page, log } = await start({ data });
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  expect(await log()).toContain('settings.json');
});

test('a second start ends at once and leaves the first alone', async ({ start }) => {
  const { page, data } = await start();
  const second = await runOnce(['--data', data]);
  expect(second).toMatchObject({ code: 0, stderr: expect.stringContaining('already running') });
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
});

test('Alt+F4 and Ctrl+W do not close the exhibition', async ({ start }) => {
  const { page } = await start();
  await run('xdotool', ['key', 'alt+F4']);
  await run('xdotool', ['key', 'ctrl+w']);
  await page.waitForTimeout(500);
  await expect(page.locator('html')).toHaveAttribute('data-screen', /loop|home/);
});

test('a page that dies is back within 3 s', built, async ({ start }) => {
  // The debugging port that drives the packaged app dies with its page.
  const { page, log } = await start();
  const crash = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crash;
  await expect.poll(log, { timeout: 3_000 }).toContain('The screen is brought back');
});

test('the page can reach two functions and nothing of Node or Electron', async ({ start }) => {
  const { page } = await start();
  const reach = await page.evaluate(() => ({
    bridge: Object.keys((window as unknown as { xatire: object }).xatire).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
  }));
  expect(reach).toEqual({ bridge: ['ask', 'hear'], node: [] });
});

test('Azerbaijani order, dates and numbers are right inside the app, where Chromium has none', async ({
  start,
}) => {
  const { page } = await start();
  const finger = await Finger.of(page);
  await finger.tapAnywhere();
  await finger.tap(page.getByRole('button', { name: 'Azərbaycanca' }));
  await finger.tap(page.locator('[data-door="remembrance"]'));
  const ids = await page
    .locator('[data-person]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-person')));
  const place = (id: string) => ids.indexOf(id);
  // Aqarunov before Əsgərova, Həşimov before İbrahimov, and Q between K and L: Qurbanov before Mirzəyev.
  expect(place('albert-agarunov')).toBeLessThan(place('salatin-asgarova'));
  expect(place('polad-hashimov')).toBeLessThan(place('mubariz-ibrahimov'));
  expect(place('chingiz-gurbanov')).toBeLessThan(place('ilqar-mirzayev'));
  await finger.tap(page.locator('[data-person="chingiz-gurbanov"]'));
  await expect(page.getByText('29 dekabr 2016-cı il')).toBeVisible();
});

test('a start compiles nothing of its later parts: all of them were, and V8 takes them', async ({
  start,
}) => {
  const { page, log } = await start();
  await screenStands(page);
  // The back office, the last of them, is read behind the first slide.
  await page.waitForTimeout(4_000);
  expect(await log()).not.toContain('compiled anew');
  const parts = (await readdir(join(project, 'dist/app'))).filter((name) => name.endsWith('.cjs'));
  const later = parts.filter((name) => !/^(main|preload|workshop-preload|import-room)\.cjs$/.test(name));
  expect(later).toEqual(expect.arrayContaining(['back-office.cjs', 'kiosk.cjs', 'windowless.cjs']));
  for (const name of later)
    expect((await stat(join(project, 'dist/app', `${name}.v8`))).size, name).toBeGreaterThan(1_000);
});

test('without a graphics card none is tried, and with one it is', built, async ({ start }) => {
  const card = (await readdir('/dev')).some((name) => /^(dri|dxg|nvidia\d|mali|kgsl|pvr)/.test(name));
  const { app } = await start();
  expect(await app?.evaluate((electron) => electron.app.commandLine.hasSwitch('disable-gpu'))).toBe(!card);
});
