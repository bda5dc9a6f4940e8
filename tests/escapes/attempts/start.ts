/** Words and variables given to the app as it ships; each is one start of it. */
import type { Started } from '../attempt.ts';

const shortList = { held: 'the package takes a short list of switches', where: 'electron/switches.ts' };
const strict = { held: 'an unknown word is wrong use', where: 'electron/cli.ts' };
const fuse = { held: 'a fuse in the executable', where: 'build/after-pack.cjs' };

const refused = (args: readonly string[], held: Pick<Started, 'held' | 'where'> = shortList): Started => ({
  by: 'command line',
  what: args.join(' '),
  ...held,
  args,
  ends: 'refused',
});

const ignored = (
  env: Readonly<Record<string, string>>,
  what: string,
  held: Pick<Started, 'held' | 'where'>,
): Started => ({
  by: 'command line',
  what,
  ...held,
  env,
  ends: 'ignored',
});

/** `HOME` in a value becomes the stranger's home folder, where mark.cjs leaves a file if it runs. */
export const starts: readonly Started[] = [
  refused(['--remote-debugging-port=9222']),
  refused(['--remote-debugging-port=0']),
  refused(['-remote-debugging-port=9222']),
  refused(['--remote-debugging-pipe']),
  refused(['--remote-allow-origins=*', '--remote-debugging-port=0']),
  refused(['--inspect']),
  refused(['--inspect-brk=0']),
  refused(['--js-flags=--expose-gc']),
  refused(['--load-extension=HOME']),
  refused(['--disable-web-security']),
  refused(['--user-data-dir=HOME/other']),
  refused(['--host-resolver-rules=MAP * 127.0.0.1']),
  refused(['--proxy-server=127.0.0.1:8080'], strict),
  refused(['--app=https://example.invalid/'], strict),
  refused(['--renderer-cmd-prefix=sh -c'], strict),
  refused(['--log-net-log=HOME/net.json'], strict),
  refused(['--require', 'HOME/mark.cjs'], strict),
  refused(['-r', 'HOME/mark.cjs'], strict),
  refused(['-e', 'require("HOME/mark.cjs")'], strict),
  refused(['HOME/mark.cjs'], strict),
  refused(['https://example.invalid/'], strict),
  refused(['--', '--windowed'], strict),
  refused(['--windowed=yes'], strict),
  refused(['--version', '--remote-debugging-port=0']),
  ignored({ NODE_OPTIONS: '--require HOME/mark.cjs' }, 'NODE_OPTIONS=--require', fuse),
  ignored({ NODE_OPTIONS: '--inspect=0' }, 'NODE_OPTIONS=--inspect', fuse),
  {
    ...refused(['HOME/mark.cjs'], fuse),
    what: 'ELECTRON_RUN_AS_NODE=1 with a script of one’s own',
    env: { ELECTRON_RUN_AS_NODE: '1' },
  },
  ignored({ ELECTRON_RUN_AS_NODE: '1' }, 'ELECTRON_RUN_AS_NODE=1', fuse),
  ignored(
    { NODE_PATH: 'HOME', NODE_REPL_EXTERNAL_MODULE: 'HOME/mark.cjs' },
    'NODE_PATH and NODE_REPL_EXTERNAL_MODULE',
    fuse,
  ),
];
