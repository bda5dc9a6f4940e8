/** Tests leave nothing in the system's temporary folder: each run has its own in it, which goes with it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import setUp from '../fixtures/run-folder.ts';

const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';
const before = process.env[variable];
let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'xatire-place-'));
  process.env[variable] = place;
});
afterEach(() => {
  if (before === undefined) delete process.env[variable];
  else process.env[variable] = before;
  rmSync(place, { recursive: true, force: true });
});

test('every configuration of tests gives its run a folder that goes with it', () => {
  const folders = readdirSync('tests', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join('tests', name));
  const configurations = ['build', ...folders]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /(vitest|playwright)[.\w]*\.config\.ts$/.test(path));
  expect(configurations.length).toBeGreaterThanOrEqual(9);
  expect(
    configurations.filter((path) => !readFileSync(path, 'utf8').includes('fixtures/run-folder.ts')),
  ).toEqual([]);
});

test('this very run has one', () => {
  expect(before).toMatch(/xatire-run-\d+-\w+$/);
});

test('what a run and its apps leave goes with the run, and with the next where it was killed', () => {
  const end = setUp();
  const folder = tmpdir();
  expect(basename(folder)).toMatch(/^xatire-run-/);
  mkdirSync(join(folder, 'xatire-left/deep'), { recursive: true });
  writeFileSync(join(folder, 'xatire-left/deep/file'), 'x');
  // No process has such a number.
  mkdirSync(join(place, 'xatire-run-99999999-AbCdEf/left'), { recursive: true });
  mkdirSync(join(place, 'xatire-data-AbCdEf'));
  end();
  expect(tmpdir()).toBe(place);
  expect(existsSync(folder)).toBe(false);
  setUp()();
  expect(readdirSync(place)).toEqual(['xatire-data-AbCdEf']);
});
