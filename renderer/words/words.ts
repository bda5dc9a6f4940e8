import type { LanguageCode } from '../../exhibition/languages/language.ts';

/** Every sentence of one screen, the same keys in every language of the interface. */
export type InEveryLanguage<Sentences> = Readonly<Record<LanguageCode, Readonly<Sentences>>>;

/** Puts values into a sentence: `fill('{n} people', { n: 15 })`. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** One form per plural category; `other` serves where a language has no such form. */
export interface Counted {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

/** A name in letters of the other direction, kept from turning the signs beside it (Unicode isolates). */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
