/**
 * @file What staff put on the screen by hand, in DATA/show-now.json: it is no content and makes no version, and it
 * outlives a restart. A file that cannot be read is as none: the schedule plays, and the log says so.
 */
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { endOf, type Span } from '../../exhibition/on-screen.ts';
import { shownNow, type Showing, type ShownNow } from '../../exhibition/show-now.ts';
import { readJson, realDisk, refusalOf, type Disk, type DiskRefusal } from './disk.ts';

const file = 'show-now.json';
const stored = z.strictObject({ format: z.literal(1), ...shownNow.shape });

export interface ShowNowOptions {
  data: string;
  report: (sentence: string) => void;
  now?: () => Date;
  disk?: Disk;
}

export class ShowNow {
  readonly #path: string;
  readonly #disk: Disk;
  readonly #now: () => Date;
  #current: ShownNow | null = null;
  #listeners = new Set<() => void>();

  private constructor({ data, now = () => new Date(), disk = realDisk }: ShowNowOptions) {
    this.#path = join(data, file);
    this.#disk = disk;
    this.#now = now;
  }

  /** Reads what was on before the restart. */
  static async open(options: ShowNowOptions): Promise<ShowNow> {
    const one = new ShowNow(options);
    const json = await readJson(one.#path);
    const reading = stored.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (reading.success) {
      const { format: _, ...shown } = reading.data;
      one.#current = shown;
    } else if (json.outcome !== 'missing') {
      options.report('What was shown by hand could not be read; the schedule plays.');
    }
    return one;
  }

  /** What was put on last and not ended. Whether its time is over, or it is gone, is for the loop to see. */
  get current(): ShownNow | null {
    return this.#current;
  }

  /** Puts a playlist or a slide on; on disk before it is in force. */
  async start(show: Showing, span: Span): Promise<{ outcome: 'ok'; shown: ShownNow } | DiskRefusal> {
    const since = this.#now();
    const shown: ShownNow = {
      show,
      since: since.toISOString(),
      until: endOf(span, since)?.toISOString() ?? null,
    };
    try {
      const content: z.infer<typeof stored> = { format: 1, ...shown };
      await this.#disk.write(this.#path, `${JSON.stringify(content, null, 2)}\n`);
    } catch (error) {
      return refusalOf(error);
    }
    this.#take(shown);
    return { outcome: 'ok', shown };
  }

  /** Back to the schedule. */
  async end(): Promise<{ outcome: 'ok' } | DiskRefusal> {
    try {
      await this.#disk.remove(this.#path);
      await this.#disk.syncFolder(dirname(this.#path));
    } catch (error) {
      return refusalOf(error);
    }
    this.#take(null);
    return { outcome: 'ok' };
  }

  /** Told after each change. Returns how to stop listening. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #take(shown: ShownNow | null): void {
    this.#current = shown;
    for (const listener of this.#listeners) listener();
  }
}
