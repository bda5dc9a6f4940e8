import { noFigures, type DatedFigures } from '../../../../exhibition/figures.ts';

/** The last `count` days up to `now`, those without a visit included. */
export function lastDays(days: readonly DatedFigures[], count: number, now: Date): DatedFigures[] {
  const known = new Map(days.map((day) => [day.day, day]));
  return Array.from({ length: count }, (_, i) => {
    const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() - (count - 1 - i));
    const day = dayOf(at);
    return known.get(day) ?? { day, ...noFigures };
  });
}

/** The local day of a moment, `2026-11-24`. */
export function dayOf(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
