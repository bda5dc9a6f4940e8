/**
 * What came of putting a value into the draft: null where it is in, else the sentence that says why not. A field shows
 * it where the hand is.
 */
export type Told = string | null | undefined | void;

/** Hears a new value; may answer at once or when the machine has it. */
export type Put<Value> = (value: Value) => Told | Promise<Told>;

/**
 * What a field shows: the value of the draft, or what was just put in until the draft has it. A refused value stays on
 * screen with the reason, so that nothing typed is lost.
 */
export class Holding<Value> {
  #held = $state.raw<{ value: Value } | null>(null);
  #refusal = $state<string | null>(null);
  #underway = 0;

  /** Both are asked each time, for the props of a component change. */
  constructor(
    private readonly value: () => Value,
    private readonly send: () => Put<Value>,
  ) {}

  get shown(): Value {
    return this.#held ? this.#held.value : this.value();
  }
  get refusal(): string | null {
    return this.#refusal;
  }

  async put(value: Value): Promise<string | null> {
    this.#held = { value };
    this.#underway += 1;
    const told = (await this.send()(value)) ?? null;
    this.#underway -= 1;
    if (this.#underway > 0) return told;
    this.#refusal = told;
    if (told === null) this.#held = null;
    return told;
  }
}
