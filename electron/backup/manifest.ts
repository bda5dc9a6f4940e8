/**
 * @file `manifest.json` of a backup. Each content is in the backup once, under the first of its names: what a version
 * holds besides is named, with its sum, in that version's own `version.json`; what the draft shares stands in `same`.
 */
import { z } from 'zod';
import { fileSums } from '../packages/manifest.ts';

export const backupEnding = '.xatire-backup';

export const backupManifest = z.strictObject({
  format: z.literal(1),
  kind: z.literal('xatire-backup'),
  /** The Xatirə that made it. */
  app: z.string().max(60),
  /** ISO 8601, UTC. */
  madeAt: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  /** The kiosk it is of. */
  kiosk: z.strictObject({ name: z.string().max(60), id: z.string().max(40).nullable() }),
  /** The version on show; null while nothing was published. */
  version: z.int().min(1).nullable(),
  files: fileSums,
  /** Files of the draft that say the same as one that is there: path → that path. */
  same: z.record(z.string(), z.string()),
});
export type BackupManifest = z.infer<typeof backupManifest>;

/** Enough of any backup to say what it is, whichever Xatirə made it. */
export const backupHead = z.looseObject({
  format: z.int(),
  kind: z.literal('xatire-backup'),
  app: z.string().max(60),
});
