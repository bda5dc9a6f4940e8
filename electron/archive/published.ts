/** What came of showing another version: published, returned to, installed, or given way to. */
import type { Problem } from '../../exhibition/problems.ts';
import type { Refused } from './drafting.ts';
import type { VersionHead } from './versions.ts';

export type Published =
  | { outcome: 'published'; version: VersionHead }
  | { outcome: 'no-changes' }
  | { outcome: 'problems'; problems: Problem[] }
  | { outcome: 'no-such-version' }
  | { outcome: 'version-damaged'; files: string[] }
  | Refused;

/** What made way for what: an older version is shown, what a fresh install shows, or the trouble screen alone. */
export type GaveWay = 'older-version' | 'first-exhibition' | 'withheld' | 'nothing-left';
