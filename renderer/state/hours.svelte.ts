/** Looked at so often, by the clock on the wall: a clock that is set or a machine that slept is noticed by itself. */
const everyMs = 30_000;

/** Whether the screen is lit now. */
export class OpeningHours {
  #open = $state(true);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `isLitAt` is asked each time, for a moment of this machine's clock. `changed` is called when the hour has come. */
  constructor(
    private readonly isLitAt: (at: Date) => boolean,
    private readonly changed: () => void,
    private readonly now: () => Date = () => new Date(),
  ) {}

  get open(): boolean {
    return this.#open;
  }

  /** Looks at the clock every half minute; returns how to stop. */
  watch(): () => void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.look() && this.changed(), everyMs);
    return () => clearInterval(this.#timer);
  }

  /** Looks at the clock now; true where that changed something. */
  look(): boolean {
    const open = this.isLitAt(this.now());
    if (open === this.#open) return false;
    this.#open = open;
    return true;
  }
}
