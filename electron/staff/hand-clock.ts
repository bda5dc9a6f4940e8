/** A clock moved by hand, so that tests need not wait. */
import type { Clock } from './clock.ts';

export class HandClock implements Clock {
  #now = Date.UTC(2030, 0, 1);
  #elapsed = 0;
  #due = new Map<() => void, number>();

  now = (): number => this.#now;
  elapsed = (): number => this.#elapsed;

  after(ms: number, work: () => void): () => void {
    const once = () => work();
    this.#due.set(once, this.#elapsed + ms);
    return () => this.#due.delete(once);
  }

  /** Time passes on both clocks, and what falls due is done. */
  pass(ms: number): void {
    this.#now += ms;
    this.#elapsed += ms;
    for (const [work, at] of this.#due) {
      if (at > this.#elapsed) continue;
      this.#due.delete(work);
      work();
    }
  }

  /** Somebody sets the clock on the wall; negative is back. */
  setBy(ms: number): void {
    this.#now += ms;
  }

  /** The machine starts anew: the running clock begins at 0, and nothing is due any more. */
  restart(): void {
    this.#elapsed = 0;
    this.#due.clear();
  }
}
