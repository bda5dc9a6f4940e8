/** Whether nobody stands in front of the screen, told from what is on it and for how long. */

/** The loop gives way at a touch; a moment of it, so that nothing begins between two visitors. */
const loopMs = 15_000;
/** Where no loop is played, home stands for ever; no visitor looks at one page for so long without being asked. */
const pageMs = 15 * 60_000;

export class Quiet {
  #screen: string | null = null;
  #since = 0;

  /** `now` in milliseconds from anywhere, never back. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** What the page says is on the screen, at each beat of its heart. */
  hear(screen: string | null): void {
    if (screen === this.#screen) return;
    this.#screen = screen;
    this.#since = this.now();
  }

  get reigns(): boolean {
    if (this.#screen === null || this.#screen === 'staff') return false;
    return this.now() - this.#since >= (this.#screen === 'loop' ? loopMs : pageMs);
  }
}
