/** A statement's Markdown cut into the parts one reads, jumps to and sets beside each other. Nothing is left out. */
import { blocksOf, wordsOf, type Token } from '../../parts/prose.ts';

export interface Part {
  /** The part's own Markdown, letter by letter. */
  source: string;
  /** The words of its first block on one line, without marks of emphasis. */
  words: string;
  /** These words are all there is of the part. */
  single: boolean;
}

/**
 * Sections where the text has headings, else paragraphs; a heading keeps what follows it, a list what leads to it. Only
 * the structure decides, so that a faithful translation falls into the same parts.
 */
export function partsOf(markdown: string): Part[] {
  return groupsOf(blocksOf(markdown)).map((group) => {
    const [first, ...others] = group.filter((token) => token.type !== 'space');
    const words = first ? plainOf(first).replace(/\s+/gu, ' ').trim() : '';
    return { source: group.map((token) => token.raw).join(''), words, single: others.length === 0 };
  });
}

function groupsOf(tokens: readonly Token[]): Token[][] {
  const bySection = tokens.filter((token) => token.type === 'heading').length > 1;
  const groups: Token[][] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const group = groups.at(-1);
    if (token.type === 'space') group?.push(token);
    else if (!group || startsPart(token, before, bySection)) groups.push([token]);
    else group.push(token);
    if (token.type !== 'space') before = token;
  }
  return groups;
}

function startsPart(token: Token, before: Token | undefined, bySection: boolean): boolean {
  if (before?.type === 'heading') return false;
  return bySection ? token.type === 'heading' : token.type !== 'list';
}

/** The first words of a part as they stand there, at most `letters` long, and whether that is all of it. */
export function openingOf({ words, single }: Part, letters: number): { words: string; whole: boolean } {
  if (words.length <= letters) return { words, whole: single };
  const cut = words.lastIndexOf(' ', letters);
  return { words: words.slice(0, cut > 0 ? cut : letters).replace(/[\s–—,;:،؛-]+$/u, ''), whole: false };
}

/** The words of a token and of all it holds, without the marks of emphasis. */
function plainOf(token: Token): string {
  if (token.type === 'br') return ' ';
  if (token.type === 'list') return (token['items'] as Token[]).map(plainOf).join(' ');
  return 'tokens' in token && token.tokens ? token.tokens.map(plainOf).join('') : wordsOf(token);
}

/** What stands in one row of two languages, as indices of their parts. */
export interface Row {
  first: number[];
  second: number[];
}

/** Part beside part where both texts have as many, else the texts whole: a row says that its two sides correspond. */
export function rowsOf(first: number, second: number): Row[] {
  const all = (count: number) => Array.from({ length: count }, (_, i) => i);
  if (first === second) return all(first).map((i) => ({ first: [i], second: [i] }));
  return [{ first: all(first), second: all(second) }];
}
