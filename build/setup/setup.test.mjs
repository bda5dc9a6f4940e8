import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asar } from './asar.mjs';
import { integrityOf } from './registry.mjs';
import { notFound, packagesFor } from './libraries.mjs';
import { isLeftOver, withLock } from './lock.mjs';
import { isWhole, readManifest, writeManifest } from './manifest.mjs';
import { nodeProblem } from './node-version.mjs';
import { holdsAll } from './packages.mjs';
import { sourcesHash } from './app-build.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'xatire-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.21.0'])('Node.js %s will do', (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

test.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])(
  'Node.js %s is refused with a sentence that names what is wanted',
  (version) => {
    expect(nodeProblem(version)).toContain('20.19');
    expect(nodeProblem(version)).toContain(version);
  },
);

const record = (packages) => ({ packages });

test('an npm ci by hand counts, unless a package is missing, other or one too many', () => {
  const entry = { version: '1.0.0', integrity: 'sha512-a' };
  const lockfile = {
    packages: {
      '': { name: 'p' },
      'node_modules/a': entry,
      'node_modules/for-mac': { ...entry, optional: true },
    },
  };
  expect(holdsAll(lockfile, record({ 'node_modules/a': entry }))).toBe(true);
  expect(holdsAll(lockfile, record({}))).toBe(false);
  expect(holdsAll(lockfile, record({ 'node_modules/a': { ...entry, version: '1.0.1' } }))).toBe(false);
  expect(holdsAll(lockfile, record({ 'node_modules/a': entry, 'node_modules/b': entry }))).toBe(false);
});

test('under one lock work is done one after the other', async () => {
  const events = [];
  const work = (name) => async () => {
    events.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    events.push(`${name} ends`);
  };
  await Promise.all(['one', 'two', 'three'].map((name) => withLock(join(folder, 'lock'), work(name))));
  for (let i = 0; i < events.length; i += 2) expect(events[i + 1]).toBe(events[i].replace('begins', 'ends'));
  expect(events).toHaveLength(6);
});

test('a lock is given back when the work fails', async () => {
  const failing = withLock(join(folder, 'lock'), () => Promise.reject(new Error('synthetic')));
  await expect(failing).rejects.toThrow('synthetic');
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('a lock whose maker was killed does not hold anyone up', async () => {
  const module = JSON.stringify(new URL('lock.mjs', import.meta.url).href);
  const file = join(folder, 'lock');
  const script = `import { withLock } from ${module}; withLock(${JSON.stringify(file)}, () => new Promise(() => { console.log('held'); setInterval(() => {}, 1000); }));`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await once(holder.stdout, 'data');
  expect(isLeftOver(file)).toBe(false);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(isLeftOver(file)).toBe(true);
  expect(await withLock(file, async () => 'done')).toBe('done');
});

test('a runtime with a file missing or cut short is not taken for whole', () => {
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'electron'), 'synthetic');
  writeFileSync(join(folder, 'locales', 'az.pak'), 'synthetic');
  expect(isWhole(folder, '1.2.3')).toBe(false);
  writeManifest(folder, { version: '1.2.3' });
  expect(readManifest(folder).files).toEqual({ electron: 9, 'locales/az.pak': 9 });
  expect(isWhole(folder, '1.2.3')).toBe(true);
  expect(isWhole(folder, '1.2.4')).toBe(false);
  writeFileSync(join(folder, 'electron'), 'synth');
  expect(isWhole(folder, '1.2.3')).toBe(false);
});

test('integrity is written as npm writes it', async () => {
  writeFileSync(join(folder, 'file'), 'abc');
  expect(await integrityOf(join(folder, 'file'))).toBe(
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
  );
});

test('an asar archive can be read by the packager’s own reader', () => {
  const file = join(folder, 'a.asar');
  writeFileSync(file, asar({ 'package.json': '{"main":"main.js"}', 'main.js': "'Ə';" }));
  const reader = new URL('../../node_modules/@electron/asar/bin/asar.mjs', import.meta.url).pathname;
  const found = existsSync(reader) ? reader : reader.replace('.mjs', '.js');
  execFileSync(process.execPath, [found, 'extract', file, join(folder, 'out')]);
  expect(readFileSync(join(folder, 'out', 'main.js'), 'utf8')).toBe("'Ə';");
  expect(readFileSync(join(folder, 'out', 'package.json'), 'utf8')).toBe('{"main":"main.js"}');
});

test('missing libraries are led back to packages, under their old and new names', () => {
  const ldd =
    '\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibasound.so.2 => not found\n\tlibnss3.so => not found\n';
  expect(notFound(ldd)).toEqual(['libgtk-3.so.0', 'libasound.so.2', 'libnss3.so']);
  expect(packagesFor(notFound(ldd), ['xdotool', 'import'])).toEqual({
    wanted: [
      ['libgtk-3-0', 'libgtk-3-0t64'],
      ['libasound2', 'libasound2t64'],
      ['libnss3'],
      ['xdotool'],
      ['imagemagick'],
    ],
    unknown: [],
  });
  expect(packagesFor(['libsynthetic.so.1'], []).unknown).toEqual(['libsynthetic.so.1']);
});

test('the app is built anew after a change of a source, not of a test', () => {
  mkdirSync(join(folder, 'renderer'));
  writeFileSync(join(folder, 'renderer', 'a.ts'), '1');
  const before = sourcesHash(folder, ['renderer', 'absent']);
  writeFileSync(join(folder, 'renderer', 'a.test.ts'), '1');
  expect(sourcesHash(folder, ['renderer', 'absent'])).toBe(before);
  writeFileSync(join(folder, 'renderer', 'a.ts'), '2');
  expect(sourcesHash(folder, ['renderer', 'absent'])).not.toBe(before);
});
