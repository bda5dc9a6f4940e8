import type { Text } from '../../exhibition/fields.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';

export interface Said {
  words: string;
  language: LanguageCode;
  /** Shown in another language than the visitor's, which must be said. */
  borrowed: boolean;
}

/** A text in the visitor's language, else in the exhibition's default, else in any it has. */
export function textIn(text: Text | undefined, language: LanguageCode, fallback: LanguageCode): Said {
  const order = [language, fallback, ...(Object.keys(text ?? {}) as LanguageCode[])];
  const found = order.find((code) => text?.[code] !== undefined);
  return {
    words: joined((found && text?.[found]) ?? ''),
    language: found ?? language,
    borrowed: found !== undefined && found !== language,
  };
}

/** A line never breaks inside `2020-ci` or `3-cü`: a word joiner holds the ending to its number. */
const joined = (words: string): string => words.replace(/(\d-)(?=\p{L})/gu, '$1\u2060');
