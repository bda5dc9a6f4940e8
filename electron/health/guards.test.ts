import { describe, expect, test } from 'vitest';
import { askSystem, readGuards, type Ask, type Asked } from './guards.ts';

/** A system that answers from a list; what is not on it is not set. */
const answering =
  (answers: Readonly<Record<string, Asked>>, otherwise: Asked = { ok: false, out: '' }): Ask =>
  async (command, args) =>
    answers[[command, ...args].join(' ')] ?? answers[command] ?? otherwise;

const said = (out: string, ok = true): Asked => ({ ok, out });
const states = async (platform: NodeJS.Platform, env: Record<string, string>, ask: Ask) =>
  Object.fromEntries((await readGuards({ platform, env, ask })).map(({ id, state }) => [id, state]));

/** As `reg query` prints it, with the ends of lines of Windows. */
const registered = (name: string, kind: string, value: string) =>
  said(`\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\X\r\n    ${name}    ${kind}    ${value}\r\n\r\n`);
const power = (mains: string, battery = '0x00000384') =>
  said(`    Wartezeit\r\n  Index (Netz): ${mains}\r\n  Index (Akku): ${battery}\r\n`);

describe('on Windows', () => {
  const kiosk: Ask = async (command, args) => {
    if (command === 'powercfg') return power('0x00000000');
    const name = String(args.at(-1));
    const values: Record<string, [string, string]> = {
      AllowEdgeSwipe: ['REG_DWORD', '0x0'],
      ScreenSaveActive: ['REG_SZ', '0'],
      Flags: ['REG_SZ', '506'],
    };
    return registered(name, ...(values[name] ?? ['REG_DWORD', '0x1']));
  };

  test('a PC as the installer leaves it holds every guard', async () => {
    const found = await states('win32', {}, kiosk);
    expect(Object.keys(found)).toHaveLength(8);
    expect(Object.values(found).every((state) => state === 'held')).toBe(true);
  });

  test('a PC as it was bought holds none', async () => {
    const bought: Ask = async (command, args) =>
      command === 'powercfg'
        ? power('0x00000258')
        : args.at(-1) === 'Flags'
          ? registered('Flags', 'REG_SZ', '510')
          : args.at(-1) === 'ScreenSaveActive'
            ? registered('ScreenSaveActive', 'REG_SZ', '1')
            : { ok: false, out: '' };
    expect(Object.values(await states('win32', {}, bought)).every((state) => state === 'open')).toBe(true);
  });

  test('one of several settings that is missing leaves the guard open', async () => {
    const half: Ask = async (command, args) =>
      args.at(-1) === 'NoLogoff' ? { ok: false, out: '' } : kiosk(command, args);
    expect(await states('win32', {}, half)).toMatchObject({ 'secure-keys': 'open', 'system-keys': 'held' });
  });

  test('a screen that goes dark on battery alone is held: a kiosk is on the mains', async () => {
    expect(await states('win32', {}, kiosk)).toMatchObject({ sleep: 'held' });
    const mains: Ask = async (command, args) =>
      command === 'powercfg' ? power('0x00000384', '0x00000000') : kiosk(command, args);
    expect(await states('win32', {}, mains)).toMatchObject({ sleep: 'open', blanking: 'open' });
  });
});

describe('on Linux with GNOME', () => {
  const env = { XDG_CURRENT_DESKTOP: 'ubuntu:GNOME', WAYLAND_DISPLAY: 'wayland-0' };
  const kiosk = {
    'gsettings get org.gnome.desktop.session idle-delay': said('uint32 0\n'),
    'gsettings get org.gnome.desktop.screensaver lock-enabled': said('false\n'),
    'gsettings get org.gnome.desktop.notifications show-banners': said('false\n'),
    'gsettings get org.gnome.desktop.interface enable-hot-corners': said('false\n'),
    'gsettings get org.gnome.mutter overlay-key': said("''\n"),
    'gsettings get org.gnome.desktop.wm.keybindings switch-applications': said('@as []\n'),
    'gsettings get org.gnome.desktop.wm.keybindings panel-run-dialog': said("['']\n"),
    'gsettings get org.gnome.settings-daemon.plugins.media-keys terminal': said('@as []\n'),
    // A masked unit is told with an exit code of 1.
    systemctl: said('masked\n', false),
    'cat /proc/sys/kernel/sysrq': said('0\n'),
  };

  test('as the installer leaves it, all but the gestures are held, and those are said to be open', async () => {
    const { 'edge-swipes': gestures, ...others } = await states('linux', env, answering(kiosk));
    expect(gestures).toBe('open');
    expect(Object.values(others).every((state) => state === 'held')).toBe(true);
    expect(Object.keys(others)).toHaveLength(7);
  });

  test('as a desktop comes, each is open', async () => {
    const desktop = answering(
      {
        'gsettings get org.gnome.mutter overlay-key': said("'Super_L'\n"),
        'gsettings get org.gnome.desktop.session idle-delay': said('uint32 300\n'),
        'gsettings get org.gnome.desktop.wm.keybindings switch-applications': said("['<Super>Tab']\n"),
        systemctl: said('static\n'),
        'cat /proc/sys/kernel/sysrq': said('438\n'),
      },
      said('true\n'),
    );
    expect(Object.values(await states('linux', env, desktop)).every((state) => state === 'open')).toBe(true);
  });

  test('a setting that this version does not know is unknown, not held', async () => {
    const old = answering({
      ...kiosk,
      'gsettings get org.gnome.desktop.interface enable-hot-corners': said('', false),
    });
    expect(await states('linux', env, old)).toMatchObject({ 'hot-corners': 'unknown' });
  });
});

describe('on Linux without a desktop', () => {
  const masked = { systemctl: said('masked\n', false), 'cat /proc/sys/kernel/sysrq': said('0\n') };
  const keysOff = said('Section "ServerFlags"\n  Option "DontVTSwitch" "true"\n  Option "DontZap" "true"\n');
  const ourManager = said('openbox --config-file /usr/local/lib/xatire-kiosk/openbox.xml\n');

  test('a bare Wayland screen needs nothing but sleep and the secure keys switched off', async () => {
    expect(await states('linux', { WAYLAND_DISPLAY: 'wayland-0' }, answering(masked))).toEqual({
      blanking: 'held',
      sleep: 'held',
      lock: 'held',
      notifications: 'held',
      'edge-swipes': 'held',
      'hot-corners': 'held',
      'system-keys': 'held',
      'secure-keys': 'held',
    });
  });

  test('a kernel that still listens to a keyboard leaves the secure keys open', async () => {
    const listening = answering({ ...masked, 'cat /proc/sys/kernel/sysrq': said('438\n') });
    expect(await states('linux', { WAYLAND_DISPLAY: 'wayland-0' }, listening)).toMatchObject({
      'secure-keys': 'open',
    });
  });

  test('a bare X screen under the kit’s window manager holds all, its own keys among them', async () => {
    const lit = said('Screen Saver:\n  timeout:  0    cycle:  600\nDPMS:\n  DPMS is Disabled\n');
    const kit = {
      ...masked,
      xset: lit,
      ps: ourManager,
      'cat /etc/X11/xorg.conf.d/90-xatire.conf': keysOff,
    };
    const found = await states('linux', { DISPLAY: ':0' }, answering(kit));
    expect(Object.values(found).every((state) => state === 'held')).toBe(true);
    const another = { ...kit, ps: said('openbox\n') };
    expect(await states('linux', { DISPLAY: ':0' }, answering(another))).toMatchObject({
      'system-keys': 'open',
    });
    expect(
      await states('linux', { DISPLAY: ':0' }, answering({ ...kit, ps: said('', false) })),
    ).toMatchObject({ 'system-keys': 'unknown' });
  });

  test('a bare X screen is asked whether it goes dark', async () => {
    const lit = said('Screen Saver:\n  timeout:  0    cycle:  600\nDPMS:\n  DPMS is Disabled\n');
    const dark = said('Screen Saver:\n  timeout:  600    cycle:  600\nDPMS:\n  DPMS is Enabled\n');
    expect(await states('linux', { DISPLAY: ':0' }, answering({ ...masked, xset: lit }))).toMatchObject({
      blanking: 'held',
    });
    expect(await states('linux', { DISPLAY: ':0' }, answering({ ...masked, xset: dark }))).toMatchObject({
      blanking: 'open',
    });
  });

  test('where there is no command to ask, nothing is taken for held', async () => {
    const found = await states('linux', { DISPLAY: ':0' }, async () => null);
    expect(found).toMatchObject({ blanking: 'unknown', sleep: 'unknown', 'secure-keys': 'unknown' });
  });
});

test('the system is really asked: an answer, a bad end, and no such command', async () => {
  expect(await askSystem(process.execPath, ['-p', '1 + 1'])).toEqual({ ok: true, out: '2\n' });
  expect(await askSystem(process.execPath, ['-e', 'console.log(3); process.exit(4)'])).toEqual({
    ok: false,
    out: '3\n',
  });
  expect(await askSystem('xatire-no-such-command', [])).toBeNull();
});
