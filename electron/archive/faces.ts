/**
 * @file The faces beside names in lists: of each portrait of a published version one small picture, in
 * DATA/exhibition/faces/, so that a list need not decode a whole portrait for a thumb's breadth of screen.
 *
 *     faces.json          {format, side, complete}: which versions have all of theirs; nothing is looked at for these
 *     <SHA-256>.jpg|webp  the face of the picture with this content, whatever it is called and in whichever version
 *     <SHA-256>.none      the picture could not be read and is not tried again
 *
 * Made while nobody stands in front of the screen, one at a time and with pauses. Derived: the folder may be deleted at
 * any time, and where a face is missing the portrait itself is shown.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { z } from 'zod';
import type { Archive, Shown } from './archive.ts';
import { isPart, readJson, realDisk, refusalOf, type Disk } from './disk.ts';
import { liesInside, sizeOf } from './media.ts';
import { pause } from './pause.ts';
import { faceSize, type Thumbnail } from './pictures/pictures.ts';
import type { Versions } from './versions.ts';

/** Fewer portraits are soon decoded, and stay decoded while somebody looks at the roll. */
export const worthKeeping = 50;

export interface Pace {
  /** From a start or a publishing, both of which have enough to do, until the first face. */
  beginMs: number;
  /** How often it is asked whether the screen is at rest, while there is something to make. */
  lookMs: number;
  /** Between two faces. */
  leastPauseMs: number;
  /** So many times as long as the last face took: a slow machine rests longer, and one core is a third busy at most. */
  pauseTimes: number;
}

const usualPace: Pace = { beginMs: 30_000, lookMs: 1_000, leastPauseMs: 80, pauseTimes: 2 };

export interface FaceGround {
  library: {
    archive: Pick<Archive, 'onChange'>;
    /** The version on show. */
    readonly number: number | null;
    versions: Pick<Versions, 'record' | 'numbers' | 'folderOf'>;
  };
  /** DATA/exhibition. */
  keepIn: string;
  maker: {
    /** The picture in a size for lists. */
    face(from: string, signal: AbortSignal): Promise<Thumbnail>;
    /** Whether somebody else has pictures made, who waits for them. */
    readonly busy: boolean;
  };
  /** Whether nobody stands in front of the screen. */
  quiet: () => boolean;
  report: (sentence: string) => void;
  disk?: Disk;
  pace?: Partial<Pace>;
}

const mark = z.strictObject({
  format: z.literal(1),
  side: z.literal(faceSize.width),
  complete: z.array(z.int().min(1)),
});

const endings = ['jpg', 'webp', 'none'] as const;
const isSum = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

export class FaceShelf {
  readonly #ground: FaceGround;
  readonly #folder: string;
  readonly #disk: Disk;
  readonly #pace: Pace;
  #stop = new AbortController();
  #work: Promise<void> = Promise.resolve();
  #deaf: () => void = () => undefined;
  /** The last refusal of the disk, so that a full one fills no log. */
  #told = '';

  constructor(ground: FaceGround) {
    this.#ground = ground;
    this.#folder = join(ground.keepIn, 'faces');
    this.#disk = ground.disk ?? realDisk;
    this.#pace = { ...usualPace, ...ground.pace };
  }

  /** From now on, whatever version comes on show gets its faces. */
  follow(): void {
    this.#deaf = this.#ground.library.archive.onChange((shown) => this.#begin(shown));
  }

  /** Ends what is under way, in order; the next start goes on from there. */
  async close(): Promise<void> {
    this.#deaf();
    this.#stop.abort();
    await this.#work;
  }

  /** Resolves when nothing is under way. */
  get settled(): Promise<void> {
    return this.#work;
  }

  /** The file of the face of a portrait of the version on show; null where there is none. */
  async of(path: string): Promise<string | null> {
    const { number, versions } = this.#ground.library;
    const files = number === null ? undefined : (await versions.record(number))?.files;
    const sum = files && Object.hasOwn(files, path) ? (files[path]?.sha256 ?? '') : '';
    if (!isSum(sum)) return null;
    for (const ending of ['jpg', 'webp']) {
      const file = join(this.#folder, `${sum}.${ending}`);
      if ((await sizeOf(file)) && (await liesInside(this.#folder, file))) return file;
    }
    return null;
  }

  #begin(shown: Shown): void {
    this.#stop.abort();
    const { number } = this.#ground.library;
    if (shown.state !== 'open' || number === null) return;
    const stop = new AbortController();
    this.#stop = stop;
    const portraits = () => shown.whole.people.flatMap(({ portrait }) => portrait?.file ?? []);
    this.#work = this.#work.then(() => this.#prepare(number, portraits, stop.signal)).catch(this.#tell);
  }

  readonly #tell = (error: unknown): void => {
    // A step that was broken off to end is none that failed.
    if ((error as Error | null)?.name === 'AbortError') return;
    const told = outcomeOf(error);
    if (told !== this.#told)
      this.#ground.report(`Faces for the lists could not be kept (${told}); whole portraits are shown.`);
    this.#told = told;
  };

  /** Throws what the disk says, and `AbortError` when it is to end. */
  async #prepare(number: number, portraits: () => string[], signal: AbortSignal): Promise<void> {
    await this.#wait(this.#pace.beginMs, signal);
    const complete = await this.#completeOnes();
    if (complete?.includes(number)) return;
    const wanted = await this.#wanted(number, portraits());
    if (complete === null && wanted.size === 0) return;
    if (complete === null) await this.#beginAnew();
    const there = await this.#there();
    for (const [sum, path] of wanted) {
      if (there.has(sum)) continue;
      await this.#rest(signal);
      await this.#make(sum, join(this.#ground.library.versions.folderOf(number), path), signal);
    }
    await this.#sweep([...there.keys()].filter((sum) => !wanted.has(sum)));
    await this.#mark([...(complete ?? []), number]);
  }

  /** The portraits of a version by their content, one path each. */
  async #wanted(number: number, paths: readonly string[]): Promise<Map<string, string>> {
    if (paths.length < worthKeeping) return new Map();
    const files = (await this.#ground.library.versions.record(number))?.files ?? {};
    return new Map(
      paths.flatMap((path) => {
        const sum = files[path]?.sha256 ?? '';
        return isSum(sum) ? [[sum, path] as const] : [];
      }),
    );
  }

  /** Versions that have all their faces; null where there is no shelf, or one of another size. */
  async #completeOnes(): Promise<number[] | null> {
    const json = await readJson(join(this.#folder, 'faces.json'));
    const reading = mark.safeParse(json.outcome === 'ok' ? json.value : undefined);
    return reading.success ? reading.data.complete : null;
  }

  async #beginAnew(): Promise<void> {
    await this.#disk.remove(this.#folder);
    await this.#mark([]);
  }

  async #mark(complete: readonly number[]): Promise<void> {
    const kept = await this.#ground.library.versions.numbers();
    const content: z.infer<typeof mark> = {
      format: 1,
      side: faceSize.width,
      complete: complete.filter((number) => kept.includes(number)),
    };
    await this.#disk.write(join(this.#folder, 'faces.json'), JSON.stringify(content));
  }

  /** What is on the shelf: sums, and the names under them. What a write that was cut off left is removed. */
  async #there(): Promise<Map<string, string>> {
    const there = new Map<string, string>();
    for (const name of await readdir(this.#folder)) {
      if (isPart(name)) await this.#disk.remove(join(this.#folder, name));
      const [sum = '', ending = ''] = name.split('.');
      if (isSum(sum) && endings.some((one) => one === ending)) there.set(sum, name);
    }
    return there;
  }

  /** Until nobody stands in front of the screen and nobody else waits for a picture. */
  async #rest(signal: AbortSignal): Promise<void> {
    while (!this.#ground.quiet() || this.#ground.maker.busy) await this.#wait(this.#pace.lookMs, signal);
  }

  async #make(sum: string, portrait: string, signal: AbortSignal): Promise<void> {
    const began = performance.now();
    const made = await this.#ground.maker.face(portrait, signal);
    const took = performance.now() - began;
    signal.throwIfAborted();
    if (made.outcome === 'cancelled') throw new Error('the picture workshop was closed');
    if (made.outcome === 'bad' && made.why === 'no-workshop') throw new Error(made.why);
    if (made.outcome === 'ok')
      await this.#disk.write(join(this.#folder, `${sum}.${made.small.ending}`), made.small.bytes);
    // A file that is gone may come back with a backup; any other will not be better the next time.
    else if (made.why !== 'gone') await this.#disk.write(join(this.#folder, `${sum}.none`), '');
    const { leastPauseMs, pauseTimes } = this.#pace;
    await this.#wait(Math.max(leastPauseMs, pauseTimes * took), signal);
  }

  /** Removes of these faces the ones whose picture no version has any more. */
  async #sweep(sums: readonly string[]): Promise<void> {
    const loose = new Set(sums);
    const { versions } = this.#ground.library;
    for (const number of loose.size > 0 ? await versions.numbers() : []) {
      const files = (await versions.record(number))?.files ?? {};
      for (const { sha256 } of Object.values(files)) loose.delete(sha256);
      await pause();
    }
    for (const sum of loose)
      for (const ending of endings) await this.#disk.remove(join(this.#folder, `${sum}.${ending}`));
  }

  /** Holds no process open that wants to end. */
  async #wait(ms: number, signal: AbortSignal): Promise<void> {
    await after(ms, undefined, { signal, ref: false });
  }
}

/** What went wrong, in a word. */
function outcomeOf(error: unknown): string {
  try {
    return refusalOf(error).outcome;
  } catch {
    return String(error);
  }
}
