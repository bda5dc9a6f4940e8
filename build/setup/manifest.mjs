import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'xatire-runtime.json';

/** Writes down what the runtime in `folder` is and how large each of its files is. */
export function writeManifest(folder, about) {
  const files = {};
  for (const file of filesIn(folder)) files[file] = statSync(join(folder, file)).size;
  writeFileSync(join(folder, name), JSON.stringify({ ...about, files }, null, 1));
}

/** What `writeManifest` wrote, or undefined. A runtime with one came from the registry. */
export function readManifest(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Is every file of the manifest there in its full size? A few milliseconds: contents were verified when unpacked. */
export function isWhole(folder, version) {
  const manifest = readManifest(folder);
  if (manifest?.version !== version) return false;
  return Object.entries(manifest.files).every(([file, size]) => {
    return statSync(join(folder, file), { throwIfNoEntry: false })?.size === size;
  });
}

function filesIn(folder, inside = '') {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside ? `${inside}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  });
}
