import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { structureOf } from '../../electron/packages/picture-structure.ts';
import { packageOf, pictures, soundFiles, withFile } from '../packages/making.ts';
import { expect, runOnce, test } from './kiosk.ts';

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
