/** @file Whether somebody stands on the roll already. Two entries for one person are a wrong done to them. */
import { yearOf } from '../../../../exhibition/languages/dates.ts';
import { plainOf, wordsTyped } from '../../../../exhibition/remembrance/folding.ts';
import type { Person } from '../../../../exhibition/remembrance/person.ts';

type Named = Pick<Person, 'id' | 'name' | 'born'>;

/**
 * Others of the same given and family name whose year of birth does not differ: the same, or unknown for one of them.
 * Spelling does not matter (`Məmmədov`, `Memmedov`).
 */
export function alike<Someone extends Named>(one: Named, people: readonly Someone[]): Someone[] {
  const name = folded(one.name);
  if (name === null) return [];
  return people.filter(
    (other) => other.id !== one.id && folded(other.name) === name && yearsAgree(one, other),
  );
}

const known = new WeakMap<Person['name'], string | null>();

/** Worked out once per name: 25,000 are compared at every letter typed. */
function folded(name: Person['name']): string | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const plain = (words: string) => wordsTyped(words).map(plainOf).join(' ');
  const [given, family] = [plain(name.given), plain(name.family)];
  const whole = given && family ? `${family};${given}` : null;
  known.set(name, whole);
  return whole;
}

function yearsAgree(one: Named, other: Named): boolean {
  const [year, otherYear] = [yearOf(one.born?.date ?? ''), yearOf(other.born?.date ?? '')];
  return Number.isNaN(year) || Number.isNaN(otherYear) || year === otherYear;
}
