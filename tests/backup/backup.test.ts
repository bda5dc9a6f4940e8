import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { realDisk, type Disk } from '../../electron/archive/disk.ts';
import { Library } from '../../electron/archive/library.ts';
import { beginExchange, beginTakingBack, finishExchange } from '../../electron/backup/exchange.ts';
import { readBackup, type Restoring } from '../../electron/backup/read-backup.ts';
import { openSource } from '../../electron/packages/source.ts';
import { listFiles } from '../../electron/packages/listing.ts';
import { contentOf } from '../../electron/packages/content.ts';
import { Keyring } from '../../electron/staff/keyring.ts';
import { Recovery } from '../../electron/staff/recovery.ts';
import { soundExhibition, writeExhibition } from '../fixtures/broken.ts';
import { packageOf, soundFiles } from '../packages/making.ts';
import { snapshot } from '../packages/reading.ts';
import { rawZip, type RawEntry } from '../packages/raw-zip.ts';
import { backedUp, filled, held, pins } from './held.ts';

let root: string;
let fresh: string;
let first: string;
let file: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'xatire-backup-'));
  fresh = await writeExhibition(join(root, 'fresh'), soundExhibition());
  first = join(root, 'first');
  file = join(root, 'first.xatire-backup');
  await filled(first, fresh, 'birinci');
  expect(await backedUp(first, fresh, file)).toMatchObject({ outcome: 'ok' });
}, 60_000);

const place = () => mkdtemp(join(root, 'kiosk-'));

async function restore(data: string, more: Partial<Restoring> = {}) {
  const read = await readBackup(file, { data, ...more });
  if (read.outcome !== 'ok') throw new Error(JSON.stringify(read));
  await beginExchange(data, read.opened, more.disk);
  return finishExchange(data, more.disk);
}

const createSum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const copyTree = (from: string, to: string) => cp(from, to, { recursive: true });

/** One byte of a picture or text in the middle is another. */
function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(Buffer.from('not a real picture'));
  const place = at > 0 ? at : Math.floor(copy.length / 2);
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
}

const idOf = async (data: string): Promise<unknown> =>
  (JSON.parse(await readFile(join(data, 'fleet.json'), 'utf8')) as { id: unknown }).id;

describe('everything a kiosk holds, one file, and back on another machine', () => {
  test('versions, draft, settings, PINs, figures, trusted keys and show-now are there again, byte for byte', async () => {
    const data = await place();
    expect(await restore(data)).toBe('done');
    expect(await held(data)).toEqual(await held(first));
    const library = await Library.open({ data, fresh, report: () => undefined });
    expect((await library.history()).map(({ number }) => number)).toEqual([3, 2, 1]);
    for (const number of [1, 2, 3]) expect(await library.damages(number)).toEqual([]);
    await library.draft.open();
    expect(library.draft.state?.changes).toEqual([{ what: 'slides-added', n: 1, where: 'loop' }]);
    await library.close();
    expect(await new Keyring(data, new Recovery(data)).roleOf(pins.technician)).toBe('technician');
    expect(library.notices).toEqual([]);
  });

  test('a content that several versions share is in the file once, and is one file again afterwards', async () => {
    const source = await openSource(file);
    const names = [...(await listFiles(source, 'x')).keys()];
    await source.close();
    expect(names.filter((name) => /versions\/\d+\/media\//.test(name)).length).toBeGreaterThan(0);
    expect(names.filter((name) => /versions\/[12]\/(media|people)/.test(name))).toEqual([]);
    const data = await place();
    await restore(data);
    const inode = async (n: number) => (await stat(join(data, `exhibition/versions/${n}/people.json`))).ino;
    expect(new Set(await Promise.all([1, 2, 3].map(inode))).size).toBe(1);
  });

  test('the key that signs is in no backup', async () => {
    const source = await openSource(file);
    const files = await listFiles(source, 'x');
    expect([...files.keys()].filter((name) => name.includes('signing'))).toEqual([]);
    const { seed } = JSON.parse(await readFile(join(first, 'signing-key.json'), 'utf8')) as { seed: string };
    for (const packed of files.values()) {
      const pieces: Buffer[] = [];
      for await (const piece of contentOf(source, packed)) pieces.push(piece);
      expect(Buffer.concat(pieces).includes(seed)).toBe(false);
    }
    await source.close();
  });

  test('who a kiosk is stays with the machine; its name comes along unless another is said', async () => {
    const data = await place();
    await writeFile(
      join(data, 'fleet.json'),
      JSON.stringify({ format: 1, id: 'aaaaaaaaaaaa', takenMadeAt: null }),
    );
    await restore(data);
    expect(await idOf(data)).toBe('aaaaaaaaaaaa');
    const second = await place();
    await restore(second, { as: 'Foyer' });
    expect(await idOf(second)).not.toBe(await idOf(first));
    const settings = JSON.parse(await readFile(join(second, 'settings.json'), 'utf8')) as object;
    expect(settings).toMatchObject({ kioskName: 'Foyer' });
  });

  test('a restore that the disk refuses to write down does not happen at the next start', async () => {
    const data = await place();
    await filled(data, fresh, 'ikinci', 1);
    const before = await held(data);
    const read = await readBackup(file, { data });
    if (read.outcome !== 'ok') throw new Error(JSON.stringify(read));
    /** The journal stands, and flushing its folder fails. */
    const disk: Disk = {
      ...realDisk,
      async write(path, content) {
        await realDisk.write(path, content);
        if (path.endsWith('restore.json')) throw Object.assign(new Error('EIO'), { code: 'EIO' });
      },
    };
    await expect(beginExchange(data, read.opened, disk)).rejects.toThrow('EIO');
    await read.opened.close();
    expect(await finishExchange(data)).toBe('nothing');
    expect(await held(data)).toEqual(before);
  });

  test('where what was to come in is gone, what is here stays', async () => {
    const data = await place();
    await filled(data, fresh, 'ikinci', 1);
    const before = await held(data);
    const read = await readBackup(file, { data });
    if (read.outcome !== 'ok') throw new Error(JSON.stringify(read));
    await beginExchange(data, read.opened);
    await read.opened.close();
    expect(await finishExchange(data)).toBe('nothing');
    expect(await held(data)).toEqual(before);
    expect(await readdir(data)).not.toContain('restore.json');
  });

  test('what was there before is kept, comes back, and goes again', async () => {
    const data = join(root, 'undone');
    await filled(data, fresh, 'ikinci', 1);
    const before = await held(data);
    await restore(data);
    expect(await held(data)).toEqual(await held(first));
    expect(await beginTakingBack(data)).toBe(true);
    await finishExchange(data);
    expect(await held(data)).toEqual(before);
    await beginTakingBack(data);
    await finishExchange(data);
    expect(await held(data)).toEqual(await held(first));
    expect((await readdir(data)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('is refused, and nothing is changed:', () => {
  const head = { format: 1, kind: 'xatire-backup', app: '9.9.9', madeAt: new Date(0).toISOString() };
  const rest = { kiosk: { name: '', id: null }, version: null, files: {}, same: {} };
  const zip = (manifest: object, more: RawEntry[] = []) =>
    rawZip([{ name: 'manifest.json', data: Buffer.from(JSON.stringify(manifest)), deflate: true }, ...more]);
  const one = (path: string, content = '{}') => {
    const data = Buffer.from(content);
    const sha256 = createSum(data);
    return zip({ ...head, ...rest, files: { [path]: { sha256, bytes: data.length } } }, [
      { name: path, data },
    ]);
  };
  test.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['a backup of a newer Xatirə', 'newer', () => zip({ ...head, format: 2, what: 'else' })],
    ['a package', 'no-backup', () => packageOf({ files: soundFiles() })],
    ['a text', 'damaged', () => Buffer.from('no backup '.repeat(50))],
    ['half a backup', 'damaged', async () => (await readFile(file)).subarray(0, 5_000)],
    ['one with a changed byte', 'damaged', async () => changed(await readFile(file))],
    ['one that would write elsewhere', 'damaged', () => one('logs/2026.log')],
    ['one that leads out', 'damaged', () => one('exhibition/draft/../../../x.json')],
    ['one that brings a key that signs', 'damaged', () => one('signing-key.json')],
    [
      'settings that cannot be read',
      'damaged',
      () => one('settings.json', '{"format":1,"idleSeconds":"soon"}'),
    ],
    ['settings of a newer format', 'damaged', () => one('settings.json', '{"format":9}')],
    ['data of a newer format', 'newer', () => one('format.json', '{"format":99,"by":"9.9.9"}')],
    ['a mark of the format that cannot be read', 'damaged', () => one('format.json', '{"format":"x"}')],
    ['PINs of a newer format', 'damaged', () => one('staff.json', '{"format":2}')],
    ['keys that cannot be read', 'damaged', () => one('trusted-keys.json', '{"format":2}')],
    [
      'a name for what is not there',
      'damaged',
      () => zip({ ...head, ...rest, same: { 'exhibition/draft/a.md': 'staff.json' } }),
    ],
  ])('%s', async (_name, outcome, bytes) => {
    const data = join(await place(), 'data');
    await filled(data, fresh, 'durur', 1);
    const path = join(data, '..', 'x.xatire-backup');
    await writeFile(path, await bytes());
    const before = await snapshot(data);
    expect(await readBackup(path, { data })).toMatchObject({ outcome });
    expect(await snapshot(data)).toEqual(before);
  });
});

/** A disk that does its work until the piece with this number, and nothing after it. */
function until(stopsAt: number, code = 'EIO'): { disk: Disk; done: () => number } {
  let done = 0;
  const disk = Object.fromEntries(
    (Object.keys(realDisk) as (keyof Disk)[]).map((name) => [
      name,
      async (...words: string[]) => {
        if (++done >= stopsAt) throw Object.assign(new Error(code), { code });
        return (realDisk[name] as (...words: string[]) => Promise<unknown>)(...words);
      },
    ]),
  ) as unknown as Disk;
  return { disk, done: () => done };
}

test('a power cut at any step of a restore or of taking it back leaves old or new, never half', async () => {
  const old = join(root, 'power');
  await filled(old, fresh, 'evvel', 1);
  const [before, after] = [await held(old), await held(first)];
  const seen = { old: 0, new: 0 };
  const data = join(root, 'power-now');
  for (let stopsAt = 1, cut = true; cut; stopsAt++) {
    await rm(data, { recursive: true, force: true });
    await copyTree(old, data);
    const { disk } = until(stopsAt);
    cut = await restore(data, { disk }).then(
      () => false,
      () => true,
    );
    await finishExchange(data);
    const now = await held(data);
    const which = now.join() === before.join() ? 'old' : 'new';
    if (which === 'new') expect(now, `step ${stopsAt}`).toEqual(after);
    seen[which]++;
    expect((await readdir(data)).filter((name) => /^\.|^restore/.test(name))).toEqual([]);
  }
  expect(seen.old).toBeGreaterThan(10);
  expect(seen.new).toBeGreaterThan(10);
  for (let stopsAt = 1, cut = true; cut; stopsAt++) {
    const from = await held(data);
    const { disk } = until(stopsAt);
    cut = await (async () => {
      await beginTakingBack(data, disk);
      await finishExchange(data, disk);
    })().then(
      () => false,
      () => true,
    );
    await finishExchange(data);
    const now = (await held(data)).join();
    expect([before.join(), after.join()]).toContain(now);
    if (!cut) expect(now).not.toBe(from.join());
  }
}, 120_000);

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
])('a disk that ends a restore with %s is called %s, and nothing is left', async (code, outcome) => {
  const data = await place();
  for (const at of [1, 4, 9])
    expect(
      await readBackup(file, { data, disk: { ...until(at, code).disk, remove: realDisk.remove } }),
    ).toMatchObject({ outcome });
  expect(await readdir(data)).toEqual([]);
});

test('a stick that is full, or pulled out in the middle, leaves the backup that stood there', async () => {
  const stick = join(root, 'stick');
  await mkdir(stick);
  const to = join(stick, 'a.xatire-backup');
  await writeFile(to, 'what stood there before');
  const before = await held(first);
  for (const [code, outcome] of [
    ['ENOSPC', 'disk-full'],
    ['EIO', 'stick-gone'],
    ['EFBIG', 'too-large-for-stick'],
  ]) {
    const create = async (path: string) => {
      const writing = await realDisk.create(path);
      let piece = 0;
      const write = async (bytes: Uint8Array) => {
        if (piece++ === 3) throw Object.assign(new Error(code), { code });
        await writing.write(bytes);
      };
      return { ...writing, write };
    };
    expect(await backedUp(first, fresh, to, { disk: { ...realDisk, create } })).toMatchObject({ outcome });
  }
  expect(await readFile(to, 'utf8')).toBe('what stood there before');
  expect(await readdir(stick)).toEqual(['a.xatire-backup']);
  expect(await held(first)).toEqual(before);
});

test('a stick pulled out while a backup is read says so, and leaves nothing', async () => {
  const data = await place();
  const copy = join(root, 'copy.xatire-backup');
  await writeFile(copy, await readFile(file));
  let files = 0;
  const disk: Disk = {
    ...realDisk,
    async create(path) {
      if (++files === 4) await truncate(copy, 2_000);
      return realDisk.create(path);
    },
  };
  expect(await readBackup(copy, { data, disk })).toMatchObject({ outcome: 'damaged' });
  expect(await readdir(data)).toEqual([]);
  expect(await readBackup(join(root, 'nowhere'), { data })).toEqual({ outcome: 'gone' });
});
