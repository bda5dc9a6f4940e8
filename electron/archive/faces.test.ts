import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { soundExhibition, writeExhibition } from '../../tests/fixtures/broken.ts';
import { poorDisk } from '../../tests/fixtures/library.ts';
import type { SyntheticPerson } from '../../tests/fixtures/names.ts';
import { portrait, portraitOf, writePortrayed } from '../../tests/fixtures/portrayed.ts';
import { FaceShelf, type FaceGround } from './faces.ts';
import { Library, type LibraryOptions } from './library.ts';
import { faceSize, type MadePicture, type Thumbnail } from './pictures/pictures.ts';

const count = 52;
let folder: string;
let data: string;
let from: string;
let people: SyntheticPerson[];
let library: Library;

const open = (more: Partial<LibraryOptions> = {}) =>
  Library.open({ data, fresh: join(folder, 'fresh'), report: () => undefined, ...more });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xatire-faces-'));
  [data, from] = [join(folder, 'data'), join(folder, 'brought')];
  await writeExhibition(join(folder, 'fresh'), soundExhibition());
  people = await writePortrayed(from, count);
  library = await open();
});
afterEach(async () => {
  await library.close();
  await rm(folder, { recursive: true, force: true });
});

const [width, height] = [faceSize.width, (faceSize.width * 5) / 4];
const small = portrait(9, width).then((bytes): MadePicture => ({
  bytes: new Uint8Array(bytes),
  ending: 'jpg',
  width,
  height,
}));

/** In place of the picture workshop, which needs Electron: notes what it was asked for. */
class Maker {
  readonly asked: string[] = [];
  busy = false;
  answer: (path: string) => Promise<Thumbnail> = async () => ({ outcome: 'ok', small: await small });
  face(path: string): Promise<Thumbnail> {
    this.asked.push(path);
    return this.answer(path);
  }
}

const reports: string[] = [];
beforeEach(() => void (reports.length = 0));

function opened(more: Partial<FaceGround> = {}) {
  const maker = new Maker();
  const shelf = new FaceShelf({
    library,
    keepIn: join(data, 'exhibition'),
    maker,
    quiet: () => true,
    report: (sentence) => void reports.push(sentence),
    pace: { beginMs: 0, lookMs: 1, leastPauseMs: 0, pauseTimes: 0 },
    ...more,
  });
  shelf.follow();
  return { maker, shelf };
}

const install = async () => {
  const made = await library.install(from, { by: 'test' });
  if (made.outcome !== 'published') throw new Error(JSON.stringify(made));
};
/** As a start shows what was published. */
const show = async () => void (await library.archive.reload());
const kept = async (ending: string) =>
  (await readdir(join(data, 'exhibition/faces')).catch(() => [])).filter((name) => name.endsWith(ending));
const complete = async () =>
  (JSON.parse(await readFile(join(data, 'exhibition/faces/faces.json'), 'utf8')) as { complete: number[] })
    .complete;
const until = async (reached: () => boolean) => {
  while (!reached()) await new Promise((resolve) => setTimeout(resolve, 2));
};
const pathOf = (i: number) => portraitOf(people[i] ?? { id: '' });
const bytesOf = async (shelf: FaceShelf, i: number) => {
  const file = await shelf.of(pathOf(i));
  return file === null ? null : readFile(file);
};

test('each portrait of a published version gets a face', async () => {
  const { maker, shelf } = opened();
  await install();
  await shelf.settled;
  expect(await kept('.jpg')).toHaveLength(count);
  expect(maker.asked).toHaveLength(count);
  expect(maker.asked).toContain(join(data, 'exhibition/versions/1', pathOf(7)));
  expect(new Uint8Array((await bytesOf(shelf, 7)) ?? [])).toEqual((await small).bytes);
  expect(await complete()).toEqual([1]);
});

test('what is complete is not looked at again', async () => {
  const first = opened();
  await install();
  await first.shelf.settled;
  await first.shelf.close();
  // Nobody would notice a lost face but who looks.
  await rm((await first.shelf.of(pathOf(0))) ?? '');
  const next = opened();
  await show();
  await next.shelf.settled;
  expect(next.maker.asked).toEqual([]);
  expect(await next.shelf.of(pathOf(0))).toBeNull();
  expect(await next.shelf.of(pathOf(1))).not.toBeNull();
});

test('the next version finds the faces of what did not change, and a replaced picture gets another', async () => {
  const { maker, shelf } = opened();
  await install();
  await shelf.settled;
  const before = [await shelf.of(pathOf(0)), await shelf.of(pathOf(1))];
  maker.asked.length = 0;
  await writeFile(join(from, pathOf(0)), await portrait(1_234));
  await install();
  await shelf.settled;
  expect(maker.asked).toEqual([join(data, 'exhibition/versions/2', pathOf(0))]);
  const after = [await shelf.of(pathOf(0)), await shelf.of(pathOf(1))];
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  expect(await complete()).toEqual([1, 2]);
});

test('a face is never that of another picture: between publishing and making there is none', async () => {
  const { shelf } = opened();
  await install();
  await shelf.settled;
  await shelf.close();
  await writeFile(join(from, pathOf(0)), await portrait(1_234));
  await install();
  expect(await shelf.of(pathOf(0))).toBeNull();
});

test('the same picture under several names has one face', async () => {
  for (const i of [1, 2, 3]) await writeFile(join(from, pathOf(i)), await portrait(0));
  const { maker, shelf } = opened();
  await install();
  await shelf.settled;
  expect(maker.asked).toHaveLength(count - 3);
  expect(await shelf.of(pathOf(3))).toBe(await shelf.of(pathOf(0)));
});

test('a portrait that cannot be read is left out, remembered and not tried again', async () => {
  const { maker, shelf } = opened();
  const well = maker.answer;
  maker.answer = async (path) =>
    path.endsWith(pathOf(5)) ? { outcome: 'bad', why: 'broken', kind: 'jpeg' } : well(path);
  await install();
  await shelf.settled;
  expect(await shelf.of(pathOf(5))).toBeNull();
  expect(await kept('.jpg')).toHaveLength(count - 1);
  maker.asked.length = 0;
  await writeFile(join(from, pathOf(0)), await portrait(1_234));
  await install();
  await shelf.settled;
  expect(maker.asked).toHaveLength(1);
  expect(reports).toEqual([]);
});

test('stopped in the middle it ends at once, and the next start goes on from there', async () => {
  const { maker, shelf } = opened();
  await install();
  await until(() => maker.asked.length === 10);
  await shelf.close();
  const made = (await kept('.jpg')).length;
  expect(made).toBeGreaterThanOrEqual(9);
  expect(made).toBeLessThan(count);
  expect(await complete()).toEqual([]);
  const next = opened();
  await show();
  await next.shelf.settled;
  expect(next.maker.asked).toHaveLength(count - made);
  expect(await complete()).toEqual([1]);
  expect(reports).toEqual([]);
});

test('a version published meanwhile takes over', async () => {
  const { maker, shelf } = opened();
  await install();
  await until(() => maker.asked.length === 10);
  await writeFile(join(from, pathOf(0)), await portrait(1_234));
  await install();
  await shelf.settled;
  expect(await complete()).toEqual([2]);
  for (let i = 0; i < count; i += 1) expect(await shelf.of(pathOf(i)), pathOf(i)).not.toBeNull();
});

test('it waits while somebody stands in front of the screen, and while others have pictures made', async () => {
  const there = { quiet: false };
  const { maker, shelf } = opened({ quiet: () => there.quiet });
  maker.busy = true;
  await install();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(maker.asked).toEqual([]);
  there.quiet = true;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(maker.asked).toEqual([]);
  maker.busy = false;
  await shelf.settled;
  expect(maker.asked).toHaveLength(count);
});

test('one at a time, and with pauses twice as long as the work', async () => {
  const pace = { beginMs: 0, lookMs: 1, leastPauseMs: 0, pauseTimes: 2 };
  const { maker, shelf } = opened({ pace });
  const well = maker.answer;
  const spans: [number, number][] = [];
  maker.answer = async (path) => {
    const began = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 4));
    const made = await well(path);
    spans.push([began, performance.now()]);
    return made;
  };
  await install();
  await shelf.settled;
  for (const [i, [began]] of spans.entries()) {
    const [before, ended] = spans[i - 1] ?? [0, 0];
    // Timers may be a millisecond early.
    if (i > 0) expect(began - ended).toBeGreaterThanOrEqual(2 * (ended - before) - 2);
  }
});

test('on a full disk it is said once, and whole portraits are shown', async () => {
  const { disk, refusing } = poorDisk('ENOSPC');
  const { maker, shelf } = opened({ disk });
  refusing.where = (name, path) => name === 'write' && path.endsWith('.jpg');
  await install();
  await shelf.settled;
  expect(maker.asked).toHaveLength(1);
  await show();
  await shelf.settled;
  expect(reports).toEqual(['Faces for the lists could not be kept (disk-full); whole portraits are shown.']);
  expect(await shelf.of(pathOf(0))).toBeNull();
  refusing.where = () => false;
  await show();
  await shelf.settled;
  expect(await complete()).toEqual([1]);
});

test('a workshop that does not open is no picture’s fault: it is tried again at the next start', async () => {
  const first = opened();
  first.maker.answer = async () => ({ outcome: 'bad', why: 'no-workshop' });
  await install();
  await first.shelf.settled;
  await first.shelf.close();
  expect(first.maker.asked).toHaveLength(1);
  expect(reports).toHaveLength(1);
  const next = opened();
  await show();
  await next.shelf.settled;
  expect(await kept('.jpg')).toHaveLength(count);
  expect(await kept('.none')).toEqual([]);
});

test('faces of pictures that no kept version shows any more are swept, and no others', async () => {
  const { shelf } = opened();
  await install();
  await shelf.settled;
  const first = await shelf.of(pathOf(0));
  await writeFile(join(from, pathOf(0)), await portrait(1_234));
  await install();
  await shelf.settled;
  // The version before can be returned to.
  expect(await stat(first ?? '')).toBeTruthy();
  await rm(join(data, 'exhibition/versions/1'), { recursive: true });
  await library.close();
  library = await open();
  await writeFile(join(data, 'exhibition/faces', '.0123456789ab.part'), 'cut off');
  const next = opened();
  await writeFile(join(from, pathOf(1)), await portrait(4_321));
  await install();
  await next.shelf.settled;
  expect(await stat(first ?? '').catch(() => null)).toBeNull();
  // Those of version 2 and the one new picture of version 3.
  expect(await kept('.jpg')).toHaveLength(count + 1);
  expect(await kept('.part')).toEqual([]);
  expect(await complete()).toEqual([2, 3]);
});

test('the folder may be deleted at any time: portraits are shown whole, and the next start makes it anew', async () => {
  const first = opened();
  await install();
  await first.shelf.settled;
  await first.shelf.close();
  await rm(join(data, 'exhibition/faces'), { recursive: true });
  expect(await first.shelf.of(pathOf(0))).toBeNull();
  const next = opened();
  await show();
  await next.shelf.settled;
  expect(await kept('.jpg')).toHaveLength(count);
});

test.each(['{', '{"format":1,"side":64,"complete":[1]}', '{"format":2}'])(
  'a shelf of another kind (%s) is made anew',
  async (mark) => {
    const first = opened();
    await install();
    await first.shelf.settled;
    await first.shelf.close();
    await writeFile(join(data, 'exhibition/faces/faces.json'), mark);
    const next = opened();
    await show();
    await next.shelf.settled;
    expect(next.maker.asked).toHaveLength(count);
  },
);

test('nothing is kept for what nobody published, for another’s folder, or for a few people', async () => {
  await library.close();
  library = await open({ fresh: from });
  const unpublished = opened();
  await show();
  await unpublished.shelf.settled;
  expect(await unpublished.shelf.of(pathOf(0))).toBeNull();
  await library.close();
  library = await open({ fixed: from });
  const fixed = opened();
  await show();
  await fixed.shelf.settled;
  expect(await fixed.shelf.of(pathOf(0))).toBeNull();
  await library.close();
  library = await open();
  await rm(from, { recursive: true });
  await writePortrayed(from, 20);
  const few = opened();
  await install();
  await few.shelf.settled;
  expect(few.maker.asked).toEqual([]);
  expect(await readdir(join(data, 'exhibition'))).not.toContain('faces');
});

test('only a portrait’s own face is answered, and only from the shelf', async () => {
  const { shelf } = opened();
  await install();
  await shelf.settled;
  for (const path of [
    '',
    'media',
    'constructor',
    '__proto__',
    'people.json',
    '../faces/faces.json',
    `../${pathOf(0)}`,
    `media/../${pathOf(0)}`,
    'media/nobody.jpg',
  ])
    expect(await shelf.of(path), path).toBeNull();
  const face = (await shelf.of(pathOf(0))) ?? '';
  await rm(face);
  await symlink(join(from, pathOf(0)), face);
  expect(await shelf.of(pathOf(0))).toBeNull();
});
