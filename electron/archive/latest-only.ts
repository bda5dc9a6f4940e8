/** One piece of work at a time: whoever comes calls off what is under way. */
export class LatestOnly {
  #stop: AbortController | null = null;

  /** Calls off what is under way, and begins. */
  async run<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    this.cancel();
    const stop = new AbortController();
    this.#stop = stop;
    try {
      return await work(stop.signal);
    } finally {
      if (this.#stop === stop) this.#stop = null;
    }
  }

  /** Calls off what is under way. */
  cancel(): void {
    this.#stop?.abort();
  }
}
