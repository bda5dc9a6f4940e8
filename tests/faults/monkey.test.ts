/** Somebody who touches anything anywhere. `XATIRE_MONKEY=10000` touches as often, `XATIRE_SEED=N` the same again. */
import type { Debugger } from 'electron';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { controlsInPage, Visitor } from '../endure/visitor.ts';
import { seededRandom } from '../fixtures/names.ts';
import { Stand } from './stand.ts';

const touches = Number(process.env['XATIRE_MONKEY'] ?? 300);
const seed = Number(process.env['XATIRE_SEED'] ?? Math.floor(Math.random() * 1e6));
/** What `<html data-screen>` may say (docs/kiosk-setup.md); nothing else was ever on screen. */
const screens = ['loop', 'home', 'statement', 'remembrance', 'person', 'timeline', 'book', 'staff'];

test(
  'a monkey touches whatever there is, and the kiosk is itself: no page lost, no problem logged, the loop at the end',
  { timeout: 120_000 + touches * 200 },
  async () => {
    console.log(`${touches} touches of the monkey with seed ${seed} (XATIRE_SEED=${seed})`);
    const stand = await Stand.begin();
    await stand.inMain(`
      if (!window.webContents.debugger.isAttached()) window.webContents.debugger.attach('1.3');
      await window.webContents.debugger.sendCommand('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    `);
    const sendCommand = (method: string, words: object = {}) =>
      stand.inMain<unknown>(
        `return window.webContents.debugger.sendCommand(${JSON.stringify(method)}, ${JSON.stringify(words)})`,
      );
    const page = { sendCommand } as unknown as Debugger;
    const random = seededRandom(seed);
    const visitor = new Visitor(page, random);
    const seen = new Set<string>();
    const anywhere = () => ({ x: Math.floor(random() * 1280), y: Math.floor(random() * 720) });
    for (let n = 0; n < touches; n++) {
      const kind = random();
      if (kind < 0.55) {
        const controls = await visitor.evaluate<{ x: number; y: number }[]>(`(${controlsInPage})()`);
        await visitor.tap(controls[Math.floor(random() * controls.length)] ?? anywhere());
      } else if (kind < 0.8) await visitor.tap(anywhere());
      else if (kind < 0.93) await visitor.drag(anywhere(), anywhere());
      else if (kind < 0.98) await twoFingers(page, anywhere(), anywhere());
      else await held(page, anywhere(), random() < 0.1 ? 3_300 : 700);
      if (n % 10 === 0) seen.add(await visitor.screen());
    }
    expect([...seen].filter((screen) => !screens.includes(screen))).toEqual([]);
    expect(seen.size).toBeGreaterThan(2);
    expect(await stand.failures()).toEqual([]);
    expect((await stand.log()).split('\n').filter((line) => line.includes(' problem '))).toEqual([]);
    // It goes away; the page it left is as anybody's.
    await stand.inPage('dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }))');
    await visitor.startAgain();
    if (touches >= 1_000)
      await stand.until('the loop', async () => (await stand.screen()) === 'loop', 400_000);
    await stand.finish(`${touches} touches by a monkey`);
  },
);

async function held(page: Debugger, at: { x: number; y: number }, ms: number): Promise<void> {
  await page.sendCommand('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await sleep(ms);
  await page.sendCommand('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function twoFingers(page: Debugger, one: { x: number; y: number }, other: { x: number; y: number }) {
  const between = (share: number) => ({
    x: Math.round(one.x + (other.x - one.x) * share),
    y: Math.round(one.y + (other.y - one.y) * share),
  });
  for (const [type, share] of [
    ['touchStart', 0],
    ['touchMove', 0.2],
    ['touchMove', 0.4],
  ] as const)
    await page.sendCommand('Input.dispatchTouchEvent', {
      type,
      touchPoints: [
        { ...between(share), id: 0 },
        { ...between(1 - share), id: 1 },
      ],
    });
  await page.sendCommand('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
