import { mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PictureFolders } from './picture-folders.ts';

async function stick() {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'xatire-stick-')));
  const place = join(base, 'STICK');
  await mkdir(join(place, 'portraits'), { recursive: true });
  await writeFile(join(place, 'portraits/a.jpg'), 'x');
  await writeFile(join(place, 'portraits/list.xlsx'), 'x');
  await writeFile(join(base, 'secret.jpg'), 'x');
  await symlink(base, join(place, 'way-out'));
  return { base, place, folders: new PictureFolders(async () => [place, join(base, 'not-there')]) };
}

test('a stick is listed by its folders and pictures, and nothing else of it', async () => {
  const { place, folders } = await stick();
  expect((await folders.list(null))?.folders).toEqual([{ name: 'STICK', path: place }]);
  expect(await folders.list(join(place, 'portraits'))).toMatchObject({
    parent: place,
    folders: [],
    files: [{ name: 'a.jpg', bytes: 1 }],
  });
});

test('looking for a list of people shows the spreadsheets, and not the pictures beside them', async () => {
  const { place, folders } = await stick();
  expect(await folders.list(join(place, 'portraits'), 'list')).toMatchObject({
    files: [{ name: 'list.xlsx', bytes: 1 }],
  });
});

test('nothing outside the places can be listed or read, not by .. and not by a link', async () => {
  const { base, place, folders } = await stick();
  for (const path of [base, '/', join(place, '..'), join(place, 'way-out'), '/etc'])
    expect(await folders.list(path)).toBeNull();
  for (const path of [
    join(base, 'secret.jpg'),
    join(place, 'way-out/secret.jpg'),
    join(place, '../secret.jpg'),
  ]) {
    expect(await folders.file(path)).toBeNull();
  }
  expect(await folders.file(join(place, 'portraits/a.jpg'))).toMatchObject({ name: 'a.jpg', bytes: 1 });
});
