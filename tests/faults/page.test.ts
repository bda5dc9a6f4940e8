/** The page dies, hangs and falls silent, and is back. Times are as the app itself measures them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recoveryLimit } from './kept.ts';
import { Stand } from './stand.ts';
import { pins } from './treasure.ts';

describe('a visitor has a screen again within 3 s, and after three deaths in a row another version', () => {
  let stand: Stand;
  // So that the page runs out of memory before the watch has to end it for its silence.
  beforeAll(async () => void (stand = await Stand.begin({ args: ['--js-flags=--max-old-space-size=150'] })));
  afterAll(() => stand.close());

  test('the page is killed', async () => {
    process.kill(await stand.pagePid(), 'SIGKILL');
    const ms = await stand.back('page-gone');
    await stand.onLoop();
    await stand.survived('the page is killed', { ms });
    expect(ms).toBeLessThan(recoveryLimit(3_000));
  });

  test('the page crashes', async () => {
    await stand.inMain('window.webContents.forcefullyCrashRenderer()');
    const ms = await stand.back('page-gone', 2);
    await stand.onLoop();
    await stand.survived('the page crashes', { ms });
    expect(ms).toBeLessThan(recoveryLimit(3_000));
  });

  test('the page runs out of memory', async () => {
    expect(await stand.slidesAre()).toContain('two');
    await stand.breakPage(
      'setTimeout(() => { const all = []; for (;;) all.push(new Array(4e6).fill(all.length)); })',
    );
    const ms = await stand.back('page-gone', 3);
    await stand.onLoop();
    expect((await stand.failures())[0]?.reason).toMatch(/oom|crashed|killed/);
    await stand.survived('the page runs out of memory', { ms });
    expect(ms).toBeLessThan(recoveryLimit(3_000));
  });

  test('a version over which the page dies three times makes way for the one before', async () => {
    expect((await stand.failures())[0]).toMatchObject({ kind: 'page-gone', measure: 'older-version' });
    const slides = await stand.slidesAre();
    expect(slides).toContain('one');
    expect(slides).not.toContain('two');
    await stand.survived('three deaths of the page in a row');
  });

  test('each death in a row is answered after a longer wait, so that nothing restarts in a frenzy', async () => {
    // The row began anew with the older version: its first death is answered at once.
    const wait = async (deaths: number) => {
      const ms = await stand.replacePage();
      await stand.back('page-gone', deaths);
      await stand.onLoop();
      return ms;
    };
    await wait(4);
    expect(await wait(5)).toBeGreaterThanOrEqual(500);
    await stand.survived('two more deaths in a row');
  });
});

describe('a page that lives and does not work is ended and loaded again', () => {
  let stand: Stand;
  beforeAll(async () => void (stand = await Stand.begin()));
  afterAll(() => stand.close());

  test('the page hangs in an endless loop', async () => {
    await stand.breakPage('setTimeout(() => { for (;;); })');
    const ms = await stand.back('page-silent');
    await stand.onLoop();
    await stand.survived('the page hangs in an endless loop', { ms });
    expect(ms).toBeLessThan(recoveryLimit(3_000));
  });

  test('the page shows nothing any more', async () => {
    await stand.breakPage('document.getElementById("app").replaceChildren()');
    await stand.back('page-blank');
    await stand.onLoop();
    // What it takes to be sure that nothing comes (4 s) is not held to the 3 s of a page that died.
    await stand.survived('the page shows nothing any more');
  });
});

describe('a page that ends its own window', () => {
  let stand: Stand;
  beforeAll(async () => void (stand = await Stand.begin()));
  afterAll(() => stand.close());

  /** A frame brings a `close` of its own, which nobody has taken the sting out of. */
  const endWindow = () =>
    stand.breakPage(`
      const frame = document.body.appendChild(document.createElement('iframe'));
      setTimeout(() => frame.contentWindow.close.call(window));
    `);

  test('a script of the page ends its window: another stands in its place', async () => {
    const before = await stand.inMain<number>('return window.id');
    await endWindow();
    const ms = await stand.back('page-gone');
    await stand.onLoop();
    expect(await stand.inMain<number>('return window.id')).not.toBe(before);
    expect(await stand.failures()).toMatchObject([{ reason: 'its window was ended', measure: null }]);
    const fills = '[innerWidth >= screen.width, innerHeight >= screen.height, screen.width]';
    expect(await stand.inPage(fills)).toEqual([true, true, 1280]);
    await stand.playsOn();
    await stand.survived('a script of the page ends its window', { ms });
    expect(ms).toBeLessThan(recoveryLimit(3_000));
  });

  test('the window that took its place is guarded, watched and closed by staff like the first', async () => {
    await stand.inMain('window.close()');
    await stand.breakPage("window.open('about:blank'); location.href = 'https://example.invalid/'");
    process.kill(await stand.pagePid(), 'SIGKILL');
    await stand.back('page-gone', 2);
    await stand.onLoop();
    expect(await stand.inMain('return electron.BrowserWindow.getAllWindows().length')).toBe(1);
    expect(await stand.ask('staff.enter', { pin: pins.technician })).toMatchObject({ ok: true });
    await stand.inMain('void window.webContents.executeJavaScript(\'xatire.ask("kiosk.exit", null)\', true)');
    // 10 is what a supervisor leaves closed (build/supervisor).
    expect(await stand.exited()).toBe(10);
  });
});

describe('what carries the page', () => {
  let stand: Stand;
  beforeAll(async () => void (stand = await Stand.begin()));
  afterAll(() => stand.close());

  test('the graphics process is killed: painted anew within 5 s', async () => {
    for (const pid of await stand.pidsOf('GPU')) process.kill(pid, 'SIGKILL');
    const ms = await stand.back('gpu-gone');
    await stand.survived('the graphics process is killed', { ms });
    expect(ms).toBeLessThan(recoveryLimit(5_000));
  });

  test('the graphics process is killed again and again', async () => {
    for (let time = 1; time <= 8; time++) {
      for (const pid of await stand.pidsOf('GPU')) process.kill(pid, 'SIGKILL');
      await stand.back('gpu-gone', time + 1);
    }
    await stand.playsOn();
    await stand.survived('the graphics process is killed again and again');
  });

  test('the process of the network service is killed', async () => {
    for (const pid of await stand.pidsOf('Utility')) process.kill(pid, 'SIGKILL');
    await sleep(1_000);
    expect(await stand.screen()).toBe('loop');
    // A reload takes a moment to begin; what the page before answers is no sign of the next.
    await stand.inPage('window.before = true');
    await stand.inMain('window.webContents.reload()');
    await stand.until('the page after', () => stand.inPage<boolean>('!window.before').catch(() => false));
    await stand.onLoop();
    await stand.playsOn();
    await stand.survived('the process of the network service is killed');
  });

  test('the machine wakes from sleep', async () => {
    await stand.inMain('electron.powerMonitor.emit("resume")');
    const ms = await stand.back('woke');
    await stand.onLoop();
    await stand.survived('the machine wakes from sleep', { ms });
    expect(ms).toBeLessThan(recoveryLimit(3_000));
  });

  test('something nobody caught happens in the main process', async () => {
    await stand.inMain(
      'setTimeout(() => { throw new Error("sınaq") }); void Promise.reject(new Error("sınaq too"))',
    );
    await stand.logged('Error: sınaq too');
    await stand.playsOn();
    await stand.survived('something nobody caught happens in the main process', { ms: 0 });
  });

  test('three exceptions of the main process within a minute end the app in order, to begin anew', async () => {
    await stand.inMain('setTimeout(() => { throw new Error("sınaq three") })');
    // 75 is what a supervisor starts again for (build/supervisor).
    expect(await stand.exited()).toBe(75);
    expect((await stand.failures())[0]).toMatchObject({ kind: 'main-exception', measure: 'restarted' });
  });
});
