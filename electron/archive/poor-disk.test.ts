import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byEditor, place, poorDisk, slideAdded } from '../../tests/fixtures/library.ts';
import { realDisk, refusalOf } from './disk.ts';

const cases = [
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EIO', 'disk-fault'],
] as const;

describe.each(cases)('a disk that answers %s', (code, outcome) => {
  test('refuses a first draft by name, and nothing is left of it', async () => {
    const { start, exhibition } = await place();
    const { disk, refusing } = poorDisk(code);
    const library = await start({ disk });
    refusing.where = (name) => name === 'copy' || name === 'makeFolder';
    expect(await library.draft.edit(slideAdded('a'))).toMatchObject({ outcome });
    expect(await readdir(exhibition).catch(() => [])).toEqual([]);
    refusing.where = () => false;
    expect(await library.draft.edit(slideAdded('a'))).toMatchObject({ outcome: 'ok' });
  });

  test('loses nothing of a draft being worked on: it stays in memory and is saved when the disk takes it', async () => {
    const { start, exhibition } = await place();
    const { disk, refusing } = poorDisk(code);
    const library = await start({ disk });
    await library.draft.edit(slideAdded('a'));
    await library.draft.flush();
    refusing.where = (name) => name === 'write';
    expect(await library.draft.edit(slideAdded('b'))).toMatchObject({ outcome: 'ok' });
    expect(await library.draft.flush()).toMatchObject({ outcome });
    expect(library.draft.state).toMatchObject({ unsaved: true, trouble: { outcome } });
    expect(await readFile(join(exhibition, 'draft/exhibition.json'), 'utf8')).toContain('Slide a');
    refusing.where = () => false;
    expect(await library.draft.flush()).toBeNull();
    expect(library.draft.state).toMatchObject({ unsaved: false, trouble: null });
    expect(await readFile(join(exhibition, 'draft/exhibition.json'), 'utf8')).toContain('Slide b');
  });

  test.each(['share', 'version.json', 'rename', 'current.json'])(
    'at %s of a publishing leaves the version before current and whole',
    async (step) => {
      const { start, exhibition } = await place();
      const { disk, refusing } = poorDisk(code);
      const library = await start({ disk });
      await library.draft.edit(slideAdded('a'));
      await library.publish(byEditor);
      await library.draft.edit(slideAdded('b'));
      await library.draft.flush();
      refusing.where = (name, path) =>
        name === step ||
        (name === 'write' && path.endsWith(step)) ||
        (name === 'rename' && step === 'rename' && path.endsWith('2'));
      expect(await library.publish(byEditor)).toMatchObject({ outcome });
      expect(library.number).toBe(1);
      expect(await library.damages(1)).toEqual([]);
      expect(library.draft.state?.changes).toMatchObject([{ what: 'slides-added', n: 1 }]);
      refusing.where = () => false;
      const later = await start();
      expect(later.number).toBe(1);
      expect((await readdir(join(exhibition, 'versions'))).filter((name) => name.startsWith('.'))).toEqual(
        [],
      );
      expect(await library.publish(byEditor)).toMatchObject({ outcome: 'published', version: { number: 2 } });
    },
  );

  test('that cannot keep the old words of a statement keeps the words as they are', async () => {
    const { start } = await place();
    const { disk, refusing } = poorDisk(code);
    const library = await start({ disk });
    await library.draft.edit(slideAdded('a'));
    refusing.where = (name, path) => name === 'write' && path.endsWith('statement-changes.json');
    expect(await library.draft.changeStatement('sample', 'en', 'Other.', byEditor)).toMatchObject({
      outcome,
    });
    expect(library.draft.whole?.statementTexts['statements/sample.en.md']).toContain('First sentence.');
  });
});

test('a read-only data folder shows the exhibition all the same', async () => {
  const { start } = await place();
  const first = await start();
  await first.draft.edit(slideAdded('a'));
  await first.publish(byEditor);
  const { disk, refusing } = poorDisk('EROFS');
  refusing.where = () => true;
  const library = await start({ disk });
  expect(await library.archive.current()).toMatchObject({ state: 'open' });
  expect(await library.returnTo(1, byEditor)).toEqual({ outcome: 'read-only' });
  expect(await library.draft.edit(slideAdded('b'))).toEqual({ outcome: 'read-only' });
});

/** A real file system of 400 kB in memory, where this process may make one. */
const mountsAt = (folder: string): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder]).status === 0;

test('a disk that is really full, and then really read-only', async ({ skip }) => {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-small-'));
  if (!mountsAt(folder)) skip('only root may mount');
  try {
    const { start } = await place();
    const data = join(folder, 'data');
    const library = await start({ data });
    await library.draft.edit(slideAdded('a'));
    expect(await library.publish(byEditor)).toMatchObject({ outcome: 'published' });
    await writeFile(join(folder, 'filling'), Buffer.alloc(1_000_000)).catch(() => undefined);
    await library.draft.edit(slideAdded('b'));
    expect(await library.publish(byEditor)).toEqual({ outcome: 'disk-full' });
    expect(await library.damages(1)).toEqual([]);
    await rm(join(folder, 'filling'));
    expect(await library.publish(byEditor)).toMatchObject({ outcome: 'published', version: { number: 2 } });
    await library.close();
    expect(spawnSync('mount', ['-o', 'remount,ro', folder]).status).toBe(0);
    const later = await start({ data });
    expect(await later.archive.current()).toMatchObject({ state: 'open' });
    await later.draft.edit(slideAdded('c'));
    expect(await later.draft.flush()).toEqual({ outcome: 'read-only' });
    expect(await later.publish(byEditor)).toEqual({ outcome: 'read-only' });
    expect(await later.returnTo(1, byEditor)).toEqual({ outcome: 'read-only' });
    later.draft.stop();
    const nothingYet = await start({ data: join(folder, 'elsewhere/data') });
    expect(await nothingYet.draft.edit(slideAdded('a'))).toEqual({ outcome: 'read-only' });
  } finally {
    spawnSync('umount', [folder]);
  }
});

// Two file systems of one machine cannot share a file; Linux has a second one in memory.
test.skipIf(!existsSync('/dev/shm'))(
  'where two names of one file cannot be had, a copy is made',
  async () => {
    const { fresh } = await place();
    const folder = await mkdtemp('/dev/shm/xatire-share-');
    await realDisk.share(join(fresh, 'people.json'), join(folder, 'people.json'));
    expect(await readFile(join(folder, 'people.json'))).toEqual(await readFile(join(fresh, 'people.json')));
    await realDisk.remove(folder);
  },
);

test('our own mistakes are thrown, not called a fault of the disk', () => {
  expect(() => refusalOf(new TypeError('ours'))).toThrow('ours');
});
