/** Which field a heading means. */
import { distance } from '../nearest.ts';
import type { LanguageCode } from '../languages/language.ts';
import { languageCodes } from '../languages/languages.ts';
import { plainOf, wordsTyped } from '../remembrance/folding.ts';
import { headings, initials, languageWords, nameHeadings } from './column-names.ts';
import { isNameField, isTextField, type ColumnField, type ColumnUse } from './columns.ts';

export type NamePart = 'family' | 'given' | 'patronymic';

export interface HeadingGuess {
  use: ColumnUse;
  /** How sure, up to 1. */
  score: number;
  /** The languages in which columns are headed so. */
  saidIn: readonly LanguageCode[];
  /** A whole-name heading that says the order of its parts: `Soyadı, adı, atasının adı`. */
  parts?: readonly NamePart[];
}

interface Known {
  field: ColumnField;
  saidIn: LanguageCode[];
}

const foldedWords = (text: string): string[] =>
  wordsTyped(text.replaceAll('_', ' ')).map(plainOf).filter(Boolean);
const folded = (text: string): string => foldedWords(text).join(' ');

const known = new Map<string, Known>();

function learn(field: ColumnField, code: LanguageCode, words: string): void {
  for (const heading of words.split(',').map(folded).filter(Boolean)) {
    const before = known.get(heading);
    if (!before) known.set(heading, { field, saidIn: [code] });
    else if (before.field === field && !before.saidIn.includes(code)) before.saidIn.push(code);
  }
}

for (const code of languageCodes) {
  learn('name', code, nameHeadings[code] ?? '');
  for (const [field, words] of Object.entries(headings)) learn(field as ColumnField, code, words[code] ?? '');
}

const languageOf = new Map<string, LanguageCode>(
  languageCodes.flatMap((code) => foldedWords(languageWords[code]).map((word) => [word, code] as const)),
);

/** Words that add nothing: `Full name of the person`, `Adı (tam)`. */
const idle = new Set(
  foldedWords('the of a and ve və и и/или и dilində dili tili на языке yazılışı версия form forması'),
);

/** The field a heading means, or null. Headings of another kind (a title line) find nothing. */
export function guessByHeading(label: string): HeadingGuess | null {
  const spaced = label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  if (spaced.length > 80) return null;
  const symbol = /^\s*[№#]\s*(п\/п)?\.?\s*$/.test(spaced);
  if (symbol) return { use: { field: 'ignore' }, score: 1, saidIn: [] };
  const { words, language } = withoutLanguage(foldedWords(spaced));
  if (words.length === 0) return null;
  const parts = partsIn(words);
  if (parts.length > 1) return guess({ field: 'name', saidIn: [] }, 1, language, parts);
  const exact = known.get(words.join(' '));
  if (exact) return guess(exact, 1, language);
  const useful = words.filter((word) => !idle.has(word) && !/^\d+$/.test(word));
  const plain = known.get(useful.join(' '));
  if (plain) return guess(plain, 0.95, language);
  const within = longestWithin(useful);
  if (within) return guess(within, 0.8, language);
  const near = nearest(useful.join(' '));
  return near && guess(near, 0.7, language);
}

function guess(
  { field, saidIn }: Known,
  score: number,
  language: LanguageCode | null,
  parts?: readonly NamePart[],
): HeadingGuess {
  const mayCarry = isNameField(field) || isTextField(field);
  // The name as the person bore it is the Azerbaijani one.
  const carried = mayCarry && language !== null && !(isNameField(field) && language === 'az');
  const use: ColumnUse = carried ? { field, language } : { field };
  return { use, score, saidIn, ...(parts ? { parts } : {}) };
}

/** `Rank (az)` → `rank`, az. The language stands last or first, and is never all there is. */
function withoutLanguage(words: readonly string[]): { words: string[]; language: LanguageCode | null } {
  const telling = words.flatMap((word, i) => (idle.has(word) ? [] : [i]));
  const at = [telling.at(-1), telling[0]].find(
    (i) => telling.length > 1 && languageOf.has(words[i ?? -1] ?? ''),
  );
  if (at === undefined) return { words: [...words], language: null };
  return { words: words.filter((_, i) => i !== at), language: languageOf.get(words[at] ?? '') ?? null };
}

const partWords: Readonly<Record<NamePart, ReadonlySet<string>>> = {
  family: new Set(Object.values(headings.family).flatMap((words) => words.split(',').map(folded))),
  given: new Set([...Object.values(headings.given), 'name'].flatMap((words) => words.split(',').map(folded))),
  patronymic: new Set(Object.values(headings.patronymic).flatMap((words) => words.split(',').map(folded))),
};

/** The parts of a name a heading lists, in its order; empty where it says anything else besides. */
function partsIn(words: readonly string[]): NamePart[] {
  const short = words.join(' ');
  if (Object.hasOwn(initials, short)) return [...(initials[short] ?? [])];
  const kept = words.filter((word) => !idle.has(word));
  const parts: NamePart[] = [];
  for (let i = 0; i < kept.length;) {
    const found = [3, 2, 1].flatMap((length) => {
      const phrase = kept.slice(i, i + length).join(' ');
      const part = (['patronymic', 'family', 'given'] as const).find((one) => partWords[one].has(phrase));
      return part && i + length <= kept.length ? [{ part, length }] : [];
    })[0];
    if (!found || parts.includes(found.part)) return [];
    parts.push(found.part);
    i += found.length;
  }
  return parts;
}

/** The longest known heading that stands in this one word for word. */
function longestWithin(words: readonly string[]): Known | null {
  for (let length = Math.min(words.length - 1, 4); length >= 1; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const phrase = words.slice(i, i + length).join(' ');
      const found = known.get(phrase);
      // One short word within others says too little: “ad” in “ad günü”.
      if (found && (length > 1 || phrase.length >= 4)) return found;
    }
  }
  return null;
}

/** A heading with a slip of the hand in it. */
function nearest(heading: string): Known | null {
  if (heading.length < 5 || heading.length > 40) return null;
  const most = heading.length > 9 ? 2 : 1;
  for (const [candidate, found] of known) {
    if (Math.abs(candidate.length - heading.length) <= most && distance(candidate, heading) <= most)
      return found;
  }
  return null;
}
