import { expect, test } from 'vitest';
import { AFewAtATime } from './a-few-at-a-time.ts';

function piece() {
  let end: () => void = () => undefined;
  const one = {
    began: false,
    end: () => end(),
    work: () => ((one.began = true), new Promise<void>((done) => (end = done))),
  };
  return one;
}
const settle = () => new Promise((done) => setTimeout(done));

test('never more at once than said, and what waits is not lost', async () => {
  const queue = new AFewAtATime(1);
  const [first, second] = [piece(), piece()];
  queue.add(first.work);
  queue.add(second.work);
  expect([first.began, second.began]).toEqual([true, false]);
  first.end();
  await settle();
  expect(second.began).toBe(true);
});

test('what scrolled away before it began is not done', async () => {
  const queue = new AFewAtATime(1);
  const [first, second] = [piece(), piece()];
  queue.add(first.work);
  queue.add(second.work)();
  first.end();
  await settle();
  expect(second.began).toBe(false);
});

test('one that fails does not stop the others', async () => {
  const queue = new AFewAtATime(1);
  const second = piece();
  queue.add(() => Promise.reject(new Error('broken')));
  queue.add(second.work);
  await settle();
  expect(second.began).toBe(true);
});
