import type { Bridge } from './bridge.ts';

/** As often as the machine expects it (electron/watch/heart.ts). */
const everyMs = 500;
/** A frame drawn only to show that one can be costs more than a beat: every second beat has one. */
const beatsPerFrame = 2;

/**
 * Tells the machine twice a second that the page lives, what it shows and that it is drawn. Begins before anything
 * else of the page: a page that falls over later is known from one that never ran. While the machine waits to see what
 * it had painted anew, every beat draws.
 */
export function beat(bridge: Bridge, shown: () => string | null): void {
  const page = Math.floor(Math.random() * 2 ** 48);
  let frames = 0;
  let asked = false;
  let beats = 0;
  let awaited = false;
  const count = () => {
    frames += 1;
    asked = false;
  };
  setInterval(() => {
    beats += 1;
    if (!asked && (awaited || beats % beatsPerFrame === 0)) {
      asked = true;
      requestAnimationFrame(count);
    }
    const beat = { page, screen: shown(), frames: document.hidden ? null : frames };
    void bridge.ask('alive', beat).then(
      (answer) => (awaited = answer),
      () => undefined,
    );
  }, everyMs);
}
