/** Staff mode's part of the machine, put together on one data folder: the one thing the answers need to know. */
import { machineClock, type Clock } from './clock.ts';
import { Door } from './door.ts';
import { Keyring, type Role } from './keyring.ts';
import { oneAtATime } from '../archive/one-at-a-time.ts';
import { refused } from './outcomes.ts';
import { Recovery } from './recovery.ts';
import { Session } from './session.ts';
import { Tries } from './tries.ts';

export class Staff {
  readonly session: Session;
  readonly #recovery: Recovery;
  readonly #keyring: Keyring;
  readonly #tries: Tries;
  readonly #inTurn = oneAtATime();

  /** `report` gets sentences for the log. */
  constructor(dataFolder: string, report: (sentence: string) => void, clock: Clock = machineClock) {
    this.#recovery = new Recovery(dataFolder, clock.now);
    this.#keyring = new Keyring(dataFolder, this.#recovery, clock.now);
    this.#tries = new Tries(dataFolder, report, clock);
    this.session = new Session(new Door(this.#keyring, this.#tries), clock);
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

  /** Whether a reset file (parsed, see `findResetFile`) would be accepted, before PINs are asked for. */
  checkReset(resetFile: unknown) {
    return this.#recovery.check(resetFile);
  }

  /**
   * Both PINs anew by a reset file. Uses the file up, ends the session and forgives wrong tries; where anything is
   * refused, all stands as before and the file is still good.
   */
  async resetPins(resetFile: unknown, editor: string, technician: string) {
    const replace = () => this.#keyring.replace({ editor, technician });
    const done = await this.#inTurn(() => this.#recovery.use(resetFile, replace));
    if (!done.ok) return done;
    await this.#tries.clear();
    this.session.leave();
    return done;
  }
}
