import { test } from '@playwright/test';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Staff } from '../../electron/staff/staff.ts';
import { testPins, toTheDoor } from '../screens/staff-ways.ts';
import { openKiosk, wait } from './apps.ts';
import { dataOf } from './exhibitions.ts';
import { median, record } from './figures.ts';
import { clickToPaint } from './watching.ts';

/** Asks the machine and measures until it has answered. */
const ask = 'window.xatire.ask';

async function working(people: number) {
  const kept = await dataOf({ people, events: 25, slides: 20 });
  // Publishing changes what is measured next time, so it is done on a copy.
  const data = await mkdtemp(join(tmpdir(), 'xatire-bench-staff-'));
  await cp(kept, data, { recursive: true });
  await new Staff(data, (sentence) => console.log(sentence)).setUp(testPins.editor, testPins.technician);
  const running = await openKiosk(data);
  const { page } = running;
  await page.locator('html[data-screen="loop"] .place.front').waitFor({ timeout: 60_000 });
  await wait(4_000);
  await toTheDoor(page);
  await page.keyboard.type(testPins.editor);
  await page.keyboard.press('Enter');
  await page.locator('main[data-section]').waitFor({ timeout: 60_000 });
  const table = await clickToPaint(page, '[data-go="content"]', '.place[data-tab="people"] [data-person]');
  const [edit, publish] = await page.evaluate(async (ask) => {
    const bridge = (window as unknown as { xatire: { ask(name: string, argument: unknown): Promise<never> } })
      .xatire;
    if (typeof bridge.ask !== 'function') throw new Error(`no ${ask}`);
    const desk: { whole: { people: string[] } } = await bridge.ask('desk', null);
    const [person] = JSON.parse(desk.whole.people[0] ?? '[]') as { id: string }[];
    const times: number[] = [];
    for (const [name, argument] of [
      [
        'draft.edit',
        { edit: { do: 'put-person', person: { ...person, otherSpellings: ['Sınaq'] } }, about: 'bench' },
      ],
      ['draft.publish', null],
    ] as const) {
      const from = performance.now();
      const done: { outcome: string } = await bridge.ask(name, argument);
      times.push(performance.now() - from);
      if (done.outcome !== 'ok' && done.outcome !== 'published') throw new Error(JSON.stringify(done));
    }
    return times as [number, number];
  }, ask);
  await running.end();
  await rm(data, { recursive: true, force: true, maxRetries: 5 });
  return { table, edit, publish };
}

test('staff at 25,000 people against 250', async () => {
  const large: Awaited<ReturnType<typeof working>>[] = [];
  const small: typeof large = [];
  for (let turn = 0; turn < 2; turn++) {
    large.push(await working(25_000));
    small.push(await working(250));
  }
  for (const what of ['table', 'edit', 'publish'] as const) {
    const of = (all: typeof large) => median(all.map((one) => one[what]));
    await record(`staff-${what}`, of(large) / of(small), { large, small });
  }
});
