import type { Tried } from './attempt.ts';
import { keyboard } from './attempts/keyboard.ts';
import { mouse } from './attempts/mouse.ts';
import { expect, test } from './stand.ts';

for (const attempt of [...keyboard, ...mouse] satisfies Tried[]) {
  test(`${attempt.by}: ${attempt.what}`, async ({ stand }) => {
    await stand.goTo(attempt.on ?? 'home');
    await attempt.try(stand);
    await stand.page.waitForTimeout(100);
    expect(await stand.signs(attempt.door ? { door: true } : {})).toEqual([]);
  });
}

test('nothing of it all comes late', async ({ stand }) => {
  await stand.goTo('loop');
  await stand.page.waitForTimeout(2_000);
  expect(await stand.signs()).toEqual([]);
});
