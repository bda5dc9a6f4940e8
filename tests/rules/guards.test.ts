/** What the kit sets and what the readiness page asks for are one list: neither may drift from the other. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guardIds } from '../../exhibition/guards.ts';
import type { Setting } from '../../electron/health/guards.ts';
import { systems } from '../escapes/table.ts';

const kit = (name: string) => readFileSync(`build/kit/linux/${name}`, 'utf8');
const [cage, openbox, gnome] = systems.map(([, settings]) => settings);
const settingsIn = (settings: (typeof systems)[number][1] | undefined): Setting[] =>
  guardIds.flatMap((id) => {
    const found = settings?.[id];
    return typeof found === 'object' ? [...found] : [];
  });

/** `/org/gnome/…/key` → value, as gnome.ini sets it. */
function gnomeSet(): Map<string, string> {
  const set = new Map<string, string>();
  let part = '';
  for (const line of kit('gnome.ini').split('\n')) {
    part = /^\[(.+)\]$/.exec(line)?.[1] ?? part;
    const [, key, value] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
    if (key && value !== undefined) set.set(`${part.replaceAll('/', '.')} ${key}`, value);
  }
  return set;
}

test('of GNOME each setting that is asked for is set by the kit, to a value that is taken for held', () => {
  const set = gnomeSet();
  const asked = settingsIn(gnome).filter(({ command }) => command === 'gsettings');
  expect(asked.length).toBeGreaterThanOrEqual(8);
  for (const { args, holds } of asked) {
    const value = set.get(args.slice(1).join(' '));
    expect(value, args.join(' ')).toBeDefined();
    expect(holds.test(`${value}\n`), `${args.join(' ')} = ${value}`).toBe(true);
  }
});

test('each unit that is asked for is masked by the kit', () => {
  const quiet = kit('quiet.sh');
  const units = [cage, openbox, gnome]
    .flatMap(settingsIn)
    .filter(({ command }) => command === 'systemctl')
    .map(({ args }) => String(args[1]));
  expect([...new Set(units)].sort()).toEqual(['ctrl-alt-del.target', 'sleep.target']);
  expect(quiet).toMatch(/^\s*mask ctrl-alt-del\.target$/m);
  expect(quiet).toMatch(/for one in ([a-z-]+ )*sleep [^\n]*; do mask "\$one\.target"; done/);
});

test('each file that is asked for holds what the kit writes into it', () => {
  const quiet = kit('quiet.sh');
  const files = [cage, openbox, gnome].flatMap(settingsIn).filter(({ command }) => command === 'cat');
  const written: Record<string, string> = {
    '/proc/sys/kernel/sysrq': /^kernel\.sysrq = (\d+)$/m.exec(quiet)?.[1] ?? '',
    '/etc/X11/xorg.conf.d/90-xatire.conf': /Section "ServerFlags"[^]*?EndSection/.exec(quiet)?.[0] ?? '',
  };
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const { args, holds } of files) expect(holds.test(written[String(args[0])] ?? ''), args[0]).toBe(true);
});

test('the bare X screen blanks nothing, and its window manager is the kit’s, which takes no key', () => {
  const session = kit('session');
  expect(session).toMatch(/xset s off/);
  expect(session).toMatch(/xset -dpms/);
  const manager = settingsIn(openbox).find(({ command }) => command === 'ps');
  const started = /openbox --config-file [^\n&]*/.exec(session)?.[0] ?? '';
  const home = /^home=(.*)$/m.exec(kit('steps.sh'))?.[1] ?? '';
  expect(manager?.holds.test(started.replaceAll('"', '').replace('$here', home).trim())).toBe(true);
  expect(kit('openbox.xml')).toMatch(/<keyboard><\/keyboard>/);
});
