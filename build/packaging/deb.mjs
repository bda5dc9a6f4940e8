/** @file `deb`: the unpacked app as a Debian package, made by `dpkg-deb` alone. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lastLine, run } from '../setup/command.mjs';
import { at } from '../setup/paths.mjs';
import { Stop } from '../setup/say.mjs';
import { debianVersion } from './configuration.mjs';
import { changelog, control, copyright } from './debian-files.mjs';
import { manualPage } from './manual.mjs';

/** Where the app stands once installed. */
const home = 'usr/lib/xatire';

/** Makes `xatire_VERSION_amd64.deb` in `out` and returns it. `quick` packs lightly: for tests. */
export async function makeDeb(_target, { unpacked, out, about, quick }) {
  const tree = join(out, 'deb.part');
  rmSync(tree, { recursive: true, force: true });
  layOut(tree, unpacked);
  await describe(tree, about);
  setModes(tree);
  const file = join(out, `xatire_${debianVersion(about)}_amd64.deb`);
  const packing = quick ? ['-Zgzip', '-z1'] : ['-Zxz', '-z1'];
  const words = ['--root-owner-group', ...packing, '--build', tree, `${file}.part`];
  const { code, output } = await run('dpkg-deb', words);
  rmSync(tree, { recursive: true, force: true });
  if (code !== 0) throw new Stop(`${output.trim()}\nThe deb could not be made: ${lastLine(output)}`);
  renameSync(`${file}.part`, file);
  return file;
}

/** The app in its place, its name on the path, its icons where desktops look for them. */
function layOut(tree, unpacked) {
  mkdirSync(join(tree, 'usr', 'bin'), { recursive: true });
  cpSync(unpacked, join(tree, home), { recursive: true });
  symlinkSync('../lib/xatire/xatire', join(tree, 'usr', 'bin', 'xatire'));
  const icons = at('build', 'icons');
  for (const name of readdirSync(icons)) {
    const size = /^(\d+x\d+)\.png$/.exec(name)?.[1];
    if (size) put(tree, `usr/share/icons/hicolor/${size}/apps/xatire.png`, readFileSync(join(icons, name)));
  }
  put(tree, 'usr/share/icons/hicolor/scalable/apps/xatire.svg', readFileSync(join(icons, 'icon.svg')));
}

async function describe(tree, about) {
  const own = (name) => readFileSync(at('build', 'packaging', 'debian', name), 'utf8');
  const changes = readFileSync(at('CHANGELOG.md'), 'utf8');
  const licence = readFileSync(at('LICENSE'), 'utf8');
  put(tree, 'usr/share/applications/xatire.desktop', own('xatire.desktop'));
  put(tree, 'usr/share/mime/packages/xatire.xml', own('xatire.xml'));
  put(tree, 'usr/share/lintian/overrides/xatire', own('lintian-overrides'));
  put(tree, 'usr/share/man/man1/xatire.1.gz', packed(await manualPage(about)));
  put(tree, 'usr/share/doc/xatire/copyright', copyright(own('copyright'), licence));
  put(tree, 'usr/share/doc/xatire/changelog.gz', packed(changelog(about, changes)));
  const files = filesIn(join(tree, 'usr'));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  put(tree, 'DEBIAN/control', control(about, Math.ceil(bytes / 1024)));
  put(tree, 'DEBIAN/md5sums', files.map((file) => `${md5(file)}  ${relative(tree, file)}\n`).join(''));
}

/** dpkg's own check for damage (`dpkg --verify`), not one against malice; that is the kit's SHA256SUMS. */
const md5 = (file) => createHash('md5').update(readFileSync(file)).digest('hex');

function put(tree, path, content) {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), content);
}

/** The best packing and no date inside: Debian's rule for what lies in /usr/share. */
const packed = (text) => gzipSync(text, { level: 9 });

/** Debian's own modes, whatever the umask of whoever builds is. */
function setModes(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) setModes(path);
    else if (entry.isFile()) chmodSync(path, modeOf(entry.name, statSync(path).mode));
  }
}

function modeOf(name, mode) {
  if (name === 'chrome-sandbox') return 0o4755;
  // Libraries are read, not run.
  return mode & 0o100 && !/\.so(\.\d+)?$/.test(name) ? 0o755 : 0o644;
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}
