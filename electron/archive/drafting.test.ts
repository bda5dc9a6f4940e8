import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byEditor, place, slideAdded } from '../../tests/fixtures/library.ts';
import { soundExhibition } from '../../tests/fixtures/broken.ts';
import { syntheticPeople } from '../../tests/fixtures/names.ts';
import type { Edited } from './drafting.ts';

const stateOf = (done: Edited) => {
  if (done.outcome !== 'ok') throw new Error(JSON.stringify(done));
  return done.draft;
};

test('a draft is on disk within a second of the change, and there after a restart', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  expect(stateOf(await library.draft.edit(slideAdded('new')))).toMatchObject({
    basedOn: null,
    unsaved: true,
    canUndo: true,
  });
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await readFile(join(exhibition, 'draft/exhibition.json'), 'utf8')).toContain('Slide new');
  expect(library.draft.state?.unsaved).toBe(false);
  const later = await start();
  expect(await later.draft.open()).toMatchObject({
    outcome: 'ok',
    draft: { changes: [{ what: 'slides-added', n: 1, where: 'loop' }] },
  });
});

test('saving writes only what changed', async () => {
  const files = soundExhibition();
  files['people.json'].people = syntheticPeople(25_000, 1) as never;
  const { start, exhibition } = await place(files);
  const library = await start();
  await library.archive.current();
  await library.draft.edit(slideAdded('a'));
  await library.draft.flush();
  const roll = join(exhibition, 'draft/people.json');
  const before = await stat(roll);
  const begun = performance.now();
  await library.draft.edit(slideAdded('b'));
  await library.draft.flush();
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect((await stat(roll)).ino).toBe(before.ino);
  await library.draft.edit({
    do: 'put-person',
    person: { id: 'yeni', name: { given: 'Sınaq', family: 'Yeni' } },
  });
  await library.draft.flush();
  expect((await stat(roll)).ino).not.toBe(before.ino);
  expect(library.draft.state?.changes).toContainEqual({ what: 'people-added', n: 1 });
});

test('a long roll is written a thousand people at a time, and lies there as if written at one go', async () => {
  for (const length of [0, 1, 2_345]) {
    const { start, exhibition } = await place();
    const library = await start();
    const people = syntheticPeople(length, 2);
    await library.draft.edit({ do: 'people', people: people as never });
    await library.draft.flush();
    const text = await readFile(join(exhibition, 'draft/people.json'), 'utf8');
    expect(text).toBe(`${JSON.stringify({ format: 1, people }, null, 1)}\n`);
  }
});

test('undo and redo reach the disk like any other change', async () => {
  const { start } = await place();
  const library = await start();
  await library.draft.edit(slideAdded('a'));
  await library.draft.edit(slideAdded('b'));
  expect(stateOf(await library.draft.undo(byEditor))).toMatchObject({ canRedo: true, changes: [{ n: 1 }] });
  await library.draft.flush();
  const later = await start();
  await later.draft.open();
  expect(later.draft.whole?.exhibition.loop.slides.map(({ id }) => id)).toEqual([
    'opening',
    'words',
    'someone',
    'a',
  ]);
  expect(stateOf(await library.draft.redo(byEditor)).changes).toMatchObject([{ n: 2 }]);
});

test('undo goes back past a publishing, and that can be published too', async () => {
  const { start } = await place();
  const library = await start();
  await library.draft.edit(slideAdded('a'));
  await library.publish(byEditor);
  expect(stateOf(await library.draft.undo(byEditor)).changes).toEqual([
    { what: 'slides-removed', n: 1, where: 'loop' },
  ]);
  expect(await library.publish(byEditor)).toMatchObject({ outcome: 'published', version: { number: 2 } });
});

test('a discarded draft is gone, and what visitors see is not', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  await library.draft.edit(slideAdded('a'));
  await library.publish(byEditor);
  await library.draft.edit(slideAdded('b'));
  expect(await library.draft.discard(byEditor)).toEqual({ outcome: 'ok' });
  expect(library.draft.state).toBeNull();
  expect((await readdir(exhibition)).sort()).toEqual(['current.json', 'versions']);
  expect(stateOf(await library.draft.edit(slideAdded('c'))).changes).toMatchObject([{ n: 1 }]);
});

test('a damaged draft is kept aside and reported', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  await library.draft.edit(slideAdded('a'));
  await library.close();
  await writeFile(join(exhibition, 'draft/exhibition.json'), '{"format":1,');
  const later = await start();
  expect(await later.draft.open()).toEqual({ outcome: 'ok', draft: null });
  expect(later.notices).toMatchObject([{ code: 'draft-damaged' }]);
  expect((await readdir(exhibition)).some((name) => name.startsWith('draft-damaged-'))).toBe(true);
});

test('a draft damaged on the disk while staff work on it is published as they have it on screen', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  await library.draft.edit(slideAdded('a'));
  await library.draft.flush();
  const draft = join(exhibition, 'draft');
  await writeFile(join(draft, 'people.json'), '{ "format": 1, "peop');
  await writeFile(join(draft, 'draft.json'), '');
  await rm(join(draft, 'statements'), { recursive: true });
  const published = await library.publish(byEditor);
  expect(published.outcome).toBe('published');
  expect(await library.damages(1)).toEqual([]);
  const later = await start();
  expect(await later.draft.open()).toMatchObject({ outcome: 'ok', draft: { basedOn: 1, changes: [] } });
  expect(later.notices).toEqual([]);
});

test('a save of several files that was interrupted is finished at the next start, or never happened', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  await library.draft.edit(slideAdded('a'));
  await library.close();
  const draft = join(exhibition, 'draft');
  await mkdir(join(draft, '.next'));
  const roll = { format: 1, people: [{ id: 'yeni', name: { given: 'Sınaq', family: 'Yeni' } }] };
  await writeFile(join(draft, '.next/people.json'), JSON.stringify(roll));
  const unsaved = await start();
  await unsaved.draft.open();
  expect(unsaved.draft.whole?.people[0]?.id).toBe('sinaq-bir');
  await mkdir(join(draft, '.next'));
  await writeFile(join(draft, '.next/people.json'), JSON.stringify(roll));
  const note = JSON.parse(await readFile(join(draft, 'draft.json'), 'utf8')) as object;
  await writeFile(
    join(draft, 'draft.json'),
    JSON.stringify({ ...note, pending: ['exhibition.json', 'people.json'] }),
  );
  const saved = await start();
  await saved.draft.open();
  expect(saved.draft.whole?.people[0]?.id).toBe('yeni');
  expect((await readdir(draft)).sort()).toEqual([
    'draft.json',
    'exhibition.json',
    'media',
    'people.json',
    'statements',
  ]);
});

test('the words of a published statement are locked against every ordinary edit', async () => {
  const { start, fresh } = await place();
  const library = await start();
  const exhibition = JSON.parse(await readFile(join(fresh, 'exhibition.json'), 'utf8')) as {
    statements: { id: string; text: object }[];
  };
  const [statement] = exhibition.statements;
  const locked = { outcome: 'statement-locked', statements: ['sample'] };
  const texts = { 'statements/other.en.md': 'Other words.' };
  expect(
    await library.draft.edit({
      do: 'put-statement',
      statement: { ...statement, text: { en: 'statements/other.en.md' } } as never,
      texts,
    }),
  ).toEqual(locked);
  expect(
    await library.draft.edit({
      do: 'put-statement',
      statement: statement as never,
      texts: { 'statements/sample.en.md': 'Other.' },
    }),
  ).toEqual(locked);
  expect(
    await library.draft.edit({ do: 'exhibition', exhibition: { ...exhibition, statements: [] } as never }),
  ).toEqual(locked);
  expect(library.draft.state?.changes).toEqual([]);
  const fresher = { id: 'new', date: '2024', title: { en: 'New' }, text: { en: 'statements/new.en.md' } };
  expect(
    await library.draft.edit({
      do: 'put-statement',
      statement: fresher,
      texts: { 'statements/new.en.md': 'Draft words.' },
    }),
  ).toMatchObject({ outcome: 'ok' });
});

test('a change to the words keeps the old ones with their sum, who and when; undoing it is kept as well', async () => {
  const { start, exhibition } = await place();
  const library = await start({ now: () => new Date('2024-11-08T10:00:00Z') });
  const old = soundExhibition()['statements/sample.en.md'];
  const words = 'First sentence. Second sentence. Another one.';
  expect(
    await library.draft.changeStatement('sample', 'en', words, { by: 'editor and technician' }),
  ).toMatchObject({
    outcome: 'ok',
    draft: { unsaved: false, changes: [{ what: 'statement-words-changed', n: 1 }] },
  });
  await library.draft.undo(byEditor);
  const sum = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(await library.statementChanges.all()).toEqual([
    {
      statement: 'sample',
      language: 'en',
      how: 'changed',
      by: 'editor and technician',
      at: '2024-11-08T10:00:00.000Z',
      before: { text: old, sha256: sum(old) },
      after: { sha256: sum(words) },
    },
    expect.objectContaining({ how: 'undone', by: 'editor', after: { sha256: sum(old) } }),
  ]);
  expect(await readFile(join(exhibition, 'draft/statements/sample.en.md'), 'utf8')).toBe(words);
});

test('returning to a version with other words is kept like any change of them', async () => {
  const { start } = await place();
  const library = await start();
  await library.draft.edit(slideAdded('a'));
  await library.publish(byEditor);
  await library.draft.changeStatement('sample', 'en', 'First sentence. Second sentence.', byEditor);
  await library.publish(byEditor);
  await library.returnTo(1, { by: 'technician' });
  expect((await library.statementChanges.all()).map(({ how, by }) => [how, by])).toEqual([
    ['changed', 'editor'],
    ['returned', 'technician'],
  ]);
});

test('damaged records of statement changes are kept aside, never overwritten', async () => {
  const { start, exhibition } = await place();
  const library = await start();
  await library.draft.changeStatement('sample', 'az', 'Birinci cümlə. İkinci cümlə.', byEditor);
  await writeFile(join(exhibition, 'statement-changes.json'), '{"format":1,"changes":[{');
  await library.draft.changeStatement('sample', 'az', 'Birinci cümlə. İkinci cümlə. Üçüncü.', byEditor);
  expect(await library.statementChanges.all()).toHaveLength(1);
  expect((await readdir(exhibition)).some((name) => name.startsWith('statement-changes-damaged-'))).toBe(
    true,
  );
  expect(library.notices).toMatchObject([{ code: 'statement-changes-damaged' }]);
});

test('an added picture has a name that will never mean another picture; a wrong file is refused', async () => {
  const { start } = await place();
  const library = await start();
  const bytes = Buffer.from('one');
  const added = await library.draft.addMedium({ name: 'Şuşa, payız.JPG', bytes });
  expect(added).toMatchObject({
    outcome: 'ok',
    file: expect.stringMatching(/^media\/susa-payiz-[0-9a-f]{12}\.jpg$/),
  });
  expect(await library.draft.addMedium({ name: 'Şuşa, payız.JPG', bytes })).toEqual(added);
  expect(await library.draft.addMedium({ name: 'virus.svg', bytes })).toMatchObject({
    outcome: 'wrong-type',
  });
  expect(await library.draft.addMedium({ name: 'a.jpg', bytes: new Uint8Array() })).toMatchObject({
    outcome: 'empty',
  });
  const file = added.outcome === 'ok' ? added.file : '';
  expect(await library.mediaFile(file)).toBe(join(library.draft.folder, file));
  await library.draft.edit({
    do: 'put-slide',
    where: 'loop',
    slide: { id: 'photo', kind: 'photograph', picture: { file } },
  });
  expect(await library.publish(byEditor)).toMatchObject({ outcome: 'published' });
  expect(await readFile(join(library.folder, file), 'utf8')).toBe('one');
});
