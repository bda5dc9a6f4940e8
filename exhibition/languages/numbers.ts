/** `grouped(25000, '.')` is `25.000`. Whole numbers; a fraction is rounded. */
export function grouped(n: number, separator: string): string {
  const digits = String(Math.abs(Math.round(n))).replace(/\B(?=(\d{3})+$)/g, separator);
  return n < 0 ? `−${digits}` : digits;
}

export const oneOrOther = (n: number): 'one' | 'other' => (n === 1 ? 'one' : 'other');
