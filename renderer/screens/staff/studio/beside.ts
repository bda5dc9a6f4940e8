/** What the slides of a draft point at, from the draft itself: its people, its statements. */
import type { Whole } from '../../../../exhibition/exhibition.ts';
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import type { Person } from '../../../../exhibition/remembrance/person.ts';
import { nameIn, orderOfRoll } from '../../../../exhibition/remembrance/roll.ts';
import { rotation } from '../../../../exhibition/remembrance/rotation.ts';
import type { Slide } from '../../../../exhibition/slides/kinds.ts';
import type { RollEntry } from '../../../bridge.ts';
import type { Beside } from '../../../slides/views.ts';
import { mostNames } from '../../../slides/wall.ts';

/** `turn` counts the showings of a rotation: each has the next person. */
export function besideOf(slide: Slide, whole: Whole, language: LanguageCode, turn = 0): Beside {
  switch (slide.kind) {
    case 'portrait':
      return { person: personFor(slide.person, whole.people, turn) };
    case 'names':
      return { names: namesOf(whole.people, language) };
    case 'quote':
      return { statement: whole.exhibition.statements.find(({ id }) => id === slide.statement) ?? null };
    default:
      return {};
  }
}

function personFor(id: string, people: readonly Person[], turn: number): Person | null {
  if (id === rotation) return people[turn % Math.max(people.length, 1)] ?? null;
  return people.find((one) => one.id === id) ?? null;
}

/** Putting thousands in order is worth keeping while the roll stays the same. */
const kept = new WeakMap<readonly Person[], Map<LanguageCode, readonly RollEntry[]>>();

function namesOf(people: readonly Person[], language: LanguageCode): readonly RollEntry[] {
  const before = kept.get(people) ?? new Map<LanguageCode, readonly RollEntry[]>();
  kept.set(people, before);
  const names =
    before.get(language) ??
    orderOfRoll(people, language)
      .slice(0, mostNames)
      .flatMap((i) => (people[i] ? [entryOf(people[i], language)] : []));
  before.set(language, names);
  return names;
}

const entryOf = (person: Person, language: LanguageCode): RollEntry => ({
  id: person.id,
  ...nameIn(person, language),
  born: person.born?.date ?? null,
  died: person.died?.date ?? null,
  rank: null,
  portrait: person.portrait?.file ?? null,
});
