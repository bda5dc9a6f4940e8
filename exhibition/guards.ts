/**
 * What no application can stop and only the system can: an installer sets it, the machine reads it
 * (electron/health/guards.ts) and the readiness page says what is missing.
 */

/** In the order one goes through them. */
export const guardIds = [
  /** The screen goes dark, or shows a saver, by itself. */
  'blanking',
  /** The PC sleeps by itself. */
  'sleep',
  /** The screen is locked by itself. */
  'lock',
  /** Messages of the system and of other programs stand over the exhibition. */
  'notifications',
  /** A swipe from an edge or with several fingers opens something of the system's. */
  'edge-swipes',
  /** Resting in a corner opens an overview. */
  'hot-corners',
  /** A key of the system's opens its menu, a terminal, another window. */
  'system-keys',
  /** Ctrl+Alt+Del and its kin: restart, tasks, another console. */
  'secure-keys',
  /** Shift five times opens a dialog. */
  'sticky-keys',
] as const;
export type GuardId = (typeof guardIds)[number];

export const isGuard = (id: string): id is GuardId => guardIds.some((one) => one === id);

/** `unknown`: the system does not say, or nobody knows how to ask it. */
export type GuardState = 'held' | 'open' | 'unknown';

export interface Guard {
  id: GuardId;
  state: GuardState;
}

/** Through these a visitor gets out, or sees nothing; the others disturb. */
export const grave: readonly GuardId[] = [
  'blanking',
  'sleep',
  'lock',
  'edge-swipes',
  'hot-corners',
  'system-keys',
  'secure-keys',
];
