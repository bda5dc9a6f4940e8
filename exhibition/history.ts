/** Undo and redo as a list of whole values. Parts that did not change are shared, so a step costs what it changed. */

export interface History<Value> {
  readonly past: readonly Value[];
  readonly now: Value;
  readonly future: readonly Value[];
  /** What the last step was about and when, so that typing one word is one step. */
  readonly last: { about: string; at: number } | null;
}

/** So many steps can be undone: more than a day's work by hand, and still bounded. */
export const mostSteps = 500;

/** Steps about the same thing so soon after each other are one step. */
const oneStepMs = 1_500;

export const beginHistory = <Value>(now: Value): History<Value> => ({
  past: [],
  now,
  future: [],
  last: null,
});

/**
 * The history after one more step. `about` names what is being changed (`slide opening title.en`); steps about the
 * same, each within 1.5 s of the one before, become one. `at` is the time in milliseconds.
 */
export function step<Value>(history: History<Value>, now: Value, about = '', at = 0): History<Value> {
  if (now === history.now) return history;
  const last = about === '' ? null : { about, at };
  const joins =
    last !== null &&
    history.last?.about === about &&
    at - history.last.at <= oneStepMs &&
    history.past.length > 0;
  const past = joins ? history.past : [...history.past, history.now].slice(-mostSteps);
  return { past, now, future: [], last };
}

/** One step back; the same history where there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  if (history.past.length === 0) return history;
  const now = history.past[history.past.length - 1] as Value;
  return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future], last: null };
}

/** One step forward again; the same history where there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  if (history.future.length === 0) return history;
  const [now, ...future] = history.future as [Value, ...Value[]];
  return { past: [...history.past, history.now], now, future, last: null };
}
