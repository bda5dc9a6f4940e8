import { countedScreens, type CountedScreen } from '../../exhibition/counted-screens.ts';
import type { CountedVisit } from '../../exhibition/figures.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';

/** What is counted of one visit: screens, language, searches that found nobody; no word, no person, no order of things. */
export class VisitTally {
  #touched = false;
  #staff = false;
  #screens = new Set<CountedScreen>();
  #emptySearches = 0;

  /** A finger or a key: somebody is there. */
  touch(): void {
    this.#touched = true;
  }

  /** A screen was opened. Once staff have opened theirs, it is no visit any more. */
  stand(screen: string): void {
    if (screen === 'staff') this.#staff = true;
    const counted = countedScreens.find((name) => name === screen);
    if (counted) this.#screens.add(counted);
  }

  /** A search found nobody. The words searched for are not asked. */
  foundNobody(): void {
    this.#emptySearches = Math.min(this.#emptySearches + 1, 100);
  }

  /** The visit is over: what is counted of it, or null where nobody was there but the idle screen, or staff. */
  end(language: LanguageCode): CountedVisit | null {
    const counts = this.#touched && !this.#staff && this.#screens.size > 0;
    const visit = { language, screens: [...this.#screens], emptySearches: this.#emptySearches };
    this.#touched = false;
    this.#staff = false;
    this.#screens.clear();
    this.#emptySearches = 0;
    return counts ? visit : null;
  }
}
