/**
 * Time made to run faster, in the main process and in the page alike, from the same moment by the same factor: what
 * the wall clock says, what runs on, and what is to happen after so many milliseconds. Intervals keep their real
 * length: they are how often somebody looks, not how long something takes, and the page's heart must beat as always.
 * Transitions are sped up by the browser itself (`Animation.setPlaybackRate`), and so are really run.
 */
import { performance } from 'node:perf_hooks';

/** Speeds up this process. Must run before the app's own code. */
export function speedUpProcess(factor: number): { begun: number } {
  const RealDate = Date;
  const begun = RealDate.now();
  const fast = () => begun + (RealDate.now() - begun) * factor;
  globalThis.Date = class extends RealDate {
    constructor(...words: unknown[]) {
      super(...((words.length === 0 ? [fast()] : words) as [number]));
    }
    static override now = fast;
  } as DateConstructor;
  const realNow = performance.now.bind(performance);
  performance.now = () => realNow() * factor;
  const realTimeout = globalThis.setTimeout;
  globalThis.setTimeout = ((act: () => void, ms = 0, ...words: unknown[]) =>
    realTimeout(act, ms / factor, ...(words as []))) as typeof setTimeout;
  return { begun };
}

/** What the page says of its clock and its loop. */
export interface PageClock {
  /** Nothing new falls due any more; what is under way ends. */
  pause(): void;
  resume(): void;
  /** Slides that came on screen, and transitions of them that ran to their end, on this page. */
  slides: number;
  transitions: number;
}

/**
 * Runs in the page before anything else there, as text: it may use nothing from outside. `begun` and `factor` are the
 * main process's own. Leaves `window.enduranceClock`.
 */
export function speedUpPage(begun: number, factor: number): void {
  const RealDate = Date;
  const fast = () => begun + (RealDate.now() - begun) * factor;
  window.Date = class extends RealDate {
    constructor(...words: unknown[]) {
      super(...((words.length === 0 ? [fast()] : words) as [number]));
    }
    static override now = fast;
  } as DateConstructor;
  const realNow = window.performance.now.bind(window.performance);
  window.performance.now = () => realNow() * factor;
  const realTimeout = window.setTimeout.bind(window);
  const realClear = window.clearTimeout.bind(window);
  let paused = false;
  const held = new Map<number, () => void>();
  let next = 1_000_000_000;
  const later = (act: () => void, ms: number): number => {
    if (!paused || ms < 500) return realTimeout(act, ms / factor);
    held.set(++next, () => void realTimeout(act, ms / factor));
    return next;
  };
  window.setTimeout = ((act: () => void, ms = 0) => later(act, ms)) as unknown as typeof setTimeout;
  window.clearTimeout = ((id: number) => {
    if (!held.delete(id)) realClear(id);
  }) as unknown as typeof clearTimeout;
  const clock = {
    slides: 0,
    transitions: 0,
    pause: () => void (paused = true),
    resume() {
      paused = false;
      for (const begin of held.values()) begin();
      held.clear();
    },
  };
  Object.assign(window, { enduranceClock: clock });
  const isPlace = (target: unknown) => target instanceof HTMLElement && target.classList.contains('place');
  document.addEventListener('transitionend', ({ target }) => {
    if (isPlace(target)) clock.transitions += 1;
  });
  const isFront = (one: Element) => one.classList.contains('front');
  new MutationObserver((changes) => {
    for (const { target, oldValue } of changes)
      if (isPlace(target) && isFront(target as Element) && !/\bfront\b/.test(oldValue ?? ''))
        clock.slides += 1;
  }).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
    attributeOldValue: true,
  });
}
