import type { Locator } from '@playwright/test';
import { middleOf } from './finger.ts';
import { built, expect, Finger, test } from './kiosk.ts';
import { Keys } from './keys.ts';
import {
  button,
  fiveSlides,
  form,
  homeWithPictures,
  inStrip,
  onScreen,
  touchPin,
  touchType,
} from './staff-hands.ts';

/** Local times of the kiosk: the schedule asks the clock on the wall. Only the page's clock is set; nothing else is. */
const monday = new Date(2031, 2, 3, 10, 30);
const saturday = new Date(2031, 2, 8, 10, 30);
const pins = { editor: '482915', technician: '739164' };

test('somebody who never saw it makes, orders, schedules, previews and publishes a slideshow by touch, sees it play, and returns to the version before', async ({
  start,
}, info) => {
  test.setTimeout(900_000);
  const home = await homeWithPictures(info.outputPath('home'));
  const { page, log } = await start({ env: { HOME: home }, settings: { idleSeconds: 600 } });
  const finger = await Finger.of(page);
  const touch = (name: string | RegExp) => finger.reach(button(page, name));
  await page.clock.setFixedTime(monday);
  await expect(onScreen(page)).toContainText('Victory Day');

  await test.step('in by the corner, with two new PINs', async () => {
    await finger.hold(30, 30, 3_300);
    await expect(page.getByRole('heading', { name: 'First opening' })).toBeVisible();
    for (const pin of [pins.editor, pins.editor, pins.technician, pins.technician])
      await touchPin(page, finger, pin);
    await touch('I have written it down');
    await expect(page.getByRole('heading', { name: 'Slideshow' })).toBeVisible();
  });

  await test.step('five slides of five kinds, with pictures from a folder', async () => {
    const hand = {
      press: (target: Locator) => finger.reach(target),
      type: (field: Locator, text: string) => touchType(page, finger, field, text),
    };
    await fiveSlides(page, hand, async ({ add }) => {
      await add('Portrait', 5);
      await finger.reach(form(page).getByRole('radio', { name: 'One person' }));
      await finger.reach(button(form(page), 'Polad Hashimov'));
    });
  });

  await test.step('a slideshow of their own, in another order', async () => {
    await touch('Playlists');
    await touch('New playlist');
    for (const name of [
      'Title: Test day',
      'Event: Test event',
      'Photograph: Test view',
      'Portrait: Polad Hashimov',
      'Names: Test names',
    ])
      await touch(name);
    await expect.poll(() => inStrip(page)).toHaveLength(5);
    await finger.reach(page.locator('.strip .choose').first());
    await finger.drag(
      await middleOf(button(page, 'Move slide 3')),
      await middleOf(button(page, 'Move slide 1')),
    );
    await expect
      .poll(() => inStrip(page))
      .toEqual([
        '1. Photograph: Test view',
        '2. Title: Test day',
        '3. Event: Test event',
        '4. Portrait: Polad Hashimov',
        '5. Names: Test names',
      ]);
  });

  await test.step('scheduled from Monday to Friday, 10 to 18', async () => {
    await touch('Schedule');
    await touch('Add a time');
    await touch('Monday to Friday');
    await touch(/^From, hour/);
    await finger.reach(page.getByRole('option', { name: '10' }));
    await touch(/^Until, hour/);
    await finger.reach(page.getByRole('option', { name: '18' }));
    await expect(page.getByText('Now in force: Playlist 1')).toBeVisible();
  });

  await test.step('previewed in Urdu', async () => {
    await touch('Playlists');
    await touch('Play it');
    const preview = page.getByRole('dialog', { name: 'Preview' });
    await finger.tap(button(preview, 'Next slide'));
    await finger.tap(button(preview, 'اردو'));
    await expect(preview.locator('.slide .slide[lang]')).toHaveAttribute('dir', 'rtl');
    await expect(preview).toContainText('آزمائش');
    await finger.tap(button(preview, 'Close'));
  });

  await test.step('published, and it plays within its hours alone', async () => {
    await touch('Publish');
    await expect(page.getByText('Published as version 1')).toBeVisible();
    await touch('Leave');
    for (const said of ['Test view', 'Test day', 'Test event', 'Hashimov', 'Test names'])
      await expect(onScreen(page)).toContainText(said, { timeout: 15_000 });
    await page.clock.setFixedTime(saturday);
    await expect(onScreen(page)).toContainText('Once again, we honor', { timeout: 15_000 });
  });

  await test.step('back to the version before, by the history', async () => {
    await page.clock.setFixedTime(monday);
    await finger.hold(30, 30, 3_300);
    await touchPin(page, finger, pins.editor);
    await touch('History');
    await touch('Return to version 0');
    await expect(page.getByText('Version 0 is on show again, as version 2.')).toBeVisible();
    await touch('Leave');
    await expect(onScreen(page)).toContainText('Victory Day');
    await expect(onScreen(page)).toContainText('Once again, we honor', { timeout: 15_000 });
  });
  expect(await log()).not.toContain('Page:');
});

test(
  'the same day by keyboard alone: no step of it needs a finger or a mouse',
  built,
  async ({ start }, info) => {
    // The packaged app goes through the day by finger.
    test.setTimeout(900_000);
    const home = await homeWithPictures(info.outputPath('home'));
    const { page, log } = await start({ env: { HOME: home }, settings: { idleSeconds: 600 } });
    const keys = new Keys(page);
    const press = (name: string | RegExp) => keys.press(button(page, name));
    await page.clock.setFixedTime(monday);
    await expect(onScreen(page)).toContainText('Victory Day');

    await test.step('in by Ctrl+Shift+S, with two new PINs', async () => {
      await page.keyboard.press('Control+Shift+S');
      await expect(page.getByRole('heading', { name: 'First opening' })).toBeVisible();
      for (const pin of [pins.editor, pins.editor, pins.technician, pins.technician]) await keys.pin(pin);
      await press('I have written it down');
      await expect(page.getByRole('heading', { name: 'Slideshow' })).toBeVisible();
    });

    await test.step('five slides of five kinds, with pictures from a folder', async () => {
      await fiveSlides(page, keys, async ({ add, type }) => {
        await add('Quotation', 5);
        await type('Text', 'English', 'always stood side by side with us');
      });
    });

    await test.step('a slideshow of their own, in another order', async () => {
      await press('Playlists');
      await press('New playlist');
      for (const name of [
        'Title: Test day',
        'Event: Test event',
        'Photograph: Test view',
        'Quotation: always stood side by side with us',
        'Names: Test names',
      ])
        await press(name);
      await expect.poll(() => inStrip(page)).toHaveLength(5);
      await keys.to(button(page, 'Move slide 1'));
      for (const key of ['ArrowRight', 'ArrowRight', 'Space', 'Home', 'Space'])
        await page.keyboard.press(key);
      await expect
        .poll(() => inStrip(page))
        .toEqual([
          '1. Photograph: Test view',
          '2. Title: Test day',
          '3. Event: Test event',
          '4. Quotation: always stood side by side with us',
          '5. Names: Test names',
        ]);
    });

    await test.step('scheduled from Monday to Friday, 10 to 18', async () => {
      await press('Schedule');
      await press('Add a time');
      await press('Monday to Friday');
      for (const [name, hour] of [
        [/^From, hour/, '10'],
        [/^Until, hour/, '18'],
      ] as const) {
        await press(name);
        await keys.along(page.getByRole('option', { name: hour }));
      }
      await expect(page.getByText('Now in force: Playlist 1')).toBeVisible();
    });

    await test.step('previewed in Urdu', async () => {
      await press('Playlists');
      await press('Play it');
      const preview = page.getByRole('dialog', { name: 'Preview' });
      await keys.press(button(preview, 'Next slide'));
      await keys.press(button(preview, 'اردو'));
      await expect(preview.locator('.slide .slide[lang]')).toHaveAttribute('dir', 'rtl');
      await expect(preview).toContainText('آزمائش');
      await page.keyboard.press('Escape');
      await expect(preview).toBeHidden();
    });

    await test.step('published, and it plays within its hours alone', async () => {
      await press('Publish');
      await expect(page.getByText('Published as version 1')).toBeVisible();
      await press('Leave');
      await expect(onScreen(page)).toContainText('Test view');
      await expect(onScreen(page)).toContainText('Test day', { timeout: 15_000 });
      await page.clock.setFixedTime(saturday);
      await page.keyboard.press('Control+Shift+S');
      await page.getByRole('group', { name: 'Number pad' }).waitFor();
      await page.keyboard.press('Escape');
      await expect(onScreen(page)).toContainText('Victory Day');
    });

    await test.step('back to the version before, by the history', async () => {
      await page.clock.setFixedTime(monday);
      await page.keyboard.press('Control+Shift+S');
      await keys.pin(pins.editor);
      await press('History');
      await press('Return to version 0');
      await expect(page.getByText('Version 0 is on show again, as version 2.')).toBeVisible();
      await press('Leave');
      await expect(onScreen(page)).toContainText('Victory Day');
      await expect(onScreen(page)).toContainText('Once again, we honor', { timeout: 15_000 });
    });
    expect(await log()).not.toContain('Page:');
  },
);
