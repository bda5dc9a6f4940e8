/** Some of a text's words, and whether a line may not break within them. */
export interface Piece {
  words: string;
  held: boolean;
}

const wordWithNumber = /(\p{Nd}+(?:[-–]\p{Nd}+)*-\p{L}+)/u;
/** Longer than this, two words are a line of their own. */
const longestTail = 20;

/**
 * A text cut where lines may break freely and where they may not: a number keeps its ending (27-də), and where the text
 * ends a paragraph, its last word is not left alone on a line. Joined, the pieces are the text, letter by letter.
 */
export function piecesOf(words: string, ends: boolean): Piece[] {
  const tail = ends && words.length > 3 * longestTail ? (/\S+ \S+\s*$/u.exec(words)?.[0] ?? '') : '';
  const held = tail.length <= longestTail ? tail : '';
  const pieces = words
    .slice(0, words.length - held.length)
    .split(wordWithNumber)
    .map((part, i) => ({ words: part, held: i % 2 === 1 }));
  return [...pieces, { words: held, held: true }].filter((piece) => piece.words !== '');
}
