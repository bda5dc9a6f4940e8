import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { byEditor, place, slideAdded } from '../../tests/fixtures/library.ts';

/** A library with one published version, and how to start on it again. */
async function published() {
  const { data, start } = await place();
  const library = await start({ build: 'one' });
  await library.draft.edit(slideAdded('added'));
  expect((await library.publish(byEditor)).outcome).toBe('published');
  await library.close();
  const version = join(data, 'exhibition/versions/1');
  const again = async (build = 'one') => {
    const next = await start({ build });
    return { library: next, shown: await next.archive.current() };
  };
  return { data, version, again };
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
  const path = join(data, 'exhibition/reading.json');
  const record = JSON.parse(await readFile(path, 'utf8')) as { warnings: unknown[] };
  const mark = { severity: 'warning', code: 'no-source', file: 'exhibition.json', path: [], values: {} };
  await writeFile(path, JSON.stringify({ ...record, warnings: [mark] }));
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
