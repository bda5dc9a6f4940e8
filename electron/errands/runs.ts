/** @file How each errand is run; leaving one out does not compile. */
import { runBackup } from './backup.ts';
import { runCheck } from './check.ts';
import type { Run } from './errand.ts';
import type { ErrandName } from './errands.ts';
import { runExport } from './export.ts';
import { runImport } from './import.ts';
import { runInstall } from './install.ts';
import { runMakeKey } from './make-key.ts';
import { runMakeReset } from './make-reset.ts';
import { runRestore, runUndoRestore } from './restore.ts';
import { runSetPin } from './set-pin.ts';

export const runs: Readonly<Record<ErrandName, Run>> = {
  check: runCheck,
  import: runImport,
  install: runInstall,
  export: runExport,
  'make-key': runMakeKey,
  backup: runBackup,
  restore: runRestore,
  'undo-restore': runUndoRestore,
  'set-pin': runSetPin,
  'make-reset': runMakeReset,
};

/** Said where an errand would change what a running kiosk holds. */
export const besideKiosk = (name: ErrandName): string =>
  `--${name} cannot be run while Xatirə is running on the same data folder. Close the kiosk first.`;
