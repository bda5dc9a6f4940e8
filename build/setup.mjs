/**
 * @file All set-up, in plain Node.js before any package is there: Node's version, the packages, an Electron runtime,
 * the system's libraries. `node build/setup.mjs [--for-tests]`; start, test and package call `prepare`.
 */
import { pathToFileURL } from 'node:url';
import { provideLibraries } from './setup/libraries.mjs';
import { withLock } from './setup/lock.mjs';
import { nodeProblem } from './setup/node-version.mjs';
import { installPackages, packagesAreCurrent } from './setup/packages.mjs';
import { at } from './setup/paths.mjs';
import { describe, findRuntime, runtimeAtHand } from './setup/runtime.mjs';
import { runMain, say, Stop } from './setup/say.mjs';

/** The Electron runtime to use, fetched if need be: `{path, executable, version, source, trial}`. */
export async function electronRuntime({ quiet = true } = {}) {
  return (await runtimeAtHand()) ?? oneAtATime(() => findRuntime({ quiet }), quiet);
}

/**
 * Does whatever is still to be done before the app can be built and run, and returns the runtime. `forTests` asks for
 * the tests' commands too, `headless` for what a start without a display needs, `quiet` prints only what is wrong.
 */
export async function prepare({ quiet = false, forTests = false, headless = false } = {}) {
  const problem = nodeProblem();
  if (problem) throw new Stop(problem);
  if (!packagesAreCurrent()) await oneAtATime(() => installPackages({ quiet }), quiet);
  const runtime = await electronRuntime({ quiet });
  if (!quiet) say(describe(runtime));
  await provideLibraries(runtime.executable, { forTests, headless, quiet });
  return runtime;
}

/** Two set-ups at once in this folder: the second waits, then finds everything done. */
function oneAtATime(work, quiet) {
  return withLock(at('dist', '.set-up.lock'), work, {
    onWait: () => quiet || say('Waiting for another set-up in this folder …'),
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(() => prepare({ forTests: process.argv.includes('--for-tests') }));
}
