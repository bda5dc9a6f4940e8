/** `--restore FILE`: what a backup holds takes the place of what this kiosk holds, all of it or nothing. */
import { resolve } from 'node:path';
import { lineOf } from '../../exhibition/words/sentences.ts';
import { settings } from '../../exhibition/settings.ts';
import { refusalOf } from '../archive/disk.ts';
import { beginExchange, beginTakingBack, finishExchange } from '../backup/exchange.ts';
import { readBackup, type BackupNotRead } from '../backup/read-backup.ts';
import type { Ended, Run } from './errand.ts';
import { diskSentence, inTenths, notDone } from './sentences.ts';

export const runRestore: Run = async ({ data, signal, tell }, { restore: file = '', as }) => {
  if (as !== undefined && !settings.shape.kioskName.safeParse(as).success)
    return { exitCode: 2, why: '--as wants a name of at most 60 characters.' };
  const read = await readBackup(resolve(file), {
    data,
    as,
    signal,
    progress: inTenths(tell, 'Unpacking'),
  });
  if (read.outcome !== 'ok') return refusedSentence(read);
  const { manifest, hasPins } = read.opened;
  const done = await exchanged(async () => {
    await beginExchange(data, read.opened);
    return true;
  }, data);
  if (typeof done !== 'boolean') {
    await read.opened.close();
    return done;
  }
  const of = manifest.kiosk.name === '' ? 'a kiosk without a name' : `“${manifest.kiosk.name}”`;
  const pins = hasPins ? 'The PINs are those of the backup.' : 'The backup has no PINs; those here stay.';
  return { exitCode: 0, out: `Restored: ${of}, as it was on ${manifest.madeAt}. ${pins}` };
};

export const runUndoRestore: Run = async ({ data }) => {
  const done = await exchanged(() => beginTakingBack(data), data);
  if (typeof done !== 'boolean') return done;
  return done
    ? { exitCode: 0, out: 'What was there before is back. The same switch again undoes this.' }
    : notDone('Nothing was restored here, so there is nothing to take back.');
};

/** Decides an exchange and carries it out; what the disk refuses in between is done by the next start. */
async function exchanged(begin: () => Promise<boolean>, data: string): Promise<boolean | Ended> {
  let decided = false;
  try {
    decided = await begin();
    if (decided) await finishExchange(data);
    return decided;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!decided) return notDone(diskSentence(refusal));
    return notDone('The disk refused in the middle. Nothing is lost: the next start of the kiosk goes on.');
  }
}

function refusedSentence(read: BackupNotRead): Ended {
  switch (read.outcome) {
    case 'no-backup':
      return notDone('This file is no backup of a kiosk. Nothing was changed.');
    case 'newer':
      return notDone(
        `The backup was made by a newer Xatirə (${read.app}); bring this machine up to date first. Nothing was changed.`,
      );
    case 'damaged':
      return {
        exitCode: 1,
        out: read.problems.map((one) => lineOf(one)).join('\n'),
        why: 'The backup is damaged, cut off or altered. Nothing was changed.',
      };
    case 'no-room':
      return notDone(
        `Unpacking needs ${read.neededMb} MB, and this disk has ${read.freeMb} MB left. Nothing was changed.`,
      );
    case 'gone':
      return notDone('The backup cannot be read; perhaps the stick was pulled out. Nothing was changed.');
    case 'cancelled':
      return notDone('Cancelled. Nothing was changed.');
    default:
      return notDone(diskSentence(read));
  }
}
