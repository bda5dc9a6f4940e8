/**
 * @file The kinds of packages, and which of them can be made on this machine. All are made from the same unpacked app.
 * `deb` and `tar.gz` need only what Debian brings; the others need the packager's own tools, which it fetches from its
 * release host.
 */
import { onPath } from '../setup/command.mjs';
import { Stop } from '../setup/say.mjs';
import { makeByPackager } from './by-packager.mjs';
import { makeDeb } from './deb.mjs';
import { makeTarball } from './tarball.mjs';

/** @typedef {{name: string, system: 'linux' | 'win32', tools?: string[], fetched?: boolean, make: Function}} Target */

/** @type {Target[]} */
export const targets = [
  { name: 'deb', system: 'linux', tools: ['dpkg-deb'], make: makeDeb },
  { name: 'tar.gz', system: 'linux', tools: ['tar', 'gzip'], make: makeTarball },
  { name: 'AppImage', system: 'linux', fetched: true, make: makeByPackager },
  { name: 'nsis', system: 'win32', fetched: true, make: makeByPackager },
  { name: 'portable', system: 'win32', fetched: true, make: makeByPackager },
];

/** The targets after `--targets`, separated by commas; a Stop for a name that is none. */
export function targetsAsked(words) {
  return words.map((word) => {
    const found = targets.find(({ name }) => name.toLowerCase() === word.toLowerCase());
    if (!found)
      throw new Stop(`${word} is no package; there are ${targets.map(({ name }) => name).join(', ')}.`, 2);
    return found;
  });
}

const systems = { linux: 'Linux', win32: 'Windows', darwin: 'macOS' };

/**
 * Why a target cannot be made here, in one sentence; undefined if it can. Asked before anything is built.
 * @param {Target} target
 */
export async function obstacle(
  target,
  { platform = process.platform, has = onPath, reach = hostAnswers } = {},
) {
  const { name, system, tools = [], fetched = false } = target;
  if (platform !== system)
    return `${name} is not made on ${systems[platform] ?? platform}: run npm run package -- --targets ${name} on ${systems[system]}.`;
  const missing = tools.filter((tool) => !has(tool));
  if (missing.length > 0) return `${name} cannot be made here: ${missing.join(' and ')} is missing.`;
  if (fetched && !(await reach()))
    return `${name} cannot be made here: its tools are fetched from electron-builder's release host, which this machine does not reach; make it on one that does, or name a mirror in ELECTRON_BUILDER_BINARIES_MIRROR.`;
  return undefined;
}

/** Where electron-builder fetches its tools from; any answer at all will do. */
async function hostAnswers() {
  const host =
    process.env.ELECTRON_BUILDER_BINARIES_MIRROR ??
    'https://github.com/electron-userland/electron-builder-binaries/releases/';
  try {
    await fetch(host, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(8000) });
    return true;
  } catch {
    return false;
  }
}
