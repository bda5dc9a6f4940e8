/**
 * @file Whose packages this kiosk takes: DATA/trusted-keys.json. Where that file cannot be read, nothing is taken: a
 * damaged list must not open what an intact one kept shut.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { refusalOf, writeWholeFile, readJson, type DiskRefusal } from '../archive/disk.ts';
import { keyName, publicText, type PublicKey } from './keys.ts';

const trustedKey = z.strictObject({
  name: keyName,
  key: publicText,
  /** ISO 8601, UTC. */
  addedAt: z.string().max(40),
});
export type TrustedKey = z.infer<typeof trustedKey>;

const stored = z.strictObject({
  format: z.literal(1),
  /** Packages without a signature of one of the keys are refused. */
  required: z.boolean(),
  keys: z.array(trustedKey).max(100),
});

export type Trust = { state: 'read'; required: boolean; keys: readonly TrustedKey[] } | Unreadable;
interface Unreadable {
  state: 'unreadable';
  reason: string;
}

/** What can come of a change of the list. */
export type TrustChanged =
  | { outcome: 'ok'; trust: Trust }
  /** It is there already, under this name. */
  | { outcome: 'known'; name: string }
  | { outcome: 'unknown' }
  /** Signatures are required, and without a key nothing could ever be installed. */
  | { outcome: 'last-key' }
  | { outcome: 'too-many' }
  | { outcome: 'unreadable'; reason: string }
  | DiskRefusal;

export const noTrust: Trust = { state: 'read', required: false, keys: [] };

export class TrustedKeys {
  readonly #path: string;

  constructor(
    data: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.#path = join(data, 'trusted-keys.json');
  }

  /** Read anew at every question, so that a change from another process counts at once. */
  async read(): Promise<Trust> {
    const json = await readJson(this.#path);
    if (json.outcome === 'missing') return noTrust;
    if (json.outcome === 'unreadable') return { state: 'unreadable', reason: json.reason };
    const reading = stored.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (!reading.success) return { state: 'unreadable', reason: 'damaged' };
    return { state: 'read', required: reading.data.required, keys: reading.data.keys };
  }

  async add({ name, key }: PublicKey): Promise<TrustChanged> {
    return this.#change((required, keys) => {
      const known = keys.find((one) => one.key === key);
      if (known) return { outcome: 'known', name: known.name };
      if (keys.length === 100) return { outcome: 'too-many' };
      return { required, keys: [...keys, { name, key, addedAt: this.now().toISOString() }] };
    });
  }

  async remove(key: string): Promise<TrustChanged> {
    return this.#change((required, keys) => {
      const left = keys.filter((one) => one.key !== key);
      if (left.length === keys.length) return { outcome: 'unknown' };
      return required && left.length === 0 ? { outcome: 'last-key' } : { required, keys: left };
    });
  }

  /** Whether only signed packages are taken. */
  async require(required: boolean): Promise<TrustChanged> {
    return this.#change((_, keys) =>
      required && keys.length === 0 ? { outcome: 'last-key' } : { required, keys: [...keys] },
    );
  }

  async #change(
    make: (
      required: boolean,
      keys: readonly TrustedKey[],
    ) => { required: boolean; keys: TrustedKey[] } | Exclude<TrustChanged, { outcome: 'ok' }>,
  ): Promise<TrustChanged> {
    const read = await this.read();
    if (read.state === 'unreadable') return { outcome: 'unreadable', reason: read.reason };
    const made = make(read.required, read.keys);
    if ('outcome' in made) return made;
    try {
      await writeWholeFile(this.#path, `${JSON.stringify({ format: 1, ...made }, null, 2)}\n`);
    } catch (error) {
      return refusalOf(error);
    }
    return { outcome: 'ok', trust: { state: 'read', ...made } };
  }
}

/** The names one may read out where a signature is expected. */
export const namesOf = (keys: readonly TrustedKey[]): string => keys.map(({ name }) => name).join(', ');
