/** Staff mode's part of the machine, put together on one data folder: the one thing the answers need to know. */
import { machineClock, type Clock } from './clock.ts';
import { Door } from './door.ts';
import { Keyring, type Role } from './keyring.ts';
import { oneAtATime } from '../archive/one-at-a-time.ts';
import { refused } from './outcomes.ts';
import { Recovery } from './recovery.ts';
import { resetFileOf, type ResetRight } from './reset-right.ts';
import { Session } from './session.ts';
import { Tries } from './tries.ts';

export class Staff {
  readonly session: Session;
  readonly #recovery: Recovery;
  readonly #keyring: Keyring;
  readonly #tries: Tries;
  readonly #door: Door;
  readonly #inTurn = oneAtATime();

  /** `report` gets sentences for the log. */
  constructor(
    dataFolder: string,
    private readonly report: (sentence: string) => void,
    clock: Clock = machineClock,
  ) {
    this.#recovery = new Recovery(dataFolder, clock.now);
    this.#keyring = new Keyring(dataFolder, this.#recovery, clock.now);
    this.#tries = new Tries(dataFolder, report, clock);
    this.#door = new Door(this.#keyring, this.#tries);
    this.session = new Session(this.#door, clock);
  }

  /** What the PIN pad opens with: which PINs there are, the recovery code, and the wait in force in milliseconds. */
  async state() {
    const [keys, recovery, waitMs] = await Promise.all([
      this.#keyring.state(),
      this.#recovery.state(),
      this.#tries.waitMs(),
    ]);
    return { keys, recovery, waitMs };
  }

  /** The first opening: sets both PINs and gives the recovery code, to be shown once and printed. Lets nobody in yet. */
  setUp(editor: string, technician: string) {
    return this.#inTurn(() => this.#keyring.setFirst(editor, technician));
  }

  /** A new PIN for a role; only while a technician is in. */
  async setPin(role: Role, pin: string) {
    if (!this.session.may('pins')) return refused('not-allowed');
    return this.#inTurn(() => this.#keyring.setPin(role, pin));
  }

  /** A new recovery code in place of the old one (lost, or seen by the wrong eyes); only while a technician is in. */
  async renewRecovery() {
    if (!this.session.may('pins')) return refused('not-allowed');
    return this.#inTurn(() => this.#recovery.renew());
  }

  /** Whether a recovery code or reset file would be accepted, before PINs are asked for. `places`: where sticks may be. */
  checkReset(right: ResetRight, places: readonly string[] = []) {
    return this.#door.tryReset(async () => {
      const found = await resetFileOf(right, places, this.#recovery);
      if (!found.ok) return found;
      const checked = await this.#recovery.check(found.value);
      return checked.ok ? { ok: true as const, file: found.value } : checked;
    });
  }

  /**
   * Both PINs anew by the recovery code or a reset file. Uses the file up, ends the session and forgives wrong tries;
   * where anything is refused, all stands as before and the file is still good.
   */
  async resetPins(right: ResetRight, editor: string, technician: string, places: readonly string[] = []) {
    const checked = await this.checkReset(right, places);
    if (!checked.ok) return checked;
    const replace = () => this.#keyring.replace({ editor, technician });
    const done = await this.#inTurn(() => this.#recovery.use(checked.file, replace));
    if (!done.ok) return done;
    await this.#tries.clear();
    this.session.leave();
    this.report(`Both PINs were set anew with the ${'code' in right ? 'recovery code' : 'reset file'}.`);
    return done;
  }
}
