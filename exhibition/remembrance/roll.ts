/** The roll: whose name is shown how, in which order, under which letter. */
import { foreignOrder } from '../languages/alphabets.ts';
import { noLetter } from '../languages/collation.ts';
import type { LanguageCode } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';

export interface NameForms {
  given: string;
  patronymic?: string;
  family: string;
}

/** What the roll needs to know of a person. */
export interface RollPerson {
  id: string;
  /** As the person bore it, in Azerbaijani letters. */
  name: NameForms;
  /** The same name as it is customary in other languages. */
  names?: Partial<Record<'en' | 'ru' | 'ur' | 'tr', NameForms>>;
  otherSpellings?: readonly string[];
}

export interface RollLetter {
  letter: string;
  /** Index of the first name under the letter. */
  from: number;
  count: number;
}

/** The name in a language, and the Azerbaijani one beside it where another form is shown. */
export function nameIn(
  person: Pick<RollPerson, 'name' | 'names'>,
  language: LanguageCode,
): { shown: NameForms; original: NameForms | null } {
  const shown = language === 'az' ? undefined : person.names?.[language];
  if (!shown || sameName(shown, person.name)) return { shown: person.name, original: null };
  return { shown, original: person.name };
}

const sameName = (a: NameForms, b: NameForms): boolean =>
  a.given === b.given && a.family === b.family && a.patronymic === b.patronymic;

/**
 * Indices of `people` in alphabetical order of the names shown: family, given name, patronymic.
 * People of one and the same name keep the order they came in. Names in a script the language lacks come last.
 */
export function orderOfRoll(people: readonly RollPerson[], language: LanguageCode): number[] {
  const part = remembered((words: string) => languages[language].sortKey(words));
  const keys = people.map((person) => {
    const { family, given, patronymic = '' } = nameIn(person, language).shown;
    // The separator lies below every weight: a shorter family name comes before a longer one that begins alike.
    return `${part(family)}\u0000${part(given)}\u0000${part(patronymic)}`;
  });
  return keys
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [keys[i] ?? '', keys[j] ?? ''];
      return a < b ? -1 : a > b ? 1 : i - j;
    });
}

/** The letters under which the ordered people stand, in their order; only letters that have names. */
export function lettersOfRoll(
  ordered: readonly Pick<RollPerson, 'name' | 'names'>[],
  language: LanguageCode,
): RollLetter[] {
  const heading = remembered((family: string) => headingOf(family, language));
  const letters: RollLetter[] = [];
  ordered.forEach((person, from) => {
    const letter = heading(nameIn(person, language).shown.family);
    const last = letters.at(-1);
    if (last?.letter === letter) last.count += 1;
    else letters.push({ letter, from, count: 1 });
  });
  return letters;
}

/**
 * A name in letters the language lacks files under its own alphabet's letter rather than under `#`:
 * an Azerbaijani name on the Russian roll, where no Russian form is known, stands under Ə.
 */
export function headingOf(name: string, language: LanguageCode): string {
  const found = [language, ...foreignOrder].map((code) => languages[code].letterOf(name));
  return found.find((letter) => letter !== noLetter) ?? noLetter;
}

/** Given and family names recur by the thousand; each is worked out once. */
function remembered(work: (words: string) => string): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    const found = known.get(words) ?? work(words);
    known.set(words, found);
    return found;
  };
}
