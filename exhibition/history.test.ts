import { expect, test } from 'vitest';
import { beginHistory, mostSteps, redo, step, undo } from './history.ts';

test('undo and redo walk through the whole session, and a new step forgets what was undone', () => {
  const three = step(step(beginHistory('a'), 'b'), 'c');
  expect(undo(undo(three)).now).toBe('a');
  expect(redo(undo(three)).now).toBe('c');
  expect(redo(step(undo(three), 'd')).now).toBe('d');
  expect(undo(beginHistory('a')).now).toBe('a');
});

test('typing one word is one step; another field or a pause begins the next', () => {
  let typing = beginHistory('');
  for (const [i, text] of ['X', 'Xa', 'Xat'].entries()) typing = step(typing, text, 'title', i * 300);
  expect(undo(typing).now).toBe('');
  expect(undo(step(typing, 'Xat!', 'title', 10_000)).now).toBe('Xat');
  expect(undo(step(typing, 'Xat?', 'other', 700)).now).toBe('Xat');
});

test('the history is bounded', () => {
  let long = beginHistory(0);
  for (let i = 1; i <= mostSteps + 100; i++) long = step(long, i);
  expect(long.past).toHaveLength(mostSteps);
});
