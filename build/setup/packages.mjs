import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './command.mjs';
import { root } from './paths.mjs';
import { say, Stop } from './say.mjs';

/** Are the packages in node_modules those of the lockfile? Cheap: compares one hash. */
export function packagesAreCurrent(project = root) {
  const mark = join(project, 'node_modules', '.xatire-lock');
  return existsSync(mark) && readFileSync(mark, 'utf8') === lockHash(project);
}

/** Installs the packages with `npm ci` unless they are there already, by our hand or by someone's own `npm ci`. */
export async function installPackages({ quiet = false } = {}) {
  if (packagesAreCurrent()) return;
  if (!installedByHand()) {
    if (!quiet) say('Packages: installing with npm ci, about half a minute …');
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund']);
    if (code !== 0)
      throw new Stop(`${output.trim()}\nThe packages could not be installed (npm ci ended with ${code}).`);
  }
  writeFileSync(join(root, 'node_modules', '.xatire-lock'), lockHash(root));
}

function lockHash(project) {
  return createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex');
}

const read = (...parts) => JSON.parse(readFileSync(join(root, ...parts), 'utf8'));

function installedByHand() {
  try {
    return holdsAll(read('package-lock.json'), read('node_modules', '.package-lock.json'));
  } catch {
    return false;
  }
}

/** Does npm's own record of node_modules hold what the lockfile asks for, and nothing else? */
export function holdsAll(lockfile, record) {
  const wanted = Object.entries(lockfile.packages).filter(([path]) => path !== '');
  const complete = wanted.every(([path, entry]) => {
    const found = record.packages[path];
    if (!found) return Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  return complete && Object.keys(record.packages).every((path) => path in lockfile.packages);
}
