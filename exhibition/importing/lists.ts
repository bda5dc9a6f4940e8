/** Several things in one cell. */

/** Parts between line breaks, semicolons and commas, but not inside quotation marks or brackets. */
export function partsOf(text: string, between: RegExp = /[\n;,]/): string[] {
  const parts: string[] = [];
  let [part, depth] = ['', 0];
  let quote = '';
  for (const letter of text) {
    if (quote === '' && between.test(letter) && depth === 0) {
      parts.push(part);
      part = '';
      continue;
    }
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (closing.has(letter)) quote = closing.get(letter) ?? '';
    else if ('(['.includes(letter)) depth += 1;
    else if (')]'.includes(letter)) depth = Math.max(0, depth - 1);
    part += letter;
  }
  const all = [...parts, part]
    .map((one) => one.trim().replace(/^[-–•*·]\s+|^\d+[.)]\s+/, ''))
    .filter(Boolean);
  // A quotation mark or bracket that nobody closed would have swallowed the rest.
  return quote !== '' || depth > 0
    ? text
        .split(new RegExp(between, 'g'))
        .map((one) => one.trim())
        .filter(Boolean)
    : all;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
]);
