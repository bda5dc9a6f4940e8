import type { Whole } from '../../../../exhibition/exhibition.ts';
import { inOrderOfDates } from '../../../../exhibition/languages/dates.ts';
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { searchKeys } from '../../../../exhibition/remembrance/folding.ts';
import type { Person } from '../../../../exhibition/remembrance/person.ts';
import { orderOfRoll } from '../../../../exhibition/remembrance/roll.ts';
import { prepareSearch, type Found, type Search } from '../../../../exhibition/remembrance/search.ts';

export const sorts = ['name', 'died', 'unsourced', 'newest'] as const;
export type Sort = (typeof sorts)[number];

/** More than anybody leafs through; whoever looks for one name types another letter. */
const mostFound = 1_000;

/** The roll on the desk: in the order asked for, and narrowed to what is searched, by the visitors' own search. */
export class RollFinding {
  #query = $state('');
  #sort = $state<Sort>('name');
  /** Where the list was left. */
  top = 0;

  constructor(
    private readonly people: () => Whole['people'],
    private readonly language: () => LanguageCode,
  ) {}

  readonly #ordered: readonly Person[] = $derived.by(() =>
    ordered(this.people(), this.#sort, this.language()),
  );
  readonly #search: Search | null = $derived.by(() =>
    this.#query.trim() === '' ? null : searchOf(this.#ordered),
  );
  readonly #found: Found | null = $derived(this.#search?.find(this.#query, mostFound) ?? null);
  readonly #shown: readonly Person[] = $derived.by(
    () => this.#found?.indices.flatMap((i) => this.#ordered[i] ?? []) ?? this.#ordered,
  );

  get query(): string {
    return this.#query;
  }
  get sort(): Sort {
    return this.#sort;
  }
  get shown(): readonly Person[] {
    return this.#shown;
  }

  /** How many there are in all, whatever is listed. */
  get total(): number {
    return this.#found?.total ?? this.#ordered.length;
  }

  ask(query: string): void {
    this.#query = query;
    this.top = 0;
  }
  sortBy(sort: Sort): void {
    this.#sort = sort;
    this.top = 0;
  }
}

/** Sorting and preparing 25,000 names is worth keeping while the roll stays the same. */
const orders = new WeakMap<readonly Person[], Map<string, readonly Person[]>>();
function ordered(people: readonly Person[], sort: Sort, language: LanguageCode): readonly Person[] {
  const kept = orders.get(people) ?? new Map<string, readonly Person[]>();
  orders.set(people, kept);
  const name = `${sort} ${language}`;
  const before = kept.get(name) ?? sorted(people, sort, language);
  kept.set(name, before);
  return before;
}

function sorted(people: readonly Person[], sort: Sort, language: LanguageCode): readonly Person[] {
  if (sort === 'newest') return [...people].reverse();
  const byName = orderOfRoll(people, language).flatMap((i) => people[i] ?? []);
  // Sorting is stable: within a date, and among those without a source, the alphabet holds.
  if (sort === 'died') return inOrderOfDates(byName, ({ died }) => died?.date ?? '');
  if (sort === 'unsourced') return byName.sort((a, b) => Number(hasSource(a)) - Number(hasSource(b)));
  return byName;
}

const hasSource = ({ sources }: Person): boolean => (sources?.length ?? 0) > 0;

const searches = new WeakMap<readonly Person[], Search>();
function searchOf(people: readonly Person[]): Search {
  const search = searches.get(people) ?? prepareSearch(people.map(keyOf));
  searches.set(people, search);
  return search;
}

const keys = new WeakMap<Person, string>();
function keyOf(person: Person): string {
  const key = keys.get(person) ?? searchKeys(person);
  keys.set(person, key);
  return key;
}
