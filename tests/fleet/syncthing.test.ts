import { readdir } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { kioskOn, type FleetKiosk } from './kiosk.ts';
import { syncthings } from './syncthing.ts';

const opened: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of opened) await end();
});

/** Looks as the kiosk does, only oftener, until it shows this slide. */
async function shows(kiosk: FleetKiosk, id: string): Promise<void> {
  const until = Date.now() + 90_000;
  while (!(await kiosk.titles()).includes(id)) {
    if (Date.now() > until) throw new Error(`does not come: ${id}; ${kiosk.said.join(' ')}`);
    await kiosk.fleet.inbox.look();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

test(
  'two kiosks and a desk share one folder through Syncthing: publishing changes both, and one cut off in the middle catches up',
  { timeout: 240_000 },
  async () => {
    const { instances, end } = await syncthings(3);
    opened.push(end);
    const [atDesk, atOne, atTwo] = instances;
    if (!atDesk || !atOne || !atTwo) throw new Error('three instances');
    const desk = await kioskOn({ sharedFolder: atDesk.folder, sendPublished: true, kioskName: 'Masa' });
    const one = await kioskOn({ sharedFolder: atOne.folder, kioskName: 'Bir' });
    const two = await kioskOn({ sharedFolder: atTwo.folder, kioskName: 'İki' });
    for (const instance of instances) instance.start();

    await desk.publish('first');
    await Promise.all([shows(one, 'first'), shows(two, 'first')]);

    // The second kiosk is cut off while the next package is on its way.
    await desk.publish('second', { megabytes: 12 });
    await expect
      .poll(async () => (await readdir(atTwo.folder)).some((name) => name.endsWith('.tmp')), {
        timeout: 60_000,
        interval: 20,
      })
      .toBe(true);
    await atTwo.cut();
    await shows(one, 'second');
    await two.lookTwice();
    expect(await two.titles()).not.toContain('second');

    atTwo.start();
    await shows(two, 'second');
    expect(await two.titles()).toEqual(await desk.titles());
    expect(two.said.filter((sentence) => !sentence.includes('is version'))).toEqual([]);

    // The same synchroniser carries the kiosks' words back to the desk.
    await one.fleet.tell();
    await two.fleet.tell();
    await expect
      .poll(
        async () => {
          const roster = await desk.fleet.roster();
          return roster.state === 'read' ? roster.kiosks.map(({ name, shown }) => [name, shown.version]) : [];
        },
        { timeout: 60_000, interval: 500 },
      )
      .toEqual([
        ['Bir', 2],
        ['İki', 2],
        ['Masa', 2],
      ]);
  },
);
