import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byEditor, place, poorDisk, slideAdded } from '../../tests/fixtures/library.ts';
import { soundExhibition } from '../../tests/fixtures/broken.ts';
import type { Library, Published } from './library.ts';

async function published(library: Library, id: string): Promise<number> {
  await library.draft.edit(slideAdded(id));
  return numberOf(await library.publish(byEditor));
}

function numberOf(made: Published): number {
  if (made.outcome !== 'published') throw new Error(JSON.stringify(made));
  return made.version.number;
}

async function slidesOf(library: Library): Promise<string[]> {
  const shown = await library.archive.current();
  return shown.state === 'open' ? shown.whole.exhibition.loop.slides.map(({ id }) => id) : [];
}

const readJsonFile = async (path: string) =>
  JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;

test('with nothing published the fresh exhibition is shown and nothing is written', async () => {
  const { start, fresh, data } = await place();
  const library = await start();
  expect(library.folder).toBe(fresh);
  expect(await library.history()).toEqual([]);
  expect(await library.draft.open()).toEqual({ outcome: 'ok', draft: null });
  expect(await stat(data).catch(() => null)).toBeNull();
});

test('a published draft is what visitors see, now and after a restart', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  const told: number[] = [];
  library.archive.onChange((shown) => told.push(shown.edition));
  await library.archive.current();
  expect(await published(library, 'new')).toBe(1);
  expect(told).toHaveLength(2);
  expect(await slidesOf(library)).toContain('new');
  const later = await start();
  expect(later.notices).toEqual([]);
  expect(later.folder).toBe(join(exhibition, 'versions/1'));
  expect(await slidesOf(later)).toContain('new');
});

test('a version says who made it when, what changed, and the sum of each file', async () => {
  const { start, exhibition } = await place();
  const library = await start({ now: () => new Date('2024-11-08T10:00:00Z') });
  await published(library, 'new');
  expect(await readJsonFile(join(exhibition, 'versions/1/version.json'))).toMatchObject({
    format: 1,
    number: 1,
    publishedAt: '2024-11-08T10:00:00.000Z',
    by: 'editor',
    from: { made: 'publish' },
    changes: [{ what: 'slides-added', n: 1, where: 'loop' }],
    files: {
      'exhibition.json': { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      'media/pixel.png': { bytes: expect.any(Number) },
    },
  });
  expect(await readJsonFile(join(exhibition, 'current.json'))).toEqual({ format: 1, version: 1 });
  expect(await library.damages(1)).toEqual([]);
});

test('equal files of two versions take their room once; files of a fresh install are never shared', async () => {
  const { start, exhibition, fresh } = await place();
  const library = await start();
  await published(library, 'a');
  await published(library, 'b');
  const inode = async (path: string) => (await stat(path)).ino;
  const pixel = (n: number) => join(exhibition, `versions/${n}/media/pixel.png`);
  expect(await inode(pixel(1))).toBe(await inode(pixel(2)));
  expect(await inode(pixel(1))).not.toBe(await inode(join(fresh, 'media/pixel.png')));
});

test('a draft with errors is not published, and says which', async () => {
  const { start, fresh } = await place();
  const library = await start();
  const edit = {
    do: 'put-slide',
    where: 'loop',
    slide: { id: 'empty', kind: 'title', title: { en: ' ' } },
  } as const;
  await library.draft.edit(edit);
  expect(await library.publish(byEditor)).toMatchObject({
    outcome: 'problems',
    problems: [{ code: 'empty-text', path: 'loop.slides[3].title.en' }],
  });
  expect(library.folder).toBe(fresh);
  expect(await (await start()).draft.open()).toMatchObject({
    outcome: 'ok',
    draft: { changes: [{ what: 'slides-added' }] },
  });
});

test('without changes nothing is published', async () => {
  const { start } = await place();
  const library = await start();
  expect(await library.publish(byEditor)).toEqual({ outcome: 'no-changes' });
  await published(library, 'a');
  expect(await library.publish(byEditor)).toEqual({ outcome: 'no-changes' });
  expect(library.draft.state).toMatchObject({ basedOn: 1, changes: [] });
});

test('returning to a version makes a new one of the same content', async () => {
  const { start } = await place();
  const library = await start();
  await published(library, 'a');
  await published(library, 'b');
  expect(numberOf(await library.returnTo(1, { by: 'technician' }))).toBe(3);
  expect(await slidesOf(library)).not.toContain('b');
  expect((await library.history()).map(({ number, from, current }) => ({ number, from, current }))).toEqual([
    { number: 3, from: { made: 'return', to: 1 }, current: true },
    { number: 2, from: { made: 'publish' }, current: false },
    { number: 1, from: { made: 'publish' }, current: false },
  ]);
  expect(library.draft.state).toBeNull();
  expect(await library.returnTo(1, byEditor)).toEqual({ outcome: 'no-changes' });
  expect(await library.returnTo(9, byEditor)).toEqual({ outcome: 'no-such-version' });
});

test('a draft with changes of its own outlives a return', async () => {
  const { start } = await place();
  const library = await start();
  await published(library, 'a');
  await published(library, 'b');
  await library.draft.edit(slideAdded('unfinished'));
  await library.returnTo(1, byEditor);
  expect(library.draft.state).toMatchObject({
    basedOn: 2,
    changes: [{ what: 'slides-added', n: 2, where: 'loop' }],
  });
});

test('a damaged version is not returned to', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  await published(library, 'a');
  const person = { id: 'iki', name: { given: 'Sınaq', family: 'İkinci' } };
  await library.draft.edit({ do: 'put-person', person });
  numberOf(await library.publish(byEditor));
  await writeFile(join(exhibition, 'versions/1/people.json'), '{');
  expect(await library.returnTo(1, byEditor)).toEqual({ outcome: 'version-damaged', files: ['people.json'] });
  expect(library.number).toBe(2);
});

test('the last twenty versions stay, the current one always', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  for (let i = 1; i <= 23; i++) await published(library, `s${i}`);
  const numbers = (await library.history()).map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => 23 - i));
  expect((await readdir(join(exhibition, 'versions'))).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('there is a way back from the first version too: to the exhibition the kiosk came with', async () => {
  const { start } = await place();
  const library = await start();
  const before = await slidesOf(library);
  await published(library, 'a');
  expect(await library.returnTo(0, byEditor)).toMatchObject({
    outcome: 'published',
    version: { number: 2, from: { made: 'return', to: 0 } },
  });
  expect(await slidesOf(library)).toEqual(before);
  const later = await start();
  expect(await slidesOf(later)).toEqual(before);
  expect((await later.history()).map(({ number }) => number)).toEqual([2, 1]);
  expect(await later.returnTo(0, byEditor)).toEqual({ outcome: 'no-changes' });
});

test('what a removed portrait showed is in no later version', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  await published(library, 'a');
  await library.draft.edit({ do: 'remove-people', ids: ['sinaq-bir'] });
  numberOf(await library.publish(byEditor));
  expect(await stat(join(exhibition, 'versions/2/media/pixel.png')).catch(() => null)).toBeNull();
  expect(await library.mediaFile('media/pixel.png')).not.toBeNull();
});

test('an exhibition from elsewhere is installed as a version, or refused with its problems', async () => {
  const { start } = await place();
  const library = await start();
  const files = soundExhibition();
  files['exhibition.json'].title.en = 'Another';
  const other = await place(files);
  expect(await library.install(other.fresh, { by: 'technician' })).toMatchObject({
    outcome: 'published',
    version: { from: { made: 'install' }, changes: [{ what: 'texts-changed', n: 1 }] },
  });
  expect(await library.install(join(other.fresh, 'media'), { by: 'technician' })).toMatchObject({
    outcome: 'problems',
  });
});

test('a folder shown read-only can neither be edited nor replaced', async () => {
  const { start, fresh, data } = await place();
  const library = await start({ fixed: fresh });
  const notOurs = { outcome: 'not-editable', why: 'shown-read-only' };
  expect(await library.draft.edit(slideAdded('x'))).toEqual(notOurs);
  expect(await library.publish(byEditor)).toEqual(notOurs);
  expect(await library.returnTo(1, byEditor)).toEqual(notOurs);
  expect(await library.install(fresh, byEditor)).toEqual(notOurs);
  expect(await stat(data).catch(() => null)).toBeNull();
});

test('a damaged pointer falls back on the newest version and is reported', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  await published(library, 'a');
  await published(library, 'b');
  await writeFile(join(exhibition, 'current.json'), '{"format":1,');
  const said: string[] = [];
  const later = await start({ report: (sentence) => said.push(sentence) });
  expect(later.number).toBe(2);
  expect(said).toHaveLength(1);
  expect(await published(later, 'c')).toBe(3);
  expect((await start()).notices).toEqual([]);
});

test('a version that cannot be read gives way to the one before, and is reported', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  await published(library, 'a');
  await published(library, 'b');
  await writeFile(join(exhibition, 'versions/2/exhibition.json'), '');
  const later = await start();
  expect(await slidesOf(later)).toContain('a');
  expect(later.number).toBe(1);
  expect(later.notices).toMatchObject([{ code: 'version-damaged', values: { version: 2 } }]);
  expect(await published(later, 'c')).toBe(3);
});

test('with every version damaged the trouble of the newest is told', async () => {
  const { start, exhibition } = await place();
  await published(await start(), 'a');
  await writeFile(join(exhibition, 'versions/1/exhibition.json'), '');
  const later = await start();
  expect(await later.archive.current()).toMatchObject({
    state: 'trouble',
    folder: join(exhibition, 'versions/1'),
  });
  expect(await later.draft.edit(slideAdded('b'))).toMatchObject({
    outcome: 'not-editable',
    why: 'exhibition-in-trouble',
  });
});

test('what an interrupted publishing left is swept, and the published version stays', async () => {
  const { start, exhibition } = await place();
  await published(await start(), 'a');
  await mkdir(join(exhibition, 'versions/.making-2/media'), { recursive: true });
  await mkdir(join(exhibition, 'versions/2'), { recursive: true });
  await writeFile(join(exhibition, '.0123456789ab.part'), '{');
  const later = await start();
  expect(await readdir(join(exhibition, 'versions'))).toEqual(['1']);
  expect((await readdir(exhibition)).sort()).toEqual(['current.json', 'draft', 'versions']);
  expect(later.notices).toMatchObject([{ code: 'unpublished-removed', values: { version: 2 } }]);
});

test('the very first version, made and not yet pointed to, is swept like any other', async () => {
  const { start, exhibition, fresh } = await place();
  const { disk, refusing } = poorDisk('ENOSPC');
  const library = await start({ disk });
  await library.draft.edit(slideAdded('a'));
  // As by a cut of power: from the pointer on, nothing reaches the disk any more.
  let cut = false;
  refusing.where = (name, path) => (cut ||= name === 'write' && path.endsWith('current.json') && isMade());
  const isMade = () => existsSync(join(exhibition, 'versions/1'));
  expect(await library.publish(byEditor)).toMatchObject({ outcome: 'disk-full' });
  expect(isMade()).toBe(true);
  const later = await start();
  expect(later.folder).toBe(fresh);
  expect(later.notices).toMatchObject([{ code: 'unpublished-removed', values: { version: 1 } }]);
  expect(isMade()).toBe(false);
  expect(await published(later, 'b')).toBe(1);
  expect((await start()).notices).toEqual([]);
});

test('a pointer that is lost takes no version with it, even where its record cannot be read', async () => {
  const { start, exhibition } = await place();
  await published(await start(), 'a');
  await rm(join(exhibition, 'current.json'));
  await writeFile(join(exhibition, 'versions/1/version.json'), '{');
  const later = await start();
  expect(later.notices).toMatchObject([
    { code: 'current-damaged', values: { found: 'missing', version: 0 } },
  ]);
  expect(await readdir(join(exhibition, 'versions'))).toEqual(['1']);
});

test('a version the page fails over makes way for the one before, and nothing on disk changes', async () => {
  const { start } = await place();
  const library = await start();
  for (const id of ['a', 'b']) {
    await library.draft.edit(slideAdded(id));
    await library.publish(byEditor);
  }
  expect(await library.giveWay()).toBe('older-version');
  expect(library.number).toBe(1);
  expect(library.notices).toMatchObject([{ code: 'version-failed', values: { version: 2 } }]);
  expect(await library.giveWay()).toBe('first-exhibition');
  expect(await library.archive.current()).toMatchObject({ state: 'open', folder: library.folder });
  expect(await library.giveWay()).toBe('withheld');
  expect(await library.archive.current()).toMatchObject({
    state: 'trouble',
    problems: [{ level: 'error', code: 'page-fails' }],
  });
  expect(await library.giveWay()).toBe('nothing-left');
  expect((await start()).number).toBe(2);
});

test('what was withheld is shown again when staff ask for it or publish another version', async () => {
  const { start } = await place();
  const library = await start();
  expect(await library.giveWay()).toBe('withheld');
  await library.archive.reload();
  expect(await library.archive.current()).toMatchObject({ state: 'open' });
  await library.draft.edit(slideAdded('a'));
  await library.giveWay();
  expect(await library.publish(byEditor)).toMatchObject({ outcome: 'published', version: { number: 1 } });
  expect(await library.archive.current()).toMatchObject({ state: 'open' });
});
