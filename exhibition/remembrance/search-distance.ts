/** How far a typed word is from a name, in typing errors: a letter wrong, missing or too many, or two swapped. */
export interface Distance {
  errors: number;
  /** The typed word stands for the whole name; otherwise only for its beginning. */
  whole: boolean;
}

/** Names on the roll are far shorter; a longer word is cut. */
const longest = 64;
const width = longest + 1;
const rows = new Uint8Array(width * width);

/**
 * Damerau's distance (optimal string alignment) of `typed` to `name`, or to the beginning of `name` that is nearest.
 * Null where it is more than `most`.
 */
export function distance(typed: string, name: string, most: number): Distance | null {
  const height = Math.min(typed.length, longest - 2);
  const span = Math.min(name.length, height + most);
  if (height - span > most) return null;
  for (let j = 0; j <= span; j++) rows[j] = j;
  for (let i = 1; i <= height; i++) {
    if (fillRow(typed, name, i, span) > most) return null;
  }
  let errors = most + 1;
  for (let j = 0; j <= span; j++) errors = Math.min(errors, at(height, j));
  if (errors > most) return null;
  return { errors, whole: span === name.length && at(height, span) === errors };
}

const at = (i: number, j: number): number => rows[i * width + j] ?? 0;

/** Fills one row and returns its least value. */
function fillRow(typed: string, name: string, i: number, span: number): number {
  rows[i * width] = i;
  let least = i;
  const letter = typed.charCodeAt(i - 1);
  const previous = i > 1 ? typed.charCodeAt(i - 2) : -1;
  for (let j = 1; j <= span; j++) {
    const other = name.charCodeAt(j - 1);
    let value = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (letter === other ? 0 : 1));
    if (i > 1 && j > 1 && previous === other && letter === name.charCodeAt(j - 2)) {
      value = Math.min(value, at(i - 2, j - 2) + 1);
    }
    rows[i * width + j] = value;
    if (value < least) least = value;
  }
  return least;
}
