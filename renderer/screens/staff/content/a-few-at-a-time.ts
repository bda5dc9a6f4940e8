/** Runs pieces of work a few at a time, the newest first: what one has just scrolled to is wanted now. */
export class AFewAtATime {
  readonly #waiting: (() => Promise<unknown>)[] = [];
  #running = 0;

  constructor(private readonly most: number) {}

  /** Adds a piece of work; the answer takes it away again while it has not begun. */
  add(work: () => Promise<unknown>): () => void {
    this.#waiting.push(work);
    this.#next();
    return () => {
      const place = this.#waiting.indexOf(work);
      if (place >= 0) this.#waiting.splice(place, 1);
    };
  }

  #next(): void {
    if (this.#running >= this.most) return;
    const work = this.#waiting.pop();
    if (!work) return;
    this.#running += 1;
    const done = () => {
      this.#running -= 1;
      this.#next();
    };
    void work().then(done, done);
  }
}
