/**
 * Wrong tries at this kiosk, in `staff-tries.json`: after two free ones each costs a longer wait.
 *
 * The rule of the clocks: while the kiosk runs, a wait is measured by the clock that never jumps, so setting the
 * time changes nothing. Across a restart only the wall clock can tell how much has passed. What it says is never
 * believed beyond the wait that belongs to the count: a clock set back begins that wait anew (at most 15 minutes,
 * never days). A clock set forward and a restart together end a wait, for a kiosk switched on in the morning must
 * not keep staff waiting for last night's tries; the count stays, so the next wrong try costs the next longer wait.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { machineClock, type Clock } from './clock.ts';
import { readPrivate, writePrivate } from './private-file.ts';

const second = 1_000;
const minute = 60 * second;

/** Three tries are free of waiting before them; the third wrong one costs the first of these. The last one stays. */
const freeTries = 3;
const waits = [5 * second, 15 * second, 30 * second, minute, 2 * minute, 5 * minute, 15 * minute] as const;

/** The wait in milliseconds after so many wrong tries in a row. */
export function waitAfter(wrong: number): number {
  return wrong < freeTries ? 0 : (waits[Math.min(wrong - freeTries, waits.length - 1)] ?? 0);
}

const stored = z.strictObject({
  format: z.literal(1),
  wrong: z.int().min(0),
  /** When the wait ends by the wall clock, in milliseconds since 1970. */
  until: z.number(),
});

export class Tries {
  #path: string;
  #state: { wrong: number; waitsUntil: number } | null = null;

  constructor(
    dataFolder: string,
    private readonly report: (sentence: string) => void,
    private readonly clock: Clock = machineClock,
  ) {
    this.#path = join(dataFolder, 'staff-tries.json');
  }

  /** Milliseconds until the next try is looked at; 0 is now. */
  async waitMs(): Promise<number> {
    const { waitsUntil } = await this.#current();
    return Math.max(0, waitsUntil - this.clock.elapsed());
  }

  /**
   * Books a try as wrong. To be called before the PIN is looked at: whoever pulls the plug meanwhile has had a try.
   * Where the disk refuses, the wait holds in memory until the next start.
   */
  async book(): Promise<void> {
    const wrong = (await this.#current()).wrong + 1;
    await this.#keep(wrong);
  }

  /** A right PIN, or new ones: all is forgiven. */
  async clear(): Promise<void> {
    await this.#keep(0);
  }

  async #keep(wrong: number): Promise<void> {
    const wait = waitAfter(wrong);
    this.#state = { wrong, waitsUntil: this.clock.elapsed() + wait };
    const saved = await writePrivate(this.#path, { format: 1, wrong, until: this.clock.now() + wait });
    if (!saved.ok) this.report(`The count of wrong PINs could not be kept (${saved.values['reason']}).`);
  }

  async #current(): Promise<{ wrong: number; waitsUntil: number }> {
    this.#state ??= await this.#read();
    return this.#state;
  }

  async #read(): Promise<{ wrong: number; waitsUntil: number }> {
    const read = await readPrivate(this.#path, stored);
    if (read.outcome === 'missing') return { wrong: 0, waitsUntil: 0 };
    const here = this.clock.elapsed();
    if (read.outcome === 'unreadable') {
      // Spoiling the file must win nothing, and must not keep staff out either: the first wait.
      this.report(`The count of wrong PINs was lost (${read.reason}); it goes on after ${freeTries} tries.`);
      return { wrong: freeTries, waitsUntil: here + waitAfter(freeTries) };
    }
    const { wrong, until } = read.value;
    const left = Math.min(until - this.clock.now(), waitAfter(wrong));
    return { wrong, waitsUntil: here + left };
  }
}
