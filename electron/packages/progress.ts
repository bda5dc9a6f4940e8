/** How far a long piece of work is. */
export interface Progress {
  /** Bytes done of all; a piece of work that touches everything three times counts all of it three times. */
  done: number;
  all: number;
}

/** Tells how far it is, at most ten times a second; the bar of a screen needs no more. */
export class Pace {
  #done = 0;
  #told = 0;

  constructor(
    private readonly all: number,
    private readonly tell: ((progress: Progress) => void) | undefined,
    private readonly now: () => number = Date.now,
  ) {}

  add(bytes: number): void {
    this.#done += bytes;
    const now = this.now();
    if (now - this.#told < 100 && this.#done < this.all) return;
    this.#told = now;
    this.tell?.({ done: Math.min(this.#done, this.all), all: this.all });
  }

  /** All is done, whatever was counted. */
  finish(): void {
    this.tell?.({ done: this.all, all: this.all });
  }
}
