import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { languages } from '../../../../exhibition/languages/languages.ts';
import { fill } from '../../../words/words.ts';

/** A file's size as a person says it: whole kilobytes below a megabyte, whole megabytes above. */
export function sizeWords(
  bytes: number,
  words: { kilobytes: string; megabytes: string },
  language: LanguageCode,
): string {
  const { formatNumber } = languages[language];
  if (bytes < 1_000_000) return fill(words.kilobytes, { n: formatNumber(Math.ceil(bytes / 1_000)) });
  return fill(words.megabytes, { n: formatNumber(Math.round(bytes / 1_000_000)) });
}
