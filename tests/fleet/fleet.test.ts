import { copyFile, mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeSigningKey, publicKeyOf } from '../../electron/packages/keys.ts';
import { byEditor } from '../fixtures/library.ts';
import { kioskOn } from './kiosk.ts';

let shared: string;
beforeEach(async () => (shared = await mkdtemp(join(tmpdir(), 'xatire-shared-'))));

const packages = async () => (await readdir(shared)).filter((name) => name.endsWith('.xatire'));

test('what is published at a desk is shown at every kiosk that shares the folder', async () => {
  const desk = await kioskOn({ sharedFolder: shared, sendPublished: true, kioskName: 'Masa' });
  const one = await kioskOn({ sharedFolder: shared, kioskName: 'Bir' });
  const two = await kioskOn({ sharedFolder: shared, kioskName: 'İki' });
  await desk.publish('added');
  for (const kiosk of [one, two]) {
    await kiosk.lookTwice();
    expect(await kiosk.titles()).toContain('added');
  }
  expect(await desk.titles()).toEqual(await one.titles());
});

test('a package is left alone until it stands still, and one that is half there until it is whole', async () => {
  const desk = await kioskOn({ sharedFolder: shared, sendPublished: true });
  await desk.publish('added');
  const [name = ''] = await packages();
  const whole = await readFile(join(shared, name));
  const elsewhere = await mkdtemp(join(tmpdir(), 'xatire-shared-'));
  const kiosk = await kioskOn({ sharedFolder: elsewhere });
  await writeFile(join(elsewhere, 'half.xatire'), whole.subarray(0, whole.length / 2));
  await writeFile(join(elsewhere, '.syncthing.other.xatire.tmp'), whole);
  await writeFile(join(elsewhere, '.hidden.xatire'), whole);
  for (let i = 0; i < 3; i++) await kiosk.fleet.inbox.look();
  expect(await kiosk.titles()).not.toContain('added');
  expect(kiosk.said).toEqual([]);
  await writeFile(join(elsewhere, 'half.xatire'), whole);
  await kiosk.fleet.inbox.look();
  expect(await kiosk.titles()).not.toContain('added');
  await kiosk.fleet.inbox.look();
  expect(await kiosk.titles()).toContain('added');
});

test('the newest of several packages is taken, and an older one that comes later is not', async () => {
  const desk = await kioskOn({ sharedFolder: shared, sendPublished: true });
  await desk.publish('first');
  const [older = ''] = await packages();
  await copyFile(join(shared, older), join(tmpdir(), older));
  await desk.publish('second');
  const kiosk = await kioskOn({ sharedFolder: shared });
  await kiosk.lookTwice();
  expect(await kiosk.titles()).toEqual(expect.arrayContaining(['first', 'second']));
  expect(kiosk.library.number).toBe(1);
  await copyFile(join(tmpdir(), older), join(shared, 'late.xatire'));
  await kiosk.lookTwice();
  expect(kiosk.library.number).toBe(1);
});

test('what staff did at the kiosk since is not undone by an older package, nor their return to a version', async () => {
  const desk = await kioskOn({ sharedFolder: shared, sendPublished: true });
  const kiosk = await kioskOn({ sharedFolder: shared });
  await desk.publish('sent');
  await kiosk.lookTwice();
  await kiosk.publish('own');
  await kiosk.library.returnTo(1, byEditor);
  const before = kiosk.library.number;
  await kiosk.lookTwice();
  expect(kiosk.library.number).toBe(before);
});

test('a package that is refused is told once, with its reason, and the exhibition stays', async () => {
  const kiosk = await kioskOn({ sharedFolder: shared });
  await kiosk.keys.add(publicKeyOf(makeSigningKey('Sınaq səfirliyi')));
  await kiosk.keys.require(true);
  const desk = await kioskOn({ sharedFolder: shared, sendPublished: true });
  await desk.publish('unsigned');
  const before = await kiosk.titles();
  for (let i = 0; i < 4; i++) await kiosk.fleet.inbox.look();
  expect(await kiosk.titles()).toEqual(before);
  expect(kiosk.said).toHaveLength(1);
  expect(kiosk.said[0]).toContain('Sınaq səfirliyi');
  expect((await kiosk.fleet.status()).refused).toEqual([
    { file: (await packages())[0], code: 'signature-missing' },
  ]);
});

test('a package from beyond tomorrow is refused, for it would shut out all that follow', async () => {
  const desk = await kioskOn(
    { sharedFolder: shared, sendPublished: true },
    () => new Date('2031-01-01T00:00:00Z'),
  );
  await desk.publish('future');
  const kiosk = await kioskOn({ sharedFolder: shared }, () => new Date('2030-01-01T00:00:00Z'));
  await kiosk.lookTwice();
  expect(kiosk.fleet.inbox.refused.map(({ problems }) => problems[0]?.code)).toEqual(['package-from-future']);
});

test('each kiosk tells what it shows in a small file of its own, without a word of any visitor', async () => {
  const one = await kioskOn({ sharedFolder: shared, kioskName: 'Bir' });
  const two = await kioskOn({ sharedFolder: shared, kioskName: 'İki' });
  await one.publish('own');
  await one.fleet.tell();
  await two.fleet.tell();
  const roster = await two.fleet.roster();
  if (roster.state !== 'read') throw new Error(roster.state);
  expect(roster.kiosks.map(({ name, shown }) => [name, shown.version])).toEqual([
    ['Bir', 1],
    ['İki', null],
  ]);
  for (const name of await readdir(join(shared, 'kiosks')))
    expect((await readFile(join(shared, 'kiosks', name))).length).toBeLessThan(4_096);
});

test('status files that are damaged, too large or of another name are left out and named', async () => {
  const kiosk = await kioskOn({ sharedFolder: shared });
  await mkdir(join(shared, 'kiosks'));
  await writeFile(join(shared, 'kiosks', '0123456789ab.json'), '{"format":1');
  await writeFile(join(shared, 'kiosks', '0123456789ac.json'), ' '.repeat(100_000));
  await writeFile(join(shared, 'kiosks', 'other.json'), '{}');
  const status = await kiosk.fleet.status();
  await writeFile(join(shared, 'kiosks', '0123456789ad.json'), JSON.stringify(status));
  expect(await kiosk.fleet.roster()).toEqual({
    state: 'read',
    kiosks: [],
    unreadable: ['0123456789ab.json', '0123456789ac.json', '0123456789ad.json'],
  });
});

test('a shared folder that is away is told once, and the kiosk plays on', async () => {
  const kiosk = await kioskOn({ sharedFolder: join(shared, 'away'), sendPublished: true });
  await kiosk.publish('own');
  await kiosk.lookTwice();
  await kiosk.fleet.tell();
  expect(kiosk.said).toHaveLength(2);
  expect(await kiosk.fleet.roster()).toEqual({ state: 'folder-gone' });
  expect(await kiosk.titles()).toContain('own');
});

test('a desk keeps its last three packages in the shared folder', async () => {
  const desk = await kioskOn({ sharedFolder: shared, sendPublished: true });
  for (let i = 0; i < 5; i++) await desk.publish();
  expect((await packages()).map((name) => name.slice(-13))).toEqual([
    '000003.xatire',
    '000004.xatire',
    '000005.xatire',
  ]);
  await rm(shared, { recursive: true });
});
