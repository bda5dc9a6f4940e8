/** The screen under a running kiosk: another size, turned, switched off and on again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HiddenDisplay } from '../fixtures/hidden-display.ts';
import { recoveryLimit } from './kept.ts';
import { Stand } from './stand.ts';

describe('the exhibition fills the display again, whatever became of it', () => {
  let display: HiddenDisplay;
  let stand: Stand;
  let changes = 0;

  beforeAll(async () => {
    // As large as any of the sizes to come, for no X server of this kind grows.
    display = await HiddenDisplay.open(1280, 1280);
    await display.resize(1280, 720);
    stand = await Stand.begin({ display, args: ['--display', '2'] });
    await stand.onLoop();
  });
  afterAll(() => stand.close());

  test('the display that was asked for is not there: the exhibition stands on the one that is', async () => {
    await fillsItAll();
    await stand.survived('the display that was asked for is not there');
  });

  test.each([
    { what: 'the display takes a smaller size while it runs', width: 1024, height: 768 },
    { what: 'the display is turned while it runs', width: 720, height: 1280 },
    { what: 'the display takes its first size again', width: 1280, height: 720 },
  ])('$what', async ({ what, width, height }) => {
    await display.resize(width, height);
    changes += 1;
    const ms = await stand.back('display-changed', changes);
    await fillsItAll();
    expect(await stand.inPage('[screen.width, screen.height]')).toEqual([width, height]);
    await stand.playsOn();
    await stand.survived(what, { ms });
    expect(ms).toBeLessThan(recoveryLimit(3_000));
  });

  test('the display is unplugged while it runs, and plugged in again', async () => {
    await display.unplug();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await stand.screen()).toBe('loop');
    await stand.playsOn();
    await display.resize(1280, 720);
    await fillsItAll();
    await stand.playsOn();
    expect((await stand.failures()).filter(({ kind }) => kind !== 'display-changed')).toEqual([]);
    await stand.survived('the display is unplugged, and plugged in again');
  });

  const fillsItAll = () => fills(stand, display);
});

/** Each corner shows the exhibition's ground, which is not the black of a display without a window. */
async function fills(stand: Stand, display: HiddenDisplay): Promise<void> {
  await stand.until('a window that fills the display', async () =>
    (await display.corners()).every((brightness) => brightness > 4),
  );
}
