import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk, type Disk } from '../../electron/archive/disk.ts';
import { readFolder } from '../../electron/archive/read.ts';
import { readPackage } from '../../electron/packages/read-package.ts';
import { noTrust } from '../../electron/packages/trust.ts';
import { writePackage, type Packing } from '../../electron/packages/write-package.ts';
import { packageOf, soundFiles, withFile } from './making.ts';
import { proof } from './proof.ts';
import { snapshot } from './reading.ts';

/** Five megabytes that do not deflate, as a film of which the first bytes are right. */
const film = Buffer.concat([
  Buffer.from('00000018667479706d703432', 'hex'),
  Buffer.from(Array.from({ length: 5_000_000 }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 13) & 0xff)),
]);

/** An exhibition folder with a film in it, and how to pack it. */
async function place() {
  const root = await mkdtemp(join(tmpdir(), 'xatire-faults-'));
  const folder = join(root, 'exhibition');
  const files = withFile(
    'media/film.mp4',
    film,
    soundFiles((sound) => {
      const slides = sound['exhibition.json'].loop.slides as object[];
      slides.push({ id: 'film', kind: 'film', file: 'media/film.mp4' });
    }),
  );
  for (const [path, bytes] of files) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const read = await readFolder(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const pack = (to: string, more: Partial<Packing> = {}) =>
    writePackage({ folder, whole: read.whole, to, madeAt: new Date(0), ...more });
  return { root, files, pack };
}

/** Does something before the piece with this number is written. */
function diskThat(before: (piece: number, path: string) => Promise<void>): Disk {
  return {
    ...realDisk,
    async create(path) {
      const writing = await realDisk.create(path);
      let piece = 0;
      return {
        ...writing,
        async write(bytes) {
          await before(piece++, path);
          await writing.write(bytes);
        },
      };
    },
  };
}

const refusing = (code: string, at: number) =>
  diskThat(async (piece) => {
    if (piece === at) throw Object.assign(new Error(code), { code });
  });

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EIO', 'stick-gone'],
  ['ENODEV', 'stick-gone'],
  ['EFBIG', 'too-large-for-stick'],
])('an export that ends in %s is called %s, and the package before it stands', async (code, outcome) => {
  const { root, pack } = await place();
  const to = join(root, 'a.xatire');
  await writeFile(to, 'what stood there before');
  for (const at of [0, 3, 20])
    expect(await pack(to, { disk: refusing(code, at) })).toMatchObject({ outcome });
  expect(await readFile(to, 'utf8')).toBe('what stood there before');
  expect(await readdir(root)).toEqual(['a.xatire', 'exhibition']);
});

test('a stick pulled out in the middle of an export is told in one word, and nothing half is left', async () => {
  const { root, pack } = await place();
  const stick = join(root, 'stick');
  await mkdir(stick);
  const pulled = diskThat(async (piece) => {
    if (piece === 20) await rm(stick, { recursive: true });
  });
  expect(await pack(join(stick, 'a.xatire'), { disk: pulled })).toEqual({ outcome: 'stick-gone' });
  expect(await readdir(root)).toEqual(['exhibition']);
});

test('an export cancelled in the middle leaves nothing', async () => {
  const { root, pack } = await place();
  const stop = new AbortController();
  const to = join(root, 'a.xatire');
  const progress = ({ done, all }: { done: number; all: number }) => {
    if (done > all / 2) stop.abort();
  };
  expect(await pack(to, { signal: stop.signal, progress })).toEqual({ outcome: 'cancelled' });
  expect(await readdir(root)).toEqual(['exhibition']);
});

test('a stick that keeps other bytes than it was given is found out', async () => {
  const { root, pack } = await place();
  const lying: Disk = {
    ...realDisk,
    async create(path) {
      const writing = await realDisk.create(path);
      let piece = 0;
      return {
        ...writing,
        write: (bytes) => writing.write(++piece === 20 ? Buffer.from(bytes).fill(7) : bytes),
      };
    },
  };
  expect(await pack(join(root, 'a.xatire'), { disk: lying })).toEqual({ outcome: 'not-verified' });
  expect(await readdir(root)).toEqual(['exhibition']);
});

test('a stick that loses the end of what it was given is found out', async () => {
  const { root, pack } = await place();
  const losing: Disk = {
    ...realDisk,
    async create(path) {
      const writing = await realDisk.create(path);
      return {
        ...writing,
        async finish() {
          await writing.finish();
          await truncate(path, 2_000_000);
        },
      };
    },
  };
  expect(await pack(join(root, 'a.xatire'), { disk: losing })).toEqual({ outcome: 'not-verified' });
  expect(await readdir(root)).toEqual(['exhibition']);
});

test('a stick pulled out in the middle of an import leaves nothing, and says so', async () => {
  const { root, files } = await place();
  const [path, workshop] = [join(root, 'a.xatire'), join(root, 'workshop')];
  await writeFile(path, packageOf({ files }));
  await mkdir(workshop);
  const before = await snapshot(root, [path]);
  const pulled = diskThat(async (_piece, file) => {
    if (file.endsWith('film.mp4')) await truncate(path, 1_000_000);
  });
  const read = await readPackage(path, { trust: noTrust, workshop, pictures: proof, disk: pulled });
  expect(read).toMatchObject({ outcome: 'problems', problems: [{ code: 'package-not-whole' }] });
  expect(await snapshot(root, [path])).toEqual(before);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
])('an import that ends in %s is called %s and leaves nothing', async (code, outcome) => {
  const { root, files } = await place();
  const [path, workshop] = [join(root, 'a.xatire'), join(root, 'workshop')];
  await writeFile(path, packageOf({ files }));
  await mkdir(workshop);
  const reading = { trust: noTrust, workshop, pictures: proof, disk: refusing(code, 0) };
  expect(await readPackage(path, reading)).toMatchObject({ outcome });
  expect(await readdir(workshop)).toEqual([]);
});

/** A real file system of 3 MB in memory, where this process may make one. */
const mountsAt = (folder: string): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder]).status === 0;

test('a stick that is really too small, and one really pulled out', async ({ skip }) => {
  const { root, files, pack } = await place();
  const stick = join(root, 'stick');
  await mkdir(stick);
  if (!mountsAt(stick)) skip('only root may mount');
  try {
    expect(await pack(join(stick, 'a.xatire'))).toEqual({ outcome: 'disk-full' });
    expect(await readdir(stick)).toEqual([]);
    await writeFile(join(root, 'b.xatire'), packageOf({ files }));
    const reading = { trust: noTrust, workshop: stick, pictures: proof };
    expect(await readPackage(join(root, 'b.xatire'), reading)).toEqual({ outcome: 'disk-full' });
    expect(await readdir(stick)).toEqual([]);
    spawnSync('mount', ['-o', 'remount,size=30m', stick]);
    const pulled = diskThat(async (piece) => {
      if (piece === 6) spawnSync('umount', ['-l', stick]);
    });
    expect(await pack(join(stick, 'a.xatire'), { disk: pulled })).toEqual({ outcome: 'stick-gone' });
    expect(await readdir(stick)).toEqual([]);
  } finally {
    spawnSync('umount', [stick]);
  }
});
