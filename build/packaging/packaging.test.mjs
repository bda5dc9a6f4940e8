import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { helpText } from '../../electron/cli.ts';
import { readWords } from '../package.mjs';
import { debianVersion, versionName } from './configuration.mjs';
import { changelog } from './debian-files.mjs';
import { bundledPackages, licenceOf } from './licences.mjs';
import { manualOf } from './manual.mjs';
import { obstacle, targets, targetsAsked } from './targets.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'xatire-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('packages are asked for by name; a name that is none, or a switch that is none, is wrong use', () => {
  expect(readWords(['--targets', 'deb,tar.gz', '--quick'])).toEqual(['deb', 'tar.gz']);
  expect(readWords(['--release'])).toEqual([]);
  expect(targetsAsked(['DEB', 'appimage']).map(({ name }) => name)).toEqual(['deb', 'AppImage']);
  for (const wrong of [
    () => readWords(['--fast']),
    () => readWords(['--targets']),
    () => targetsAsked(['rpm']),
  ])
    expect(wrong).toThrow(expect.objectContaining({ code: 2 }));
});

test('a package that cannot be made here is refused in one sentence, before anything is built', async () => {
  const all = { platform: 'linux', has: () => true, reach: async () => true };
  const sentences = (here) => Promise.all(targets.map((target) => obstacle(target, { ...all, ...here })));
  expect(await sentences({})).toEqual([
    undefined,
    undefined,
    undefined,
    expect.stringContaining('--targets nsis on Windows'),
    expect.stringContaining('--targets portable on Windows'),
  ]);
  const cutOff = await sentences({ reach: async () => false });
  expect(cutOff[0]).toBeUndefined();
  expect(cutOff[2]).toMatch(/^AppImage cannot be made here: .*release host.*\.$/);
  expect((await sentences({ has: () => false }))[0]).toBe('deb cannot be made here: dpkg-deb is missing.');
  expect((await sentences({ platform: 'win32', reach: async () => false }))[3]).toContain('release host');
});

test('the configuration holds every target', () => {
  const config = readFileSync(new URL('../electron-builder.yml', import.meta.url), 'utf8');
  for (const { name } of targets) expect(config).toMatch(new RegExp(`target: \\[.*${name}.*\\]`));
});

test('a bundled package without the text of its licence may not be passed on', () => {
  const make = (name, files) => {
    mkdirSync(join(folder, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  };
  const about = JSON.stringify({ version: '1.0.0', license: 'MIT' });
  make('@sinaq/with', { 'package.json': about, 'LICENSE.md': 'Sınaq words' });
  make('without', { 'package.json': about });
  expect(bundledPackages('b\n@sinaq/with\nb\n')).toEqual(['@sinaq/with', 'b']);
  expect(licenceOf('@sinaq/with', folder)).toMatchObject({ licence: 'MIT', text: 'Sınaq words' });
  expect(() => licenceOf('without', folder)).toThrow(/without 1\.0\.0 .*licence/);
});

test('the manual page names every switch that --help names', () => {
  const page = manualOf(helpText, { version: '1.2.3' });
  const switches = helpText.match(/^ {2}--[a-z-]+/gm).map((word) => word.trim());
  expect(switches.length).toBeGreaterThan(5);
  for (const name of switches) expect(page).toContain(`.B ${name.replaceAll('-', '\\-')}`);
});

test('a trial comes before its release in Debian’s order, and before-releases before both', () => {
  expect(debianVersion({ version: '1.2.0', trial: true })).toBe('1.2.0~trial');
  expect(debianVersion({ version: '1.2.0-beta.1', trial: false })).toBe('1.2.0~beta.1');
  expect(versionName({ version: '1.2.0', trial: true })).toBe('1.2.0-trial');
});

test('Debian’s changelog says what CHANGELOG.md says of this version', () => {
  const about = { version: '1.2.0', trial: false, maintainer: 'Sınaq <s@sinaq.invalid>' };
  const text = changelog(about, '# Changes\n\n## 1.2.0\n\n- One `word`.\n- Two.\n\n## 1.1.0\n\n- Old.\n', 0);
  expect(text).toBe(
    'xatire (1.2.0) stable; urgency=medium\n\n  * One word.\n  * Two.\n\n -- Sınaq <s@sinaq.invalid>  Thu, 01 Jan 1970 00:00:00 +0000\n',
  );
});
