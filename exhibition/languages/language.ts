/** What the exhibition must know about a language. One file per language gives it; nothing else asks the machine. */

export type LanguageCode = 'az' | 'en' | 'ur' | 'ru' | 'tr';

export type PluralForm = 'one' | 'few' | 'many' | 'other';

/** A key of the on-screen keyboard. */
export interface Key {
  /** What touching it types. */
  insert: string;
  /** What stands on it, where that differs from what it types. */
  label?: string;
  /** Width in ordinary keys; 1 where absent. */
  wide?: number;
}

/** Letters only, in reading order of the language; the screen adds space, delete and clear. */
export interface KeyboardLayout {
  rows: readonly (readonly Key[])[];
}

export interface LanguageRules {
  code: LanguageCode;
  /** The language by its own name, as it stands on the button that chooses it. */
  ownName: string;
  direction: 'ltr' | 'rtl';
  /** The headings of the roll, in alphabetical order. */
  letters: readonly string[];
  /** The heading a name files under: one of `letters`, or `#` for what starts with none of them. */
  letterOf(name: string): string;
  /** Alphabetical order of names: below 0 if `a` comes first, above 0 if `b` does, 0 only for the same name. */
  compare(a: string, b: string): number;
  /** A string whose plain `<` order is the alphabetical order of names; make it once and sort thousands by it. */
  sortKey(name: string): string;
  /** A whole number with the language's thousands separator, always in Western digits. */
  formatNumber(n: number): string;
  /** A partial date or a range of two in words; what is not a date comes back as it is. */
  formatDate(date: string): string;
  /** A year alone, without grouping and without a word for “year”, as for a scale. */
  formatYear(year: number): string;
  /** The plural category of a whole number, as CLDR names it. */
  plural(n: number): PluralForm;
  upper(words: string): string;
  lower(words: string): string;
  keyboard: KeyboardLayout;
}
