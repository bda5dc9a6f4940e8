import { expect, test } from 'vitest';
import { linesOf } from './log-lines.ts';

test('the newest line comes first, and half a line is none', () => {
  const log = 'in half\n2026-11-24T09:00:00.000Z note One.\n2026-11-24T09:01:00.000Z problem Two problem.\n';
  expect(linesOf(log)).toEqual([
    { at: '2026-11-24T09:01:00.000Z', level: 'problem', sentence: 'Two problem.' },
    { at: '2026-11-24T09:00:00.000Z', level: 'note', sentence: 'One.' },
  ]);
});
