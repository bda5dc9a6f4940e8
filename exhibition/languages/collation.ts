/** Turns an alphabet into filing: headings and alphabetical order. */
import { alphabets, foreignOrder, type Alphabet } from './alphabets.ts';
import type { LanguageCode, LanguageRules } from './language.ts';

type Filing = Pick<LanguageRules, 'letters' | 'letterOf' | 'compare' | 'sortKey'>;

/** Heading of names that start with no letter of the alphabet. */
export const noLetter = '#';

/** Weights are code units of the sort key: word breaks, then own letters, then each foreign alphabet, then the rest. */
const breakWeight = 0x20;
const ownWeight = 0x100;
const alphabetSpan = 0x200;
const digitWeight = 0x2000;
const restWeight = 0x2100;

/** Marks that do not count in filing: apostrophes, quotation marks, full stops, vowel signs, what has no width. */
const uncounted = /[\p{M}\p{Cf}\u0640'"`´‘’‚“”„«»‹›ʼʻ.,()]/u;
const wordBreak = /[\s\-‐‑–—_/]/u;
const digit = /\p{Nd}/u;

export function filingOf(code: LanguageCode): Filing {
  const { capital } = alphabets[code];
  const weights = weightsOf(code);
  const headings = new Map(capital.map((letter, i) => [ownWeight + 4 * i, letter]));

  const weightOf = (letter: string): number => {
    const known = weights.get(letter);
    if (known !== undefined) return known;
    const found = weightOfUnknown(letter, weights);
    weights.set(letter, found);
    return found;
  };

  const primary = (name: string): string => {
    let key = '';
    for (const letter of name.normalize('NFC')) {
      const weight = weightOf(letter);
      if (weight > breakWeight || (weight === breakWeight && key !== '')) key += String.fromCharCode(weight);
    }
    return key;
  };

  // The name itself after its weights, so that only the same name compares as equal.
  const sortKey = (name: string): string => `${primary(name)}\u0001${name}`;

  return {
    letters: capital,
    letterOf(name) {
      for (const letter of name.normalize('NFC')) {
        const weight = weightOf(letter);
        if (weight > breakWeight) return headings.get(weight) ?? noLetter;
      }
      return noLetter;
    },
    sortKey,
    compare(a, b) {
      const [first, second] = [sortKey(a), sortKey(b)];
      return first < second ? -1 : first > second ? 1 : 0;
    },
  };
}

/** The language's own letters first; what it lacks keeps the order of its own alphabet, after the last own letter. */
function weightsOf(code: LanguageCode): Map<string, number> {
  const weights = new Map<string, number>();
  const order = [code, ...foreignOrder.filter((other) => other !== code)];
  order.forEach((one, i) => addAlphabet(weights, alphabets[one], ownWeight + i * alphabetSpan));
  return weights;
}

function addAlphabet(weights: Map<string, number>, alphabet: Alphabet, base: number): void {
  const own = new Map(alphabet.small.map((letter, i) => [letter, base + 4 * i]));
  const add = (letter: string, weight: number): void => {
    if (!weights.has(letter)) weights.set(letter, weight);
  };
  alphabet.small.forEach((letter, i) => {
    add(letter, base + 4 * i);
    add(alphabet.capital[i] ?? letter, base + 4 * i);
  });
  for (const [letter, like] of Object.entries(alphabet.alike)) {
    for (const form of bothCases(letter)) add(form, own.get(like) ?? base);
  }
  Object.entries(alphabet.after).forEach(([letter, before], i, all) => {
    const earlier = all.slice(0, i).filter(([, other]) => other === before).length;
    for (const form of bothCases(letter)) add(form, (own.get(before) ?? base) + 1 + earlier);
  });
}

/** `ı` has no capital of its own outside az and tr: its plain capital would be the `I` that belongs to `i`. */
const bothCases = (letter: string): string[] => (letter === 'ı' ? [letter] : [letter, letter.toUpperCase()]);

/** Accented letters file as their base letter; digits and other signs come after every letter. 0 means uncounted. */
function weightOfUnknown(letter: string, weights: ReadonlyMap<string, number>): number {
  if (wordBreak.test(letter)) return breakWeight;
  if (uncounted.test(letter)) return 0;
  if (digit.test(letter)) return digitWeight + ((letter.codePointAt(0) ?? 0) % 0x100);
  const base = weights.get([...letter.normalize('NFD')][0] ?? letter);
  return base ?? Math.min(restWeight + (letter.codePointAt(0) ?? 0), 0xffff);
}
