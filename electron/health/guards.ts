/**
 * Asks the system for what only it can stop (exhibition/guards.ts). Each question is a command that reads a setting and
 * changes nothing; what its answer means is said here, so that every decision can be tested without that system.
 */
import { execFile } from 'node:child_process';
import { guardIds, type Guard, type GuardId, type GuardState } from '../../exhibition/guards.ts';

/** What a command printed and whether it ended well; null where there is no such command, or it did not come back. */
export type Asked = { ok: boolean; out: string } | null;
export type Ask = (command: string, args: readonly string[]) => Promise<Asked>;

export interface System {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  ask: Ask;
}

/** One setting: how to read it and when it holds. A setting that is not there is as the system made it. */
export interface Setting {
  command: string;
  args: readonly string[];
  holds: RegExp;
  /** What a value that is missing means; `open` where nothing is said. */
  missing?: GuardState;
}

const gnome = (schema: string, name: string, holds: RegExp): Setting => ({
  command: 'gsettings',
  args: ['get', `org.gnome.${schema}`, name],
  holds,
  missing: 'unknown',
});

const masked = (unit: string): Setting => ({
  command: 'systemctl',
  args: ['is-enabled', unit],
  holds: /^masked$/m,
});

const registry = (path: string, name: string, holds: RegExp): Setting => ({
  command: 'reg',
  args: ['query', path, '/v', name],
  holds: new RegExp(`\\b${name}\\s+REG_\\w+\\s+${holds.source}\\s*$`, 'im'),
});

const one = /0x1/;
const zero = /0x0/;
const nothing = /^(@as )?\[('')?\]$/m;
const userPolicy = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Policies';

/** Of the mains alone: a kiosk is never on battery. */
const powerPlan = (group: string, name: string): Setting => ({
  command: 'powercfg',
  args: ['/query', 'SCHEME_CURRENT', group, name],
  // The last two numbers are the mains' and the battery's, whatever the language of the words before them.
  holds: /0x00000000[^\n]*\n[^\n]*0x[0-9a-f]{8}\s*$/i,
  missing: 'unknown',
});

/** What each guard rests on: settings that all have to hold, or a state that is known without asking. */
export type Settings = Readonly<Partial<Record<GuardId, readonly Setting[] | GuardState>>>;

/** Policies of Windows 10 and 11, as Microsoft's policy reference names them. Not run on a Windows here. */
const windows: Settings = {
  blanking: [
    powerPlan('SUB_VIDEO', 'VIDEOIDLE'),
    registry('HKCU\\Control Panel\\Desktop', 'ScreenSaveActive', /0/),
  ],
  sleep: [powerPlan('SUB_SLEEP', 'STANDBYIDLE')],
  lock: [registry(`${userPolicy}\\System`, 'DisableLockWorkstation', one)],
  notifications: [
    registry('HKCU\\Software\\Policies\\Microsoft\\Windows\\Explorer', 'DisableNotificationCenter', one),
  ],
  'edge-swipes': [registry('HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\EdgeUI', 'AllowEdgeSwipe', zero)],
  'system-keys': [registry(`${userPolicy}\\Explorer`, 'NoWinKeys', one)],
  'secure-keys': [
    registry(`${userPolicy}\\System`, 'DisableTaskMgr', one),
    registry(`${userPolicy}\\System`, 'DisableChangePassword', one),
    registry(`${userPolicy}\\Explorer`, 'NoLogoff', one),
  ],
  'sticky-keys': [registry('HKCU\\Control Panel\\Accessibility\\StickyKeys', 'Flags', /(506|26|58|122)/)],
};

const file = (path: string, holds: RegExp): Setting => ({ command: 'cat', args: [path], holds });

const everyLinux = {
  sleep: [masked('sleep.target')],
  // Alt+SysRq reaches the kernel past every program.
  'secure-keys': [masked('ctrl-alt-del.target'), file('/proc/sys/kernel/sysrq', /^0$/m)],
} satisfies Settings;

const onGnome: Settings = {
  ...everyLinux,
  blanking: [gnome('desktop.session', 'idle-delay', /^uint32 0$/m)],
  lock: [gnome('desktop.screensaver', 'lock-enabled', /^false$/m)],
  notifications: [gnome('desktop.notifications', 'show-banners', /^false$/m)],
  // Its three-finger gestures have no setting: on a touchscreen they lead to the overview whatever is said.
  'edge-swipes': 'open',
  'hot-corners': [gnome('desktop.interface', 'enable-hot-corners', /^false$/m)],
  'system-keys': [
    gnome('mutter', 'overlay-key', /^''$/m),
    gnome('desktop.wm.keybindings', 'switch-applications', nothing),
    gnome('desktop.wm.keybindings', 'panel-run-dialog', nothing),
    gnome('settings-daemon.plugins.media-keys', 'terminal', nothing),
  ],
};

/** A screen with the kiosk alone on it: what is not there needs no switching off. */
const bare: Settings = {
  ...everyLinux,
  lock: 'held',
  notifications: 'held',
  'edge-swipes': 'held',
  'hot-corners': 'held',
  'system-keys': 'held',
};
const bareX: Settings = {
  ...bare,
  blanking: [
    { command: 'xset', args: ['q'], holds: /timeout:\s+0\b/ },
    { command: 'xset', args: ['q'], holds: /DPMS is Disabled|Server does not have the DPMS Extension/ },
  ],
  // Of a window manager only its own configuration knows which keys it takes; the kit's takes none.
  'system-keys': [
    {
      command: 'ps',
      args: ['-C', 'openbox', '-o', 'args='],
      holds: /--config-file \S*\/xatire-kiosk\/openbox\.xml$/m,
      missing: 'unknown',
    },
  ],
  // X11 itself takes Ctrl+Alt+F1 and Ctrl+Alt+Backspace.
  'secure-keys': [
    ...everyLinux['secure-keys'],
    file('/etc/X11/xorg.conf.d/90-xatire.conf', /"DontVTSwitch" "true"[^]*"DontZap" "true"/),
  ],
};
const bareWayland: Settings = { ...bare, blanking: 'held' };

/** Another desktop than GNOME: there is no one place to ask. */
const anotherDesktop: Settings = {
  ...everyLinux,
  blanking: 'unknown',
  lock: 'unknown',
  notifications: 'unknown',
  'edge-swipes': 'unknown',
  'hot-corners': 'unknown',
  'system-keys': 'unknown',
};

/** What is asked of this system; docs/escapes.md lists it, and tests/rules holds it against what the kit sets. */
export function settingsOf({ platform, env }: Pick<System, 'platform' | 'env'>): Settings {
  if (platform === 'win32') return windows;
  if (platform !== 'linux') return anotherDesktop;
  const desktop = env['XDG_CURRENT_DESKTOP'] ?? '';
  if (/GNOME|Unity/i.test(desktop)) return onGnome;
  if (desktop !== '') return anotherDesktop;
  return env['WAYLAND_DISPLAY'] ? bareWayland : bareX;
}

/** The guards that this system needs, each as it is now. Never throws; what cannot be read is `unknown`. */
export async function readGuards(system: System): Promise<Guard[]> {
  const settings = settingsOf(system);
  const wanted = guardIds.filter((id) => settings[id] !== undefined);
  return Promise.all(
    wanted.map(async (id) => ({ id, state: await stateOf(settings[id] ?? 'unknown', system.ask) })),
  );
}

/** Held only if each of its settings holds. */
async function stateOf(settings: readonly Setting[] | GuardState, ask: Ask): Promise<GuardState> {
  if (typeof settings === 'string') return settings;
  const states = await Promise.all(settings.map((setting) => read(setting, ask)));
  return states.includes('open') ? 'open' : states.includes('unknown') ? 'unknown' : 'held';
}

async function read({ command, args, holds, missing = 'open' }: Setting, ask: Ask): Promise<GuardState> {
  const asked = await ask(command, args);
  if (asked === null) return 'unknown';
  if (holds.test(asked.out.replaceAll('\r', ''))) return 'held';
  return asked.ok ? 'open' : missing;
}

const longestAnswerMs = 3_000;

/** The system itself. */
export const askSystem: Ask = (command, args) =>
  new Promise((resolve) => {
    const options = { timeout: longestAnswerMs, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } };
    execFile(command, args, options, (error, stdout) => {
      const ended = typeof error?.code === 'number' || error === null;
      resolve(ended ? { ok: error === null, out: stdout } : null);
    });
  });
