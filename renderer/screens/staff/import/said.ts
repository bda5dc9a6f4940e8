/** Values of people in words, for the trial. */
import type { Value } from '../../../../exhibition/importing/values.ts';
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { languages } from '../../../../exhibition/languages/languages.ts';

const longest = 160;

/** What a value says; dates in words of the language on screen. */
export function valueSaid(
  path: string,
  value: Value | null,
  nothing: string,
  language: LanguageCode,
): string {
  if (value === null) return nothing;
  if (typeof value === 'string') {
    const words = path.endsWith('.date') ? languages[language].formatDate(value) : value;
    return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
  }
  return value.map((one) => (typeof one === 'string' ? one : one.title)).join('; ');
}
