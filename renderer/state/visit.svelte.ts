import { createContext } from 'svelte';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { CountedVisit } from '../../exhibition/figures.ts';
import type { TextPercent } from '../../exhibition/settings.ts';
import { textSizes } from '../../exhibition/text-sizes.ts';
import { VisitTally } from './tally.ts';

/** Where a visitor can stand. `data-screen` on the page is the screen's name. */
export type Place =
  | { screen: 'loop' }
  | { screen: 'home' }
  | { screen: 'statement'; id?: string }
  | { screen: 'remembrance' }
  | { screen: 'person'; id: string }
  | { screen: 'timeline'; slide?: string }
  | { screen: 'staff' }
  | { screen: 'trouble' };

export type ScreenName = Place['screen'];

/** Where a new visit starts. */
export interface Beginning {
  place: Place;
  language: LanguageCode;
  textPercent: TextPercent;
}

/** What one visitor chose and where they stand. `startAgain` leaves nothing of it. */
export class Visit {
  #beginning: Beginning;
  #trail = $state.raw<readonly Place[]>([]);
  #language = $state<LanguageCode>('en');
  #textPercent = $state<TextPercent>(100);
  #highContrast = $state(false);
  #lowered = $state(false);
  #number = $state(0);
  /** What a screen wants to find again on coming back: a search, a scroll position. Gone with the visit. */
  readonly memory = new Map<string, unknown>();
  /** What is counted of this visit, and never more. */
  readonly tally = new VisitTally();
  /** Called when a visit has ended and nothing is left of it but what is counted; null where there is nothing to count. */
  whenOver: (counted: CountedVisit | null) => void = () => undefined;

  constructor(beginning: Beginning) {
    this.#beginning = beginning;
    this.startAgain();
  }

  get place(): Place {
    return this.#trail.at(-1) ?? this.#beginning.place;
  }
  get canGoBack(): boolean {
    return this.#trail.length > 1;
  }
  get language(): LanguageCode {
    return this.#language;
  }
  get textPercent(): TextPercent {
    return this.#textPercent;
  }
  get highContrast(): boolean {
    return this.#highContrast;
  }
  get lowered(): boolean {
    return this.#lowered;
  }
  /** Counts visits, so that a screen opened anew is really new. */
  get number(): number {
    return this.#number;
  }

  go(place: Place): void {
    this.tally.stand(place.screen);
    this.#trail = place.screen === 'home' ? [place] : [...this.#trail.filter(isStop), place].slice(-30);
  }

  /** One step back on the visitor's own trail; home, where there is none. */
  back(): void {
    const before = this.#trail.slice(0, -1);
    this.#trail = before.length > 0 ? before : [{ screen: 'home' }];
  }

  speak(language: LanguageCode): void {
    this.#language = language;
  }

  get canEnlarge(): boolean {
    return this.#textPercent < (textSizes.at(-1) ?? 200);
  }
  get canReduce(): boolean {
    return this.#textPercent > textSizes[0];
  }
  enlarge(): void {
    this.#textPercent = textSizes.find((size) => size > this.#textPercent) ?? this.#textPercent;
  }
  reduce(): void {
    this.#textPercent =
      [...textSizes].reverse().find((size) => size < this.#textPercent) ?? this.#textPercent;
  }

  switchContrast(): void {
    this.#highContrast = !this.#highContrast;
  }
  switchLowered(): void {
    this.#lowered = !this.#lowered;
  }

  /** Full reset: screen, language, text size, contrast, controls, memory. `beginning` changes with a new exhibition. */
  startAgain(beginning: Beginning = this.#beginning): void {
    const counted = this.tally.end(this.#language);
    this.#beginning = beginning;
    this.#trail = [beginning.place];
    this.tally.stand(beginning.place.screen);
    this.#language = beginning.language;
    this.#textPercent = beginning.textPercent;
    this.#highContrast = false;
    this.#lowered = false;
    this.#number += 1;
    this.memory.clear();
    this.whenOver(counted);
  }
}

/** The loop is where nobody stands: one never goes back into it. */
const isStop = (place: Place): boolean =>
  place.screen !== 'loop' && place.screen !== 'trouble' && place.screen !== 'staff';

export const [getVisit, setVisit] = createContext<Visit>();
