import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Whole } from '../../exhibition/exhibition.ts';
import { syntheticPeople } from '../../tests/fixtures/names.ts';
import { RollShelf } from './roll-shelf.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'xatire-rolls-'))));
afterEach(() => rm(folder, { recursive: true }));

const whole = (count: number) =>
  ({ people: syntheticPeople(count, 3), exhibition: { languages: ['az', 'en'] } }) as unknown as Whole;
const shelf = (build = 'one') => new RollShelf({ keepIn: folder, build });
const kept = () => readdir(join(folder, 'rolls')).catch(() => [] as string[]);

test('a roll is made once for a published version and kept', async () => {
  const source = { whole: whole(600), edition: 1, version: 7 };
  const made = await shelf().text(source, 'az');
  expect(await kept()).toEqual(['7-one-az.json']);
  // Nobody is on the roll handed in now, so what comes back was not made anew.
  const again = await shelf().text(
    { ...source, whole: { ...whole(600), people: whole(600).people.slice(0, 599) } },
    'az',
  );
  expect(again).toBe(made);
});

test('another version or another program makes its own roll, and the old ones go', async () => {
  await shelf().text({ whole: whole(600), edition: 1, version: 7 }, 'az');
  await shelf().text({ whole: whole(600), edition: 1, version: 7 }, 'en');
  expect((await kept()).sort()).toEqual(['7-one-az.json', '7-one-en.json']);
  await shelf('two').text({ whole: whole(601), edition: 1, version: 7 }, 'az');
  expect(await kept()).toEqual(['7-two-az.json']);
  await shelf('two').text({ whole: whole(602), edition: 2, version: 8 }, 'az');
  expect(await kept()).toEqual(['8-two-az.json']);
});

test('a kept roll that was cut off is made anew', async () => {
  const source = { whole: whole(600), edition: 1, version: 7 };
  const made = await shelf().text(source, 'az');
  const path = join(folder, 'rolls', '7-one-az.json');
  await writeFile(path, (await readFile(path, 'utf8')).slice(0, 5_000));
  expect(await shelf().text(source, 'az')).toBe(made);
});

test('a small roll, a draft and a folder from elsewhere leave nothing on the disk', async () => {
  await shelf().text({ whole: whole(100), edition: 1, version: 7 }, 'az');
  await shelf().text({ whole: whole(600), edition: 2, version: null }, 'az');
  await new RollShelf().text({ whole: whole(600), edition: 3, version: 7 }, 'az');
  expect(await kept()).toEqual([]);
});
