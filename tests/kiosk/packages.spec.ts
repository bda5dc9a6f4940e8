import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../electron/archive/disk.ts';
import { structureOf } from '../../electron/packages/picture-structure.ts';
import { packageOf, pictures, soundFiles, withFile } from '../packages/making.ts';
import { expect, Finger, runOnce, test } from './kiosk.ts';
import {
  button,
  form,
  homeWithPictures,
  inStrip,
  onScreen,
  slideMaking,
  touchPin,
  touchType,
} from './staff-hands.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xatire-packages-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const keep = async (name: string, bytes: Buffer) => {
  await writeFile(at(name), bytes);
  return at(name);
};

test('what one kiosk exports another checks, installs and shows', async ({ start }) => {
  const exported = await runOnce(['--data', at('one'), '--export', at('a.xatire')]);
  expect(exported).toMatchObject({ code: 0, stdout: expect.stringContaining('not signed') });
  expect(await runOnce(['--data', at('one'), '--check', at('a.xatire')])).toMatchObject({ code: 0 });

  const other = await keep('b.xatire', packageOf({ files: soundFiles() }));
  expect(await runOnce(['--data', at('two'), '--install', other])).toMatchObject({
    code: 0,
    stdout: 'Installed as version 1.\n',
  });
  const { page } = await start({ data: at('two') });
  await expect(page.getByText('Test', { exact: true }).first()).toBeVisible();
  const beside = await runOnce(['--data', at('two'), '--install', at('a.xatire')]);
  expect(beside).toMatchObject({ code: 1, stderr: expect.stringContaining('Close the kiosk first') });
});

test('a picture that carries more than a picture is made anew, and our own stay as they are', async () => {
  const files = withFile('media/portrait.jpg', pictures.withPlace);
  const path = await keep('a.xatire', packageOf({ files }));
  expect(await runOnce(['--data', at('data'), '--install', path])).toMatchObject({ code: 0 });
  const version = at('data/exhibition/versions/1');
  const roll = JSON.parse(await readFile(join(version, 'people.json'), 'utf8')) as {
    people: { portrait: { file: string } }[];
  };
  const file = roll.people[0]?.portrait.file ?? '';
  expect(file).toMatch(/^media\/portrait-[0-9a-f]{12}\.jpg$/);
  const anew = await readFile(join(version, file));
  expect(structureOf(anew, '.jpg')).toEqual({ width: 64, height: 80, foreign: false });

  expect(await runOnce(['--data', at('data'), '--export', at('b.xatire')])).toMatchObject({ code: 0 });
  expect(await runOnce(['--data', at('data'), '--install', at('b.xatire')])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('shows the same already'),
  });
  expect(await readFile(join(version, file))).toEqual(anew);
});

test('a package whose picture cannot be decoded is refused, and nothing is changed', async () => {
  const bytes = Buffer.from(pictures.png);
  bytes.fill(0xee, bytes.indexOf('IDAT') + 6, bytes.indexOf('IDAT') + 30);
  const files = withFile('media/broken.png', bytes);
  const path = await keep('a.xatire', packageOf({ files }));
  const { code, stdout } = await runOnce(['--data', at('data'), '--install', path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^error media\/broken\.png: The picture is damaged/);
  expect(await stat(at('data/exhibition/versions')).catch(() => null)).toBeNull();
});

test('a key is made for its owner alone, signs an export, and is never written over', async () => {
  const made = await runOnce(['--make-key', at('desk.key'), '--key-name', 'Sınaq masası']);
  expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/([0-9A-Z]{4}-){13}[0-9A-Z]{4}/) });
  expect((await stat(at('desk.key'))).mode & 0o777).toBe(0o600);
  expect(await readFile(at('desk.xatire-pub'), 'utf8')).not.toContain('seed');
  const again = await runOnce(['--make-key', at('desk.key')]);
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('never written over') });
  const exported = await runOnce(['--data', at('data'), '--export', at('a.xatire'), '--key', at('desk.key')]);
  expect(exported).toMatchObject({ code: 0, stdout: expect.stringContaining('signed by Sınaq masası') });
});

test('by touch alone what is published at one kiosk goes onto a stick, is installed at another, and visitors see it', async ({
  start,
}) => {
  test.setTimeout(900_000);
  const home = await homeWithPictures(at('home'));
  /** The playlist's hours; only the clocks of the pages are set. */
  const monday = new Date(2031, 2, 3, 10, 30);
  const opened = async () => {
    const kiosk = await start({ env: { HOME: home }, settings: { idleSeconds: 600 } });
    const finger = await Finger.of(kiosk.page);
    await kiosk.page.clock.setFixedTime(monday);
    await finger.hold(30, 30, 3_300);
    await expect(kiosk.page.getByRole('heading', { name: 'First opening' })).toBeVisible();
    for (const pin of ['482915', '482915', '739164', '739164']) await touchPin(kiosk.page, finger, pin);
    const touch = (name: string | RegExp) => finger.reach(button(kiosk.page, name));
    await touch('I have written it down');
    return { ...kiosk, finger, touch };
  };

  await test.step('a slide of words and one of a picture, published, and put onto the stick', async () => {
    const { page, finger, touch, kill } = await opened();
    const { add, choosePicture, type } = slideMaking(page, {
      press: (target) => finger.reach(target),
      type: (field, text) => touchType(page, finger, field, text),
    });
    await add('Title', 2);
    await type('Title', 'English', 'Test');
    await add('Photograph', 3);
    await choosePicture('bağ');
    await expect(form(page)).toBeVisible();
    await touch('Playlists');
    await touch('New playlist');
    await touch('Title: Test');
    await expect.poll(() => inStrip(page)).toEqual(['1. Title: Test']);
    await touch('Schedule');
    await touch('Add a time');
    await touch('Monday to Friday');
    await touch('Publish');
    await expect(page.getByText('Published as version 1')).toBeVisible({ timeout: 60_000 });
    await finger.reach(page.locator('[data-go="packages"]'));
    await touch('Put it onto a stick');
    await touch('Pictures');
    await expect(page.getByText(/^Written and read back: .*\.xatire/)).toBeVisible({ timeout: 60_000 });
    await kill();
  });

  await test.step('another kiosk looks at it, installs it, and visitors see it', async () => {
    const { page, finger, touch, data, log } = await opened();
    await finger.reach(page.locator('[data-go="packages"]'));
    await touch('Choose a package');
    const chooser = page.getByRole('dialog', { name: 'Choose a package' });
    await finger.reach(button(chooser, 'Pictures'));
    await finger.reach(button(chooser, /\.xatire/));
    const preview = page.getByRole('region', { name: 'What this package would change' });
    await expect(preview).toContainText('2 slides added', { timeout: 60_000 });
    await expect(preview).toContainText('1 picture or film more');
    await finger.reach(button(preview, 'Install it'));
    await expect(page.getByText(/^Installed as version 1\./)).toBeVisible({ timeout: 60_000 });
    const media = await filesBelow(join(data, 'exhibition/versions/1/media'));
    expect(media.join(' ')).toMatch(/ba/);
    await touch('Leave');
    await expect(onScreen(page)).toContainText('Test', { timeout: 30_000 });
    expect(await log()).not.toContain('Page:');
  });
});
