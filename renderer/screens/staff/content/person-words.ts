import { yearOf } from '../../../../exhibition/languages/dates.ts';
import type { LanguageRules } from '../../../../exhibition/languages/language.ts';
import type { Person } from '../../../../exhibition/remembrance/person.ts';

/** As it is said: given name, patronymic, family name. */
export const nameWords = ({ given, patronymic, family }: Person['name']): string =>
  [given, patronymic, family].filter(Boolean).join(' ');

/** `1994–2016`, `–2016` or `1994–`: on the desk, half of what is known is worth showing. */
export function yearsWords({ born, died }: Person, { formatYear }: LanguageRules): string {
  const year = (date: string | undefined) => {
    const known = yearOf(date ?? '');
    return Number.isNaN(known) ? '' : formatYear(known);
  };
  const [from, to] = [year(born?.date), year(died?.date)];
  return from || to ? `${from}–${to}` : '';
}
