/** @file Texts of one entry that lack one of the exhibition's languages: the rule `missing-translation`, for one entry. */
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { languageCodes } from '../../../../exhibition/languages/languages.ts';

/** How many texts within `part` lack each language; languages that lack none are left out. */
export function missingTexts(part: unknown, languages: readonly LanguageCode[]): Map<LanguageCode, number> {
  const texts = textsIn(part);
  const counts = languages.map((code) => [code, texts.filter((text) => !(code in text)).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

function textsIn(part: unknown): object[] {
  if (typeof part !== 'object' || part === null) return [];
  if (isText(part)) return [part];
  return Object.values(part).flatMap(textsIn);
}

const isText = (part: object): boolean =>
  Object.keys(part).length > 0 &&
  Object.entries(part).every(
    ([key, value]) => typeof value === 'string' && (languageCodes as readonly string[]).includes(key),
  );
