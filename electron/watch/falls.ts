/** Whether the app itself keeps falling: told from the list of starts, because whoever falls cannot count. */
import type { Start } from '../health/starts.ts';

/** A run that lasted longer than this was a run; the next fall is the first of its own row. */
const shortRunMs = 120_000;

/**
 * How many runs before this one fell in a row, each soon after its start. `starts`: newest first, this one included.
 * Whatever ended before the machine was switched on (`machineUp`, milliseconds since 1970) was a power cut and is no
 * fall.
 */
export function fallsInARow(starts: readonly Start[], machineUp: number): number {
  let falls = 0;
  for (const [i, { at, before }] of starts.entries()) {
    const earlier = starts[i + 1];
    if (before !== 'cut-off' || !earlier) break;
    const began = Date.parse(earlier.at);
    const lasted = Date.parse(at) - began;
    if (!(began >= machineUp && lasted >= 0 && lasted <= shortRunMs)) break;
    falls += 1;
  }
  return falls;
}
