import { mkdtemp, mkdir, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Exports } from './exports.ts';

async function stick() {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-stick-'));
  const path = join(folder, 'STICK');
  await mkdir(join(path, 'inside'), { recursive: true });
  return { folder, path };
}

test('a file goes onto the chosen stick', async () => {
  const { path } = await stick();
  const exports = new Exports(async () => [path, '/nowhere/at/all']);
  expect((await exports.list()).map(({ name }) => name)).toEqual(['STICK']);
  expect(await exports.write(path, 'xatire-log.txt', 'one')).toEqual({
    outcome: 'ok',
    file: 'xatire-log.txt',
  });
  expect(await readFile(join(path, 'xatire-log.txt'), 'utf8')).toBe('one');
});

test('nothing is written anywhere else, whatever path is asked for', async () => {
  const { folder, path } = await stick();
  const exports = new Exports(async () => [path]);
  await symlink(folder, join(path, 'out'));
  for (const to of [folder, join(path, '..'), join(path, 'out'), join(path, 'inside'), '/nowhere', '']) {
    expect(await exports.write(to, 'x.txt', 'one')).toEqual({ outcome: 'not-there' });
  }
});

test.each([
  ['ENOSPC', { outcome: 'disk-full' }],
  ['EROFS', { outcome: 'read-only' }],
  ['EIO', { outcome: 'disk-fault', reason: 'EIO' }],
])('a stick that answers %s is named', async (code, outcome) => {
  const { path } = await stick();
  const exports = new Exports(async () => [path], {
    write: () => Promise.reject(Object.assign(new Error(code), { code })),
  });
  expect(await exports.write(path, 'x.txt', 'one')).toEqual(outcome);
});
