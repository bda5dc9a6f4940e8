/** The list of errands: a new one is its own file and one line here. */
import { backupErrand } from './backup.ts';
import { checkErrand } from './check.ts';
import type { Errand } from './errand.ts';
import { makeResetErrand } from './make-reset.ts';
import { importErrand } from './import.ts';
import { exportErrand } from './export.ts';
import { installErrand } from './install.ts';
import { makeKeyErrand } from './make-key.ts';
import { restoreErrand, undoRestoreErrand } from './restore.ts';
import { setPinErrand } from './set-pin.ts';

export const errands: Readonly<Record<string, Errand>> = {
  check: checkErrand,
  import: importErrand,
  install: installErrand,
  export: exportErrand,
  'make-key': makeKeyErrand,
  backup: backupErrand,
  restore: restoreErrand,
  'undo-restore': undoRestoreErrand,
  'set-pin': setPinErrand,
  'make-reset': makeResetErrand,
};

/** Said where an errand would change what a running kiosk holds. */
export const besideKiosk = (name: string): string =>
  `--${name} cannot be run while Xatirə is running on the same data folder. Close the kiosk first.`;
