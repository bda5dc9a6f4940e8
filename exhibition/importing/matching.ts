/**
 * @file Who of the sheet is who on the roll. Certain is only what an id, or a whole name with nothing against it, tells
 * of one person alone; everything near that is asked about. Two men of one name are never made one.
 */
import { distance } from '../nearest.ts';
import { plainOf, wordsTyped } from '../remembrance/folding.ts';
import { skeletonOf } from '../remembrance/folding-skeleton.ts';
import type { Person } from '../remembrance/person.ts';
import type { NameForms } from '../remembrance/roll.ts';
import { idOfKey, type Entry } from './entries.ts';

export type WhyDoubtful =
  /** The id is somebody's whose name is another. */
  | 'id-of-another'
  /** Several on the roll bear this name, or nothing but the name says it is the same person. */
  | 'same-name'
  /** The same name, but a date or the father's name differs. */
  | 'other-facts'
  /** Another spelling of a name, with the same day of birth or the same father's name. */
  | 'other-spelling'
  /** Another row of the sheet is already this person. */
  | 'taken';

export type Match =
  { who: 'same'; id: string } | { who: 'new' } | { who: 'doubtful'; why: WhyDoubtful; candidates: string[] };

const mostCandidates = 8;

const plain = (words = ''): string => wordsTyped(words).map(plainOf).join(' ');
const skeleton = (words = ''): string =>
  wordsTyped(words)
    .map((word) => skeletonOf(plainOf(word)))
    .join(' ');

interface Known {
  id: string;
  person: Person;
  names: NameForms[];
}

/** The roll, ready to be asked. */
export class RollFinder {
  readonly #byId = new Map<string, Known>();
  readonly #byName = new Map<string, Known[]>();
  readonly #bySound = new Map<string, Known[]>();
  readonly #byBirth = new Map<string, Known[]>();

  /** `keys`: what stood in the column of ids at an earlier import → the id on the roll. */
  constructor(
    people: readonly Person[],
    private readonly keys: Readonly<Record<string, string>>,
  ) {
    for (const person of people) {
      const names = [person.name, ...Object.values(person.names ?? {})].filter((one) => one !== undefined);
      const known = { id: person.id, person, names };
      this.#byId.set(person.id, known);
      for (const key of new Set(names.map(nameKey))) push(this.#byName, key, known);
      for (const key of new Set(names.map(soundKey))) push(this.#bySound, key, known);
      if (person.born?.date && person.born.date.length === 10) push(this.#byBirth, person.born.date, known);
    }
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  person(id: string): Person | null {
    return this.#byId.get(id)?.person ?? null;
  }

  match(entry: Entry): Match {
    const known = entry.key === null ? undefined : this.#byKey(entry.key);
    if (known) {
      if (!entry.name || sounds(namesOf(entry), known)) return { who: 'same', id: known.id };
      return { who: 'doubtful', why: 'id-of-another', candidates: [known.id] };
    }
    return this.#byNames(entry);
  }

  #byKey(key: string): Known | undefined {
    const before = Object.hasOwn(this.keys, key) ? this.keys[key] : undefined;
    return this.#byId.get(before ?? '') ?? this.#byId.get(idOfKey(key));
  }

  #byNames(entry: Entry): Match {
    const names = namesOf(entry);
    const same = unique(names.flatMap((name) => this.#byName.get(nameKey(name)) ?? []));
    if (same.length > 0) return judged(entry, same);
    const near = unique([
      ...names.flatMap((name) => this.#bySound.get(soundKey(name)) ?? []),
      ...this.#bornOnTheDay(entry, names),
    ]).filter(({ person }) => {
      const facts = compare(entry, person);
      return facts.against === 0 && (facts.birthday || facts.father);
    });
    if (near.length === 0) return { who: 'new' };
    return { who: 'doubtful', why: 'other-spelling', candidates: idsOf(near) };
  }

  /** Born on the same day, with a name that is a letter or two away. */
  #bornOnTheDay(entry: Entry, names: readonly NameForms[]): Known[] {
    const born = entry.values['born.date'];
    const onTheDay = typeof born === 'string' ? (this.#byBirth.get(born) ?? []) : [];
    return onTheDay.filter((known) =>
      known.names.some((theirs) => names.some((name) => distance(nameKey(theirs), nameKey(name)) <= 2)),
    );
  }
}

function push(map: Map<string, Known[]>, key: string, known: Known): void {
  const there = map.get(key);
  if (there) there.push(known);
  else map.set(key, [known]);
}

const unique = (known: readonly Known[]): Known[] => [...new Set(known)];
const idsOf = (known: readonly Known[]): string[] => known.slice(0, mostCandidates).map(({ id }) => id);

const nameKey = ({ family, given }: NameForms): string => `${plain(family)} ${plain(given)}`;
const soundKey = ({ family, given }: NameForms): string => `${skeleton(family)} ${skeleton(given)}`;

const nameLanguages = ['en', 'ru', 'ur', 'tr'] as const;

function namesOf({ name, values }: Entry): NameForms[] {
  const others = nameLanguages.flatMap((code) => {
    const [given, family] = [values[`names.${code}.given`], values[`names.${code}.family`]];
    return typeof given === 'string' && typeof family === 'string' ? [{ given, family }] : [];
  });
  return name ? [name, ...others] : others;
}

/** Whether the family name or the given name sounds alike: the ids of two lists may meet by chance, a name hardly. */
const sounds = (names: readonly NameForms[], { names: theirs }: Known): boolean =>
  names.some((one) =>
    theirs.some(
      (other) =>
        skeleton(one.family) === skeleton(other.family) || skeleton(one.given) === skeleton(other.given),
    ),
  );

interface Facts {
  /** Facts known on both sides that say the same, and that contradict. */
  for: number;
  against: number;
  /** The same day of birth, to the day. */
  birthday: boolean;
  father: boolean;
}

function compare(entry: Entry, person: Person): Facts {
  const birth = agreement(entry.values['born.date'], person.born?.date);
  const death = agreement(entry.values['died.date'], person.died?.date);
  const father = fathers(entry.name?.patronymic, person.name.patronymic);
  const all = [birth, death, father];
  const born = entry.values['born.date'];
  return {
    for: all.filter((one) => one === 'same').length,
    against: all.filter((one) => one === 'other').length,
    birthday:
      birth === 'same' && typeof born === 'string' && born.length === 10 && person.born?.date === born,
    father: father === 'same',
  };
}

/** `2020` and `2020-11-08` agree: one only says more. */
function agreement(a: unknown, b: string | undefined): 'same' | 'other' | 'unknown' {
  if (typeof a !== 'string' || b === undefined) return 'unknown';
  return a.startsWith(b) || b.startsWith(a) ? 'same' : 'other';
}

function fathers(a: string | undefined, b: string | undefined): 'same' | 'other' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown';
  const own = (words: string) => skeleton(words).split(' ')[0];
  return own(a) === own(b) ? 'same' : 'other';
}

/** Of people on the roll with the same name: the one it is, if nothing speaks against it and nobody else comes near. */
function judged(entry: Entry, same: readonly Known[]): Match {
  const judgedAll = same.map((known) => ({ known, facts: compare(entry, known.person) }));
  const possible = judgedAll.filter(({ facts }) => facts.against === 0);
  const [only] = possible;
  if (only && possible.length === 1 && (same.length === 1 || only.facts.for > 0))
    return { who: 'same', id: only.known.id };
  if (possible.length > 1) {
    const best = [...possible].sort((a, b) => b.facts.for - a.facts.for);
    const [first, second] = best;
    if (first && second && first.facts.for > second.facts.for) return { who: 'same', id: first.known.id };
  }
  if (possible.length > 0)
    return { who: 'doubtful', why: 'same-name', candidates: idsOf(possible.map(({ known }) => known)) };
  // A date put right, or another man of the same name: one fact against, and something else for it or nothing known.
  const near = judgedAll.filter(({ facts }) => facts.against === 1);
  if (near.length === 0) return { who: 'new' };
  return { who: 'doubtful', why: 'other-facts', candidates: idsOf(near.map(({ known }) => known)) };
}
