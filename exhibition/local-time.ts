/** Moments as this machine's clock and calendar say them, in figures. */

/** `7` → `07`. */
export const twoFigures = (n: number): string => String(n).padStart(2, '0');

/** The local day, `2026-11-08`. */
export const localDay = (at: Date): string =>
  `${String(at.getFullYear()).padStart(4, '0')}-${twoFigures(at.getMonth() + 1)}-${twoFigures(at.getDate())}`;

/** The local time of day, `09:05`. */
export const timeOfDay = (at: Date): string => `${twoFigures(at.getHours())}:${twoFigures(at.getMinutes())}`;
