/** Where the stops lie on the rail, as shares of its length from the earliest end. */
import type { DaySpan } from '../../../exhibition/languages/dates.ts';
import type { Stop } from './stops.ts';

/**
 * True time alone would press a war of weeks into a line and leave decades empty; even steps alone would hide how much
 * time lies between. Six tenths of the rail are shared evenly, the rest by time: the order is never touched.
 */
const evenly = 0.6;

/** 0 for the first stop to 1 for the last, never falling; a single stop stands in the middle. */
export function positionsOf(stops: readonly Stop[]): number[] {
  if (stops.length < 2) return stops.map(() => 0.5);
  const times = timesOf(stops);
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - first;
  return times.map((time, i) => {
    const even = i / (stops.length - 1);
    return span > 0 ? evenly * even + (1 - evenly) * ((time - first) / span) : even;
  });
}

/** In years with a fraction. What stands before the first dated stop stands at its time. */
function timesOf(stops: readonly Stop[]): number[] {
  const dated = stops.find(({ days }) => days !== null)?.days ?? null;
  return stops.map(({ days }) => timeOf(days ?? dated));
}

function timeOf(days: DaySpan | null): number {
  if (!days) return 0;
  const [year, month, day] = [days.from / 10_000, (days.from / 100) % 100, days.from % 100].map(Math.floor);
  return (year ?? 0) + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 372;
}

/** The index of the stop nearest to a place on the rail; `positions` never fall. */
export function nearestStop(positions: readonly number[], place: number): number {
  let low = 0;
  let high = positions.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const before = low - 1;
  return before >= 0 && place - (positions[before] ?? 0) <= (positions[low] ?? 0) - place ? before : low;
}

/** Of the rail's length, some 2 to 4 pixels: nearer than this, ticks are one grey band that costs more than it tells. */
const tickApart = 1 / 500;

/**
 * Ticks as one drawing of width 1000 and height 10: a thousand events cost one element. Where several stand too close
 * the first of them is drawn. `positions` never fall.
 */
export function ticksOf(positions: readonly number[]): string {
  let last = -1;
  return positions
    .filter((position) => {
      const apart = position - last >= tickApart;
      if (apart) last = position;
      return apart;
    })
    .map((position) => `M${Math.round(position * 10_000) / 10} 0V10`)
    .join('');
}

/** The first stop of each year. */
export const yearStarts = (stops: readonly Stop[]): number[] =>
  stops.flatMap(({ year }, i) => (year !== null && year !== stops[i - 1]?.year ? [i] : []));
