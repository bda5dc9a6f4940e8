import { readdir, readFile } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from '../../electron/archive/read.ts';
import { installPackage } from '../../electron/packages/install-package.ts';
import { makeSigningKey, publicKeyOf } from '../../electron/packages/keys.ts';
import { readHead, readPackage } from '../../electron/packages/read-package.ts';
import { noTrust, TrustedKeys } from '../../electron/packages/trust.ts';
import { writePackage } from '../../electron/packages/write-package.ts';
import { place } from '../fixtures/library.ts';
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
