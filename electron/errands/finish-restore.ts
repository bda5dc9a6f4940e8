/** A restore that was cut off is carried out before an errand reads what is here, as a start of the kiosk would. */
import { refusalOf } from '../archive/disk.ts';
import { finishExchange, isDecided } from '../backup/exchange.ts';
import type { Ended } from './errand.ts';
import { diskSentence, notDone } from './sentences.ts';

export interface Finishing {
  data: string;
  /** The errand runs alone on its data folder anyway. */
  alone: boolean;
  /** Takes the place of the running kiosk; false where there is one. */
  enter: () => boolean;
  leave: () => void;
}

/**
 * Null where the errand may begin. Beside a running kiosk only the kiosk finishes a restore: it has read what is here,
 * and ends before anything is moved.
 */
export async function finishRestore({ data, alone, enter, leave }: Finishing): Promise<Ended | null> {
  if (!alone && (!(await isDecided(data)) || !enter())) return null;
  try {
    await finishExchange(data);
    return null;
  } catch (error) {
    return notDone(`A restore that was cut off cannot be finished. ${diskSentence(refusalOf(error))}`);
  } finally {
    if (!alone) leave();
  }
}
