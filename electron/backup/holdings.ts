/** What a kiosk holds, by its places in the data folder, and which of it goes into a backup. */

/** Unpacked backups lie in folders with this beginning; whatever is left of one is swept at the next start. */
export const restoringFolder = '.restoring-';

/** PINs and the recovery code: exchanged only where the backup has some. */
export const pinNames = ['staff.json', 'staff-recovery.json'] as const;

/**
 * What is exchanged when a backup is restored. Left with the machine: its log; the private key that signs (whoever
 * finds the stick could sign with it); wrong tries at the PIN door, which a restore must not forgive; what Chromium
 * keeps for itself.
 */
export const heldNames = [
  'exhibition',
  'figures',
  'health',
  'settings.json',
  'show-now.json',
  'rotation.json',
  'trusted-keys.json',
  'fleet.json',
  'first-start.json',
  // Which format all of it has: older data are brought forward by the start that follows.
  'format.json',
  ...pinNames,
] as const;

/** Files of the data folder that a backup may hold; nothing else in one is taken. */
const places = [
  /^(settings|show-now|rotation|trusted-keys|fleet|first-start|format|staff|staff-recovery)\.json$/,
  /^(figures|health)\/[^/]+\.json$/,
  /^exhibition\/current\.json$/,
  /^exhibition\/statement-changes[\w-]*\.json$/,
  /^exhibition\/imports\/[^/]+$/,
  /^exhibition\/draft\/.+$/,
  /^exhibition\/versions\/[1-9]\d*\/.+$/,
];

export const belongs = (path: string): boolean => places.some((place) => place.test(path));

/** Derived, or left by an interrupted write: made anew, or swept at the next start. */
export const isPassing = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

/** `exhibition/versions/7/media/a.jpg` → version 7 and `media/a.jpg`; null for what belongs to no version. */
export function inVersion(path: string): { number: number; path: string } | null {
  const found = /^exhibition\/versions\/([1-9]\d*)\/(.+)$/.exec(path);
  return found?.[1] && found[2] ? { number: Number(found[1]), path: found[2] } : null;
}
