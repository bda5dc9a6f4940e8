/** What the packages hold and what Debian says of them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, packageFile, project, said, unpacked } from './made.ts';

let opened = '';
beforeAll(() => {
  opened = mkdtempSync(join(tmpdir(), 'xatire-packages-'));
  said('dpkg-deb', '--extract', packageFile('.deb'), join(opened, 'deb'));
  said('tar', '-xzf', packageFile('.tar.gz'), '-C', opened);
});
afterAll(() => rmSync(opened, { recursive: true, force: true }));

test('the app’s own files are at most 12 MiB beside runtime and content', () => {
  const own = [...filesIn(unpacked)].filter(
    ([path]) =>
      path === 'resources/app.asar' || path === 'LICENSES.txt' || /^resources\/(?!exhibitions)/.test(path),
  );
  const bytes = own.reduce((sum, [, size]) => sum + size, 0);
  expect(own.map(([path]) => path)).toContain('resources/app.asar');
  expect(bytes).toBeGreaterThan(500_000);
  expect(bytes).toBeLessThanOrEqual(12 * 1024 * 1024);
});

test('nothing lies in the unpacked app but the runtime, our own files and the exhibitions', () => {
  const known =
    /^(LICENSE(\.electron)?\.txt|LICENSES\.(txt|chromium\.html)|TRIAL-RUNTIME\.txt|version|xatire|chrome-sandbox|chrome_crashpad_handler|icudtl\.dat|\w+\.(pak|bin)|lib\w+\.so(\.\d+)?|vk_swiftshader_icd\.json|locales\/[\w-]+\.pak|resources\/(app\.asar|exhibitions\/.+))$/;
  expect([...filesIn(unpacked).keys()].filter((path) => !known.test(path))).toEqual([]);
});

test('deb and tar.gz hold the very same app', () => {
  const app = filesIn(unpacked);
  expect(filesIn(join(opened, 'deb/usr/lib/xatire'))).toEqual(app);
  expect(filesIn(join(opened, 'xatire'))).toEqual(app);
  for (const file of ['resources/app.asar', 'LICENSES.txt'])
    expect(readFileSync(join(opened, 'xatire', file)).equals(readFileSync(join(unpacked, file)))).toBe(true);
});

test('the licence of everything bundled stands word for word in LICENSES.txt', () => {
  const text = readFileSync(join(unpacked, 'LICENSES.txt'), 'utf8');
  const bundled = new Set(readFileSync(join(project, 'dist/app/bundled.txt'), 'utf8').trim().split('\n'));
  expect(bundled).toContain('svelte');
  expect(bundled).toContain('@fontsource/noto-nastaliq-urdu');
  for (const name of bundled)
    expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+.* \\(.+\\)$`, 'm'));
  for (const words of ['SIL OPEN FONT LICENSE', 'The Xatirə maintainers', 'Electron contributors'])
    expect(text).toContain(words);
  expect(existsSync(join(unpacked, 'LICENSES.chromium.html'))).toBe(true);
});

test('a package on a runtime out of support says so in its name, and its release replaces it', () => {
  const trial = existsSync(join(unpacked, 'TRIAL-RUNTIME.txt'));
  for (const file of [packageFile('.deb'), packageFile('.tar.gz')])
    expect(basename(file).includes('trial'), file).toBe(trial);
  const version = said('dpkg-deb', '--field', packageFile('.deb'), 'Version').trim();
  const { version: own } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(() => said('dpkg', '--compare-versions', version, trial ? 'lt' : 'eq', own)).not.toThrow();
});

test('the deb names what it needs, sets up the sandbox and opens .xatire files', () => {
  const list = said('dpkg-deb', '--contents', packageFile('.deb'));
  expect(list).toMatch(/^-rwsr-xr-x root\/root .* \.\/usr\/lib\/xatire\/chrome-sandbox$/m);
  expect(list).toMatch(/ \.\/usr\/bin\/xatire -> \.\.\/lib\/xatire\/xatire$/m);
  expect(list).not.toMatch(/^(?!l)\S*w\S? /m);
  const needs = said('dpkg-deb', '--field', packageFile('.deb'), 'Depends');
  for (const name of ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2']) expect(needs).toContain(name);
  const share = join(opened, 'deb/usr/share');
  const type = 'application/vnd.xatire.exhibition+zip';
  expect(readFileSync(join(share, 'mime/packages/xatire.xml'), 'utf8')).toContain(`type="${type}"`);
  expect(readFileSync(join(share, 'applications/xatire.desktop'), 'utf8')).toContain(`MimeType=${type};`);
});

test('the deb brings the icon drawn for this in every size there is, and its menu entry and manual', () => {
  const share = join(opened, 'deb/usr/share');
  const sizes = readdirSync(join(project, 'build/icons')).filter((name) => /^\d+x\d+\.png$/.test(name));
  expect(sizes.length).toBeGreaterThanOrEqual(8);
  for (const name of sizes) {
    const icon = join(share, 'icons/hicolor', name.replace('.png', ''), 'apps/xatire.png');
    expect(readFileSync(icon).equals(readFileSync(join(project, 'build/icons', name))), name).toBe(true);
  }
  expect(existsSync(join(share, 'icons/hicolor/scalable/apps/xatire.svg'))).toBe(true);
  const entry = readFileSync(join(share, 'applications/xatire.desktop'), 'utf8');
  expect(entry).toMatch(/^Icon=xatire$/m);
  expect(entry).toMatch(/^Exec=xatire --windowed %f$/m);
  expect(existsSync(join(share, 'man/man1/xatire.1.gz'))).toBe(true);
});

test('lintian finds nothing in the deb but what is overridden with a reason', () => {
  const found = said(
    'lintian',
    '--allow-root',
    '--tag-display-limit',
    '0',
    '--display-info',
    packageFile('.deb'),
  );
  expect(found.trim()).toBe('');
});
