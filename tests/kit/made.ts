/** What `npm run package -- --targets deb,tar.gz` left in `dist/`. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));
export const unpacked = join(project, 'dist', 'linux-unpacked');

/** The one file in `dist/packages/` with this ending. */
export function packageFile(ending: '.deb' | '.tar.gz'): string {
  const folder = join(project, 'dist', 'packages');
  const found = readdirSync(folder).filter((name) => name.endsWith(ending));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} files ${ending} in ${folder}`);
  return join(folder, found[0]);
}

/** Files under a folder as `path → bytes`. */
export function filesIn(folder: string, inside = ''): Map<string, number> {
  const files = new Map<string, number>();
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) for (const [one, size] of filesIn(folder, path)) files.set(one, size);
    else files.set(path, statSync(join(folder, path)).size);
  }
  return files;
}

/** A command's output; throws with it where the command fails. */
export const said = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
