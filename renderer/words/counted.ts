import { languages } from '../../exhibition/languages/languages.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { fill, type Counted } from './words.ts';

/** `{n}` in the form the language has for this number: `counted({ one: '{n} slide', other: '{n} slides' }, 2, 'en')`. */
export function counted(forms: Counted, n: number, language: LanguageCode): string {
  const rules = languages[language];
  return fill(forms[rules.plural(n)] ?? forms.other, { n: rules.formatNumber(n) });
}
