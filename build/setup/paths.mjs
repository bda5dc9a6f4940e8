import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from './say.mjs';

/** The project folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the project folder. */
export const at = (...parts) => join(root, ...parts);

/** Where this system keeps what can be fetched again; `XDG_CACHE_HOME` wins everywhere. */
function systemCache() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return join(homedir(), '.cache');
}

/** Our cache folder, made if missing; inside `dist/` where the home folder cannot be written. */
export function cacheFolder() {
  for (const folder of [join(systemCache(), 'xatire'), at('dist', '.cache')]) {
    try {
      mkdirSync(folder, { recursive: true });
      return folder;
    } catch {
      // A read-only home: the project's own folder is the last resort.
    }
  }
  throw new Stop(
    `Neither ${join(systemCache(), 'xatire')} nor ${at('dist')} can be written; set XDG_CACHE_HOME to a folder that can.`,
  );
}

/** Does the project have this file or folder? */
export const has = (...parts) => existsSync(at(...parts));
