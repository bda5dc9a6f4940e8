/** `--backup FILE`: everything this kiosk holds, in one file. */
import { resolve } from 'node:path';
import { Library } from '../archive/library.ts';
import { readSettings } from '../archive/settings.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { FleetMemory } from '../fleet/memory.ts';
import { endOfWriting } from './export.ts';
import type { Run } from './errand.ts';
import { inTenths } from './sentences.ts';

export const runBackup: Run = async ({ data, fresh, version, signal, tell }, { backup: file = '' }) => {
  const library = await Library.open({ data, fresh, report: tell });
  try {
    // Ends a save that was cut off, so that the draft is whole.
    await library.draft.open();
    const { settings } = await readSettings(data);
    return endOfWriting(
      await writeBackup({
        data,
        library,
        to: resolve(file),
        app: version,
        kiosk: { name: settings.kioskName, id: await new FleetMemory(data, tell).id() },
        madeAt: new Date(),
        signal,
        progress: inTenths(tell, 'Backing up'),
      }),
      { thing: 'backup', said: ({ files }) => `${files} files, read back and found the same.` },
    );
  } finally {
    await library.close();
  }
};
