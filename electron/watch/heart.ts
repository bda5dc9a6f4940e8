/**
 * The page's heart as the machine hears it, and what is wrong when it does not. Time is counted in ticks and not by a
 * clock, so that a machine that slept or was busy is not taken for a page that hangs.
 */
import type { FailureKind } from './failures.ts';

/** How often `tick` is to be called. */
export const tickMs = 250;
/** The page's heart beats half as often (renderer/heartbeat.ts). */
const ticksPerBeat = 2;

const ticks = (seconds: number): number => Math.round((seconds * 1_000) / tickMs);

/** So long without a heartbeat, and the page hangs. Staff's page may work hard (pictures, imports); it gets longer. */
const silence = ticks(1.5);
const staffSilence = ticks(10);
/** The page's first script must have run by then; at the start of the app the disk may be cold. */
const script = ticks(8);
const firstScript = ticks(20);
/** Something must be on screen by then: a long roll on a slow disk takes its time. */
const opening = ticks(20);
/** A page that had something on screen and has nothing now. */
const blankness = ticks(4);
/** A page that is seen draws frames; so long without one, and what is on screen is a still picture. */
const stillness = ticks(6);
/** After each page that was loaded anew for standing still, the next gets twice as long, up to so many times. */
const mostDoublings = 7;

/** One heartbeat: which page, what is on screen (null: nothing), how many frames it drew (null: nobody could see any). */
export interface Heartbeat {
  page: number;
  screen: string | null;
  frames: number | null;
}

export interface Finding {
  kind: FailureKind;
  reason: string;
}

/** A machine that has more than twice to do what it can lets every page wait as much longer, up to so many times. */
const strainBorne = 2;
const mostPatience = 8;

export class Heart {
  #listening: 'loading' | 'alive' | 'not' = 'not';
  /** The page heard last, whose late beats are not the next one's. */
  #page: number | null = null;
  #former: number | null = null;
  #screen: string | null = null;
  #frames: number | null = null;
  #scriptRan = false;
  #first = true;
  /** Ticks since the last beat, since something was on screen, since a frame was drawn. */
  #quiet = 0;
  #blank = 0;
  #still = 0;
  #stoodStill = 0;

  /** `strain`: how many are waiting to run for each core of the machine. */
  constructor(private readonly strain: () => number = () => 0) {}

  /** A page is asked for. */
  load(): void {
    this.#former = this.#page;
    this.#scriptRan = false;
    this.#listen('loading');
  }

  /** There is no page to listen to. */
  deaf(): void {
    this.#listen('not');
  }

  /** All has been well for long. */
  atPeace(): void {
    this.#stoodStill = 0;
  }

  /** What was painted is painted anew; that may take a moment. */
  repainted(): void {
    this.#still = 0;
  }

  /** `first`: the page that was asked for shows something. `drawn`: it drew since the last beat. Null: nobody listens. */
  beat({ page, screen, frames }: Heartbeat): { first: boolean; drawn: boolean } | null {
    if (this.#listening === 'not' || page === this.#former) return null;
    const first = this.#listening === 'loading' && screen !== null;
    const drawn = frames !== null && frames !== this.#frames;
    this.#page = page;
    this.#scriptRan = true;
    this.#quiet = 0;
    if (screen !== null) this.#blank = 0;
    if (drawn || frames === null) this.#still = 0;
    this.#screen = screen;
    this.#frames = frames;
    if (first) this.#listen('alive');
    if (first) this.#first = false;
    return { first, drawn };
  }

  tick(): Finding | null {
    this.#quiet += 1;
    // Of a page that is silent nothing else can be told.
    if (this.#quiet <= ticksPerBeat || this.#listening === 'loading') this.#blank += 1;
    if (this.#quiet <= ticksPerBeat) this.#still += 1;
    if (this.#listening === 'loading') return this.#whileLoading();
    return this.#listening === 'alive' ? this.#whileAlive() : null;
  }

  #whileLoading(): Finding | null {
    const patience = (this.#first ? firstScript : script) * this.#patience;
    if (this.#quiet >= patience) {
      return this.#scriptRan
        ? { kind: 'page-silent', reason: 'its heart stopped while it opened' }
        : { kind: 'page-not-loaded', reason: 'its script did not begin' };
    }
    return this.#blank >= opening ? { kind: 'page-blank', reason: 'nothing came on screen' } : null;
  }

  #whileAlive(): Finding | null {
    const patience = (this.#screen === 'staff' ? staffSilence : silence) * this.#patience;
    if (this.#quiet >= patience)
      return { kind: 'page-silent', reason: `no heartbeat for ${(patience * tickMs) / 1_000} s` };
    if (this.#blank >= blankness) return { kind: 'page-blank', reason: 'nothing is on screen' };
    if (this.#still < stillness * 2 ** Math.min(this.#stoodStill, mostDoublings)) return null;
    this.#stoodStill += 1;
    return { kind: 'page-frozen', reason: 'no frame was drawn' };
  }

  get #patience(): number {
    return Math.min(Math.max(1, this.strain() / strainBorne), mostPatience);
  }

  #listen(how: 'loading' | 'alive' | 'not'): void {
    this.#listening = how;
    this.#quiet = this.#blank = this.#still = 0;
  }
}
