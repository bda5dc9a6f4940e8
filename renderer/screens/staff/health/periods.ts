import { noFigures, type DatedFigures } from '../../../../exhibition/figures.ts';
import { localDay } from '../../../../exhibition/local-time.ts';

/** The last `count` days up to `now`, those without a visit included. */
export function lastDays(days: readonly DatedFigures[], count: number, now: Date): DatedFigures[] {
  const known = new Map(days.map((day) => [day.day, day]));
  return Array.from({ length: count }, (_, i) => {
    const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() - (count - 1 - i));
    const day = localDay(at);
    return known.get(day) ?? { day, ...noFigures };
  });
}
