/**
 * @file A person as a flat list of values by path (`born.date`, `rank.az`), and back: so that a sheet, the roll and
 * what the last import brought can be compared value by value.
 */
import type { Source } from '../fields.ts';
import type { LanguageCode } from '../languages/language.ts';
import { languageCodes } from '../languages/languages.ts';
import type { Person } from '../remembrance/person.ts';
import { sameValue } from '../sharing.ts';

export type Value = string | readonly string[] | readonly Source[];
export type Values = Readonly<Record<string, Value>>;

const nameParts = ['given', 'patronymic', 'family'] as const;
const texts = ['rank', 'occupation', 'period', 'about'] as const;
const ends = ['born', 'died'] as const;
type OtherLanguage = keyof NonNullable<Person['names']>;

/** Every value an import may bring or change; the portrait is not among them. */
export function valuesOf(person: Person): Record<string, Value> {
  const found: Record<string, Value> = {};
  const put = (path: string, value: Value | undefined) => {
    if (value !== undefined && value.length > 0) found[path] = value;
  };
  for (const part of nameParts) put(`name.${part}`, person.name[part]);
  for (const [code, name] of Object.entries(person.names ?? {})) {
    for (const part of nameParts) put(`names.${code}.${part}`, name?.[part]);
  }
  put('otherSpellings', person.otherSpellings);
  for (const field of texts) {
    for (const [code, text] of Object.entries(person[field] ?? {})) put(`${field}.${code}`, text);
  }
  for (const end of ends) {
    put(`${end}.date`, person[end]?.date);
    for (const [code, text] of Object.entries(person[end]?.place ?? {})) put(`${end}.place.${code}`, text);
  }
  for (const code of languageCodes) {
    put(
      `honours.${code}`,
      (person.honours ?? []).flatMap(({ title }) => title[code] ?? []),
    );
  }
  put('sources', person.sources);
  put('permission', person.permission);
  return found;
}

/** The person with values changed; null takes one away. What is not named stays as it is. */
export function withValues(person: Person, changes: Readonly<Record<string, Value | null>>): Person {
  const next = structuredCopy(person);
  for (const [path, value] of Object.entries(changes)) setValue(next, path.split('.'), value);
  return tidied(next);
}

/** Enough of a copy that setting a value never touches the person on the roll. */
function structuredCopy(person: Person): Person {
  return JSON.parse(JSON.stringify(person)) as Person;
}

function setValue(
  person: Person,
  [field = '', second = '', third = '']: string[],
  value: Value | null,
): void {
  switch (field) {
    case 'name':
      return setText(person.name, second, value);
    case 'names': {
      const names = (person.names ??= {});
      const name = (names[second as OtherLanguage] ??= { given: '', family: '' });
      return setText(name, third, value);
    }
    case 'born':
    case 'died': {
      const end = (person[field] ??= {});
      if (second === 'date') return setText(end, 'date', value);
      return setText((end.place ??= {}), third, value);
    }
    case 'honours':
      person.honours = honoursWith(
        person.honours ?? [],
        second as LanguageCode,
        (value ?? []) as readonly string[],
      );
      return;
    case 'rank':
    case 'occupation':
    case 'period':
    case 'about':
      return setText((person[field] ??= {}), second, value);
    case 'otherSpellings':
    case 'sources':
    case 'permission':
      Object.assign(person, { [field]: value ?? undefined });
  }
}

function setText(holder: object, key: string, value: Value | null): void {
  if (value === null) delete (holder as Record<string, unknown>)[key];
  else (holder as Record<string, unknown>)[key] = value;
}

type Honour = NonNullable<Person['honours']>[number];

/** The honours with these titles in a language; one already there keeps its date and its other languages. */
function honoursWith(honours: readonly Honour[], code: LanguageCode, titles: readonly string[]): Honour[] {
  const kept = titles.map(
    (title) => honours.find((honour) => honour.title[code] === title) ?? { title: { [code]: title } },
  );
  const others = honours.filter((honour) => honour.title[code] === undefined);
  return [...kept, ...others];
}

/** Without what holds nothing any more, as the schema wants it. */
function tidied(person: Person): Person {
  for (const [code, name] of Object.entries(person.names ?? {})) {
    if (!name?.given || !name.family) delete person.names?.[code as OtherLanguage];
  }
  for (const end of ends) {
    if (person[end]?.place && Object.keys(person[end].place).length === 0) delete person[end].place;
  }
  for (const field of ['names', 'born', 'died', ...texts] as const) {
    if (person[field] && Object.keys(person[field]).length === 0) delete person[field];
  }
  for (const field of ['otherSpellings', 'sources', 'honours'] as const) {
    if (!person[field] || person[field].length === 0) delete person[field];
  }
  if (person.permission === undefined) delete person.permission;
  return person;
}

export const sameValues = (a: Value | undefined, b: Value | undefined): boolean => sameValue(a, b);

/** Values without which nobody can stand on the roll. */
export const cannotBeEmpty = (path: string): boolean => path === 'name.given' || path === 'name.family';
