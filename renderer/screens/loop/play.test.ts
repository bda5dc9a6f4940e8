import { expect, test } from 'vitest';
import type { Loop } from '../../../exhibition/loop.ts';
import { playing } from '../../../exhibition/playing.ts';
import type { Slide } from '../../../exhibition/slides/kinds.ts';
import { Play, type Clock, type Scene } from './play.ts';

const titled = (id: string, hidden = false): Slide => ({
  id,
  kind: 'title',
  title: { en: id },
  ...(hidden && { hidden }),
});
const loopOf = (...slides: Slide[]): Loop => ({ slides });

/** A clock that stands until it is told to go on, and a wall that remembers what hung on it. */
function kiosk(loop: Loop, broken: readonly string[] = [], inForce = (_seconds: number) => playing(loop)) {
  const timers: { at: number; act: () => void }[] = [];
  let now = 0;
  const clock: Clock = (milliseconds, act) => {
    const timer = { at: now + milliseconds, act };
    timers.push(timer);
    return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
  };
  const hung: string[] = [];
  const stage = {
    prepare: async (slide: Slide): Promise<Scene | null> => (broken.includes(slide.id) ? null : { slide }),
    show: ({ slide }: Scene) => void hung.push(slide.id),
    seconds: () => 10,
  };
  const settle = async () => {
    for (let i = 0; i < 20; i++) await Promise.resolve();
  };
  const wait = async (seconds: number) => {
    const until = now + seconds * 1_000;
    await settle();
    for (let due = next(until); due; due = next(until)) {
      timers.splice(timers.indexOf(due), 1);
      now = due.at;
      due.act();
      await settle();
    }
    now = until;
  };
  const next = (until: number) => timers.filter((one) => one.at <= until).sort((a, b) => a.at - b.at)[0];
  return { play: new Play(() => inForce(now / 1_000), stage, clock), hung, wait, timers };
}

test('slides follow one another in their order, each for its seconds, and go round', async () => {
  const { play, hung, wait } = kiosk(loopOf(titled('a'), titled('b'), titled('c')));
  play.start();
  await wait(9.9);
  expect(hung).toEqual(['a']);
  await wait(30);
  expect(hung).toEqual(['a', 'b', 'c', 'a']);
});

test('what staff have hidden never appears', async () => {
  const { play, hung, wait } = kiosk(loopOf(titled('a'), titled('b', true), titled('c')));
  play.start();
  await wait(35);
  expect(hung).toEqual(['a', 'c', 'a', 'c']);
});

test('a slide that cannot be shown is passed over without a gap', async () => {
  const { play, hung, wait } = kiosk(loopOf(titled('a'), titled('b'), titled('c')), ['b']);
  play.start();
  await wait(15);
  expect(hung).toEqual(['a', 'c']);
});

test('when nothing else can be shown, the slide on screen stays', async () => {
  const { play, hung, wait, timers } = kiosk(loopOf(titled('a'), titled('b')), ['b']);
  play.start();
  await wait(300);
  expect(hung).toEqual(['a']);
  expect(timers).toHaveLength(1);
});

test('a loop in which nothing can be shown yet tries again', async () => {
  const broken = ['a'];
  const { play, hung, wait } = kiosk(loopOf(titled('a')), broken);
  play.start();
  await wait(5);
  broken.pop();
  await wait(40);
  expect(hung).toEqual(['a']);
});

test('stopped, it leaves no timer and a late answer shows nothing; started, it goes on where it stood', async () => {
  const { play, hung, wait, timers } = kiosk(loopOf(titled('a'), titled('b')));
  play.start();
  play.stop();
  await wait(60);
  expect(hung).toEqual([]);
  play.start();
  await wait(5);
  play.stop();
  expect(timers).toEqual([]);
  play.start();
  await wait(11);
  expect(hung).toEqual(['a', 'b']);
});

test('when another playlist comes into force, the very next slide is one of it', async () => {
  const [a, b, c, d] = [titled('a'), titled('b'), titled('c'), titled('d')];
  const morning = [a, b];
  const evening = [c, d];
  const { play, hung, wait } = kiosk(loopOf(), [], (seconds) => (seconds < 15 ? morning : evening));
  play.start();
  await wait(45);
  expect(hung).toEqual(['a', 'b', 'c', 'd', 'c']);
});

test('a playlist that holds the slide on screen goes on after it, and one that comes twice does not go round in a ring', async () => {
  const [a, b, c] = [titled('a'), titled('b'), titled('c')];
  const { play, hung, wait } = kiosk(loopOf(), [], (seconds) => (seconds < 15 ? [a, b, c] : [b, a, b, c]));
  play.start();
  await wait(65);
  expect(hung).toEqual(['a', 'b', 'a', 'b', 'c', 'b', 'a']);
});
