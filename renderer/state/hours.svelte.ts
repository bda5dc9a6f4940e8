import { isOpenAt, type Settings } from '../../exhibition/settings.ts';

/** Looked at so often, by the clock on the wall: a clock that is set or a machine that slept is noticed by itself. */
const everyMs = 30_000;

/** Whether the exhibition is open now. */
export class OpeningHours {
  #open = $state(true);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `settings` are asked each time; null while there are none yet. `changed` is called when the hour has come. */
  constructor(
    private readonly settings: () => Settings | null,
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
    const settings = this.settings();
    const open = settings === null || isOpenAt(settings, this.now());
    if (open === this.#open) return false;
    this.#open = open;
    return true;
  }
}
