/** A room for a few: who comes when it is full waits outside, in the order of coming. */
export class Room {
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  constructor(private readonly most: number) {}

  get empty(): boolean {
    return this.#inside === 0;
  }

  /** Resolves inside; what it answers lets the next one in, and must be called once. */
  async enter(): Promise<() => void> {
    if (this.#inside < this.most) this.#inside += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return () => {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    };
  }
}
