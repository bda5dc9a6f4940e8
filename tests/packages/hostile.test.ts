import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Library } from '../../electron/archive/library.ts';
import { noTrust } from '../../electron/packages/trust.ts';
import { writeExhibition, soundExhibition } from '../fixtures/broken.ts';
import { byEditor, slideAdded } from '../fixtures/library.ts';
import { hostile } from './hostile.ts';
import { packageOf, soundFiles } from './making.ts';
import { builtChild, readAll, snapshot } from './reading.ts';
import type { Done } from './reading-child.ts';

/** A package of 70 MB of JSON and a roll of 7,000,000 wrong fields are among them. */
const mostMemory = 900 * 1024 * 1024;

let root: string;
let results: Map<string, Done>;
let mostRss: number;
let before: string[];
let after: string[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'xatire-hostile-'));
  // Four folders down, so that a path that leads out would still end in what is looked at.
  const data = join(root, 'one/two/three/data');
  const library = await Library.open({
    data,
    fresh: await writeExhibition(join(root, 'one/two/three/fresh'), soundExhibition()),
    report: () => undefined,
  });
  await library.draft.edit(slideAdded('a'));
  await library.publish(byEditor);
  await library.close();
  const packages = join(root, 'packages');
  await mkdir(packages);
  const sound = [{ name: 'sound', bytes: () => packageOf({ files: soundFiles() }), trust: noTrust }];
  const jobs = [];
  for (const [i, { name, bytes, trust = noTrust }] of [...sound, ...hostile].entries()) {
    const path = join(packages, `${i}.xatire`);
    await writeFile(path, bytes());
    jobs.push({ name, path, trust });
  }
  before = await snapshot(root, [packages]);
  const child = await builtChild('reading-child');
  const read = await readAll(child, packages, join(data, 'exhibition'), jobs);
  ({ mostRss } = read);
  results = new Map(read.done.map((one) => [one.name, one]));
  after = await snapshot(root, [packages]);
}, 240_000);

afterAll(() => rm(root, { recursive: true, force: true }));

test('a sound package of the same making is taken', () => {
  expect(results.get('sound')).toMatchObject({ outcome: 'ok' });
});

test('there are at least 60 hostile packages, each of another name', () => {
  expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
  expect(hostile.length).toBeGreaterThanOrEqual(60);
});

describe('is refused, for this reason:', () => {
  test.each(hostile.map(({ name, code }) => [name, code]))('%s → %s', (name, code) => {
    const found = results.get(name);
    expect(found?.outcome, found?.codes.join()).toBe('problems');
    expect(found?.codes[0]).toBe(code);
  });
});

test('nothing was written outside the workshop, nothing is left in it, and what is on show is untouched', () => {
  expect(after).toEqual(before);
});

test('no package is dwelt on for longer than a minute', () => {
  const slow = [...results.values()]
    .filter(({ ms }) => ms > 60_000)
    .map(({ name, ms }) => `${name}: ${ms} ms`);
  expect(slow).toEqual([]);
});

test('memory stays bounded, whatever is handed in', () => {
  const slowest = [...results.values()].sort((a, b) => b.ms - a.ms).slice(0, 5);
  console.log(
    `${hostile.length} hostile packages; most memory ${Math.round(mostRss / 2 ** 20)} MB; slowest:`,
    slowest.map(({ name, ms }) => `${name} ${ms} ms`),
  );
  expect(mostRss).toBeLessThan(mostMemory);
});
