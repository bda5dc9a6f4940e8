/**
 * Keeps the session open while somebody works, and counts down when nobody does. The machine closes the session by
 * its own clock; this one only warns.
 */

/** The machine's own limit (electron/staff/session.ts). */
const sessionMs = 180_000;
/** One touch every so often is enough for the machine. */
const touchEveryMs = 5_000;
const warnMs = 30_000;

export class SessionWatch {
  #secondsLeft = $state<number | null>(null);
  #touchedAt = Date.now();
  #due: ReturnType<typeof setTimeout> | undefined;
  #ticking: ReturnType<typeof setInterval>;

  /** `touch` tells the machine that somebody did something. */
  constructor(private readonly touch: () => void) {
    this.#ticking = setInterval(() => this.#tick(), 1_000);
    this.#tell();
  }

  /** Until the session closes; null while there is no need to say so. */
  get secondsLeft(): number | null {
    return this.#secondsLeft;
  }

  /** Somebody did something. The last of many quick ones is told, too, or the machine would count from too early. */
  activity = (): void => {
    if (this.#secondsLeft !== null) this.#tell();
    if (this.#due !== undefined) return;
    const wait = touchEveryMs - (Date.now() - this.#touchedAt);
    if (wait <= 0) this.#tell();
    else this.#due = setTimeout(() => this.#tell(), wait);
  };

  stop(): void {
    clearTimeout(this.#due);
    clearInterval(this.#ticking);
  }

  #tell(): void {
    clearTimeout(this.#due);
    this.#due = undefined;
    this.#touchedAt = Date.now();
    this.#secondsLeft = null;
    this.touch();
  }

  #tick(): void {
    const left = sessionMs - (Date.now() - this.#touchedAt);
    this.#secondsLeft = left <= warnMs ? Math.max(0, Math.ceil(left / 1_000)) : null;
  }
}
