/** Somebody in front of the screen, who touches whatever there is to touch. The same seed touches the same things. */
import type { Debugger } from 'electron';

interface Control {
  x: number;
  y: number;
}

/** Runs in the page: the middles of all one could touch now, nothing hidden, dead or covered. */
export function controlsInPage(): Control[] {
  const all = document.querySelectorAll<HTMLElement>(
    'button, a[href], input, summary, [role=button], [role=option]',
  );
  return [...all].flatMap((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    if (width < 4 || height < 4 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return [];
    if (one.closest('[inert], [disabled], [aria-disabled=true]')) return [];
    const above = document.elementFromPoint(x, y);
    return above && (one.contains(above) || above.contains(one)) ? [{ x, y }] : [];
  });
}

export class Visitor {
  constructor(
    readonly page: Debugger,
    private readonly random: () => number,
  ) {}

  async evaluate<Result>(expression: string): Promise<Result> {
    const { result, exceptionDetails } = (await this.page.sendCommand('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as { result: { value: Result }; exceptionDetails?: { exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the page threw');
    return result.value;
  }

  screen(): Promise<string> {
    return this.evaluate('document.documentElement.dataset.screen');
  }

  async tap({ x, y }: Control): Promise<void> {
    await this.touch('touchStart', [{ x, y }]);
    await this.touch('touchEnd', []);
  }

  async drag(from: Control, to: Control): Promise<void> {
    await this.touch('touchStart', [from]);
    for (const share of [0.3, 0.7, 1])
      await this.touch('touchMove', [
        { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
      ]);
    await this.touch('touchEnd', []);
  }

  private touch(type: string, touchPoints: Control[]): Promise<unknown> {
    return this.page.sendCommand('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** Begins at the loop, touches so many things, and goes away: by “start again”, or without a word. */
  async visit(touches: number): Promise<void> {
    const size = await this.evaluate<{ x: number; y: number }>('({ x: innerWidth, y: innerHeight })');
    await this.tap({ x: size.x / 2, y: size.y / 2 });
    for (let i = 0; i < touches; i++) {
      await pause(20);
      if (this.random() < 0.12) {
        const x = size.x * (0.2 + 0.6 * this.random());
        await this.drag({ x, y: size.y * 0.75 }, { x, y: size.y * 0.25 });
        continue;
      }
      const controls = await this.evaluate<Control[]>(`(${controlsInPage})()`);
      const one = controls[Math.floor(this.random() * controls.length)];
      if (one) await this.tap(one);
    }
    await pause(20);
    if (this.random() < 0.7) await this.startAgain();
  }

  /** The button in the bar; where there is none, the visit ends by itself. */
  async startAgain(): Promise<void> {
    await this.evaluate(
      `document.querySelector('[role=alertdialog] button')?.click(); [...document.querySelectorAll('header.bar [role=toolbar] button')].at(-1)?.click()`,
    );
  }
}

/** Real milliseconds: intervals are not sped up. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setInterval(() => {
      clearInterval(timer);
      resolve();
    }, ms);
  });
