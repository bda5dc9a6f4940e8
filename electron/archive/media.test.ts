import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { fileInside, liesInside, mediaType, parseRange } from './media.ts';

test('no path leads out of the exhibition folder', () => {
  for (const path of ['../x', 'a/../../x', '/etc/passwd/../../..', 'a\\..\\x', 'a\0b', '', '.']) {
    const file = fileInside('/show', path);
    expect(file === null || file.startsWith(`/show${sep}`), path).toBe(true);
  }
  expect(fileInside('/show', '../show-other/x')).toBeNull();
  expect(fileInside('/show', 'media/a b.jpg')).toBe('/show/media/a b.jpg');
});

test('no link in the folder leads out of it, of a file or of a whole folder', async () => {
  const base = await mkdtemp(join(tmpdir(), 'xatire-links-'));
  const show = join(base, 'show');
  await mkdir(join(show, 'media'), { recursive: true });
  await writeFile(join(base, 'out.png'), 'x');
  await writeFile(join(show, 'media/in.png'), 'x');
  await symlink(join(base, 'out.png'), join(show, 'media/linked.png'));
  await symlink(base, join(show, 'media/way-out'));
  await symlink(join(show, 'media/in.png'), join(show, 'media/near.png'));
  await symlink(show, join(base, 'another-name'));
  expect(await liesInside(show, join(show, 'media/in.png'))).toBe(true);
  expect(await liesInside(show, join(show, 'media/near.png'))).toBe(true);
  expect(await liesInside(join(base, 'another-name'), join(base, 'another-name/media/in.png'))).toBe(true);
  for (const path of ['media/linked.png', 'media/way-out/out.png', 'media/none.png'])
    expect(await liesInside(show, join(show, path)), path).toBe(false);
  await rm(base, { recursive: true });
});

test('files that can carry scripts are never served as media', () => {
  for (const path of ['a.svg', 'a.html', 'a.js', 'a.xml', 'a', 'a.pdf']) expect(mediaType(path)).toBeNull();
  expect(mediaType('A.JPG')).toBe('image/jpeg');
});

test.each([
  [null, 'whole'],
  ['bytes=0-', { from: 0, to: 99 }],
  ['bytes=10-19', { from: 10, to: 19 }],
  ['bytes=90-500', { from: 90, to: 99 }],
  ['bytes=-10', { from: 90, to: 99 }],
  ['bytes=-500', { from: 0, to: 99 }],
  ['bytes=100-', 'impossible'],
  ['bytes=20-10', 'impossible'],
  ['bytes=-0', 'impossible'],
  ['bytes=a-b', 'whole'],
  ['bytes=0-1,5-6', 'whole'],
])('the range %s of 100 bytes is %j', (header, range) => {
  expect(parseRange(header, 100)).toEqual(range);
});
