/**
 * Markdown read as a museum needs it: paragraphs, headings, emphasis, quotations, lists and line breaks. Everything
 * else Markdown knows (code, HTML, links, pictures, tables, rules) is switched off, so its signs stay on screen as the
 * author typed them: a stray backtick in an official text is part of the text.
 */
import { Marked, type Token, type Tokens } from 'marked';

export type { Token, Tokens };

const off = () => undefined;
const reader = new Marked({
  gfm: false,
  tokenizer: {
    codespan: off,
    code: off,
    fences: off,
    html: off,
    tag: off,
    link: off,
    reflink: off,
    autolink: off,
    url: off,
    def: off,
    table: off,
    hr: off,
    escape: off,
  },
});

/** The blocks of a text. */
export const blocksOf = (source: string): Token[] => reader.lexer(source);

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

/** The words of a token that holds no others. */
export const wordsOf = (token: Token): string => ('text' in token ? String(token.text) : token.raw);
