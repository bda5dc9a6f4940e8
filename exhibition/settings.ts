/** What staff may set at one kiosk. Each has a bound and a default; an unknown PC starts with the defaults. */
import { z } from 'zod';
import { clockTime, language } from './fields.ts';

export const settings = z.strictObject({
  format: z.literal(1),
  /** What the kiosk is called in its log, its status and on staff screens. */
  kioskName: z.string().max(60),
  /** Quiet seconds before the countdown. Bounds and default: conventions, "Idle". */
  idleSeconds: z.int().min(30).max(600),
  /** Longer where people read long text. */
  readingIdleSeconds: z.int().min(30).max(600),
  countdownSeconds: z.int().min(20).max(60),
  /** Size of the screen in inches, so that touch targets are millimetres; 24 where nobody has measured. */
  diagonalInches: z.number().min(7).max(110),
  /** Somebody held a ruler to this screen, so the diagonal is known and no guess. */
  diagonalMeasured: z.exactOptional(z.boolean()),
  textPercent: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  /** Loudness of films that a visitor started, in per cent; the loop is always silent. */
  soundPercent: z.int().min(0).max(100),
  /** The languages shown, the first being the default; absent: as the exhibition says. */
  languages: z.exactOptional(z.array(language).min(1)),
  /** Outside these hours the screen is black and the machine awake; absent: always open. Local time. */
  openingHours: z.exactOptional(z.strictObject({ from: clockTime, until: clockTime })),
  /** Which screen, counted from 1; absent: the system's first. Takes effect at the next start. */
  display: z.exactOptional(z.int().min(1).max(16)),
  /** A folder that a synchroniser shares between kiosks: packages come in, the kiosk's status goes out. A whole path. */
  sharedFolder: z.exactOptional(z.string().min(1).max(1_000)),
  /** What is published here is put into the shared folder for the other kiosks. */
  sendPublished: z.exactOptional(z.boolean()),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  format: 1,
  kioskName: '',
  idleSeconds: 60,
  readingIdleSeconds: 120,
  countdownSeconds: 30,
  diagonalInches: 24,
  textPercent: 100,
  soundPercent: 70,
};

export type TextPercent = Settings['textPercent'];
