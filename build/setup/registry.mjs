/** @file One package file from the npm registry, pinned by its content. */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { lastLine, npm } from './command.mjs';
import { Stop } from './say.mjs';

/** Fetches `name@version` into `folder` and returns its path; other bytes than `integrity` says are refused. */
export async function fetchPackage(specifier, integrity, folder) {
  const { code, output } = await npm([
    'pack',
    specifier,
    '--pack-destination',
    folder,
    '--ignore-scripts',
    '--silent',
  ]);
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || !file)
    throw new Stop(`${specifier} could not be fetched from the package registry: ${lastLine(output)}`);
  const found = await integrityOf(join(folder, file));
  if (found !== integrity) throw new Stop(`${specifier} is not what it was (${found}); it is not used.`);
  return join(folder, file);
}

/** A file's SHA-512 as npm writes it. */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}
