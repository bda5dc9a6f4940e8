/**
 * What an installation keeps of its recovery code: `staff-recovery.json`, with the public key and the reset files
 * already used. It stands apart from staff.json, because it must still be whole when that one is damaged. Changes
 * are to be made one at a time; `Staff` sees to it.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { refused, type Refused } from './outcomes.ts';
import { readPrivate, writePrivate } from './private-file.ts';
import { kioskOf, makeCode, publicKeyOf, readPublicKey, type RandomBytes } from './recovery-code.ts';
import { checkResetFile, type ResetChecked } from './reset-file.ts';

const stored = z.strictObject({
  format: z.literal(1),
  publicKey: z.string().refine((text) => readPublicKey(text) !== null),
  madeAt: z.string(),
  used: z.array(z.string()),
});
type Stored = z.infer<typeof stored>;

export type RecoveryState =
  | { state: 'ready'; kiosk: string; madeAt: string }
  | { state: 'missing' }
  | { state: 'unreadable'; reason: string };

type NoRecovery = Refused<'recovery-missing' | 'recovery-unreadable'>;

export class Recovery {
  #path: string;

  constructor(
    dataFolder: string,
    private readonly now: () => number = Date.now,
    private readonly random?: RandomBytes,
  ) {
    this.#path = join(dataFolder, 'staff-recovery.json');
  }

  /** Whether there is a code, and since when; without one, a technician is to make one. */
  async state(): Promise<RecoveryState> {
    const read = await this.#read();
    if (read.outcome === 'unreadable') return { state: 'unreadable', reason: read.reason };
    if (read.outcome === 'missing') return { state: 'missing' };
    return { state: 'ready', kiosk: kioskOf(read.value.publicKey), madeAt: read.value.madeAt };
  }

  /** A new code, to be shown once and printed; the one before and its reset files are worth nothing from here on. */
  async renew(): Promise<{ ok: true; code: string } | Refused<'not-saved'>> {
    const code = makeCode(this.random);
    const madeAt = new Date(this.now()).toISOString();
    const saved = await this.#write({ format: 1, publicKey: publicKeyOf(code), madeAt, used: [] });
    return saved.ok ? { ok: true, code } : saved;
  }

  /** Whether a reset file would be accepted; uses nothing up. */
  async check(resetFile: unknown): Promise<ResetChecked | NoRecovery> {
    const known = await this.#known();
    return known.ok ? checkResetFile(resetFile, known.value) : known;
  }

  /**
   * Uses a reset file up around the work it permits. It is crossed out on disk before the work, so that no power cut
   * lets it serve twice; where the work is refused, the mark is taken back and the stick is good for another try.
   */
  async use<Done extends { ok: true } | Refused>(
    resetFile: unknown,
    work: () => Promise<Done>,
  ): Promise<Done | Exclude<ResetChecked, { ok: true }> | NoRecovery | Refused<'not-saved'>> {
    const known = await this.#known();
    if (!known.ok) return known;
    const checked = checkResetFile(resetFile, known.value);
    if (!checked.ok) return checked;
    const crossedOut = await this.#write({ ...known.value, used: [...known.value.used, checked.nonce] });
    if (!crossedOut.ok) return crossedOut;
    const done = await work();
    if (!done.ok) await this.#write(known.value);
    return done;
  }

  async #known(): Promise<{ ok: true; value: Stored } | NoRecovery> {
    const read = await this.#read();
    if (read.outcome === 'missing') return refused('recovery-missing');
    if (read.outcome === 'unreadable') return refused('recovery-unreadable', { reason: read.reason });
    return { ok: true, value: read.value };
  }

  #read = () => readPrivate(this.#path, stored);
  #write = (value: Stored) => writePrivate(this.#path, value);
}
