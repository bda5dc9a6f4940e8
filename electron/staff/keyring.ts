/**
 * The PINs of the two roles in `staff.json`. The file is read at every question, never held, so that `--set-pin` in
 * another process counts at once. What cannot be read opens nothing and is never overwritten without being kept.
 * Changes are to be made one at a time; `Staff` sees to it.
 */
import { constants, copyFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { notSaved, refused, type Refused } from './outcomes.ts';
import { newPin, opens, sealedPin, sealPin, type NewPin } from './pin.ts';
import { readPrivate, writePrivate } from './private-file.ts';
import type { Recovery } from './recovery.ts';

export const roles = ['editor', 'technician'] as const;
export type Role = (typeof roles)[number];

const pins = z
  .strictObject({ editor: z.exactOptional(sealedPin), technician: z.exactOptional(sealedPin) })
  .refine((one) => Object.keys(one).length > 0);
const stored = z.strictObject({ format: z.literal(1), pins });
type Pins = z.infer<typeof pins>;

export type KeyringState =
  | { state: 'first-opening' }
  /** `roles`: those that have a PIN; after `--set-pin` on a fresh kiosk this may be the technician alone. */
  | { state: 'set'; roles: Role[] }
  | { state: 'unreadable'; reason: string };

/** PINs as somebody typed them. */
export type TypedPins = Partial<Record<Role, string>>;

type BadPin = Exclude<NewPin, { ok: true }>;
type PinsRefused = BadPin | Refused<'pins-equal' | 'not-saved'>;

export class Keyring {
  #path: string;

  constructor(
    dataFolder: string,
    private readonly recovery: Recovery,
    private readonly now: () => number = Date.now,
  ) {
    this.#path = join(dataFolder, 'staff.json');
  }

  async state(): Promise<KeyringState> {
    const read = await this.#read();
    if (read.state !== 'set') return read;
    return { state: 'set', roles: roles.filter((role) => read.pins[role]) };
  }

  /** Whose PIN this is (ASCII digits), or null; both are always tried, so the time taken tells nothing. */
  async roleOf(pin: string): Promise<Role | null> {
    const read = await this.#read();
    if (read.state !== 'set') return null;
    const fits = await Promise.all(roles.map((role) => fitsIn(read.pins, role, pin)));
    return roles.find((_, i) => fits[i]) ?? null;
  }

  /**
   * The first opening: both PINs, and the recovery code to be printed. staff.json is written first: where it is
   * missing beside a recovery file, it was lost, and that must not look like a first opening.
   */
  async setFirst(
    editor: string,
    technician: string,
  ): Promise<{ ok: true; recoveryCode: string } | PinsRefused | Refused<'already-set' | 'staff-unreadable'>> {
    const read = await this.#read();
    if (read.state === 'set') return refused('already-set');
    if (read.state === 'unreadable') return refused('staff-unreadable', { reason: read.reason });
    const saved = await this.#seal({ editor, technician }, {});
    if (!saved.ok) return saved;
    const renewed = await this.recovery.renew();
    if (renewed.ok) return { ok: true, recoveryCode: renewed.code };
    await unlink(this.#path).catch(() => undefined);
    return renewed;
  }

  /** A new PIN for one role, at the wish of a technician who is in. */
  async setPin(
    role: Role,
    pin: string,
  ): Promise<{ ok: true } | PinsRefused | Refused<'first-opening' | 'staff-unreadable'>> {
    const read = await this.#read();
    if (read.state === 'first-opening') return refused('first-opening');
    if (read.state === 'unreadable') return refused('staff-unreadable', { reason: read.reason });
    return this.#seal({ [role]: pin }, read.pins);
  }

  /**
   * New PINs by a right that stands above the PINs: the recovery code or the machine's command line. Works on every
   * state; a staff.json that cannot be read is kept beside under the name in `keptAs`.
   */
  async replace(typed: TypedPins): Promise<{ ok: true; keptAs: string | null } | PinsRefused> {
    const read = await this.#read();
    const lost = read.state === 'unreadable' && read.reason !== 'missing';
    const sealed = await sealAll(typed, read.state === 'set' ? read.pins : {});
    if (!sealed.ok) return sealed;
    const kept = lost ? await this.#keepBeside() : { ok: true as const, keptAs: null };
    if (!kept.ok) return kept;
    const saved = await writePrivate(this.#path, { format: 1, pins: sealed.pins });
    if (saved.ok) return kept;
    if (kept.keptAs !== null)
      await rename(join(this.#path, '..', kept.keptAs), this.#path).catch(() => undefined);
    return saved;
  }

  async #seal(typed: TypedPins, present: Pins): Promise<{ ok: true } | PinsRefused> {
    const sealed = await sealAll(typed, present);
    return sealed.ok ? writePrivate(this.#path, { format: 1, pins: sealed.pins }) : sealed;
  }

  async #read(): Promise<Exclude<KeyringState, { state: 'set' }> | { state: 'set'; pins: Pins }> {
    const read = await readPrivate(this.#path, stored);
    if (read.outcome === 'ok') return { state: 'set', pins: read.value.pins };
    if (read.outcome === 'unreadable') return { state: 'unreadable', reason: read.reason };
    const neverSetUp = (await this.recovery.state()).state === 'missing';
    return neverSetUp ? { state: 'first-opening' } : { state: 'unreadable', reason: 'missing' };
  }

  /** A copy where the file can be read; where it cannot (or is a folder), it is moved aside itself. */
  async #keepBeside(): Promise<{ ok: true; keptAs: string } | Refused<'not-saved'>> {
    const keptAs = `staff.unreadable-${new Date(this.now()).toISOString().replace(/[:.]/g, '-')}.json`;
    const beside = join(this.#path, '..', keptAs);
    try {
      await copyFile(this.#path, beside, constants.COPYFILE_EXCL).catch(() => rename(this.#path, beside));
      return { ok: true, keptAs };
    } catch (error) {
      return notSaved(error);
    }
  }
}

/** Seals new PINs beside those present, if each is fit to be one and no two roles share it. */
async function sealAll(typed: TypedPins, present: Pins): Promise<{ ok: true; pins: Pins } | PinsRefused> {
  const fresh: { role: Role; pin: string }[] = [];
  for (const role of roles) {
    const wish = typed[role];
    if (wish === undefined) continue;
    const read = newPin(wish);
    if (!read.ok) return read;
    fresh.push({ role, pin: read.pin });
  }
  for (const { role, pin } of fresh) {
    const other = role === 'editor' ? 'technician' : 'editor';
    const others = fresh.find((one) => one.role === other)?.pin;
    const same = others === undefined ? await fitsIn(present, other, pin) : others === pin;
    if (same) return refused('pins-equal');
  }
  const sealed = await Promise.all(fresh.map(async ({ role, pin }) => [role, await sealPin(pin)] as const));
  return { ok: true, pins: { ...present, ...Object.fromEntries(sealed) } };
}

async function fitsIn(present: Pins, role: Role, pin: string): Promise<boolean> {
  const sealed = present[role];
  return sealed !== undefined && opens(sealed, pin);
}
