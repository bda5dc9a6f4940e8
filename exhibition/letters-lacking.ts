/** Letters of an exhibition that the fonts it is shown in do not hold: they would come from the machine, or as boxes. */
import type { Whole } from './exhibition.ts';
import type { LanguageCode } from './languages/language.ts';
import { languageCodes } from './languages/languages.ts';
import { lettersHeld } from './letters-held.ts';
import type { Place } from './problems.ts';

export interface LackingLetter {
  letter: string;
  /** Where it stands first. */
  file: string;
  place: Place;
}

/** What is never shown as it stands there. */
const unseen = new Set([
  'id',
  'kind',
  'file',
  'poster',
  'captions',
  'permission',
  'otherSpellings',
  'url',
  'date',
  'asOf',
  'people',
  'loop',
  'person',
  'statement',
  'artwork',
  'focus',
  'languages',
  'unofficial',
  'transition',
]);

/** Every such letter once, in the order it is come upon. */
export function lettersLacking({ exhibition, people, statementTexts }: Whole): LackingLetter[] {
  const found = new Map<string, LackingLetter>();
  const look = (part: unknown, language: LanguageCode | null, file: string, place: Place): void => {
    if (typeof part === 'string') {
      for (const letter of lackingIn(part, language))
        if (!found.has(letter)) found.set(letter, { letter, file, place });
      return;
    }
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) return part.forEach((item, i) => look(item, language, file, [...place, i]));
    for (const [key, value] of Object.entries(part)) {
      if (!unseen.has(key)) look(value, codeOf(key) ?? language, file, [...place, key]);
    }
  };
  look({ ...exhibition, statements: [] }, null, 'exhibition.json', []);
  look(exhibition.loop.slides, null, 'exhibition.json', ['loop', 'slides']);
  exhibition.statements.forEach((one, i) => {
    look(one.title, null, 'exhibition.json', ['statements', i, 'title']);
    for (const [code, path] of Object.entries(one.text)) {
      look(statementTexts[path] ?? '', codeOf(code), 'exhibition.json', ['statements', i, 'text', code]);
    }
  });
  people.forEach((one, i) => look(one, null, exhibition.remembrance.people, ['people', i]));
  return [...found.values()];
}

const codeOf = (key: string): LanguageCode | null => languageCodes.find((code) => code === key) ?? null;

/** The letters of one text that its fonts lack; without a language (a source's title) any of the fonts will do. */
export function lackingIn(words: string, language: LanguageCode | null): Set<string> {
  const lacking = new Set<string>();
  for (const letter of words) {
    const point = letter.codePointAt(0) ?? 0;
    if (point < 0x7f || holds('latin', point) || /[\s\p{C}\p{Variation_Selector}]/u.test(letter)) continue;
    if ((language === 'ur' || language === null) && holds('nastaliq', point)) continue;
    lacking.add(letter);
  }
  return lacking;
}

type Range = readonly [from: number, to: number];

const ranges: Readonly<Record<keyof typeof lettersHeld, readonly Range[]>> = {
  latin: parsed(lettersHeld.latin),
  nastaliq: parsed(lettersHeld.nastaliq),
};

/** `'41-5A,61'` → `[[0x41, 0x5a], [0x61, 0x61]]` */
function parsed(lines: readonly string[]): Range[] {
  return lines.flatMap((line) =>
    line.split(',').map((range): Range => {
      const [from = 0, to = from] = range.split('-').map((hex) => parseInt(hex, 16));
      return [from, to];
    }),
  );
}

const holds = (family: keyof typeof lettersHeld, point: number): boolean =>
  ranges[family].some(([from, to]) => point >= from && point <= to);
