/** From a comparison that staff agreed to, to what changes on the roll and what the next import has to know. */
import { newId } from '../new-id.ts';
import type { Person } from '../remembrance/person.ts';
import type { Comparison } from './comparing.ts';
import { idOfKey, type Entry } from './entries.ts';
import type { ImportMemory, Remembered } from './memory.ts';
import { withValues } from './values.ts';

export interface RollChanges {
  /** People added or changed, whole. */
  put: Person[];
  remove: string[];
}

export interface Applied extends RollChanges {
  memory: Pick<ImportMemory, 'keys' | 'people'>;
  /** Sheet row → id, of everybody the list names. */
  ids: ReadonlyMap<number, string>;
}

/** Doubtful people are left out: whoever wanted them has answered. */
export function applied(
  comparison: Comparison,
  roll: readonly Person[],
  {
    remembered,
    entries,
    spoken,
  }: { remembered: Remembered; entries: readonly Entry[]; spoken: ReadonlySet<string> },
): Applied {
  const byId = new Map(roll.map((person) => [person.id, person]));
  const ids = new Map(comparison.found);
  const put = comparison.changed.flatMap(({ id, changes }) => {
    const taken = changes.filter(({ take }) => take);
    const person = byId.get(id);
    if (!person || taken.length === 0) return [];
    return [withValues(person, Object.fromEntries(taken.map((one) => [one.path, one.new])))];
  });
  const taken = new Set(byId.keys());
  for (const { entry } of comparison.added) {
    const person = personOf(entry, taken);
    taken.add(person.id);
    ids.set(entry.at, person.id);
    put.push(person);
  }
  const remove = comparison.gone.filter(({ leaves }) => leaves).map(({ id }) => id);
  return {
    put,
    remove,
    ids,
    memory: memoryOf(entries, { ids, spoken, removed: new Set(remove) }, remembered),
  };
}

/** A new person. The id comes from the list where it gives one, else from the name. */
function personOf(entry: Entry, taken: ReadonlySet<string>): Person {
  const name = entry.name ?? { given: entry.label, family: entry.label };
  const wanted = entry.key === null ? '' : idOfKey(entry.key);
  const id =
    wanted !== '' && !taken.has(wanted) ? wanted : newId(`${name.family} ${name.given}`, taken, 'person');
  const values = Object.fromEntries(
    Object.entries(entry.values).filter(([path]) => !path.startsWith('name.')),
  );
  return withValues({ id, name: { ...name } }, values);
}

/**
 * What this list said, over what earlier ones said of people and values it does not speak of. A value that was kept as
 * changed by hand is remembered as the list has it, so that the same list does not ask again as if it were new.
 */
function memoryOf(
  entries: readonly Entry[],
  {
    ids,
    spoken,
    removed,
  }: { ids: ReadonlyMap<number, string>; spoken: ReadonlySet<string>; removed: ReadonlySet<string> },
  { keys, people }: Remembered,
): Applied['memory'] {
  const said = new Map(Object.entries(people).filter(([id]) => !removed.has(id)));
  const keysNow = new Map(Object.entries(keys));
  for (const entry of entries) {
    const id = ids.get(entry.at);
    if (id === undefined) continue;
    const before = Object.entries(said.get(id) ?? {});
    const unsaid = before.filter(([path]) => !spoken.has(path) || entry.untaken.includes(path));
    said.set(id, { ...Object.fromEntries(unsaid), ...(entry.values as Remembered['people'][string]) });
    if (entry.key !== null) keysNow.set(entry.key, id);
  }
  return { keys: Object.fromEntries(keysNow), people: Object.fromEntries(said) };
}
