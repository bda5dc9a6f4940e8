/**
 * @file The queue before the picture workshop: reads files, hands pictures to the places of a bench, and knows what to
 * do when a picture hangs it or kills it. Knows no Electron; the bench is handed in.
 *
 * A picture that takes too long is named and the bench replaced. When a bench dies, every picture it held is tried
 * again, each alone; the one that kills a second bench is named, and the others go on.
 */
import { readAnswer, type Bench, type Job, type OpenBench } from './bench.ts';
import { doAll } from './all.ts';
import {
  faceSize,
  smallSize,
  wholeSizes,
  type AllWork,
  type BadPicture,
  type Made,
  type MadePicture,
  type PictureFault,
  type PictureOrder,
  type PictureWorkshop,
  type Size,
  type Thumbnail,
} from './pictures.ts';
import { Room } from './room.ts';
import { readPicture, type UnknownPicture } from './unknown.ts';

export interface WorkshopOptions {
  open: OpenBench;
  /** For the log. */
  report: (sentence: string) => void;
  /** Of the machine; files read ahead are twice as many. */
  cores: number;
  /** From the moment a place takes a picture up. */
  mostMs?: number;
  /** After this long without work the process ends and its memory is the visitors'. */
  idleMs?: number;
  now?: () => number;
}

/** A scan of 100 megapixels takes three seconds on a slow machine. */
const mostMsForOne = 30_000;
const idleMsBeforeClosing = 20_000;
/** What a process encoded stays in memory until its collector runs, which it hardly does: it is replaced first. */
const mostPerBench = 150;
/** Of decoded pixels at once, 4 bytes each: all cores with ordinary photographs, or one very large picture alone. */
const mostPixelsAtOnce = 64_000_000;
/** A second picture lies ready at each place, so that none waits for the way between the processes. */
const depth = 2;

interface Piece {
  picture: UnknownPicture;
  sizes: readonly Size[];
  /** It was at a bench that died. */
  suspect: boolean;
  settle: (result: Outcome) => void;
  settled: boolean;
}

interface AtPlace {
  piece: Piece;
  job: Job;
}

type Outcome = { outcome: 'ok'; pictures: MadePicture[] } | BadPicture | { outcome: 'cancelled' };

export class Workshop implements PictureWorkshop {
  readonly #options: Required<WorkshopOptions>;
  readonly #room: Room;
  #waiting: Piece[] = [];
  #bench: Bench | null = null;
  #opening = false;
  /** What each place holds, in the order it was sent. */
  #places: AtPlace[][] = [];
  #timers: (NodeJS.Timeout | null)[] = [];
  #idle: NodeJS.Timeout | null = null;
  #jobs = 0;
  /** Made by the bench that is open. */
  #made = 0;
  #openFailures = 0;

  constructor(options: WorkshopOptions) {
    this.#options = { mostMs: mostMsForOne, idleMs: idleMsBeforeClosing, now: Date.now, ...options };
    this.#room = new Room(options.cores * depth);
  }

  async make(order: PictureOrder, signal?: AbortSignal): Promise<Made> {
    const done = await this.#do(order.from, [wholeSizes[order.use], smallSize], signal);
    if (done.outcome !== 'ok') return done;
    const [whole, small] = done.pictures as [MadePicture, MadePicture];
    return { outcome: 'ok', whole, small };
  }

  thumbnail(from: Uint8Array | string, signal?: AbortSignal): Promise<Thumbnail> {
    return this.#one(from, smallSize, signal);
  }

  /** Smaller still, for lists of names. */
  face(from: string, signal: AbortSignal): Promise<Thumbnail> {
    return this.#one(from, faceSize, signal);
  }

  /** Whether anybody has a picture made. */
  get busy(): boolean {
    return !this.#room.empty;
  }

  async #one(from: Uint8Array | string, size: Size, signal?: AbortSignal): Promise<Thumbnail> {
    const done = await this.#do(from, [size], signal);
    if (done.outcome !== 'ok') return done;
    const [small] = done.pictures as [MadePicture];
    return { outcome: 'ok', small };
  }

  makeAll<Order extends PictureOrder>(orders: readonly Order[], work: AllWork<Order>) {
    const { cores, now } = this.#options;
    return doAll(orders, work, (order, signal) => this.make(order, signal), cores * depth, now);
  }

  close(): void {
    for (const piece of [...this.#waiting, ...this.#held()]) finish(piece, { outcome: 'cancelled' });
    this.#waiting = [];
    this.#endBench();
  }

  async #do(
    from: Uint8Array | string,
    sizes: readonly Size[],
    signal: AbortSignal | undefined,
  ): Promise<Outcome> {
    const leave = await this.#room.enter();
    try {
      if (signal?.aborted) return { outcome: 'cancelled' };
      const picture = await readPicture(from);
      if (picture.outcome === 'bad') return picture;
      if (signal?.aborted) return { outcome: 'cancelled' };
      return await this.#queued(picture, sizes, signal);
    } finally {
      leave();
    }
  }

  #queued(picture: UnknownPicture, sizes: readonly Size[], signal?: AbortSignal): Promise<Outcome> {
    return new Promise((resolve) => {
      const piece: Piece = { picture, sizes, suspect: false, settled: false, settle: resolve };
      const cancel = () => this.#cancel(piece);
      piece.settle = (outcome) => {
        signal?.removeEventListener('abort', cancel);
        resolve(outcome);
      };
      signal?.addEventListener('abort', cancel);
      this.#waiting.push(piece);
      this.#next();
    });
  }

  /** Whoever waits is told at once; a place that already works at it finishes, and nobody hears of it. */
  #cancel(piece: Piece): void {
    this.#waiting = this.#waiting.filter((one) => one !== piece);
    finish(piece, { outcome: 'cancelled' });
  }

  /** What is at the bench, in the order it was sent. */
  #held(): Piece[] {
    const all = this.#places.flat().sort((a, b) => a.job.id - b.job.id);
    return all.map(({ piece }) => piece);
  }

  #next(): void {
    this.#restLater();
    if (this.#waiting.length === 0) return;
    if (this.#made >= mostPerBench) {
      if (this.#held().length > 0) return;
      this.#endBench();
    }
    if (!this.#bench) return void this.#open();
    for (let [piece] = this.#waiting; piece && this.#mayGo(piece); [piece] = this.#waiting) {
      const place = this.#emptiest();
      if (place === null) return;
      this.#waiting.shift();
      this.#send(place, piece);
    }
  }

  /** A suspect goes alone, and a very large picture does not go beside others. */
  #mayGo(piece: Piece): boolean {
    const held = this.#held();
    if (held.length === 0) return true;
    if (piece.suspect || held.some(({ suspect }) => suspect)) return false;
    return [piece, ...held].reduce((sum, one) => sum + pixelsOf(one), 0) <= mostPixelsAtOnce;
  }

  #emptiest(): number | null {
    const fullest = this.#places.map((held) => held.length);
    const least = Math.min(...fullest);
    return least < depth ? fullest.indexOf(least) : null;
  }

  #send(place: number, piece: Piece): void {
    const { bytes, kind, width, height } = piece.picture;
    this.#jobs += 1;
    const job: Job = { id: this.#jobs, bytes, kind, width, height, sizes: piece.sizes };
    this.#places[place]?.push({ piece, job });
    if (this.#places[place]?.length === 1) this.#watch(place);
    this.#bench?.send(place, job);
  }

  #watch(place: number): void {
    clearTimeout(this.#timers[place] ?? undefined);
    const [head] = this.#places[place] ?? [];
    this.#timers[place] = head
      ? setTimeout(() => this.#hung(head.piece), this.#options.mostMs).unref()
      : null;
  }

  #heard(bench: Bench, place: number, value: unknown): void {
    const held = this.#places[place];
    const [head] = held ?? [];
    if (bench !== this.#bench || !held || !head) return;
    const answer = readAnswer(value, head.job);
    if (!answer) return this.#gone(bench, 'it gave no proper answer');
    held.shift();
    this.#made += 1;
    this.#watch(place);
    if ('pictures' in answer) finish(head.piece, { outcome: 'ok', pictures: answer.pictures });
    else finish(head.piece, bad('broken', head.piece));
    this.#next();
  }

  #hung(piece: Piece): void {
    const { kind, width, height } = piece.picture;
    this.#options.report(`A picture took too long (${kind}, ${width}×${height}); the workshop is replaced.`);
    finish(piece, bad('too-slow', piece));
    this.#takeBack(this.#held());
    this.#endBench();
    this.#next();
  }

  #gone(bench: Bench, reason: string): void {
    if (bench !== this.#bench) return;
    const held = this.#held();
    this.#options.report(`The picture workshop is gone: ${reason}. It held ${held.length} pictures.`);
    for (const piece of held) {
      if (piece.suspect) finish(piece, bad('crashed', piece));
      piece.suspect = true;
    }
    this.#takeBack(held);
    this.#endBench();
    this.#next();
  }

  #takeBack(pieces: readonly Piece[]): void {
    this.#waiting = [...pieces.filter(({ settled }) => !settled), ...this.#waiting];
  }

  async #open(): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    // A bench that tells of its end before it was handed over.
    let early: string | null = null;
    let bench: Bench | null = null;
    try {
      bench = await this.#options.open({
        heard: (place, answer) => bench && this.#heard(bench, place, answer),
        gone: (reason) => (bench ? this.#gone(bench, reason) : (early = reason)),
      });
      if (early !== null) throw new Error(early);
      this.#bench = bench;
      this.#places = Array.from({ length: bench.places }, () => []);
      this.#openFailures = 0;
    } catch (error) {
      bench?.close();
      this.#cannotOpen(error);
    }
    this.#opening = false;
    this.#next();
  }

  /** Tried three times; then those who wait are told that it is not their picture. */
  #cannotOpen(error: unknown): void {
    this.#openFailures += 1;
    this.#options.report(`The picture workshop does not open: ${String(error)}`);
    if (this.#openFailures < 3) return;
    this.#openFailures = 0;
    for (const piece of this.#waiting) finish(piece, bad('no-workshop', piece));
    this.#waiting = [];
  }

  #endBench(): void {
    for (const timer of this.#timers) clearTimeout(timer ?? undefined);
    this.#timers = [];
    this.#places = [];
    this.#made = 0;
    const bench = this.#bench;
    this.#bench = null;
    bench?.close();
  }

  #restLater(): void {
    clearTimeout(this.#idle ?? undefined);
    if (this.#waiting.length > 0 || this.#held().length > 0) return;
    this.#idle = setTimeout(() => this.#endBench(), this.#options.idleMs).unref();
  }
}

const pixelsOf = ({ picture }: Piece) => picture.width * picture.height;

const bad = (why: PictureFault, { picture }: Piece): BadPicture => ({
  outcome: 'bad',
  why,
  kind: picture.kind,
});

function finish(piece: Piece, outcome: Outcome): void {
  if (piece.settled) return;
  piece.settled = true;
  piece.settle(outcome);
}
