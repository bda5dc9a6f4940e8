import { readdir, readFile, writeFile } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readFolder } from '../../electron/archive/read.ts';
import { HandedOver } from '../../electron/packages/handed-over.ts';
import { installPackage } from '../../electron/packages/install-package.ts';
import { PackageDesk } from '../../electron/packages/package-desk.ts';
import { makeSigningKey, publicKeyOf } from '../../electron/packages/keys.ts';
import { readHead, readPackage } from '../../electron/packages/read-package.ts';
import { noTrust, TrustedKeys } from '../../electron/packages/trust.ts';
import { writePackage } from '../../electron/packages/write-package.ts';
import { defaultSettings } from '../../exhibition/settings.ts';
import { place } from '../fixtures/library.ts';
import { packageOf, soundFiles, withFile } from './making.ts';
import { proof } from './proof.ts';

const victoryDay = fileURLToPath(new URL('../../assets/exhibitions/victory-day', import.meta.url));
const madeAt = new Date('2026-01-02T03:04:05Z');

async function packed(folder: string, to: string, more: object = {}) {
  const read = await readFolder(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return writePackage({ folder, whole: read.whole, to, madeAt, ...more });
}

test('what is exported is what is installed, byte for byte', async () => {
  const { data, start } = await place();
  const folder = await mkdtemp(join(tmpdir(), 'xatire-round-'));
  const to = join(folder, 'a.xatire');
  expect(await packed(victoryDay, to)).toMatchObject({ outcome: 'ok', signedBy: null });
  const library = await start();
  const workshop = join(data, 'exhibition');
  const read = await readPackage(to, { trust: noTrust, workshop, pictures: proof });
  if (read.outcome !== 'ok') throw new Error(JSON.stringify(read));
  expect(read.opened).toMatchObject({ manifest: { madeAt: madeAt.toISOString() }, signer: null });
  const installed = await installPackage(library, read.opened, { by: 'technician' });
  expect(installed).toMatchObject({
    outcome: 'published',
    version: { number: 1, from: { made: 'install' } },
  });
  expect((await readdir(workshop)).sort()).toEqual(['current.json', 'statement-changes.json', 'versions']);
  for (const path of Object.keys(read.opened.manifest.files))
    expect(await readFile(join(library.folder, path))).toEqual(await readFile(join(victoryDay, path)));
  expect(await library.damages(1)).toEqual([]);
});

test('the same exhibition makes the same bytes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-round-'));
  await packed(victoryDay, join(folder, 'a.xatire'));
  await packed(victoryDay, join(folder, 'b.xatire'));
  expect(await readFile(join(folder, 'a.xatire'))).toEqual(await readFile(join(folder, 'b.xatire')));
});

test('a signed package says whose it is, and a kiosk that trusts the key takes it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-round-'));
  const key = makeSigningKey('Sınaq masası');
  const to = join(folder, 'a.xatire');
  await packed(victoryDay, to, { key });
  const keys = new TrustedKeys(folder);
  expect(await readHead(to, { trust: await keys.read() })).toMatchObject({
    head: { signer: { name: 'Sınaq masası', trusted: false } },
  });
  await keys.add({ ...publicKeyOf(key), name: 'Masa' });
  await keys.require(true);
  expect(await readHead(to, { trust: await keys.read() })).toMatchObject({
    outcome: 'ok',
    head: { signer: { name: 'Masa', trusted: true } },
  });
});

test('a picture that is another one under the same name is counted, and installed as a version', async () => {
  const { data, start } = await place();
  const folder = await mkdtemp(join(tmpdir(), 'xatire-round-'));
  const [first, second] = [join(folder, 'first.xatire'), join(folder, 'second.xatire')];
  const path = 'media/portrait.jpg';
  const another = await sharp({ create: { width: 64, height: 80, channels: 3, background: '#665544' } })
    .jpeg()
    .toBuffer();
  await writeFile(first, packageOf({ files: soundFiles() }));
  await writeFile(second, packageOf({ files: withFile(path, another) }));

  const library = await start();
  const desk = new PackageDesk({
    data,
    library,
    settings: () => defaultSettings,
    folders: { file: async (path) => ({ name: path.slice(folder.length + 1), path, bytes: 1 }) },
    place: async () => null,
    sticks: async () => [],
    handed: new HandedOver(),
    pictures: proof,
    told: () => undefined,
  });
  const look = async (path: string) => {
    const looked = await desk.open(path);
    if (looked.outcome !== 'ok') throw new Error(JSON.stringify(looked));
    return looked.preview;
  };
  await look(first);
  await desk.install({ by: 'technician' });
  const preview = await look(second);
  expect(preview).toMatchObject({ changes: [], media: { added: 0, gone: 0, changed: 1 } });
  expect(await desk.install({ by: 'technician' })).toMatchObject({
    outcome: 'published',
    version: { number: 2, changes: [{ what: 'other-changed', n: 1 }] },
  });
  expect(await readFile(join(library.folder, path))).toEqual(another);
  expect((await look(second)).media).toEqual({ added: 0, gone: 0, changed: 0 });
  expect(await desk.install({ by: 'technician' })).toEqual({ outcome: 'no-changes' });
});
