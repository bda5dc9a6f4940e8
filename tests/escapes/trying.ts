import type { Tried } from './attempt.ts';
import { expect, test } from './stand.ts';

test.afterEach(async ({ stand }, info) => {
  if (info.status !== info.expectedStatus) console.log(await stand.log());
});

/** One test for each attempt, all on one kiosk: it opens anew only after one that found a way out. */
export function tryAll(attempts: readonly Tried[]): void {
  for (const attempt of attempts) {
    test(`${attempt.by}: ${attempt.what}`, async ({ stand }) => {
      await stand.goTo(attempt.on ?? 'home');
      await attempt.try(stand);
      await stand.page.waitForTimeout(100);
      expect(await stand.signs(attempt.door ? { door: true } : {})).toEqual([]);
      if (attempt.with === 'page script') await stand.tidy();
    });
  }
}

/** A short form: of each way in and each guard the first attempt. */
export function firstOfEachGuard(attempts: readonly Tried[]): Tried[] {
  const guardOf = ({ by, held, where }: Tried) => [by, held, where].join();
  return attempts.filter((one, i) => attempts.findIndex((other) => guardOf(other) === guardOf(one)) === i);
}

/** What works slowly is told by the attempts that follow; after the last there is time for it. */
export function nothingLate(): void {
  test('nothing of it all comes late', async ({ stand }) => {
    await stand.goTo('loop');
    await stand.page.waitForTimeout(2_000);
    expect(await stand.signs()).toEqual([]);
  });
}
