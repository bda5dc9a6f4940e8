import { createContext } from 'svelte';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { Person } from '../../exhibition/remembrance/person.ts';
import type { Exhibition } from '../../exhibition/exhibition.ts';
import type { ShownNow } from '../../exhibition/show-now.ts';
import type { Bridge, Opening, Roll } from '../bridge.ts';
import { searchOf } from './roll-search.ts';

/** The exhibition as the machine answered it: held raw, replaced whole, never patched. */
export class ExhibitionState {
  #opening = $state.raw<Opening | null>(null);
  #rolls = new Map<LanguageCode, Promise<Roll | null>>();
  #statements = new Map<string, Promise<Partial<Record<LanguageCode, string>> | null>>();

  constructor(private readonly bridge: Bridge) {}

  get opening(): Opening | null {
    return this.#opening;
  }

  /** The exhibition on show, or null while it loads and in trouble. */
  get shown(): Exhibition | null {
    return this.#opening?.state === 'open' ? this.#opening.exhibition : null;
  }

  /** What staff put on the screen over the schedule. */
  get shownNow(): ShownNow | null {
    return this.#opening?.state === 'open' ? this.#opening.shownNow : null;
  }

  get languages(): readonly LanguageCode[] {
    return this.#opening?.settings.languages ?? this.shown?.languages ?? ['en', 'az', 'ur', 'ru', 'tr'];
  }

  /** The language a visit starts in, and the one missing texts fall back on. */
  get defaultLanguage(): LanguageCode {
    return this.languages[0] ?? 'en';
  }

  get fallback(): LanguageCode {
    return this.shown?.languages[0] ?? 'en';
  }

  /**
   * Reads what is on show now; `then` runs in the same breath, so that nothing is drawn between, and not before
   * `beside`, which is asked at the same time, is known as well.
   */
  async load(then: () => void = () => undefined, beside?: Promise<void>): Promise<void> {
    const [opening] = await Promise.all([this.bridge.ask('opening', null), beside]);
    this.#rolls.clear();
    this.#statements.clear();
    this.#opening = opening;
    then();
  }

  /** The roll crosses the bridge once per language. */
  roll(language: LanguageCode): Promise<Roll | null> {
    return kept(this.#rolls, language, async () => {
      const text = await this.bridge.ask('roll', { language });
      return text === null ? null : (JSON.parse(text) as Roll);
    });
  }

  /** Asks for the roll and prepares its search before they are wanted; a failure is for whoever really wants it. */
  fetchAhead(language: LanguageCode): void {
    const prepare = (roll: Roll | null) => roll && requestIdleCallback(() => searchOf(roll));
    void this.roll(language)
      .then(prepare)
      .catch(() => undefined);
  }

  statement(id: string): Promise<Partial<Record<LanguageCode, string>> | null> {
    return kept(this.#statements, id, () => this.bridge.ask('statement', { id }));
  }

  person(id: string): Promise<Person | null> {
    return this.bridge.ask('person', { id });
  }

  upcoming(ahead: number): Promise<Person | null> {
    return this.bridge.ask('upcoming', { ahead });
  }

  async turnShown(id: string): Promise<void> {
    await this.bridge.ask('shown', { id });
  }

  /** Something on screen went wrong and was left out; one sentence for the machine's log. */
  report(sentence: string): void {
    void this.bridge.ask('report', { sentence: sentence.slice(0, 2_000) }).catch(() => undefined);
  }
}

function kept<Key, Value>(
  shelf: Map<Key, Promise<Value>>,
  key: Key,
  ask: () => Promise<Value>,
): Promise<Value> {
  const held = shelf.get(key);
  if (held) return held;
  const answer = ask();
  shelf.set(key, answer);
  // A failed question is asked again next time.
  answer.catch(() => shelf.delete(key));
  return answer;
}

export const [getExhibition, setExhibition] = createContext<ExhibitionState>();
