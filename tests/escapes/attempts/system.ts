/** What only the operating system can stop. The kit sets it, electron/health/guards.ts reads it, readiness says it. */
import type { OfSystem } from '../attempt.ts';

const kit = 'build/kit/linux';

export const ofSystem: readonly OfSystem[] = [
  {
    guard: 'blanking',
    what: 'Wait until the screen goes dark or shows a saver',
    set: [`${kit}/quiet.sh`, `${kit}/session`, `${kit}/gnome.ini`],
  },
  {
    guard: 'sleep',
    what: 'Press the sleep key, close a lid, wait: the PC sleeps',
    set: [`${kit}/quiet.sh`, `${kit}/gnome.ini`],
  },
  {
    guard: 'lock',
    what: 'Super+L, or wait: the lock screen, and with it other users',
    set: [`${kit}/gnome.ini`],
  },
  {
    guard: 'notifications',
    what: 'Touch a message of the system: it opens its program',
    set: [`${kit}/gnome.ini`, `${kit}/desktop.sh`],
  },
  {
    guard: 'edge-swipes',
    what: 'Swipe in from an edge, or with three or four fingers',
    set: [`${kit}/session`],
  },
  {
    guard: 'hot-corners',
    what: 'Push the pointer into the corner of the overview',
    set: [`${kit}/gnome.ini`],
  },
  {
    guard: 'system-keys',
    what: 'Super, Alt+Tab, Alt+F2, Ctrl+Alt+T, Super+D',
    set: [`${kit}/openbox.xml`, `${kit}/gnome.ini`],
  },
  {
    guard: 'secure-keys',
    what: 'Ctrl+Alt+Del, Alt+SysRq, Ctrl+Alt+F1, Ctrl+Alt+Backspace',
    set: [`${kit}/quiet.sh`],
  },
  { guard: 'sticky-keys', what: 'Press Shift five times', set: [] },
];
