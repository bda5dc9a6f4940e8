import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJson, readWholeFile, writeWholeFile } from './disk.ts';

const folder = () => mkdtemp(join(tmpdir(), 'xatire-disk-'));

test('a file is written whole and nothing is left beside it', async () => {
  const path = join(await folder(), 'deep/er/file.json');
  await writeWholeFile(path, 'old');
  await writeWholeFile(path, 'new');
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(join(path, '..'))).toEqual(['file.json']);
});

test('where writing fails, the old file stands and nothing is left beside it', async () => {
  const inside = await folder();
  await mkdir(join(inside, 'taken/full'), { recursive: true });
  await expect(writeWholeFile(join(inside, 'taken'), 'x')).rejects.toThrow();
  expect(await readdir(inside)).toEqual(['taken']);
});

test('missing, unreadable and damaged are three outcomes', async () => {
  const inside = await folder();
  expect(await readWholeFile(join(inside, 'none'))).toEqual({ outcome: 'missing' });
  expect(await readWholeFile(inside)).toMatchObject({ outcome: 'unreadable', reason: 'EISDIR' });
  await writeFile(join(inside, 'half.json'), '{\n"a": [1,\n');
  expect(await readJson(join(inside, 'half.json'))).toMatchObject({ outcome: 'not-json' });
});

test('a byte order mark, as Windows editors leave one, does no harm', async () => {
  const path = join(await folder(), 'bom.json');
  await writeFile(path, '\uFEFF{"a":1}');
  expect(await readJson(path)).toEqual({ outcome: 'ok', value: { a: 1 } });
});
