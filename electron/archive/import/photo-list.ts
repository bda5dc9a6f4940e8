/** The photographs of a folder, and whom they show. */
import type { Applied } from '../../../exhibition/importing/applying.ts';
import type { Entry } from '../../../exhibition/importing/entries.ts';
import type { Remembered } from '../../../exhibition/importing/memory.ts';
import { matchPhotographs, type Sitter } from '../../../exhibition/importing/photographs.ts';
import type { Person } from '../../../exhibition/remembrance/person.ts';
import { briefOf } from './import-desk.ts';
import type { Brief, PhotosFound } from './questions.ts';

interface People extends Applied {
  entries: readonly Entry[];
  roll: readonly Person[];
  remembered: Remembered;
}

/** Matches files with everybody the roll will hold: those of the list, and those who are on it already. */
export function photosOf(files: readonly { file: string; bytes: number }[], people: People): PhotosFound {
  const { sitters, known } = sittersOf(people);
  const { matches, second, unmatched, without } = matchPhotographs(
    files.map(({ file }) => file),
    sitters,
  );
  const brief = (id: string): Brief[] => briefOf(known.get(id));
  const named = (photo: number): string => files[photo]?.file ?? '';
  return {
    matches: matches.flatMap(({ photo, id, how, confidence, others }) => {
      const [person] = brief(id);
      const file = files[photo];
      if (!person || !file) return [];
      const brought = people.remembered.portraits[id];
      const own = person.portrait !== null && person.portrait === brought?.file;
      const already = own && brought.name === file.file && brought.bytes === file.bytes;
      const replaces = person.portrait !== null && !own;
      return [{ ...file, person, how, confidence, others: others.flatMap(brief), already, replaces }];
    }),
    second: second.flatMap(({ photo, id }) => brief(id).map((person) => ({ file: named(photo), person }))),
    unmatched: unmatched.map(named),
    without: without.flatMap(brief).filter(({ portrait }) => portrait === null),
  };
}

function sittersOf({ put, remove, ids, entries, roll }: People): {
  sitters: Sitter[];
  known: Map<string, Person>;
} {
  const known = new Map(roll.map((person) => [person.id, person]));
  for (const person of put) known.set(person.id, person);
  for (const id of remove) known.delete(id);
  const inList = new Map(
    entries.flatMap((entry) => {
      const id = ids.get(entry.at);
      return id === undefined ? [] : [[id, entry] as const];
    }),
  );
  const sitters = [...known.values()].map(({ id, name, names }) => ({
    id,
    names: [name, ...Object.values(names ?? {}).filter((one) => one !== undefined)],
    file: inList.get(id)?.portrait ?? null,
    key: inList.get(id)?.key ?? null,
  }));
  return { sitters, known };
}
