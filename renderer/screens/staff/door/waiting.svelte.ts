/** The wait between two tries at the door, counted down. The machine keeps it; this one only shows it. */
export class Waiting {
  #seconds = $state(0);
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** `over` is called when a wait has passed. */
  constructor(private readonly over: () => void) {}

  /** Until the next try; 0 is now. */
  get seconds(): number {
    return this.#seconds;
  }

  begin(seconds: number): void {
    this.stop();
    this.#seconds = seconds;
    const until = Date.now() + seconds * 1_000;
    if (seconds > 0) this.#ticking = setInterval(() => this.#tick(until), 250);
  }

  stop(): void {
    clearInterval(this.#ticking);
  }

  #tick(until: number): void {
    this.#seconds = Math.max(0, Math.ceil((until - Date.now()) / 1_000));
    if (this.#seconds > 0) return;
    this.stop();
    this.over();
  }
}
