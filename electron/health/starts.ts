/**
 * When the kiosk was started, and whether the run before had ended in order. DATA/health/running.json stands while it
 * runs; where a start finds it, the run before was cut off: a crash, a power cut or a kill.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, realDisk, type Disk } from '../archive/disk.ts';

const mostKept = 200;

const start = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.string(),
  version: z.string(),
  /** How the run before had ended; `first`: there was none. */
  before: z.enum(['first', 'in-order', 'cut-off']),
});
export type Start = z.infer<typeof start>;

const book = z.strictObject({ format: z.literal(1), starts: z.array(start) });

export interface StartsOptions {
  data: string;
  version: string;
  report: (sentence: string) => void;
  now?: () => Date;
  disk?: Pick<Disk, 'write' | 'rename' | 'remove'>;
}

export class Starts {
  #list: readonly Start[] = [];
  readonly #folder: string;

  private constructor(private readonly options: Required<StartsOptions>) {
    this.#folder = join(options.data, 'health');
  }

  /** Notes this start. Where the disk refuses, it is reported and the kiosk opens all the same. */
  static async open(options: StartsOptions): Promise<Starts> {
    const starts = new Starts({ now: () => new Date(), disk: realDisk, ...options });
    await starts.#begin();
    return starts;
  }

  /** Newest first. */
  get list(): readonly Start[] {
    return this.#list;
  }

  /** The run ends in order. */
  async close(): Promise<void> {
    await this.#tryTo(() => this.options.disk.remove(this.#marker));
  }

  get #marker(): string {
    return join(this.#folder, 'running.json');
  }

  async #begin(): Promise<void> {
    const { now, version, disk } = this.options;
    const earlier = await this.#read();
    const cutOff = (await readJson(this.#marker)).outcome !== 'missing';
    const before = cutOff ? 'cut-off' : earlier.length === 0 ? 'first' : 'in-order';
    const at = now().toISOString();
    this.#list = [{ at, version, before } satisfies Start, ...earlier].slice(0, mostKept);
    await this.#tryTo(async () => {
      await disk.write(this.#marker, `${JSON.stringify({ format: 1, at, version })}\n`);
      await disk.write(
        join(this.#folder, 'starts.json'),
        `${JSON.stringify({ format: 1, starts: this.#list }, null, 2)}\n`,
      );
    });
  }

  async #read(): Promise<readonly Start[]> {
    const path = join(this.#folder, 'starts.json');
    const json = await readJson(path);
    if (json.outcome === 'missing') return [];
    const reading = book.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (reading.success) return reading.data.starts;
    const aside = `starts.damaged-${this.options.now().getTime()}.json`;
    this.options.report(`The list of starts could not be read; it begins anew, the old one is ${aside}.`);
    await this.#tryTo(() => this.options.disk.rename(path, join(this.#folder, aside)));
    return [];
  }

  async #tryTo(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) =>
      this.options.report(`The start could not be noted: ${(error as Error).message}`),
    );
  }
}
