import { expect, test } from 'vitest';
import { marked, type Mark } from './marking.ts';

/** `[` and `]` stand for the two ends of the selection. */
function press(mark: Mark, text: string): string {
  const [from, to] = [text.indexOf('['), text.indexOf(']') - 1];
  const done = marked(text.replace(/[[\]]/g, ''), from, to, mark);
  return `${done.words.slice(0, done.from)}[${done.words.slice(done.from, done.to)}]${done.words.slice(done.to)}`;
}

test('bold and italic stand at the letters, not at the spaces', () => {
  expect(press('bold', 'one[ two ]three')).toBe('one **[two]** three');
  expect(press('italic', 'one [two] three')).toBe('one *[two]* three');
});

test('the same button takes its signs away again, and no others', () => {
  for (const mark of ['bold', 'italic', 'list', 'quote'] as const) {
    const once = press(mark, 'one\n\n[two]');
    expect(press(mark, once)).toBe('one\n\n[two]');
  }
  expect(press('italic', '**[two]**')).toBe('***[two]***');
  expect(press('bold', '*[two]*')).toBe('***[two]***');
});

test('a list takes whole lines and begins after an empty one', () => {
  expect(press('list', 'one\nt[wo\nthr]ee')).toBe('one\n\n[- two\n- three]');
  expect(press('quote', '[]')).toBe('[> ]');
});
