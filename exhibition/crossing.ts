/**
 * @file How a long list goes from one process to another: as text, so many entries at a time. One text crosses many
 * times faster than 25,000 objects do, and between two pieces either side can answer a finger.
 */

/** JSON of a list each, in order; all of them are the whole list. */
export type ListText = readonly string[];

/** Lets whatever waits have its turn. */
export type Pause = () => Promise<void>;

/** A thousand people are half a megabyte, and some milliseconds on a slow machine. */
const pieceLength = 1_000;

/** The list must not change meanwhile; those of an exhibition are replaced whole. */
export async function listToText(list: readonly unknown[], pause: Pause): Promise<ListText> {
  const pieces: string[] = [];
  for (let from = 0; from < list.length; from += pieceLength) {
    if (from > 0) await pause();
    pieces.push(JSON.stringify(list.slice(from, from + pieceLength)));
  }
  return pieces;
}

export async function listFromText<Item>(pieces: ListText, pause: Pause): Promise<Item[]> {
  const list: Item[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) await pause();
    for (const item of JSON.parse(piece) as Item[]) list.push(item);
  }
  return list;
}
