import type { LanguageCode } from '../../../exhibition/languages/language.ts';
import { languages } from '../../../exhibition/languages/languages.ts';
import type { Found, Search } from '../../../exhibition/remembrance/search.ts';
import type { Roll, RollEntry } from '../../bridge.ts';
import { searchOf } from '../../state/roll-search.ts';

/** What the roll finds again when a visitor comes back from a person. */
export interface RollMemory {
  language: LanguageCode;
  query: string;
  typing: boolean;
  layout: LanguageCode;
  top: number;
}

const memoryName = 'roll';

/** The visit's memory; `unknown`, because every screen keeps its own kind of thing there. */
type Memory = Map<string, unknown>;

/** More than anybody leafs through; whoever looks for one name types another letter. */
const mostFound = 1_000;

/** One visitor's way through the roll: what is typed, what it finds, which keys lead on. */
export class Finding {
  #query = $state('');
  /** What the keys are told for: the query, as soon as its names stand there. */
  #keysFor = $state('');
  #typing = $state(false);
  #layout = $state<LanguageCode>('en');
  readonly roll: Roll;
  readonly #memory: Memory;
  /** Where the list was left. */
  readonly top: number;

  constructor(roll: Roll, memory: Memory) {
    this.roll = roll;
    this.#memory = memory;
    const kept = memory.get(memoryName) as RollMemory | undefined;
    const same = kept?.language === roll.language;
    this.#query = kept?.query ?? '';
    this.#keysFor = this.#query;
    this.#typing = kept?.typing ?? false;
    this.#layout = same ? kept.layout : roll.language;
    this.top = same ? kept.top : 0;
    this.remember(this.top);
  }

  /** Not before somebody types: the roll itself opens without it. */
  get #search(): Search {
    return searchOf(this.roll);
  }

  get query(): string {
    return this.#query;
  }
  get typing(): boolean {
    return this.#typing;
  }
  get layout(): LanguageCode {
    return this.#layout;
  }

  readonly #found: Found | null = $derived(this.#query.trim() === '' ? null : this.#find());
  readonly #entries: RollEntry[] = $derived.by(() => this.#listed());
  readonly #useful: ReadonlySet<string> | null = $derived(this.#typing ? this.#leading() : null);

  /** What was found, or null where nothing was asked. */
  get found(): Found | null {
    return this.#found;
  }
  get entries(): readonly RollEntry[] {
    return this.#entries;
  }
  /** The keys that lead on to a name; null where all may be used. */
  get useful(): ReadonlySet<string> | null {
    return this.#useful;
  }

  #find(): Found {
    return this.#search.find(this.#query, mostFound);
  }
  #listed(): RollEntry[] {
    return this.#found?.indices.flatMap((index) => this.roll.entries[index] ?? []) ?? this.roll.entries;
  }
  #leading(): ReadonlySet<string> {
    const keys = languages[this.#layout].keyboard.rows.flat().map(({ insert }) => insert);
    return this.#search.nextLetters(this.#keysFor, keys);
  }

  /** Finds names at once; whoever asks tells the keys (`tellKeys`) when there is time for it. */
  ask(query: string): void {
    this.#query = query;
    this.remember(0);
  }
  tellKeys(): void {
    this.#keysFor = this.#query;
  }
  open(): void {
    this.tellKeys();
    this.#typing = true;
    this.remember();
  }
  close(): void {
    this.#typing = false;
    this.remember();
  }
  useLayout(layout: LanguageCode): void {
    this.#layout = layout;
    this.remember();
  }

  remember(top = (this.#memory.get(memoryName) as RollMemory | undefined)?.top ?? 0): void {
    const kept: RollMemory = {
      language: this.roll.language,
      query: this.#query,
      typing: this.#typing,
      layout: this.#layout,
      top,
    };
    this.#memory.set(memoryName, kept);
  }
}
