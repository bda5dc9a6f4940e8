/** @file A finger: real touch events through the browser's input, not synthetic ones in the page. */
import type { CDPSession, Locator, Page } from '@playwright/test';

interface Point {
  x: number;
  y: number;
}

export class Finger {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Finger> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    return new Finger(page, session);
  }

  async tapAt(x: number, y: number): Promise<void> {
    await this.#touch('touchStart', { x, y });
    await this.#touch('touchEnd');
  }

  /** Taps the middle of what a locator finds, once it stands still. */
  async tap(target: Locator): Promise<void> {
    await target.waitFor();
    await target.scrollIntoViewIfNeeded();
    await target.click({ trial: true });
    const { x, y } = await middleOf(target);
    await this.tapAt(x, y);
  }

  /** Waits until a target stands still. */
  async still(target: Locator): Promise<void> {
    await target.click({ trial: true });
  }

  async tapAnywhere(): Promise<void> {
    const { width, height } = await this.#screen();
    await this.tapAt(width / 2, height / 2);
  }

  async hold(x: number, y: number, milliseconds: number): Promise<void> {
    await this.#touch('touchStart', { x, y });
    await this.page.waitForTimeout(milliseconds);
    await this.#touch('touchEnd');
  }

  /** Carries what lies under `from` to `to`, as slowly as a hand does. */
  async drag(from: Point, to: Point): Promise<void> {
    const steps = 12;
    await this.#touch('touchStart', from);
    for (let i = 1; i <= steps; i++) {
      const share = i / steps;
      await this.#touch('touchMove', {
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      });
      await this.page.waitForTimeout(16);
    }
    // A hand that aims comes to rest: what is let go in flight glides on, and the next touch only stops it.
    await this.page.waitForTimeout(100);
    await this.#touch('touchEnd');
  }

  /** Taps like `tap`, but moves the page under it by swipes alone, as a person must. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let swipes = 0; swipes < 30; swipes++) {
      const { at, swipe } = await wayTo(target);
      if (at) return this.tapAt(at.x, at.y);
      await this.drag(swipe.from, swipe.to);
    }
    throw new Error(`no swipe brings ${target} under the finger`);
  }

  #screen(): Promise<{ width: number; height: number }> {
    return this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  }
}

/** The middle of what a locator finds, in the page's pixels. */
export async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

type Way = { at: Point; swipe?: never } | { at?: never; swipe: { from: Point; to: Point } };

/**
 * Where a finger finds the middle of a target, once it stands still; where that is out of sight, the swipe that brings
 * it nearer: inside the innermost scroller that hides it, at a place where a finger may pan.
 */
function wayTo(target: Locator): Promise<Way> {
  return target.evaluate(async (element): Promise<Way> => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const middleNow = () => {
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    let middle = middleNow();
    for (let still = 0; still < 3;) {
      await frame();
      const now = middleNow();
      still = now.x === middle.x && now.y === middle.y ? still + 1 : 0;
      middle = now;
    }
    const within = ({ left, right, top, bottom }: DOMRect) =>
      middle.x > left && middle.x < right && middle.y > top && middle.y < bottom;
    // A dialog lies above the page: nothing around it hides it.
    const ancestors = (one: Element | null): Element[] =>
      one ? [one, ...(one instanceof HTMLDialogElement ? [] : ancestors(one.parentElement))] : [];
    const scrollers = ancestors(element.parentElement).filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      return /auto|scroll/.test(`${overflowX} ${overflowY}`);
    });
    const under = document.elementFromPoint(middle.x, middle.y);
    const open = under !== null && (element.contains(under) || under.contains(element));
    const outside = scrollers.find((one) => !within(one.getBoundingClientRect()));
    if (!outside && open) return { at: middle };
    // What lies under a bar at the edge is brought out by a swipe as well.
    const hiding = outside ?? scrollers[0];
    if (!hiding) throw new Error(`the finger would touch ${under?.outerHTML.slice(0, 120) ?? 'nothing'}`);
    const port = hiding.getBoundingClientRect();
    const clamp = (value: number, most: number) => Math.min(most, Math.max(-most, value));
    // A swipe ends a little short, so that it comes to rest inside the port.
    const by = {
      x: clamp(port.x + port.width / 2 - middle.x, port.width * 0.6),
      y: clamp(port.y + port.height / 2 - middle.y, port.height * 0.6),
    };
    if (middle.x > port.left && middle.x < port.right) by.x = 0;
    if (outside && middle.y > port.top && middle.y < port.bottom) by.y = 0;
    const pans = (x: number, y: number) => {
      const under = document.elementFromPoint(x, y);
      return (
        under !== null &&
        hiding.contains(under) &&
        ancestors(under).every((one) => getComputedStyle(one).touchAction !== 'none')
      );
    };
    for (const down of [0.5, 0.35, 0.65, 0.25, 0.75])
      for (const across of [0.5, 0.3, 0.7, 0.15, 0.85]) {
        const place = { x: port.x + port.width * across, y: port.y + port.height * down };
        const from = { x: place.x - by.x / 2, y: place.y - by.y / 2 };
        const to = { x: place.x + by.x / 2, y: place.y + by.y / 2 };
        const inside = [from, to].every(
          ({ x, y }) => x > port.left && x < port.right && y > port.top && y < port.bottom,
        );
        if (inside && pans(from.x, from.y)) return { swipe: { from, to } };
      }
    throw new Error('there is no place here that a finger can swipe');
  });
}
