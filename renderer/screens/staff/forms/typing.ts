/** Typing into a text field from the keyboard on the screen: at the caret, over what is selected. */
export type Typed = HTMLInputElement | HTMLTextAreaElement;

/** Where an input keeps no caret (or lost it), its end is meant. */
const rangeOf = (field: Typed): [number, number] => [
  field.selectionStart ?? field.value.length,
  field.selectionEnd ?? field.value.length,
];

function replace(field: Typed, from: number, to: number, words: string): void {
  field.setRangeText(words, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function typeInto(field: Typed, words: string): void {
  const [from, to] = rangeOf(field);
  replace(field, from, to, words);
}

/** Takes away what is selected, or the sign before the caret: a whole one, marks and surrogates included. */
export function eraseIn(field: Typed): void {
  const [from, to] = rangeOf(field);
  if (from !== to) return replace(field, from, to, '');
  replace(field, from - lastSign(field.value.slice(0, from)).length, from, '');
}

export const clear = (field: Typed): void => replace(field, 0, field.value.length, '');

function lastSign(words: string): string {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words)].at(-1)?.segment ?? '';
}
