/**
 * @file Whose portrait comes next in the loop. Everyone has one turn in each round, in an order that changes from
 * round to round and follows from the round's number alone: the whole memory is two values, so it survives restarts,
 * and people may join or leave at any time without anybody else being skipped or shown twice in a round.
 */

/** Said by a portrait in place of a person's id: everyone on the roll has their turn. */
export const rotation = 'rotation';

/** `after` is the person last shown in this round; null before the first turn. */
export interface RotationState {
  round: number;
  after: string | null;
}

export interface Turn {
  id: string;
  /** To be kept once the person has been shown. */
  state: RotationState;
}

/** The next person's turn; null where there is nobody. Ids are distinct, their order does not matter. */
export function next(ids: readonly string[], state: RotationState): Turn | null {
  const id = firstAfter(ids, state.round, state.after);
  if (id !== null) return { id, state: { round: state.round, after: id } };
  const opening = firstAfter(ids, state.round + 1, null);
  return opening === null ? null : { id: opening, state: { round: state.round + 1, after: opening } };
}

/** A person's place in a round. */
interface Place {
  half: number;
  draw: number;
  id: string;
}

function firstAfter(ids: readonly string[], round: number, after: string | null): string | null {
  // A few people may all fall into one half: then one order serves every round, for a new draw could show someone
  // twice in a row.
  const drawn = ids.some((id) => halfOf(id) === 0) && ids.some((id) => halfOf(id) === 1) ? round : 0;
  // The place of someone who has since left the roll is known all the same.
  const passed = after === null ? null : placeOf(after, drawn);
  let first: Place | null = null;
  for (const id of ids) {
    const place = placeOf(id, drawn);
    if ((!passed || comesBefore(passed, place)) && (!first || comesBefore(place, first))) first = place;
  }
  return first?.id ?? null;
}

/**
 * A person belongs to the first or the second half of every round for good, and is drawn anew within it: between two
 * turns of one person lies about half a round at least, and nobody who closes a round opens the next.
 */
const placeOf = (id: string, round: number): Place => ({
  half: halfOf(id),
  draw: mixed(`${round}/${id}`),
  id,
});

const halfOf = (id: string): number => mixed(id) & 1;

function comesBefore(a: Place, b: Place): boolean {
  if (a.half !== b.half) return a.half < b.half;
  if (a.draw !== b.draw) return a.draw < b.draw;
  return a.id < b.id;
}

/** FNV-1a, then the finishing steps of MurmurHash3, so that ids that differ in one digit lie far apart. 32 bits. */
function mixed(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
