import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('a mistyped field finds the one that was meant', () => {
  expect(nearest('titel', ['title', 'text', 'id'])).toBe('title');
  expect(nearest('Kind', ['id', 'kind'])).toBe('kind');
});

test('a word that is like none finds none', () => {
  expect(nearest('photograph', ['id', 'kind'])).toBeNull();
});
