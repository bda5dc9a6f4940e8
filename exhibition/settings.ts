/** What staff may set at one kiosk. Each has a bound and a default; an unknown PC starts with the defaults. */
import { z } from 'zod';
import { language } from './fields.ts';

export const settings = z.strictObject({
  format: z.literal(1),
  /** Quiet seconds before the countdown. Bounds and default: conventions, "Idle". */
  idleSeconds: z.int().min(30).max(600),
  /** Longer where people read long text. */
  readingIdleSeconds: z.int().min(30).max(600),
  countdownSeconds: z.int().min(20).max(60),
  /** Size of the screen in inches, so that touch targets are millimetres; 24 where nobody has measured. */
  diagonalInches: z.number().min(7).max(110),
  textPercent: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  /** The languages shown, the first being the default; absent: as the exhibition says. */
  languages: z.exactOptional(z.array(language).min(1)),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  format: 1,
  idleSeconds: 60,
  readingIdleSeconds: 120,
  countdownSeconds: 30,
  diagonalInches: 24,
  textPercent: 100,
};

export const textSizes = [100, 125, 150, 200] as const;
export type TextPercent = Settings['textPercent'];
