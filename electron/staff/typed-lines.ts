/** Lines from standard input, as a person types or a script sends them. */

/** A line longer than anything wanted here is not read to its end. */
const longestLine = 200;

/** The next line without the blanks around it; empty at the end of input. */
export async function nextLine(lines: AsyncGenerator<string>): Promise<string> {
  const next = await lines.next();
  return next.done ? '' : next.value.trim();
}

export async function* linesOf(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of input) {
    rest += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) break;
  }
  if (rest !== '') yield rest;
}
