/** Jumps to a year, or to a span of years where there are too many for one row of buttons. */
import type { Stop } from './stops.ts';

export interface YearJump {
  /** The first and the last year that have events; the same for a single year. */
  from: number;
  to: number;
  /** The index of its first stop. */
  stop: number;
}

const spans = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/**
 * One jump per year, or per the shortest round span of years that fits. `room` says how many buttons of so many letters
 * fit side by side.
 */
export function yearJumps(stops: readonly Stop[], room: (letters: number) => number): YearJump[] {
  const widest = spans.at(-1) ?? 1;
  const span = spans.find((years) => jumpsBy(stops, years).length <= room(years === 1 ? 4 : 9)) ?? widest;
  return jumpsBy(stops, span);
}

function jumpsBy(stops: readonly Stop[], years: number): YearJump[] {
  const jumps: YearJump[] = [];
  stops.forEach(({ year }, stop) => {
    if (year === null) return;
    const last = jumps.at(-1);
    if (last && Math.floor(last.from / years) === Math.floor(year / years)) last.to = year;
    else jumps.push({ from: year, to: year, stop });
  });
  return jumps;
}

/**
 * Where the buttons begin in their row, so that each stands under its tick, moved only as far as its neighbours and the
 * ends of the row ask. Pixels; `wanted` are the middles, never falling.
 */
export function besideEachOther(
  wanted: readonly number[],
  { width, gap, row }: { width: number; gap: number; row: number },
): number[] {
  let free = 0;
  return wanted.map((middle, i) => {
    const last = row - width - (wanted.length - 1 - i) * (width + gap);
    const start = Math.max(Math.min(Math.max(middle - width / 2, free), last), free);
    free = start + width + gap;
    return start;
  });
}

/** Which jump a stop belongs to; -1 before the first. */
export function jumpOf(jumps: readonly YearJump[], stop: number): number {
  const next = jumps.findIndex((jump) => jump.stop > stop);
  return (next < 0 ? jumps.length : next) - 1;
}
