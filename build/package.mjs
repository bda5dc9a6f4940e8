/**
 * @file `npm run package`: the unpacked app for this system in `dist/<os>-unpacked/`. `--release` says that it is meant
 * for a gallery: that is refused on a runtime out of support, unless `--trial` is added. `--for-tests` puts a package
 * that takes debugging switches into `dist/for-tests/`: the same but for one mark in the `package.json` of its archive.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './setup.mjs';
import { buildApp } from './setup/app-build.mjs';
import { lastLine, run } from './setup/command.mjs';
import { at } from './setup/paths.mjs';
import { runMain, say, Stop } from './setup/say.mjs';

const system = { linux: '--linux', darwin: '--mac', win32: '--win' }[process.platform];
const folders = {
  linux: 'linux-unpacked',
  darwin: `mac${process.arch === 'arm64' ? '-arm64' : ''}`,
  win32: 'win-unpacked',
};

const warning = (version) =>
  `A trial package: Electron ${version} in it is out of support and was not checked against Electron's own sums. Not for a gallery.`;

const forTestsNote = 'A package for tests: whoever starts it can look into it. Not for a gallery.';

/** Undefined if a package may be made on this runtime, else a sentence why not. */
export function refusal({ trial, version }, args) {
  if (args.includes('--release') && args.includes('--for-tests'))
    return 'No release of a package for tests: it takes debugging switches.';
  if (!trial || !args.includes('--release') || args.includes('--trial')) return undefined;
  return `No release on Electron ${version}: it is out of support. Fetch a supported Electron, or add --trial.`;
}

async function main() {
  const args = process.argv.slice(2);
  const runtime = await prepare();
  const refused = refusal(runtime, args);
  if (refused) throw new Stop(refused);
  await buildApp();
  const forTests = args.includes('--for-tests');
  const output = forTests ? ['dist', 'for-tests'] : ['dist'];
  const folder = at(...output, folders[process.platform]);
  // Taken away first: nothing of an older package may stay in a new one.
  rmSync(folder, { recursive: true, force: true });
  await packUp(runtime, [
    `-c.directories.output=${output.join('/')}`,
    ...(forTests ? ['-c.extraMetadata.forTests=true'] : []),
  ]);
  if (!existsSync(folder)) throw new Stop(`The packager ended well, yet ${folder} is missing.`);
  if (runtime.trial) {
    writeFileSync(join(folder, 'TRIAL-RUNTIME.txt'), `${warning(runtime.version)}\n`);
    say(warning(runtime.version));
  }
  if (forTests) {
    writeFileSync(join(folder, 'FOR-TESTS.txt'), `${forTestsNote}\n`);
    say(forTestsNote);
  }
  say(`Package: ${folder}`);
}

async function packUp(runtime, settings) {
  const builder = at('node_modules', 'electron-builder', 'cli.js');
  const { code, output } = await run(process.execPath, [
    builder,
    system,
    'dir',
    '--publish=never',
    '--config=build/electron-builder.yml',
    `-c.electronDist=${runtime.path}`,
    `-c.electronVersion=${runtime.version}`,
    ...settings,
  ]);
  if (code !== 0) throw new Stop(`${output.trim()}\nThe app could not be packaged: ${lastLine(output)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
