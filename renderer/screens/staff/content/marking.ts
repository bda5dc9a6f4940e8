/** @file What the few buttons of a text do to it: put its Markdown signs round or before what is selected. */

export const marks = ['bold', 'italic', 'list', 'quote'] as const;
export type Mark = (typeof marks)[number];

export interface Marked {
  words: string;
  /** What is selected afterwards, so that the same button takes the signs away again. */
  from: number;
  to: number;
}

const round: Partial<Record<Mark, string>> = { bold: '**', italic: '*' };
const before: Partial<Record<Mark, string>> = { list: '- ', quote: '> ' };

/** `from` and `to` are the selection in `words`. */
export function marked(words: string, from: number, to: number, mark: Mark): Marked {
  const sign = round[mark];
  return sign === undefined ? lines(words, from, to, before[mark] ?? '') : around(words, from, to, sign);
}

function around(words: string, from: number, to: number, sign: string): Marked {
  const inner = words.slice(from, to);
  const length = sign.length;
  if (isAround(words, from, to, sign)) {
    const less = words.slice(0, from - length) + inner + words.slice(to + length);
    return { words: less, from: from - length, to: to - length };
  }
  // Signs beside a space mark nothing: they stand at the letters.
  const lead = inner.length - inner.trimStart().length;
  const tail = inner.trim() === '' ? 0 : inner.length - inner.trimEnd().length;
  const [start, end] = inner.trim() === '' ? [from, from] : [from + lead, to - tail];
  return {
    words: words.slice(0, start) + sign + words.slice(start, end) + sign + words.slice(end),
    from: start + length,
    to: end + length,
  };
}

/** One star beside another belongs to bold, unless there are three. */
function isAround(words: string, from: number, to: number, sign: string): boolean {
  const starsBefore = /\**$/.exec(words.slice(0, from))?.[0].length ?? 0;
  const starsAfter = /^\**/.exec(words.slice(to))?.[0].length ?? 0;
  const stars = Math.min(starsBefore, starsAfter);
  return sign === '*' ? stars === 1 || stars === 3 : stars >= 2;
}

/** Every line the selection touches gets the sign, or loses it where all have it. */
function lines(words: string, from: number, to: number, sign: string): Marked {
  const start = words.lastIndexOf('\n', from - 1) + 1;
  const next = words.indexOf('\n', to);
  const end = next === -1 ? words.length : next;
  const all = words.slice(start, end).split('\n');
  const have = all.every((line) => line.startsWith(sign));
  const changed = all.map((line) =>
    have ? line.slice(sign.length) : line.startsWith(sign) ? line : sign + line,
  );
  // A list and a quotation begin after an empty line, or they are part of the paragraph before.
  const gap =
    !have && start > 0 && !words.slice(0, start).endsWith('\n\n') && !startsSame(words, start, sign)
      ? '\n'
      : '';
  const block = gap + changed.join('\n');
  return {
    words: words.slice(0, start) + block + words.slice(end),
    from: start + gap.length,
    to: start + block.length,
  };
}

function startsSame(words: string, start: number, sign: string): boolean {
  const lineBefore = words.slice(words.lastIndexOf('\n', start - 2) + 1, start);
  return lineBefore.startsWith(sign);
}
