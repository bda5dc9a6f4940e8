/**
 * What went wrong with the screen and how it came back: DATA/health/failures.json, for the health page. A disk that
 * refuses costs the list, never the recovery.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, realDisk, type Disk } from '../archive/disk.ts';

const mostKept = 100;

export const failureKinds = [
  /** The page's process died: a crash, out of memory, a kill. */
  'page-gone',
  /** The page's heart stopped: an endless loop, a process that vanished. */
  'page-silent',
  /** The page lives and shows nothing. */
  'page-blank',
  /** The page lives and no frame of it reaches the screen. */
  'page-frozen',
  /** The page's own files could not be loaded. */
  'page-not-loaded',
  /** No process for a page can be started any more. */
  'page-not-started',
  'gpu-gone',
  'display-changed',
  'woke',
  'main-exception',
  /** The whole app fell again and again. */
  'app-fell',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** What was done beside loading the page again. */
export const measures = ['older-version', 'first-exhibition', 'withheld', 'resting', 'restarted'] as const;
export type Measure = (typeof measures)[number];

const failure = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.string(),
  kind: z.enum(failureKinds),
  /** What the system said, in its own words. */
  reason: z.string(),
  /** Without a visitor's screen for so long; null while it is not back, or where it never left. */
  seconds: z.number().nullable(),
  measure: z.enum(measures).nullable(),
});
export type Failure = z.infer<typeof failure>;

const book = z.strictObject({ format: z.literal(1), failures: z.array(failure) });

export interface FailuresOptions {
  data: string;
  report: (sentence: string) => void;
  now?: () => number;
  disk?: Pick<Disk, 'write'>;
}

export class Failures {
  #list: Failure[] = [];
  #writing: Promise<void> = Promise.resolve();
  #waiting = false;
  #refused = false;
  readonly #path: string;
  readonly #options: Required<FailuresOptions>;

  private constructor(options: FailuresOptions) {
    this.#options = { now: Date.now, disk: realDisk, ...options };
    this.#path = join(options.data, 'health', 'failures.json');
  }

  /** Reads the list; one that cannot be read begins anew, for nothing in it is needed to play. */
  static async open(options: FailuresOptions): Promise<Failures> {
    const failures = new Failures(options);
    const json = await readJson(failures.#path);
    const reading = book.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (reading.success) failures.#list = reading.data.failures;
    else if (json.outcome !== 'missing')
      options.report('The list of failures could not be read; it begins anew.');
    return failures;
  }

  /** Newest first. */
  get list(): readonly Failure[] {
    return this.#list;
  }

  add(kind: FailureKind, reason: string, measure: Measure | null = null): void {
    const at = new Date(this.#options.now()).toISOString();
    this.#list = [{ at, kind, reason: reason.slice(0, 300), seconds: null, measure }, ...this.#list].slice(
      0,
      mostKept,
    );
    this.#write();
  }

  /** The newest failure is over, or got this measure. */
  amend(change: Partial<Pick<Failure, 'seconds' | 'measure'>>): void {
    const [newest, ...older] = this.#list;
    if (!newest) return;
    this.#list = [{ ...newest, ...change }, ...older];
    this.#write();
  }

  /** Everything said so far is on disk, or refused. */
  flush(): Promise<void> {
    return this.#writing;
  }

  /** One write at a time; what is said meanwhile goes into the next one. */
  #write(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#writing = this.#writing.then(async () => {
      this.#waiting = false;
      try {
        const content = { format: 1, failures: this.#list } satisfies z.infer<typeof book>;
        await this.#options.disk.write(this.#path, `${JSON.stringify(content, null, 1)}\n`);
        this.#refused = false;
      } catch (error) {
        if (!this.#refused)
          this.#options.report(`The list of failures could not be written: ${(error as Error).message}`);
        this.#refused = true;
      }
    });
  }
}
