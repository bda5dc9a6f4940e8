/** @file What staff mode asks about backups of this kiosk. Part of the contract (contract.ts). */
import { z } from 'zod';
import type { BackedUp, BackupLooked, BackupPreview, Exchanging } from '../backup/backup-desk.ts';
import type { KeptBefore } from '../backup/exchange.ts';
import type { Progress } from '../packages/progress.ts';
import { asks, nothing } from './asking.ts';

export type { BackedUp, BackupLooked, BackupPreview, Exchanging, KeptBefore };

const path = z.string().max(4_000);

export const backupQuestions = {
  /** Writes everything this kiosk holds into one of `places`; `backup.progress` tells how far it is. */
  'backup.write': asks('packages', z.strictObject({ to: path })).answers<BackedUp>(),
  /** Unpacks and checks a backup and answers what it holds; nothing is changed yet. */
  'backup.look': asks('packages', z.strictObject({ path })).answers<BackupLooked>(),
  /** The one that is open takes the place of what is here, and the app begins anew. */
  'backup.restore': asks('packages', z.strictObject({ keepName: z.boolean() })).answers<Exchanging>(),
  'backup.putAway': asks('packages', nothing).answers<null>(),
  /** What the last restore took the place of. */
  'backup.before': asks('packages', nothing).answers<KeptBefore | null>(),
  /** Brings that back, and the app begins anew. */
  'backup.takeBack': asks('packages', nothing).answers<Exchanging>(),
} as const;

export interface BackupNews {
  /** How far the writing of a backup is, or the opening of one. */
  'backup.progress': Progress;
}
