/**
 * @file `npm run kit`: one folder, `dist/kit`, to be copied onto a USB stick: the packages that can be made on this
 * system, the exhibition, the installers and the checksums of it all.
 * `-- --exhibition FILE` takes in a .xatire package, shown from the first start on (without one the app shows what it came
 * with); `--add FILE` takes in any package made elsewhere, such as a Windows installer. Both may be repeated.
 * `--release`, `--trial` and `--quick` are those of `npm run package`.
 */
import { closeSync, cpSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePackages } from './package.mjs';
import { prepare } from './setup.mjs';
import { at } from './setup/paths.mjs';
import { runMain, say, Stop } from './setup/say.mjs';

const own = ['--release', '--trial', '--quick'];

/** Where a file belongs in the kit, by its ending; a Stop for one that no kit has a place for. */
export function placeOf(file) {
  const place = [
    [/\.xatire$/, 'exhibition'],
    [/windows-x64-(setup|portable)\.exe$/, 'windows'],
    [/(\.deb|\.tar\.gz|\.AppImage)$/, 'linux'],
  ].find(([ending]) => ending.test(file))?.[1];
  if (!place)
    throw new Stop(
      `${basename(file)} has no place in a kit: it takes packages of the app and .xatire exhibitions.`,
      2,
    );
  return place;
}

/** Before anything is built: is it there, and does a .xatire file begin as the zip that it has to be? Its whole path. */
export function fileToAdd(word, from = process.env.INIT_CWD ?? '.') {
  const file = resolve(from, word);
  placeOf(file);
  const head = Buffer.alloc(4);
  try {
    const open = openSync(file, 'r');
    readSync(open, head);
    closeSync(open);
  } catch (error) {
    throw new Stop(`${word} cannot be read (${error.code}). No kit was made.`);
  }
  if (file.endsWith('.xatire') && head.toString('latin1') !== 'PK\x03\x04')
    throw new Stop(`${word} is no .xatire package. No kit was made; npm start -- --check FILE says more.`);
  return file;
}

/** The files after each `--add`, and the words that remain. */
export function readKitWords(args) {
  const added = [];
  const words = [];
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--add' || args[i] === '--exhibition') {
      const word = args[i];
      if (!args[++i]) throw new Stop(`${word} wants a file.`, 2);
      if (word === '--exhibition' && !args[i].endsWith('.xatire'))
        throw new Stop(`--exhibition wants a .xatire package, not ${basename(args[i])}.`, 2);
      added.push(args[i]);
    } else if (own.includes(args[i])) words.push(args[i]);
    else
      throw new Stop(
        `npm run kit knows --exhibition FILE, --add FILE, ${own.join(', ')}; not ${args[i]}.`,
        2,
      );
  }
  return { added, words };
}

export async function makeKit(args) {
  const { added, words } = readKitWords(args);
  const files = added.map((word) => fileToAdd(word));
  await prepare({ quiet: true });
  const packages = await makePackages(['--targets', await whatCanBeMade(), ...words]);
  const { finishKit, layOutKit } = await import('./kit/making.mjs');
  const folder = at('dist', 'kit');
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  layOutKit(part);
  for (const file of [...packages, ...files]) {
    mkdirSync(join(part, placeOf(file)), { recursive: true });
    cpSync(file, join(part, placeOf(file), basename(file)));
  }
  await finishKit(part, at('dist', 'linux-unpacked'));
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
  say(`Kit: ${folder}; copy it onto a stick; on the PC: sudo sh install.sh.`);
}

/** Every package that this system can make; what it cannot is said. */
async function whatCanBeMade() {
  const { obstacle, targets } = await import('./packaging/targets.mjs');
  const can = [];
  for (const target of targets) {
    const why = await obstacle(target);
    if (why) say(`Left out: ${why}`);
    else can.push(target.name);
  }
  if (can.length === 0)
    throw new Stop('No package can be made on this system, so there is nothing for a kit.');
  return can.join(',');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runMain(() => makeKit(process.argv.slice(2)));
