import type { Told } from '../forms/holding.svelte.ts';

/** Puts an entry into the draft; answers the sentence of a refusal, null where it is in. */
export type Send<Item> = (item: Item, about: string) => Promise<string | null>;

/**
 * One entry of the draft under work: a person, a slide, a statement. Fields are put into the newest value, so that two
 * quick changes of different fields keep both, though the machine answers to the first only after the second.
 */
export class Entry<Item extends object> {
  #own = $state.raw<Item | null>(null);
  #underway = 0;

  constructor(
    private readonly read: () => Item,
    private readonly send: Send<Item>,
  ) {}

  get value(): Item {
    return this.#own ?? this.read();
  }

  /** A refused value goes: the field that asked for it keeps it on screen. */
  async change(next: Item, about: string): Promise<string | null> {
    this.#own = next;
    this.#underway += 1;
    const told = await this.send(next, about);
    this.#underway -= 1;
    if (this.#underway === 0) this.#own = null;
    return told;
  }

  /** What a field of that name hears changes with; `undefined` takes the field away. */
  set<Name extends keyof Item & string>(name: Name): (value: Item[Name] | undefined) => Promise<Told> {
    return (value) => this.change(withField(this.value, name, value), name);
  }
}

/** The value with one field changed; `undefined` leaves the field out, for an absent field and an empty one differ. */
export function withField<Item extends object, Name extends keyof Item>(
  item: Item,
  name: Name,
  value: Item[Name] | undefined,
): Item {
  const next = { ...item };
  if (value === undefined) delete next[name];
  else next[name] = value;
  return next;
}

/** Words as a field of the draft: nothing typed is nothing there. */
export const unlessEmpty = (words: string): string | undefined => (words.trim() === '' ? undefined : words);
