/** The order of a timeline: its slides as places in time. */
import { compareDates, yearOf } from '../../../exhibition/languages/dates.ts';
import type { Slide } from '../../../exhibition/slides/kinds.ts';

export interface Stop {
  slide: Slide;
  /** The date it stands at: an event's own; any other slide stands with the event before it. Null before the first. */
  date: string | null;
  year: number | null;
}

/** The slides that are shown, in the order of time; of one date in the order staff gave them. */
export function stopsOf(slides: readonly Slide[]): Stop[] {
  let date: string | null = null;
  const stops = slides
    .filter((slide) => !slide.hidden)
    .map((slide): Stop => {
      if (slide.kind === 'event') date = slide.date;
      return { slide, date, year: date === null ? null : yearOf(date) };
    });
  return stops.sort((a, b) => order(a.date, b.date));
}

function order(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDates(a, b);
}
