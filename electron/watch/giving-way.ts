/** What is done at a start after starts that did not last. */
import { uptime } from 'node:os';
import type { Library } from '../archive/library.ts';
import type { Starts } from '../health/starts.ts';
import type { Log } from '../log/log.ts';
import type { Failures } from './failures.ts';
import { fallsInARow } from './falls.ts';

interface Run {
  starts: Starts;
  failures: Failures;
  library: Library;
  log: Log;
}

const mostFalls = 3;

/** An app that fell three times in a row soon after it began is not begun a fourth time with the same exhibition. */
export async function giveWayAfterFalls({ starts, failures, library, log }: Run): Promise<void> {
  const falls = fallsInARow(starts.list, Date.now() - uptime() * 1_000);
  if (falls < mostFalls) return;
  const gave = await library.giveWay();
  log.problem(`The app fell ${falls} times in a row; shown instead: ${gave}.`);
  failures.add('app-fell', `${falls} times in a row`, gave === 'nothing-left' ? null : gave);
}
