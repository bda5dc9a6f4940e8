import { existsSync } from 'node:fs';
import { lastLine, onPath, run } from './command.mjs';
import { say, Stop } from './say.mjs';

/** Debian's package for a library that Electron needs; newer systems renamed some with `t64`. Most come with GTK. */
const libraryPackages = [
  [
    /^libgtk-3\.|^libgdk-3\.|^lib(atk|cairo|pango|gdk_pixbuf|g(lib|io|object|module)|X|xcb|xkb|dbus|cups|expat|atspi)/,
    ['libgtk-3-0', 'libgtk-3-0t64'],
  ],
  [/^lib(nss|nssutil|smime|ssl)3\.|^libnspr4\.|^libplc4\.|^libplds4\./, ['libnss3']],
  [/^libasound\./, ['libasound2', 'libasound2t64']],
  [/^libgbm\.|^libdrm\./, ['libgbm1']],
  [/^libudev\./, ['libudev1']],
];

/** What the tests call by name or look for by path, and Debian's package for it. */
const testCommands = {
  Xvfb: 'xvfb',
  'xvfb-run': 'xvfb',
  xauth: 'xauth',
  xdotool: 'xdotool',
  openbox: 'openbox',
  xclip: 'xclip',
  strace: 'strace',
  import: 'imagemagick',
  chromium: 'chromium',
  ip: 'iproute2',
  unshare: 'util-linux',
  'dpkg-deb': 'dpkg',
  lintian: 'lintian',
  shellcheck: 'shellcheck',
  syncthing: 'syncthing',
  // What somebody would read on a page that was saved as PDF.
  pdftotext: 'poppler-utils',
  // What a PC is made of for the tests of the installer.
  'systemd-nspawn': 'systemd-container',
  nsenter: 'util-linux',
  '/lib/x86_64-linux-gnu/security/pam_systemd.so': 'libpam-systemd',
  '/usr/lib/systemd/user/dbus.socket': 'dbus-user-session',
  xset: 'x11-xserver-utils',
  xrandr: 'x11-xserver-utils',
  // A clock that jumps.
  faketime: 'faketime',
};

/**
 * Makes sure that the system has what the runtime (and with `forTests` the tests, with `headless` a start without a
 * display) calls for: installs it as root on Debian or Ubuntu, else throws a Stop with the one command to type.
 */
export async function provideLibraries(
  executable,
  { forTests = false, headless = false, quiet = false } = {},
) {
  if (process.platform !== 'linux') return;
  const libraries = await missingLibraries(executable);
  const commands = missingCommands({ forTests, headless });
  if (libraries.length + commands.length === 0) return;
  if (!onPath('apt-get'))
    throw new Stop(
      `This system lacks ${[...libraries, ...commands].join(', ')}. Install them and start again.`,
    );
  const { wanted, unknown } = packagesFor(libraries, commands);
  if (unknown.length > 0)
    throw new Stop(`This system lacks ${unknown.join(', ')}. Install them and start again.`);
  if (process.getuid?.() !== 0)
    throw new Stop(
      `This system lacks some parts. Type this, then start again:\n  ${await commandFor(wanted)}`,
    );
  if (!quiet) say(`System: installing ${listed(wanted)} …`);
  await install(wanted);
  const still = [...(await missingLibraries(executable)), ...missingCommands({ forTests, headless })];
  if (still.length > 0)
    throw new Stop(`This system still lacks ${still.join(', ')}, though ${listed(wanted)} went in.`);
}

const listed = (wanted) => wanted.map(([name]) => name).join(' ');

/** Libraries that the executable is linked to and that this system cannot find. */
export async function missingLibraries(executable) {
  if (!onPath('ldd') || !existsSync(executable)) return [];
  const { stdout } = await run('ldd', [executable]);
  return notFound(stdout);
}

/** The names in what `ldd` prints that it marks as not found. */
export function notFound(ldd) {
  return [...ldd.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

function missingCommands({ forTests, headless }) {
  const wanted = forTests ? Object.keys(testCommands) : headless ? ['Xvfb'] : [];
  return wanted.filter((name) => !(name.startsWith('/') ? existsSync(name) : onPath(name)));
}

/** Debian packages, each as a list of names to try, and what no package is known for. */
export function packagesFor(libraries, commands) {
  const unknown = [];
  const wanted = new Map();
  for (const library of libraries) {
    const names = libraryPackages.find(([pattern]) => pattern.test(library))?.[1];
    if (names) wanted.set(names[0], names);
    else unknown.push(library);
  }
  for (const command of commands) wanted.set(testCommands[command], [testCommands[command]]);
  return { wanted: [...wanted.values()], unknown };
}

async function install(wanted) {
  const options = ['-o', 'DPkg::Lock::Timeout=120'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const attempt = async () => {
    const names = await knownNames(wanted);
    if (names.length < wanted.length) return { code: 1, output: 'some packages are not known' };
    return run('apt-get', ['install', '-y', '--no-install-recommends', ...options, ...names], { env });
  };
  let result = await attempt();
  if (result.code !== 0) {
    // No lists yet, as in a fresh container, or lists so old that the files are gone.
    await run('apt-get', ['update', ...options], { env });
    result = await attempt();
  }
  if (result.code !== 0)
    throw new Stop(
      `${lastLine(result.output)}\nNot installed; to see why, type:\n  ${await commandFor(wanted)}`,
    );
}

/** For each list of names the first that apt can install; lists without one are left out. */
async function knownNames(wanted) {
  const names = [];
  for (const candidates of wanted) {
    for (const name of candidates) {
      const { stdout } = await run('apt-cache', ['policy', name], { env: { ...process.env, LC_ALL: 'C' } });
      if (!/Candidate: (?!\(none\))/.test(stdout)) continue;
      names.push(name);
      break;
    }
  }
  return names;
}

async function commandFor(wanted) {
  const known = await knownNames(wanted);
  const names = known.length === wanted.length ? known : wanted.map(([name]) => name);
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names.join(' ')}`;
}
