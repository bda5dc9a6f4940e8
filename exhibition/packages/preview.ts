/** Whom a package would add, change or take away, by name, for whoever decides about it. */
import type { Whole } from '../exhibition.ts';
import type { Person } from '../remembrance/person.ts';
import { sameValue } from '../sharing.ts';

/** As much of a person as it takes to write the name in any language. */
export type NamedPerson = Pick<Person, 'id' | 'name' | 'names'>;

export interface NamedChange {
  people: readonly NamedPerson[];
  /** All of them; `people` holds the first so many. */
  n: number;
}

export interface PeopleChanges {
  added: NamedChange;
  changed: NamedChange;
  gone: NamedChange;
}

/** Enough to look through by hand; a roll of 25,000 would be no preview any more. */
const mostNamed = 300;

/** `before` is null where nothing readable is on show. */
export function peopleChanges(before: Whole | null, after: Whole): PeopleChanges {
  const old = new Map((before?.people ?? []).map((person) => [person.id, person]));
  const ids = new Set(after.people.map(({ id }) => id));
  const added = after.people.filter(({ id }) => !old.has(id));
  const changed = after.people.filter((person) => {
    const known = old.get(person.id);
    return known !== undefined && !sameValue(known, person);
  });
  const gone = (before?.people ?? []).filter(({ id }) => !ids.has(id));
  return { added: named(added), changed: named(changed), gone: named(gone) };
}

const named = (people: readonly Person[]): NamedChange => ({
  n: people.length,
  people: people.slice(0, mostNamed).map(({ id, name, names }) => ({ id, name, ...(names && { names }) })),
});
