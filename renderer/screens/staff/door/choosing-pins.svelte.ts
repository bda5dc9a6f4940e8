import { flawOf } from './pins.ts';

/** Why something at the door was not done: the machine's code, or one of our own. */
export interface Refusal {
  code: string;
  values: Readonly<Record<string, string | number>>;
}

const steps = [
  { role: 'editor', ask: 'newPin' },
  { role: 'editor', ask: 'again' },
  { role: 'technician', ask: 'newPin' },
  { role: 'technician', ask: 'again' },
] as const;

/** Both PINs chosen one after the other, each typed twice. They are held only until the machine has them. */
export class ChoosingPins {
  #at = $state(0);
  #refusal = $state.raw<Refusal | null>(null);
  #typed: string[] = [];
  readonly of = steps.length;

  /** `chosen` gets both when all are typed. */
  constructor(private readonly chosen: (editor: string, technician: string) => void) {}

  /** Counted from 0. */
  get at(): number {
    return this.#at;
  }
  get step(): (typeof steps)[number] {
    return steps[this.#at] ?? steps[0];
  }
  get refusal(): Refusal | null {
    return this.#refusal;
  }

  take = (pin: string): void => {
    this.#refusal = null;
    const code =
      this.step.ask === 'newPin' ? this.#flawOf(pin) : pin === this.#typed[this.#at - 1] ? null : 'not-same';
    if (code !== null) {
      this.#refusal = { code, values: {} };
      if (code === 'not-same') this.#at -= 1;
      return;
    }
    this.#typed[this.#at] = pin;
    if (this.#at < steps.length - 1) this.#at += 1;
    else this.chosen(this.#typed[0] ?? '', this.#typed[2] ?? '');
  };

  /** From the first step; `why` says what came of the last try. */
  startOver(why: Refusal | null = null): void {
    this.#at = 0;
    this.#typed = [];
    this.#refusal = why;
  }

  #flawOf(pin: string): string | null {
    return flawOf(pin) ?? (this.#at > 0 && pin === this.#typed[0] ? 'pins-equal' : null);
  }
}
