/** What is measured inside a page, in the same way in ours and in others. */
import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds from a click on one thing to the painted frame in which another is there. */
export async function clickToPaint(page: Page, click: string, done: string): Promise<number> {
  return page.evaluate(
    ([click, done]) =>
      new Promise<number>((resolve, reject) => {
        const target = document.querySelector<HTMLElement>(click);
        if (!target) return reject(new Error(`nothing to click: ${click}`));
        const from = performance.now();
        target.click();
        const look = () => {
          if (performance.now() - from > 60_000) return reject(new Error(`did not come: ${done}`));
          if (!document.querySelector(done)) return requestAnimationFrame(look);
          // The frame that holds it is painted when a task after the next frame's callbacks runs.
          return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        };
        look();
      }),
    [click, done] as const,
  );
}

export interface Frames {
  count: number;
  /** Frames that came at least half a frame too late, as a share of all. */
  late: number;
  /** The longest task in milliseconds; 0 where none took 50. */
  longest: number;
}

/** Counts frames while something goes on. */
export async function framesDuring(page: Page, work: () => Promise<unknown>): Promise<Frames> {
  await page.evaluate(() => {
    const watch = { deltas: [] as number[], longest: 0, stopped: false };
    Object.assign(window, { benchFrames: watch });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration);
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const frame = (now: number) => {
      watch.deltas.push(now - last);
      last = now;
      if (!watch.stopped) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await work();
  return page.evaluate(() => {
    const { benchFrames: watch } = window as unknown as {
      benchFrames: { deltas: number[]; longest: number; stopped: boolean };
    };
    watch.stopped = true;
    const deltas = watch.deltas.slice(1);
    const late = deltas.filter((ms) => ms > 25).length / Math.max(deltas.length, 1);
    return { count: deltas.length, late, longest: watch.longest };
  });
}

/** A finger that throws a list upwards, three times. */
export async function fling(session: CDPSession, x: number, y: number): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await session.send('Input.synthesizeScrollGesture', {
      x,
      y,
      yDistance: -6_000,
      speed: 6_000,
      gestureSourceType: 'touch',
      preventFling: false,
    });
  }
}

/**
 * Milliseconds from an input in a field to the painted frame after it, for each of these values. `restMs` after each:
 * what follows a letter is done before the next, as where a person types.
 */
export async function typed(
  page: Page,
  field: string,
  values: readonly string[],
  restMs = 0,
): Promise<number[]> {
  return page.evaluate(
    async ([field, values, restMs]) => {
      const input = document.querySelector<HTMLInputElement>(field);
      if (!input) throw new Error(`no field: ${field}`);
      const times: number[] = [];
      for (const value of values) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const from = performance.now();
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - from);
        if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs));
      }
      return times;
    },
    [field, values, restMs] as const,
  );
}

/** What is asked one after the other, each at rest: milliseconds until the last change of a row or key is painted. */
export async function settled(page: Page, field: string, values: readonly string[]): Promise<number[]> {
  return page.evaluate(
    async ([field, values]) => {
      const input = document.querySelector<HTMLInputElement>(field);
      const screen = document.querySelector('.remembrance');
      if (!input || !screen) throw new Error(`no field or no list: ${field}`);
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const times: number[] = [];
      for (const value of values) {
        let last = 0;
        const changes = new MutationObserver(() => {
          void painted().then(() => (last = performance.now()));
        });
        // Words, and which keys lead on; not the portraits that are asked for later.
        changes.observe(screen, { subtree: true, characterData: true, attributeFilter: ['aria-disabled'] });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const from = performance.now();
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 500));
        changes.disconnect();
        if (last > 0) times.push(last - from);
      }
      return times;
    },
    [field, values] as const,
  );
}

/** The heap in use after a collection, in bytes. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
