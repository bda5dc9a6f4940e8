/** Who of the staff is in, and what they may do. Closes by itself when nobody touches anything. */
import { machineClock, type Clock } from './clock.ts';
import type { Door, Outside } from './door.ts';
import type { Role } from './keyring.ts';
import { refused, type Refused } from './outcomes.ts';

export type Permission = 'content' | 'slideshows' | 'settings' | 'packages' | 'pins' | 'exit-kiosk';

/**
 * A technician may do all an editor may: whoever can install a package can change every word of the exhibition
 * anyway, so keeping the editors from them would protect nothing, and in a small house both are one person.
 */
const permissions: Readonly<Record<Role, readonly Permission[]>> = {
  editor: ['content', 'slideshows'],
  technician: ['content', 'slideshows', 'settings', 'packages', 'pins', 'exit-kiosk'],
};

/** Nobody (`null`) may nothing. The words of a statement are no permission of a role: see `Session.unlockStatement`. */
export const may = (role: Role | null, permission: Permission): boolean =>
  role !== null && permissions[role].includes(permission);

/** Issue 3: the session closes after three idle minutes. */
export const idleMs = 3 * 60_000;

export type SessionChange = 'entered' | 'statement-unlocked' | 'left' | 'idle';
type Listener = (change: SessionChange, role: Role | null) => void;

export class Session {
  #role: Role | null = null;
  #statement = false;
  #touched = { elapsed: 0, now: 0 };
  #callOff: () => void = () => undefined;
  #listeners = new Set<Listener>();

  constructor(
    private readonly door: Door,
    private readonly clock: Clock = machineClock,
  ) {}

  /** Who is in; null is nobody. */
  get role(): Role | null {
    this.#closeIfIdle();
    return this.#role;
  }

  /** Whether who is in may do this. */
  may(permission: Permission): boolean {
    return may(this.role, permission);
  }

  /** Whether the words of a statement may be changed: both PINs were given in this session. */
  get statementUnlocked(): boolean {
    return this.role !== null && this.#statement;
  }

  /** Milliseconds until the session closes if nothing is touched; 0 when nobody is in. */
  get closesInMs(): number {
    return this.role === null ? 0 : idleMs - this.#idle();
  }

  /** Opens the session by a PIN. With somebody in, a right PIN changes the role; a wrong one changes nothing. */
  async enter(typed: string): Promise<{ ok: true; role: Role } | Outside> {
    const tried = await this.door.tryPin(typed);
    if (!tried.ok) return tried;
    this.#beginAnew();
    this.#role = tried.role;
    this.#statement = false;
    this.#watch(idleMs);
    this.#tell('entered');
    return tried;
  }

  /**
   * Four eyes for the words of a statement: both PINs, until the session closes or `lockStatement`. What was changed
   * is for the archive to keep.
   */
  async unlockStatement(
    editor: string,
    technician: string,
  ): Promise<{ ok: true } | Outside | Refused<'not-in'>> {
    if (this.role === null) return refused('not-in');
    this.touch();
    const tried = await this.door.tryBoth(editor, technician);
    if (!tried.ok) return tried;
    if (this.role === null) return refused('not-in');
    this.#statement = true;
    this.#tell('statement-unlocked');
    return tried;
  }

  lockStatement(): void {
    this.#statement = false;
  }

  /** Somebody did something: the three minutes begin anew. A session that is closed stays closed. */
  touch(): void {
    this.#closeIfIdle();
    this.#beginAnew();
  }

  /** Closes the session at once. */
  leave(): void {
    this.#close('left');
  }

  /** Tells every change; returns how to stop listening. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #beginAnew(): void {
    this.#touched = { elapsed: this.clock.elapsed(), now: this.clock.now() };
  }

  /** By whichever clock says more: the running one stands still while a machine sleeps, the wall clock does not. */
  #idle(): number {
    return Math.max(this.clock.elapsed() - this.#touched.elapsed, this.clock.now() - this.#touched.now);
  }

  #closeIfIdle(): void {
    if (this.#role !== null && this.#idle() >= idleMs) this.#close('idle');
  }

  /** One timer that looks again when it was too early, and not one per touch. */
  #watch(ms: number): void {
    this.#callOff();
    this.#callOff = this.clock.after(ms, () => {
      this.#closeIfIdle();
      if (this.#role !== null) this.#watch(idleMs - this.#idle());
    });
  }

  #close(why: 'left' | 'idle'): void {
    if (this.#role === null) return;
    this.#callOff();
    this.#role = null;
    this.#statement = false;
    this.#tell(why);
  }

  #tell(change: SessionChange): void {
    for (const listener of this.#listeners) listener(change, this.#role);
  }
}
