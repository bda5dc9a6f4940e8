/** What a kiosk remembers about the fleet, in DATA/fleet.json: who it is, and the newest package it has looked at. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeWholeFile } from '../archive/disk.ts';

const stored = z.strictObject({
  format: z.literal(1),
  id: z.string().refine((value) => /^[0-9a-f]{12}$/.test(value)),
  /** When the newest package was made that was installed or found to change nothing; null before the first. */
  takenMadeAt: z.string().max(40).nullable(),
});
type Stored = z.infer<typeof stored>;

export class FleetMemory {
  readonly #path: string;
  #known: Promise<Stored> | null = null;

  constructor(
    data: string,
    private readonly report: (sentence: string) => void,
  ) {
    this.#path = join(data, 'fleet.json');
  }

  async id(): Promise<string> {
    return (await this.#read()).id;
  }

  async takenMadeAt(): Promise<string | null> {
    return (await this.#read()).takenMadeAt;
  }

  /** Where the disk refuses, it is remembered until the next start: then the package changes nothing once more. */
  async took(madeAt: string): Promise<void> {
    await this.#write({ ...(await this.#read()), takenMadeAt: madeAt });
  }

  #read(): Promise<Stored> {
    this.#known ??= this.#open();
    return this.#known;
  }

  async #open(): Promise<Stored> {
    const json = await readJson(this.#path);
    const reading = stored.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (reading.success) return reading.data;
    if (json.outcome !== 'missing')
      this.report('What this kiosk knew of the fleet was lost; it begins anew.');
    const fresh: Stored = { format: 1, id: randomBytes(6).toString('hex'), takenMadeAt: null };
    await this.#write(fresh);
    return fresh;
  }

  async #write(now: Stored): Promise<void> {
    this.#known = Promise.resolve(now);
    try {
      await writeWholeFile(this.#path, `${JSON.stringify(now, null, 2)}\n`);
    } catch (error) {
      this.report(`What this kiosk knows of the fleet could not be kept: ${(error as Error).message}`);
    }
  }
}
