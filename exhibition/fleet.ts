/** What a kiosk tells others about itself: one small file that any synchroniser carries. Counts only, no visitor. */
import { z } from 'zod';
import { language, line } from './fields.ts';

const moment = z.string().max(40);
const label = z.string().max(60);

export const kioskStatus = z.strictObject({
  format: z.literal(1),
  /** Twelve hexadecimal digits, drawn once per installation. */
  id: z.string().refine((value) => /^[0-9a-f]{12}$/.test(value), { params: { code: 'bad-id' } }),
  /** As staff call it; may be empty. */
  name: label,
  /** The app's own version. */
  app: z.string().max(40),
  writtenAt: moment,
  shown: z.strictObject({
    title: z.partialRecord(language, line),
    /** The version on show; null for what a fresh install shows. */
    version: z.int().min(1).nullable(),
    since: moment.nullable(),
    /** The package it came in, and when that was made. */
    package: z
      .strictObject({ id: z.string().max(64), madeAt: moment, signedBy: label.nullable() })
      .nullable(),
  }),
  upSeconds: z.int().min(0),
  freeBytes: z.int().min(0).nullable(),
  /** Today's restarts and mishaps of the screen. */
  restarts: z.int().min(0),
  failures: z.int().min(0),
  /** Packages in the shared folder that this kiosk does not take, with the code of the first reason. */
  refused: z.array(z.strictObject({ file: z.string().max(255), code: z.string().max(60) })).max(20),
  visits: z.strictObject({ today: z.int().min(0), week: z.int().min(0) }),
});
export type KioskStatus = z.infer<typeof kioskStatus>;

/** A status file this old means that the kiosk is off, or that the synchroniser stands still. */
export const silentAfterMinutes = 30;
