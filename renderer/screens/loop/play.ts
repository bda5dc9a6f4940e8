/** The order and the time of the loop. It knows no page and no clock of its own: both are handed in. */
import { rotation } from '../../../exhibition/remembrance/rotation.ts';
import type { Slide } from '../../../exhibition/slides/kinds.ts';

/** Calls back after so many milliseconds; returns how to call it off. */
export type Clock = (milliseconds: number, act: () => void) => () => void;

export interface Scene {
  slide: Slide;
}

export interface Stage<Shown extends Scene> {
  /**
   * Fetches what a slide needs and makes it ready behind the one on screen. Null where it cannot be shown now; the
   * stage itself reports why. Never rejects.
   */
  prepare(slide: Slide, onScreen: Shown | null): Promise<Shown | null>;
  show(scene: Shown): void;
  /** How long it stands, in seconds. */
  seconds(scene: Shown): number;
}

/** The slide before must have gone before its place is used for the next one: the longest transition, and some. */
const settledMs = 900;
/** When nothing can follow, the slide on screen stays and the rest is tried again after this. */
const retryMs = 30_000;

const machineClock: Clock = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

export class Play<Shown extends Scene> {
  /** The list `#at` is a place in. */
  #list: readonly Slide[] = [];
  #at = -1;
  #onScreen: Shown | null = null;
  /** Changes whenever the loop stops, so that a late answer starts nothing. */
  #run = 0;
  #playing = false;
  #callOff: () => void = () => undefined;

  /** `inForce` gives the slides that play now; it is asked again at each change. */
  constructor(
    private readonly inForce: () => readonly Slide[],
    private readonly stage: Stage<Shown>,
    private readonly clock: Clock = machineClock,
  ) {}

  get onScreen(): Shown | null {
    return this.#onScreen;
  }

  /** Begins, or goes on with the slide that stood when it was stopped. */
  start(): void {
    if (this.#playing) return;
    this.#playing = true;
    if (this.#onScreen) this.#hold(this.#onScreen);
    else void this.#turn(this.#next());
  }

  /** Leaves no timer behind. */
  stop(): void {
    this.#playing = false;
    this.#run += 1;
    this.#callOff();
  }

  #hold(scene: Shown): void {
    this.#after(settledMs, () => {
      const next = this.#next();
      this.#after(Math.max(0, this.stage.seconds(scene) * 1_000 - settledMs), () => {
        // Made ready long ago: another list may be in force by now.
        void this.#turn(same(this.#list, this.inForce()) ? next : this.#next());
      });
    });
  }

  async #turn(coming: Promise<{ scene: Shown; at: number } | null>): Promise<void> {
    const run = this.#run;
    const next = await coming;
    if (run !== this.#run) return;
    if (!next) return this.#after(retryMs, () => void this.#turn(this.#next()));
    this.#at = next.at;
    this.#onScreen = next.scene;
    this.stage.show(next.scene);
    this.#hold(next.scene);
  }

  /** The first slide after the one on screen that can be shown; null when a whole round has none. */
  async #next(): Promise<{ scene: Shown; at: number } | null> {
    const run = this.#run;
    const slides = this.#listNow();
    const from = this.#at;
    for (let step = 1; step <= slides.length && run === this.#run; step++) {
      const at = (from + step) % slides.length;
      const slide = slides[at];
      if (!slide || this.#standsAlready(slide)) continue;
      const scene = await this.stage.prepare(slide, this.#onScreen);
      if (scene) return { scene, at };
    }
    return null;
  }

  /** The list in force. One that was not in force before goes on after the slide on screen, or begins. */
  #listNow(): readonly Slide[] {
    const now = this.inForce();
    if (same(this.#list, now)) return this.#list;
    this.#list = now;
    this.#at = this.#onScreen ? now.indexOf(this.#onScreen.slide) : -1;
    return now;
  }

  /** A lone slide simply stays; only the rotation has something new to show in the same place. */
  #standsAlready(slide: Slide): boolean {
    return slide === this.#onScreen?.slide && !(slide.kind === 'portrait' && slide.person === rotation);
  }

  #after(milliseconds: number, act: () => void): void {
    this.#callOff = this.clock(milliseconds, act);
  }
}

const same = (a: readonly Slide[], b: readonly Slide[]): boolean =>
  a.length === b.length && a.every((slide, i) => slide === b[i]);
