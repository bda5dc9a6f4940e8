import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { realDisk } from './disk.ts';
import { ReadingShelf } from './reading-record.ts';
import { byEditor, place, slideAdded } from '../../tests/fixtures/library.ts';

/** A library with one published version, and how to start on it again. */
async function published() {
  const { data, start } = await place();
  const library = await start({ build: 'one' });
  await library.draft.edit(slideAdded('added'));
  expect((await library.publish(byEditor)).outcome).toBe('published');
  await library.close();
  const version = join(data, 'exhibition/versions/1');
  const open = (build = 'one') => start({ build });
  const again = async (build = 'one') => {
    const next = await open(build);
    return { library: next, shown: await next.archive.current() };
  };
  return { data, version, open, again };
}

/** Leaves a warning in a record that no check would find: whoever shows it took the record's word. */
async function marked(path: string) {
  const known = JSON.parse(await readFile(path, 'utf8')) as { warnings: unknown[] };
  const mark = { severity: 'warning', code: 'no-source', file: 'exhibition.json', path: [], values: {} };
  await writeFile(path, JSON.stringify({ ...known, warnings: [mark] }));
  return { known, mark };
}

test('a start shows the same exhibition and warnings, checked or known to have been checked', async () => {
  const { data, again } = await published();
  const known = await again();
  await rm(join(data, 'exhibition/reading.json'));
  const checked = await again();
  expect(known.shown.state).toBe('open');
  expect(known.shown).toEqual({ ...checked.shown, folder: known.shown.folder });
});

test('what was published is taken as it was checked, by the same program alone', async () => {
  const { data, again } = await published();
  const { mark } = await marked(join(data, 'exhibition/reading.json'));
  expect((await again()).shown).toMatchObject({ warnings: [mark] });
  expect((await again('two')).shown).not.toMatchObject({ warnings: [mark] });
});

test('a file of words that changed since is found at the start', async () => {
  const { version, again } = await published();
  await writeFile(join(version, 'people.json'), '{"format":1,"people":[{"id":"sinaq"}]}');
  const { library } = await again();
  expect(library.notices.map(({ code }) => code)).toContain('version-damaged');
});

test('a medium that is gone is found after the start', async () => {
  const { version, again } = await published();
  await rm(join(version, 'media/pixel.png'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { library, shown } = await again();
    expect(shown.state).toBe('open');
    const told = new Promise((resolve) => library.archive.onChange(resolve));
    vi.advanceTimersByTime(20_000);
    await told;
    expect(library.notices.map(({ code }) => code)).toContain('version-damaged');
  } finally {
    vi.useRealTimers();
  }
});

test('a page opens with what was published before its people are read', async () => {
  const { data, open } = await published();
  const library = await open();
  const people = join(data, 'exhibition/versions/1/people.json');
  const text = await readFile(people, 'utf8');
  // As long as before, and yet none that could be read.
  await writeFile(people, text.replace('{', '<'));
  const opened = await library.archive.opening();
  await writeFile(people, text);
  const shown = await library.archive.current();
  if (opened.state !== 'open' || shown.state !== 'open') throw new Error('not open');
  expect(opened).toEqual({
    state: 'open',
    exhibition: shown.whole.exhibition,
    rollLength: shown.whole.people.length,
    edition: shown.edition,
  });
});

test('people that prove to be damaged once a page was opened make way, and the page hears of another edition', async () => {
  const { data, open } = await published();
  const people = join(data, 'exhibition/versions/1/people.json');
  await writeFile(people, (await readFile(people, 'utf8')).replace('{', '<'));
  const library = await open();
  const opened = await library.archive.opening();
  expect(opened.state).toBe('open');
  const told: number[] = [];
  library.archive.onChange(({ edition }) => told.push(edition));
  await library.archive.current();
  expect(library.notices.map(({ code }) => code)).toContain('version-damaged');
  expect(told).toEqual([opened.edition + 1]);
});

test('people who are gone or cut off are found before a page is opened', async () => {
  const { data, open } = await published();
  const people = join(data, 'exhibition/versions/1/people.json');
  await writeFile(people, (await readFile(people, 'utf8')).slice(0, -1));
  const library = await open();
  await library.archive.opening();
  expect(library.notices.map(({ code }) => code)).toContain('version-damaged');
});

test('a record of a version that is not the one that was read is trusted in nothing', async () => {
  const { data, open } = await published();
  const record = join(data, 'exhibition/versions/1/version.json');
  await writeFile(record, `${await readFile(record, 'utf8')} `);
  const folder = join(data, 'exhibition/versions/1');
  const shelf = (build: string) => new ReadingShelf(join(data, 'exhibition'), build, realDisk);
  expect(await shelf('one').trusts(folder, 1)).toBe(false);
  await writeFile(record, (await readFile(record, 'utf8')).trimEnd());
  expect(await shelf('one').trusts(folder, 1)).toBe(true);
  expect(await shelf('two').trusts(folder, 1)).toBe(false);
  await writeFile(record, 'no record');
  const library = await open();
  expect(library.notices.map(({ code }) => code)).toContain('current-damaged');
});

/** A kiosk on which nothing was published yet, and how to start it again. */
async function fresh() {
  const { data, fresh, start } = await place();
  const again = async (build = 'one') => {
    const library = await start({ build });
    return { library, opened: await library.archive.opening(), shown: await library.archive.current() };
  };
  await again();
  return { fresh, record: join(data, 'exhibition/reading.json'), again };
}

test('the exhibition the kiosk came with is checked at the first start, and known by the same program at the next', async () => {
  const { record, again } = await fresh();
  const { known, mark } = await marked(record);
  expect(known).toMatchObject({ version: 0 });
  expect((await again()).shown).toMatchObject({ warnings: [mark] });
  expect((await again('two')).shown).not.toMatchObject({ warnings: [mark] });
});

test('it is shown alike, checked or known', async () => {
  const { record, again } = await fresh();
  const known = await again();
  await rm(record);
  const checked = await again();
  expect(known.shown.state).toBe('open');
  expect(known.opened).toEqual(checked.opened);
  expect(known.shown).toEqual(checked.shown);
});

test('its words that changed since are checked', async () => {
  const { fresh: folder, again } = await fresh();
  const path = join(folder, 'exhibition.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('{', '<'));
  expect((await again()).opened).toMatchObject({ state: 'trouble' });
});

test('the first version that is published is read from its own record', async () => {
  const { again } = await fresh();
  const { library } = await again();
  await library.draft.edit(slideAdded('added'));
  expect((await library.publish(byEditor)).outcome).toBe('published');
  await library.close();
  const next = await again();
  expect(next.library.notices).toEqual([]);
  expect(next.library.number).toBe(1);
  expect(JSON.stringify(next.opened)).toContain('Slide added');
});
