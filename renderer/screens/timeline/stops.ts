/** The order of a timeline: its slides as places in time. */
import { compareDays, daysOf, type DaySpan } from '../../../exhibition/languages/dates.ts';
import type { Slide } from '../../../exhibition/slides/kinds.ts';

export interface Stop {
  slide: Slide;
  /** The date it stands at: an event's own; any other slide stands with the event before it. Null before the first. */
  date: string | null;
  days: DaySpan | null;
  year: number | null;
}

/** The slides that are shown, in the order of time; of one date in the order staff gave them. */
export function stopsOf(slides: readonly Slide[]): Stop[] {
  let at: Omit<Stop, 'slide'> = { date: null, days: null, year: null };
  const stops = slides
    .filter((slide) => !slide.hidden)
    .map((slide): Stop => {
      if (slide.kind === 'event') at = placeIn(slide.date);
      return { slide, ...at };
    });
  return stops.sort(order);
}

function placeIn(date: string): Omit<Stop, 'slide'> {
  const days = daysOf(date);
  return { date, days, year: days && Math.floor(days.from / 10_000) };
}

function order(a: Stop, b: Stop): number {
  if (a.date === null || b.date === null) return Number(a.date !== null) - Number(b.date !== null);
  return compareDays(a.days, b.days);
}
