import type { Bridge } from './bridge.ts';

/** As often as the machine listens (electron/watch/heart.ts). */
const everyMs = 250;

/**
 * Tells the machine four times a second that the page lives, what it shows and that it is drawn. Begins before
 * anything else of the page: a page that falls over later is known from one that never ran.
 */
export function beat(bridge: Bridge, shown: () => string | null): void {
  const page = Math.floor(Math.random() * 2 ** 48);
  let frames = 0;
  let asked = false;
  const count = () => {
    frames += 1;
    asked = false;
  };
  setInterval(() => {
    if (!asked) requestAnimationFrame(count);
    asked = true;
    const beat = { page, screen: shown(), frames: document.hidden ? null : frames };
    void bridge.ask('alive', beat).catch(() => undefined);
  }, everyMs);
}
