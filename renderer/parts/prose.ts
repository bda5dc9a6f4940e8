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

/** The words of a token that holds no others. */
export const wordsOf = (token: Token): string => ('text' in token ? String(token.text) : token.raw);
