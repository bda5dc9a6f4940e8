/**
 * @file What an import would do, person by person and value by value, before anything is done: who is added, changed,
 * gone, doubtful. Each value is compared three ways: the list, the roll, and what the last list said. What somebody
 * changed by hand since is never overwritten unless they said so.
 */
import { isCertainlyAfter } from '../languages/dates.ts';
import type { Person } from '../remembrance/person.ts';
import type { Choices } from './choices.ts';
import type { Entry } from './entries.ts';
import { RollFinder, type Match, type WhyDoubtful } from './matching.ts';
import type { Remembered } from './memory.ts';
import { cannotBeEmpty, sameValues, valuesOf, type Value } from './values.ts';

export interface ValueChange {
  path: string;
  /** On the roll now; null where there is none. */
  old: Value | null;
  /** What the list says; null where it says nothing any more. */
  new: Value | null;
  /** Changed by hand since the last import, or never brought by one. */
  byHand: boolean;
  /** Whether the list's value is taken. */
  take: boolean;
}

export interface Added {
  at: number;
  label: string;
  entry: Entry;
}

export interface Changed {
  at: number;
  id: string;
  label: string;
  changes: ValueChange[];
}

export interface Doubtful {
  at: number;
  label: string;
  why: WhyDoubtful | 'name-open';
  /** People on the roll it may be. */
  candidates: string[];
  entry: Entry;
}

export interface Gone {
  id: string;
  label: string;
  /** They came with an import; others were never in any list. */
  imported: boolean;
  leaves: boolean;
}

export interface Comparison {
  added: Added[];
  /** With at least one value that is taken, or that was changed by hand. */
  changed: Changed[];
  doubtful: Doubtful[];
  gone: Gone[];
  /** People of whom the list says what the roll says. */
  same: number;
  /** Rows that staff said to leave out. */
  left: number;
  /** Sheet row → id on the roll, of everybody found there. */
  found: ReadonlyMap<number, string>;
}

export function compareWithRoll(
  entries: readonly Entry[],
  roll: readonly Person[],
  spoken: ReadonlySet<string>,
  { remembered, choices }: { remembered: Remembered; choices: Choices },
): Comparison {
  const finder = new RollFinder(roll, remembered.keys);
  const found = new Map<number, string>();
  const result = {
    added: [] as Added[],
    changed: [] as Changed[],
    doubtful: [] as Doubtful[],
    same: 0,
    left: 0,
  };
  const takenBy = new Set<string>();
  for (const { entry, match } of inOrderOfCertainty(entries, finder, choices)) {
    if (match === 'left') {
      result.left += 1;
    } else if (match.who === 'new') {
      result.added.push({ at: entry.at, label: entry.label, entry });
    } else if (match.who === 'doubtful') {
      result.doubtful.push({
        at: entry.at,
        label: entry.label,
        why: match.why,
        candidates: match.candidates,
        entry,
      });
    } else if (takenBy.has(match.id)) {
      result.doubtful.push({ at: entry.at, label: entry.label, why: 'taken', candidates: [match.id], entry });
    } else {
      takenBy.add(match.id);
      found.set(entry.at, match.id);
      const person = finder.person(match.id);
      const changes = person
        ? valueChanges(person, entry, spoken, remembered.people[match.id] ?? {}, choices)
        : [];
      if (changes.length === 0) result.same += 1;
      else result.changed.push({ at: entry.at, id: match.id, label: entry.label, changes });
    }
  }
  const maybe = new Set(result.doubtful.flatMap(({ candidates }) => candidates));
  const gone = roll
    .filter(({ id }) => !takenBy.has(id) && !maybe.has(id))
    .map((person) => goneOf(person, remembered, choices));
  for (const list of [result.added, result.changed, result.doubtful]) list.sort((a, b) => a.at - b.at);
  return { ...result, gone, found };
}

type Judged = { entry: Entry; match: Exclude<Match, { who: 'doubtful' }> | DoubtfulMatch | 'left' };
type DoubtfulMatch = { who: 'doubtful'; why: Doubtful['why']; candidates: string[] };

/** What staff answered first, then ids, then names: a row that is sure of a person has them before one that is not. */
function inOrderOfCertainty(entries: readonly Entry[], finder: RollFinder, choices: Choices): Judged[] {
  const judged = entries.map((entry): Judged & { rank: number } => {
    const answer = choices.rows[entry.at];
    if (answer === 'leave') return { entry, match: 'left', rank: 0 };
    if (answer === 'new' && entry.name) return { entry, match: { who: 'new' }, rank: 0 };
    if (typeof answer === 'object' && finder.has(answer.same))
      return { entry, match: { who: 'same', id: answer.same }, rank: 0 };
    if (!entry.name) return { entry, match: { who: 'doubtful', why: 'name-open', candidates: [] }, rank: 2 };
    return { entry, match: finder.match(entry), rank: entry.key === null ? 2 : 1 };
  });
  return judged.sort((a, b) => a.rank - b.rank || a.entry.at - b.entry.at);
}

function goneOf(person: Person, { people }: Remembered, choices: Choices): Gone {
  const imported = Object.hasOwn(people, person.id);
  const answer = choices.goneOf[person.id] ?? (imported ? choices.gone : 'keep');
  return { id: person.id, label: fullName(person), imported, leaves: answer === 'remove' };
}

/** Family name first, as lists have it. */
export const fullName = ({ name }: Pick<Person, 'name'>): string =>
  [name.family, name.given, name.patronymic].filter(Boolean).join(' ');

function valueChanges(
  person: Person,
  entry: Entry,
  spoken: ReadonlySet<string>,
  last: Readonly<Record<string, Value>>,
  choices: Choices,
): ValueChange[] {
  const roll = valuesOf(person);
  const paths = new Set([...spoken, ...Object.keys(entry.values)]);
  const changes: ValueChange[] = [];
  for (const path of paths) {
    if (entry.untaken.includes(path)) continue;
    const change = valueChange(path, { roll: roll[path], list: entry.values[path], last: last[path] });
    if (!change) continue;
    const side = choices.values[`${person.id} ${path}`] ?? (change.byHand ? choices.handEdits : 'take');
    changes.push({ ...change, take: side === 'take' });
  }
  return contradictionsOut(changes, roll);
}

/** Null where there is nothing to do: the list says what the roll says, or says nothing and never did. */
function valueChange(
  path: string,
  { roll, list, last }: { roll: Value | undefined; list: Value | undefined; last: Value | undefined },
): Omit<ValueChange, 'take'> | null {
  if (sameValues(list, roll)) return null;
  const untouched = sameValues(roll, last);
  if (list === undefined) {
    // The list has lost a value that the last one brought; what was never in a list is not missing from it.
    return last === undefined || cannotBeEmpty(path) || !untouched
      ? null
      : { path, old: roll ?? null, new: null, byHand: false };
  }
  if (roll === undefined) return { path, old: null, new: list, byHand: last !== undefined };
  if (path.endsWith('.date') && saysLess(list, roll)) return null;
  return { path, old: roll, new: list, byHand: !untouched };
}

/** `2020` says nothing against `2020-11-08`. */
const saysLess = (list: Value, roll: Value): boolean =>
  typeof list === 'string' &&
  typeof roll === 'string' &&
  list.length < roll.length &&
  roll.startsWith(`${list}-`);

/** A date that would contradict one that stays on the roll is not taken by itself. */
function contradictionsOut(changes: ValueChange[], roll: Readonly<Record<string, Value>>): ValueChange[] {
  const after = (path: string): Value | null | undefined => {
    const change = changes.find((one) => one.path === path && one.take);
    return change ? change.new : roll[path];
  };
  const [born, died] = [after('born.date'), after('died.date')];
  if (typeof born !== 'string' || typeof died !== 'string' || !isCertainlyAfter(born, died)) return changes;
  return changes.map((change) =>
    change.path === 'born.date' || change.path === 'died.date'
      ? { ...change, take: false, byHand: true }
      : change,
  );
}
