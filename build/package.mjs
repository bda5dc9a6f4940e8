/**
 * @file `npm run package`: the unpacked app for this system in `dist/<os>-unpacked/`; with `-- --targets deb,tar.gz`
 * packages of it in `dist/packages/` besides. `--release` says that it is meant for a gallery: that is refused on a
 * runtime out of support, unless `--trial` is added. `--quick` packs lightly, for tests. `--for-tests` puts an unpacked
 * app that takes debugging switches into `dist/for-tests/`: the same but for one mark in the `package.json` of its
 * archive.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const switches = ['--release', '--trial', '--quick', '--for-tests'];

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

/** The words after `--targets`; a Stop for a word that is no switch. */
export function readWords(args) {
  const place = args.indexOf('--targets');
  const list = place < 0 ? undefined : args[place + 1];
  const rest = args.filter((_, i) => place < 0 || (i !== place && i !== place + 1));
  const odd = rest.find((word) => !switches.includes(word));
  if (odd) throw new Stop(`npm run package knows --targets LIST, ${switches.join(', ')}; not ${odd}.`, 2);
  if (place >= 0 && !list) throw new Stop('--targets wants a list such as deb,tar.gz.', 2);
  if (list && args.includes('--for-tests'))
    throw new Stop('A package for tests is only made unpacked: leave out --targets.', 2);
  return (list ?? '').split(',').filter(Boolean);
}

/** Makes the unpacked app and the packages asked for; returns the files of these. */
export async function makePackages(args) {
  const words = readWords(args);
  const runtime = await prepare();
  const refused = refusal(runtime, args);
  if (refused) throw new Stop(refused);
  const asked = await targetsHere(words);
  await buildApp();
  const unpacked = await unpackedApp(runtime, args.includes('--for-tests'));
  if (asked.length === 0) return [];
  const { about } = await import('./packaging/configuration.mjs');
  const out = at('dist', 'packages');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const files = [];
  for (const target of asked) {
    const order = { unpacked, out, about: about(runtime), quick: args.includes('--quick') };
    files.push(await target.make(target, order));
    say(`Package: ${files.at(-1)}`);
  }
  return files;
}

/** The targets of these names; a Stop with a sentence for each that cannot be made here, before anything is built. */
async function targetsHere(words) {
  // After set-up only: they need packages of node_modules.
  const { obstacle, targetsAsked } = await import('./packaging/targets.mjs');
  const asked = targetsAsked(words);
  const obstacles = (await Promise.all(asked.map((target) => obstacle(target)))).filter(Boolean);
  if (obstacles.length > 0) throw new Stop(obstacles.join('\n'));
  return asked;
}

async function unpackedApp(runtime, forTests) {
  const output = forTests ? ['dist', 'for-tests'] : ['dist'];
  const folder = at(...output, folders[process.platform]);
  // Taken away first: nothing of an older package may stay in a new one.
  rmSync(folder, { recursive: true, force: true });
  await packUp(runtime, [
    `-c.directories.output=${output.join('/')}`,
    ...(forTests ? ['-c.extraMetadata.forTests=true'] : []),
  ]);
  if (!existsSync(folder)) throw new Stop(`The packager ended well, yet ${folder} is missing.`);
  writeFileSync(join(folder, 'LICENSES.txt'), await licences(folder, runtime));
  if (runtime.trial) {
    writeFileSync(join(folder, 'TRIAL-RUNTIME.txt'), `${warning(runtime.version)}\n`);
    say(warning(runtime.version));
  }
  if (forTests) {
    writeFileSync(join(folder, 'FOR-TESTS.txt'), `${forTestsNote}\n`);
    say(forTestsNote);
  }
  say(`Package: ${folder}`);
  return folder;
}

async function licences(folder, { version }) {
  const { bundledPackages, licenceOf, licencesText } = await import('./packaging/licences.mjs');
  const list = readFileSync(at('dist', 'app', 'bundled.txt'), 'utf8');
  return licencesText({
    own: readFileSync(at('LICENSE'), 'utf8'),
    packages: bundledPackages(list).map((name) => licenceOf(name, at('node_modules'))),
    runtime: folder,
    electron: version,
  });
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runMain(() => makePackages(process.argv.slice(2)));
