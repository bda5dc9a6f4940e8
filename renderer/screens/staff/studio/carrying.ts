/** Carrying a slide along the strip: where it stands meanwhile, and where the others make room. No page is known here. */

export interface Carry {
  from: number;
  to: number;
  /** How far the finger has gone along the reading direction, in pixels; 0 while it is carried by keys. */
  travelled: number;
  /** `landing`: put down, until the draft has it. */
  by: 'pointer' | 'keys' | 'landing';
}

/** The place in the row that each slide has while one is carried. */
export function placeWhile(carry: Carry | null, index: number): number {
  if (!carry) return index;
  const { from, to } = carry;
  if (index === from) return to;
  if (from < index && index <= to) return index - 1;
  if (to <= index && index < from) return index + 1;
  return index;
}

/** Where a slide carried so far would come to stand among `count`. */
export const placeAfter = (from: number, travelled: number, step: number, count: number): number =>
  Math.min(Math.max(from + Math.round(travelled / Math.max(step, 1)), 0), count - 1);

/** Where a key takes the carried slide; null for keys that take it nowhere. */
export function keyCarries(key: string, to: number, count: number, rightToLeft: boolean): number | null {
  const [on, back] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const last = count - 1;
  switch (key) {
    case on:
    case 'ArrowDown':
      return Math.min(to + 1, last);
    case back:
    case 'ArrowUp':
      return Math.max(to - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
