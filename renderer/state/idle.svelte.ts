/** Quiet → countdown → over. The clock is handed in; default is the machine's monotonic one, which no clock change moves. */
export interface IdleTimes {
  quietSeconds: number;
  countdownSeconds: number;
}

type Phase = { is: 'active' } | { is: 'counting'; secondsLeft: number };

export class Idle {
  #phase = $state.raw<Phase>({ is: 'active' });
  #last: number;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `over` is called once when nobody answered the countdown. */
  constructor(
    private readonly times: () => IdleTimes,
    private readonly over: () => void,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#last = now();
  }

  /** Seconds left to answer, or null while the visitor is active. */
  get secondsLeft(): number | null {
    return this.#phase.is === 'counting' ? this.#phase.secondsLeft : null;
  }

  /** A touch, a key, scrolling, playing media: the visitor is here. Touches during the countdown answer it only by its buttons. */
  activity(): void {
    if (this.#phase.is === 'active') this.#last = this.now();
  }

  /** “I am still here.” */
  stay(): void {
    this.#last = this.now();
    this.#phase = { is: 'active' };
  }

  start(): void {
    this.stay();
    this.stop();
    this.#timer = setInterval(() => this.tick(), 250);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#phase = { is: 'active' };
  }

  tick(): void {
    const { quietSeconds, countdownSeconds } = this.times();
    const quiet = (this.now() - this.#last) / 1_000;
    if (quiet < quietSeconds) return;
    const secondsLeft = Math.ceil(quietSeconds + countdownSeconds - quiet);
    if (secondsLeft <= 0) {
      this.stay();
      this.over();
    } else if (this.secondsLeft !== secondsLeft) {
      this.#phase = { is: 'counting', secondsLeft };
    }
  }
}
