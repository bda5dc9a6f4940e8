/** What is on the screen at a moment: what was shown by hand and its time, the schedule, and whether the screen is lit. */
import type { Loop } from './loop.ts';
import { isOpenAt } from './opening-hours.ts';
import { slidesNow, slidesOf } from './playlists.ts';
import type { Settings } from './settings.ts';
import type { Showing, ShownNow } from './show-now.ts';
import type { Slide } from './slides/kinds.ts';

/** For how long, as staff say it. `day`: to the midnight that comes, by this machine's clock. */
export const spans = ['until-told', 'half-hour', 'hour', 'two-hours', 'day'] as const;
export type Span = (typeof spans)[number];

const minutes: Readonly<Partial<Record<Span, number>>> = { 'half-hour': 30, hour: 60, 'two-hours': 120 };

/** When something shown from `at` on ends; null for what is shown until told otherwise. */
export function endOf(span: Span, at: Date): Date | null {
  if (span === 'day') return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1);
  const lasts = minutes[span];
  return lasts === undefined ? null : new Date(at.getTime() + lasts * 60_000);
}

/** Whether its time is not over yet. */
export const lasts = ({ until }: ShownNow, at: Date): boolean =>
  until === null || at.getTime() < Date.parse(until);

/**
 * The slides shown by hand at a moment; null where the schedule plays: nothing was put on, its time is over, or its
 * playlist or slide is gone or hidden, for the screen is never left empty.
 */
export function slidesByHand(loop: Loop, shown: ShownNow | null, at: Date): Slide[] | null {
  if (!shown || !lasts(shown, at)) return null;
  const slides = slidesToShow(loop, shown.show);
  return slides.length > 0 ? slides : null;
}

/** What of the loop would be on screen; empty where there is no such playlist or slide, or all of it is hidden. */
export function slidesToShow(loop: Loop, show: Showing): Slide[] {
  if ('slide' in show) return slidesOf(loop, { slides: [show.slide] });
  const playlist = loop.playlists?.find(({ id }) => id === show.playlist);
  return playlist ? slidesOf(loop, playlist) : [];
}

/** The slides that play at a moment: what was put on by hand, else what the schedule says. */
export const slidesOnScreen = (loop: Loop, shown: ShownNow | null, at: Date): Slide[] =>
  slidesByHand(loop, shown, at) ?? slidesNow(loop, at);

/**
 * Whether the screen is lit at a moment. What is shown for a time (an event in the evening) lights it outside the
 * opening hours, too; what is shown until told otherwise does not, or the screen would shine all night.
 */
export function isLitAt(settings: Settings, loop: Loop | null, shown: ShownNow | null, at: Date): boolean {
  if (isOpenAt(settings, at)) return true;
  return shown !== null && shown.until !== null && loop !== null && slidesByHand(loop, shown, at) !== null;
}
