/** The two clocks of a machine: the one on the wall, which people and networks set, and the one that only runs on. */
import { performance } from 'node:perf_hooks';

export interface Clock {
  /** Milliseconds since 1970; may jump in both directions. */
  now(): number;
  /** Milliseconds since some moment of this run; never jumps, and forgets at a restart. */
  elapsed(): number;
  /** Does the work once, after so many milliseconds; returns how to call it off. */
  after(ms: number, work: () => void): () => void;
}

export const machineClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
