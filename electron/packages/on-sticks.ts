/** Where packages lie on a stick. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packageEnding } from './write-package.ts';

/** Packages beyond so many in one folder are for the chooser. */
const mostOffered = 20;
/** In so many folders at the top of a stick a kit is looked for. */
const mostFolders = 50;

/**
 * Packages at the top of a stick, and those in the `exhibition` folder of a kit (build/kit.mjs), which is the stick's
 * top itself or a folder there, known by its list of checksums.
 */
export async function packagesOn(stick: string): Promise<string[]> {
  const entries = await readdir(stick, { withFileTypes: true }).catch(() => []);
  const folders = entries
    .filter((one) => one.isDirectory() && !one.name.startsWith('.'))
    .slice(0, mostFolders);
  const kits = [];
  for (const folder of [stick, ...folders.map(({ name }) => join(stick, name))])
    if (await isKit(folder)) kits.push(join(folder, 'exhibition'));
  const packages = [];
  for (const folder of [stick, ...kits]) {
    const names = (await readdir(folder).catch(() => [])).filter(isPackage).sort();
    packages.push(...names.slice(0, mostOffered).map((name) => join(folder, name)));
  }
  return packages;
}

const isKit = (folder: string): Promise<boolean> =>
  stat(join(folder, 'SHA256SUMS')).then(
    (found) => found.isFile(),
    () => false,
  );

/** By its name; what a system or a copying program hides is none. */
export const isPackage = (name: string): boolean =>
  name.toLowerCase().endsWith(packageEnding) && !/^[.~]/.test(name);
