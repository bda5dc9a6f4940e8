import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GaveWay } from '../archive/library.ts';
import { HandClock } from '../staff/hand-clock.ts';
import { Failures } from './failures.ts';
import { tickMs } from './heart.ts';
import { peaceMs, Watch } from './watch.ts';

/** A watch with its hands written down, and a page whose heart one can start and stop. */
async function watching(
  gaveWay: GaveWay[] = ['older-version', 'withheld', 'nothing-left'],
  strain?: () => number,
) {
  const data = await mkdtemp(join(tmpdir(), 'xatire-watch-'));
  const clock = new HandClock();
  const done: string[] = [];
  const said: string[] = [];
  const say = (sentence: string) => void said.push(sentence);
  const failures = await Failures.open({ data, report: say, now: clock.now });
  const hands = {
    load: (page: string) => void done.push(`load ${page}`),
    endPage: () => void done.push('end page'),
    giveWay: async () => {
      const gave = gaveWay.shift() ?? 'nothing-left';
      done.push(`give way: ${gave}`);
      return gave;
    },
    restart: () => void done.push('restart'),
    redraw: () => void done.push('redraw'),
  };
  const watch = new Watch({ hands, failures, clock, ...(strain && { strain }), note: say, problem: say });
  let page = 1;
  let frames = 0;
  const beat = (more: { screen?: string | null; frames?: number | null } = {}) =>
    watch.heartbeat({ page, screen: 'loop', frames: ++frames, ...more });
  /** Time goes by, with a living page or a silent one. */
  const pass = async (ms: number, living = true, more: Parameters<typeof beat>[0] = {}) => {
    for (let gone = 0; gone < ms; gone += tickMs) {
      if (living) beat(more);
      clock.pass(tickMs);
      watch.tick();
      await Promise.resolve();
    }
  };
  /** The page that was asked for comes and shows something. */
  const next = () => void (page += 1);
  const opens = () => {
    next();
    beat();
  };
  const take = () => done.splice(0);
  watch.load();
  opens();
  take();
  return { watch, clock, failures, said, pass, next, opens, beat, take };
}

describe('a page that dies', () => {
  test('is loaded again at once, and how long it was away is said', async () => {
    const { watch, take, pass, opens, failures, said } = await watching();
    watch.pageGone('crashed');
    await pass(tickMs, false);
    expect(take()).toEqual(['load kiosk']);
    await pass(500, false);
    opens();
    expect(failures.list[0]).toMatchObject({ kind: 'page-gone', reason: 'crashed', seconds: 0.75 });
    expect(said.at(-1)).toBe('The screen is back after 750 ms.');
  });

  test('the second time in a row is loaded after a wait', async () => {
    const { watch, take, pass, opens } = await watching();
    watch.pageGone('crashed');
    await pass(tickMs, false);
    opens();
    take();
    watch.pageGone('oom');
    await pass(tickMs, false);
    expect(take()).toEqual([]);
    await pass(tickMs, false);
    expect(take()).toEqual(['load kiosk']);
  });

  test('three times in a row makes an older version be shown, then the trouble screen, then the resting page', async () => {
    const { watch, take, pass, opens, failures } = await watching();
    const threeDeaths = async () => {
      for (let death = 0; death < 3; death++) {
        watch.pageGone('crashed');
        await pass(1_250, false);
        if (take().includes('load resting')) return 'resting';
        opens();
      }
      return failures.list[0]?.measure;
    };
    expect(await threeDeaths()).toBe('older-version');
    expect(await threeDeaths()).toBe('withheld');
    expect(await threeDeaths()).toBe('resting');
    expect(failures.list[0]).toMatchObject({ kind: 'page-gone', measure: 'resting' });
  });

  test('three times with five minutes of peace between is no row', async () => {
    const { watch, take, pass, opens } = await watching();
    for (let death = 0; death < 5; death++) {
      watch.pageGone('crashed');
      await pass(tickMs, false);
      opens();
      await pass(peaceMs + tickMs);
    }
    expect(take()).toEqual(Array.from({ length: 5 }, () => 'load kiosk'));
  });

  test('and cannot be started again makes the whole app begin anew', async () => {
    const { watch, take, failures } = await watching();
    watch.pageGone('launch-failed');
    expect(take()).toEqual(['restart']);
    expect(failures.list[0]).toMatchObject({ kind: 'page-not-started', measure: 'restarted' });
  });

  test('while the app ends is left in peace', async () => {
    const { watch, take, pass } = await watching();
    watch.stop();
    watch.pageGone('clean-exit');
    await pass(60_000, false);
    expect(take()).toEqual([]);
  });
});

describe('a page that hangs', () => {
  test('is ended a second and a half after its last heartbeat and loaded again', async () => {
    const { watch, take, pass, opens, failures } = await watching();
    await pass(1_250, false);
    expect(take()).toEqual([]);
    await pass(tickMs, false);
    expect(take()).toEqual(['end page']);
    watch.pageGone('killed');
    await pass(tickMs, false);
    expect(take()).toEqual(['load kiosk']);
    opens();
    expect(failures.list).toHaveLength(1);
    expect(failures.list[0]).toMatchObject({ kind: 'page-silent', seconds: 1.75 });
  });

  test('and whose end is told by nobody is loaded again after a second', async () => {
    const { take, pass } = await watching();
    await pass(1_500, false);
    await pass(1_250, false);
    expect(take()).toEqual(['end page', 'load kiosk']);
  });

  test('and has no process left makes the whole app begin anew', async () => {
    const { watch, take, pass } = await watching();
    await pass(1_500, false);
    watch.pageVanished();
    expect(take()).toEqual(['end page', 'restart']);
  });

  test('is given ten seconds while staff are at work', async () => {
    const { take, pass, beat } = await watching();
    beat({ screen: 'staff' });
    await pass(9_750, false);
    expect(take()).toEqual([]);
    await pass(tickMs, false);
    expect(take()).toEqual(['end page']);
  });

  test('is given as much longer as the machine has more to do than it can', async () => {
    const { take, pass } = await watching([], () => 6);
    await pass(4_250, false);
    expect(take()).toEqual([]);
    await pass(tickMs, false);
    expect(take()).toEqual(['end page']);
  });

  test('is not what a machine that slept shows', async () => {
    const { clock, take, pass } = await watching();
    clock.pass(8 * 3_600_000);
    await pass(1_250, false);
    await pass(10_000);
    expect(take()).toEqual([]);
  });
});

describe('a page that lives', () => {
  test('and shows nothing any more is loaded again', async () => {
    const { take, pass, failures } = await watching();
    await pass(4_250, true, { screen: null });
    expect(take()).toEqual(['end page']);
    expect(failures.list[0]?.kind).toBe('page-blank');
  });

  test('and shows nothing after its opening is loaded again', async () => {
    const { watch, take, pass, next, failures } = await watching();
    watch.load();
    next();
    await pass(19_750, true, { screen: null });
    expect(take()).toEqual(['load kiosk']);
    await pass(tickMs, true, { screen: null });
    expect(take()).toEqual(['end page']);
    expect(failures.list[0]).toMatchObject({ kind: 'page-blank', reason: 'nothing came on screen' });
  });

  test('and draws no frame is loaded again, more and more seldom, and never costs a version', async () => {
    const { watch, take, pass, opens } = await watching();
    const still = { frames: 7 };
    for (const seconds of [6.25, 12.25, 24.25, 48.25]) {
      await pass((seconds - 1) * 1_000, true, still);
      expect(take()).toEqual([]);
      await pass(1_500, true, still);
      expect(take()).toEqual(['end page']);
      watch.pageGone('killed');
      await pass(2_250, false);
      expect(take()).toEqual(['load kiosk']);
      opens();
    }
  });

  test('where nobody can see it need not draw', async () => {
    const { take, pass } = await watching();
    await pass(600_000, true, { frames: null });
    expect(take()).toEqual([]);
  });

  test('is not mistaken for the one that was asked for after it', async () => {
    const { watch, take, pass, beat, failures } = await watching();
    watch.woke();
    beat();
    await pass(tickMs);
    expect(failures.list[0]).toMatchObject({ kind: 'woke', seconds: null });
    expect(take()).toEqual(['load kiosk']);
  });

  test('may load itself anew', async () => {
    const { watch, take, pass, opens, failures } = await watching();
    watch.pageLoads();
    await pass(5_000, false);
    opens();
    await pass(5_000);
    expect(take()).toEqual([]);
    expect(failures.list).toEqual([]);
  });
});

describe('a page whose own files are broken', () => {
  test('gives way to the resting page, from which it is tried again ever more seldom', async () => {
    const { watch, take, pass } = await watching();
    watch.pageNotLoaded('ERR_FAILED');
    await pass(tickMs, false);
    watch.pageNotLoaded('ERR_FAILED');
    await pass(500, false);
    watch.pageNotLoaded('ERR_FAILED');
    expect(take()).toEqual(['load kiosk', 'load kiosk', 'load resting']);
    await pass(20_000, false);
    expect(take()).toEqual(['load kiosk']);
    watch.pageNotLoaded('ERR_FAILED');
    expect(take()).toEqual(['load resting']);
    await pass(20_000, false);
    expect(take()).toEqual([]);
    await pass(20_000, false);
    expect(take()).toEqual(['load kiosk']);
  });

  test('whose script never begins is known by that', async () => {
    const { watch, take, pass, failures } = await watching();
    watch.load();
    take();
    await pass(8_000, false);
    expect(failures.list[0]).toMatchObject({ kind: 'page-not-loaded', reason: 'its script did not begin' });
    await pass(tickMs, false);
    expect(take()).toEqual(['load kiosk']);
  });

  test('after long good service makes the whole app begin anew', async () => {
    const { watch, take, pass } = await watching();
    await pass(peaceMs + tickMs);
    for (let i = 0; i < 3; i++) {
      watch.pageNotLoaded('ERR_FAILED');
      await pass(1_000, false);
    }
    expect(take().at(-1)).toBe('restart');
  });
});

describe('around the page', () => {
  test('a lost graphics process is painted over, and how long it took is said', async () => {
    const { watch, take, pass, failures } = await watching();
    await pass(tickMs, true, { frames: 3 });
    watch.gpuGone('crashed');
    await pass(750, true, { frames: 3 });
    expect(failures.list[0]).toMatchObject({ kind: 'gpu-gone', seconds: null });
    await pass(500);
    expect(failures.list[0]).toMatchObject({ kind: 'gpu-gone', reason: 'crashed', seconds: 1 });
    expect(take()).toEqual(['redraw', 'redraw']);
  });

  test('waking loads the page anew and is no failure of it', async () => {
    const { watch, take, opens, pass } = await watching();
    for (let i = 0; i < 4; i++) {
      watch.woke();
      opens();
      await pass(1_000);
    }
    expect(take()).toEqual(Array.from({ length: 4 }, () => 'load kiosk'));
  });

  test('another display is painted at once', async () => {
    const { watch, take, failures } = await watching();
    watch.displayChanged('1280 × 720 at 0, 0');
    expect(take()).toEqual(['redraw']);
    expect(failures.list[0]).toMatchObject({ kind: 'display-changed', reason: '1280 × 720 at 0, 0' });
  });

  test('two exceptions of the main process are borne, the third within a minute begins the app anew', async () => {
    const { watch, take, pass, said } = await watching();
    watch.exception('Error: one');
    await pass(61_000);
    watch.exception('Error: two');
    watch.exception('Error: three');
    expect(take()).toEqual([]);
    watch.exception('Error: four');
    expect(take()).toEqual(['restart']);
    expect(said).toContain('Main process: Error: one');
  });
});
