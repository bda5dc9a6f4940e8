/** @file What the guide through the first start asks. Part of the contract (contract.ts). */
import { z } from 'zod';
import { firstStart } from '../../exhibition/first-start.ts';
import type { DiskRefusal } from '../archive/disk.ts';
import type { Exported } from '../health/exports.ts';
import { asks } from './asking.ts';

export const firstStartQuestions = {
  'firstStart.keep': asks('settings', z.strictObject({ at: firstStart })).answers<
    { outcome: 'ok' } | DiskRefusal
  >(),
  /** The page as it is laid out for paper, as a PDF in one of `places`. */
  'sheet.export': asks('settings', z.strictObject({ to: z.string().max(4_000) })).answers<Exported>(),
} as const;
