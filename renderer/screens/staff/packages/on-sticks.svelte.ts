import type { Bridge, FoundPackage } from '../../../bridge.ts';

/** How often sticks are looked at while somebody may install a package. */
const lookEveryMs = 4_000;

/** Packages on sticks and those that were opened with the app, looked for as long as somebody waits for them. */
export class PackagesOnSticks {
  #found = $state.raw<readonly FoundPackage[]>([]);
  #timer: ReturnType<typeof setInterval> | undefined;
  #told = '';

  constructor(private readonly bridge: Bridge) {}

  get found(): readonly FoundPackage[] {
    return this.#found;
  }

  start(): void {
    void this.#look();
    this.#timer = setInterval(() => void this.#look(), lookEveryMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** One that was opened with the app is not wanted. */
  async forget(path: string): Promise<void> {
    await this.bridge.ask('package.forget', { path }).catch(() => null);
    await this.#look();
  }

  /** Nothing is drawn anew where nothing changed: a finger may be on its way to a button. */
  async #look(): Promise<void> {
    const found = await this.bridge.ask('package.found', null).catch(() => null);
    const told = JSON.stringify(found);
    if (found === null || told === this.#told) return;
    this.#told = told;
    this.#found = found;
  }
}
