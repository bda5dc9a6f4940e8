/** The door of staff mode: looks at PINs one after another, and lets nobody hurry it. */
import type { Keyring, Role } from './keyring.ts';
import { refused, type Refused, type StaffCode } from './outcomes.ts';
import { oneAtATime } from '../archive/one-at-a-time.ts';
import { typedPin, type Typed } from './pin.ts';
import type { Tries } from './tries.ts';

/** Why somebody stays outside. A PIN of the wrong length or kind is told and costs no try. */
export type Outside =
  Refused<'wrong-pin' | 'wait' | 'first-opening' | 'staff-unreadable'> | Exclude<Typed, { ok: true }>;

export class Door {
  #inTurn = oneAtATime();

  constructor(
    private readonly keyring: Keyring,
    private readonly tries: Tries,
  ) {}

  /** Whom a PIN lets in. */
  async tryPin(typed: string): Promise<{ ok: true; role: Role } | Outside> {
    const read = typedPin(typed);
    if (!read.ok) return read;
    return this.#try(async () => {
      const role = await this.keyring.roleOf(read.pin);
      return role && { ok: true, role };
    });
  }

  /** Whether these are both PINs, each in its place. One wrong or two is one wrong try, and which is not told. */
  async tryBoth(typedEditor: string, typedTechnician: string): Promise<{ ok: true } | Outside> {
    const editor = typedPin(typedEditor);
    if (!editor.ok) return editor;
    const technician = typedPin(typedTechnician);
    if (!technician.ok) return technician;
    return this.#try(async () => {
      const found = await Promise.all([this.keyring.roleOf(editor.pin), this.keyring.roleOf(technician.pin)]);
      return found[0] === 'editor' && found[1] === 'technician' ? { ok: true } : null;
    });
  }

  /**
   * A reset file or recovery code, by the same count and the same wait as PINs. It is looked at before it is booked:
   * nobody guesses 140 bits or forges a signature. What is no try at all (a code not complete, no file on the stick)
   * costs none; one that would be accepted forgives those before.
   */
  async tryReset<Checked extends { ok: true }>(
    look: () => Promise<Checked | Refused>,
  ): Promise<Checked | Refused> {
    return this.#inTurn(async () => {
      const waiting = await this.tries.waitMs();
      if (waiting > 0) return refused('wait', { seconds: inSeconds(waiting) });
      const found = await look();
      if (found.ok) await this.tries.clear();
      if (found.ok || !wrongTries.has(found.code)) return found;
      await this.tries.book();
      const seconds = inSeconds(await this.tries.waitMs());
      return { ...found, values: { ...found.values, seconds } };
    });
  }

  async #try<T extends { ok: true }>(look: () => Promise<T | null>): Promise<T | Outside> {
    return this.#inTurn(async () => {
      const keys = await this.keyring.state();
      if (keys.state === 'first-opening') return refused('first-opening');
      if (keys.state === 'unreadable') return refused('staff-unreadable', { reason: keys.reason });
      const waiting = await this.tries.waitMs();
      if (waiting > 0) return refused('wait', { seconds: inSeconds(waiting) });
      await this.tries.book();
      const found = await look();
      if (!found) return refused('wrong-pin', { seconds: inSeconds(await this.tries.waitMs()) });
      await this.tries.clear();
      return found;
    });
  }
}

/** Refusals of a reset file that are a try at the door. */
const wrongTries: ReadonlySet<StaffCode> = new Set([
  'reset-other-kiosk',
  'reset-forged',
  'reset-used',
] satisfies StaffCode[]);

const inSeconds = (ms: number): number => Math.ceil(ms / 1_000);
