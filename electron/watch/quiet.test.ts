import { expect, test } from 'vitest';
import { Quiet } from './quiet.ts';

const watched = () => {
  const clock = { now: 1_000 };
  return { clock, quiet: new Quiet(() => clock.now) };
};

test('quiet reigns once the loop has played for a while, and ends with a touch', () => {
  const { clock, quiet } = watched();
  expect(quiet.reigns).toBe(false);
  quiet.hear('loop');
  expect(quiet.reigns).toBe(false);
  clock.now += 15_000;
  quiet.hear('loop');
  expect(quiet.reigns).toBe(true);
  quiet.hear('home');
  expect(quiet.reigns).toBe(false);
  quiet.hear('loop');
  expect(quiet.reigns).toBe(false);
});

test('where no loop is played, a page that nobody has left for a quarter of an hour is quiet too', () => {
  const { clock, quiet } = watched();
  quiet.hear('home');
  clock.now += 14 * 60_000;
  expect(quiet.reigns).toBe(false);
  clock.now += 60_000;
  expect(quiet.reigns).toBe(true);
});

test.each(['staff', null])('never while the screen is %s', (screen) => {
  const { clock, quiet } = watched();
  quiet.hear('loop');
  quiet.hear(screen);
  clock.now += 24 * 60 * 60_000;
  expect(quiet.reigns).toBe(false);
});
