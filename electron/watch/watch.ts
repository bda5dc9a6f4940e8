/**
 * Decides how a visitor's screen comes back. Knows no Electron: what happens is told to it, and what is to be done it
 * asks of `Hands`.
 *
 * The ladder: load the page again, with longer and longer waits; after three failures in a row an older version; where
 * there is none, the trouble screen, which needs nothing of the exhibition; where even that fails, the resting page
 * from the app's own memory, and the kiosk's page is tried again from there.
 */
import type { Clock } from '../staff/clock.ts';
import type { GaveWay } from '../archive/library.ts';
import type { FailureKind, Failures } from './failures.ts';
import { Heart, tickMs, type Finding, type Heartbeat } from './heart.ts';

/** Before the first, second … loading in a row. */
const waitsMs = [50, 500, 1_000, 2_000];
/** So many failures in a row, and something else than loading again is tried. */
const rowLength = 3;
/** Whoever stood for so long has recovered; longer than a round of a usual loop, so that one bad slide is found. */
export const peaceMs = 5 * 60_000;
/** From the resting page the kiosk's page is tried again after this, then twice as long each time. */
const firstRestMs = 20_000;
const longestRestMs = 10 * 60_000;
/** A process that was ended must be gone by then, or it is counted as gone. */
const endingTicks = 1_000 / tickMs;
/** So many exceptions of the main process within a minute, and the whole app begins anew. */
const exceptionsBorne = 3;
const exceptionsWithinMs = 60_000;

export interface Hands {
  load(page: 'kiosk' | 'resting'): void;
  /** Ends the page's process, by force. */
  endPage(): void;
  /** The exhibition on show makes way for what is safer. */
  giveWay(): Promise<GaveWay>;
  /** Ends the whole app in order, to begin anew. */
  restart(): void;
  /** Has the window painted anew. */
  redraw(): void;
}

export interface WatchOptions {
  hands: Hands;
  failures: Failures;
  clock: Clock;
  /** How many are waiting to run for each core of the machine; left out, nobody does. */
  strain?: () => number;
  /** Get sentences for the log. */
  note: (sentence: string) => void;
  problem: (sentence: string) => void;
}

/** `ending`: the page's process was ended and is not gone yet; `waiting`: nothing is loaded until a wait is over. */
type Phase = 'loading' | 'alive' | 'ending' | 'waiting' | 'resting' | 'over';

export class Watch {
  #phase: Phase = 'over';
  readonly #heart: Heart;
  #ending = 0;
  #row = 0;
  #aliveSince = 0;
  #lastSeen = 0;
  /** Since when visitors have no screen, by the running clock; null while they have one. */
  #lostAt: number | null = null;
  /** Since when what is painted may not be what is meant. */
  #unpaintedAt: number | null = null;
  #framesWanted = 0;
  #restMs = firstRestMs;
  /** The page once showed something in this run; and once stood for long. */
  #wasSeen = false;
  #wasSteady = false;
  #exceptions: number[] = [];
  #callOff: () => void = () => undefined;

  constructor(private readonly options: WatchOptions) {
    this.#heart = new Heart(options.strain);
  }

  /** Asks for the page anew. */
  load(): void {
    this.follow();
    this.options.hands.load('kiosk');
  }

  /** The page is on its way: it was asked for before there was a watch. */
  follow(): void {
    this.#begin('loading');
    this.#heart.load();
  }

  /** The app ends: whatever dies from now on is meant to. */
  stop(): void {
    this.#begin('over');
  }

  /** True while frames are waited for. */
  heartbeat(beat: Heartbeat): boolean {
    this.#hear(beat);
    return this.#unpaintedAt !== null;
  }

  #hear(beat: Heartbeat): void {
    const heard = this.#heart.beat(beat);
    if (!heard) return;
    if (heard.first) this.#isBack();
    if (beat.screen !== null) this.#lastSeen = this.#now;
    // The first frame heard of may have been drawn before.
    if (heard.drawn && this.#unpaintedAt !== null && --this.#framesWanted === 0)
      this.#isPainted(this.#unpaintedAt);
  }

  /** A quarter of a second passed. */
  tick(): void {
    if (this.#phase === 'ending' && ++this.#ending >= endingTicks) return this.#comeBack();
    const finding = this.#heart.tick();
    if (finding?.kind === 'page-not-loaded') return this.pageNotLoaded(finding.reason);
    if (finding) return this.#end(finding);
    if (this.#phase === 'alive' && this.#now - this.#aliveSince >= peaceMs) this.#atPeace();
  }

  /** The page is loaded, by its own wish or somebody else's; nobody lost anything yet. */
  pageLoads(): void {
    if (this.#phase !== 'alive') return;
    this.#begin('loading');
    this.#heart.load();
  }

  /** The page's process is gone, whoever ended it. `reason` is Electron's word. */
  pageGone(reason: string): void {
    if (this.#phase === 'over' || this.#phase === 'waiting') return;
    if (reason === 'launch-failed') return this.#restart('page-not-started', reason);
    if (this.#phase === 'ending') return this.#comeBack();
    // Of the resting page's process nothing is asked but to be there.
    if (this.#phase === 'resting') return this.options.hands.load('resting');
    this.#fail('page-gone', reason);
    this.#comeBack();
  }

  /** There is no process to end: it went without a word, as when the one that starts all others was killed. */
  pageVanished(): void {
    if (this.#phase === 'ending') this.#restart(null, 'the page has no process any more');
  }

  /** The kiosk's own page or a part of it could not be loaded. */
  pageNotLoaded(reason: string): void {
    if (this.#phase !== 'loading' && this.#phase !== 'alive') return;
    this.#fail('page-not-loaded', reason);
    this.#comeBack();
  }

  /** Electron's own opinion that the page does not answer. */
  unresponsive(): void {
    if (this.#phase === 'alive') this.#end({ kind: 'page-silent', reason: 'it does not answer' });
  }

  /** Chromium starts the process for graphics again by itself; what it had drawn is lost. */
  gpuGone(reason: string): void {
    if (this.#phase === 'over') return;
    this.options.problem(`The graphics process is gone (${reason}); the screen is painted anew.`);
    this.#repaint('gpu-gone', reason);
    // Once more when the new process is surely up.
    this.options.clock.after(1_000, () => this.options.hands.redraw());
  }

  /** The window was fitted to another display, or to another size of it. */
  displayChanged(how: string): void {
    if (this.#phase === 'over') return;
    this.options.problem(`The display changed: ${how}.`);
    this.#repaint('display-changed', how);
  }

  /** The machine slept. Who stood here is gone, and what was painted may be too: the page is loaded anew. */
  woke(): void {
    if (this.#phase !== 'alive') return;
    this.options.note('The machine woke; the page is loaded anew.');
    this.options.failures.add('woke', 'the machine slept');
    this.#lostAt = this.#now;
    this.load();
  }

  /** The main process met something nobody caught. It plays on; what keeps happening is ended by beginning anew. */
  exception(sentence: string): void {
    this.options.problem(`Main process: ${sentence}`);
    if (this.#phase === 'over') return;
    this.options.failures.add('main-exception', sentence);
    this.#exceptions = [...this.#exceptions.filter((at) => this.#now - at < exceptionsWithinMs), this.#now];
    if (this.#exceptions.length >= exceptionsBorne)
      this.#restart(null, `${exceptionsBorne} exceptions within a minute`);
  }

  get #now(): number {
    return this.options.clock.elapsed();
  }

  #isBack(): void {
    this.#begin('alive');
    this.#aliveSince = this.#now;
    if (this.#lostAt === null && !this.#wasSeen) this.options.note('The screen is there.');
    this.#wasSeen = true;
    if (this.#lostAt === null) return;
    this.#over(this.#lostAt, 'The screen is back');
    this.#lostAt = null;
  }

  #repaint(kind: FailureKind, reason: string): void {
    this.options.failures.add(kind, reason);
    this.#unpaintedAt ??= this.#now;
    this.#framesWanted = 2;
    this.#heart.repainted();
    this.options.hands.redraw();
  }

  #isPainted(since: number): void {
    this.#unpaintedAt = null;
    if (this.#lostAt === null) this.#over(since, 'The screen is painted');
  }

  #over(since: number, what: string): void {
    const ms = Math.round(this.#now - since);
    this.options.failures.amend({ seconds: ms / 1_000 });
    this.options.note(`${what} after ${ms} ms.`);
  }

  #atPeace(): void {
    this.#row = 0;
    this.#restMs = firstRestMs;
    this.#wasSteady = true;
    this.#heart.atPeace();
  }

  #fail(kind: FailureKind, reason: string): void {
    this.#lostAt ??= this.#phase === 'alive' ? this.#lastSeen : this.#now;
    this.#row += 1;
    // What stands still does so by the machine's fault; it never counts towards an older version.
    if (kind === 'page-frozen') this.#row = Math.min(this.#row, rowLength - 1);
    this.options.failures.add(kind, reason);
    this.options.problem(`The screen is brought back (${kind}: ${reason}).`);
  }

  #end({ kind, reason }: Finding): void {
    this.#fail(kind, reason);
    this.#begin('ending');
    this.options.hands.endPage();
  }

  #comeBack(): void {
    this.#begin('waiting');
    if (this.#row < rowLength) return this.#loadAfter(waitsMs[this.#row - 1] ?? 50);
    // The kiosk's own files are no version's fault.
    if (this.options.failures.list[0]?.kind === 'page-not-loaded') return this.#rest();
    void this.#stepDown();
  }

  async #stepDown(): Promise<void> {
    const gave = await this.options.hands.giveWay().catch((error: unknown) => {
      this.options.problem(`Nothing could be shown instead: ${String(error)}.`);
      return 'nothing-left' as const;
    });
    if (this.#phase !== 'waiting') return;
    if (gave === 'nothing-left') return this.#rest();
    this.options.problem(`${rowLength} failures in a row; shown instead: ${gave}.`);
    this.options.failures.amend({ measure: gave });
    this.#row = 0;
    this.#loadAfter(50);
  }

  #loadAfter(ms: number): void {
    this.#callOff = this.options.clock.after(ms, () => this.load());
  }

  /** The last rung. Where the page did well in this run before, the app itself may be what is ill. */
  #rest(): void {
    if (this.#wasSteady) return this.#restart(null, 'the page no longer opens');
    this.options.problem('The resting page is shown; the exhibition is tried again from there.');
    this.options.failures.amend({ measure: 'resting' });
    this.#begin('resting');
    this.options.hands.load('resting');
    // One more failure is enough to come back here.
    this.#row = rowLength - 1;
    this.#loadAfter(this.#restMs);
    this.#restMs = Math.min(this.#restMs * 2, longestRestMs);
  }

  #restart(kind: FailureKind | null, reason: string): void {
    this.options.problem(`The whole app begins anew: ${reason}.`);
    if (kind) this.options.failures.add(kind, reason, 'restarted');
    else this.options.failures.amend({ measure: 'restarted' });
    this.#begin('over');
    this.options.hands.restart();
  }

  #begin(phase: Phase): void {
    this.#callOff();
    this.#callOff = () => undefined;
    this.#phase = phase;
    this.#ending = 0;
    if (phase !== 'loading' && phase !== 'alive') this.#heart.deaf();
  }
}
