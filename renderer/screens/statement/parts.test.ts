import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openingOf, partsOf, rowsOf } from './parts.ts';

const sources = (markdown: string) => partsOf(markdown).map((part) => part.source.trim());

describe('a statement in parts', () => {
  test('is one part per paragraph', () => {
    expect(sources('First one.\n\nSecond one.\n\n\nThird one.\n')).toEqual([
      'First one.',
      'Second one.',
      'Third one.',
    ]);
  });

  test('loses not one letter', () => {
    const text =
      'A *sample* text.\n\n> Quoted.\n\nNames:\n\n1. Test\n2. Sample\n\n---\n\nTest`s end, Sample`s end.';
    const letters = (words: string) => words.replace(/\s/g, '');
    expect(letters(sources(text).join(''))).toBe(letters(text));
  });

  test('keeps a heading with its paragraph, and a list with the line that leads to it', () => {
    expect(sources('# Test\n\nFirst.\n\nSecond:\n\n- one\n- two')).toEqual([
      '# Test\n\nFirst.',
      'Second:\n\n- one\n- two',
    ]);
  });

  test('is one part per section where it has sections', () => {
    expect(sources('## A\n\none\n\ntwo\n\n## B\n\nthree')).toEqual(['## A\n\none\n\ntwo', '## B\n\nthree']);
  });

  test('has none where there is nothing', () => {
    expect(partsOf('\n\n')).toEqual([]);
  });

  test.each(['en', 'az', 'ur'])(
    'falls into the same nine parts in %s as in the other languages',
    (language) => {
      const text = readFileSync(
        `assets/exhibitions/victory-day/statements/victory-day-2024.${language}.md`,
        'utf8',
      );
      expect(partsOf(text)).toHaveLength(9);
    },
  );
});

describe('an opening', () => {
  const opening = (markdown: string) => partsOf(markdown).map((part) => openingOf(part, 30))[0];

  test('is the first words letter by letter, ending between two words', () => {
    const text = 'The first sentence of a sample text that goes on for longer than a line.';
    expect(text.startsWith(`${opening(text)?.words} `)).toBe(true);
    expect(opening(text)).toMatchObject({ words: 'The first sentence of a sample', whole: false });
  });

  test('says when it is all there is', () => {
    expect(opening('Short *sample*.')).toEqual({ words: 'Short sample.', whole: true });
    expect(opening('# Head\n\nMore.')).toEqual({ words: 'Head', whole: false });
  });

  test('keeps a backtick that stands for an apostrophe', () => {
    expect(opening('Test`s and Sample`s')?.words).toBe('Test`s and Sample`s');
  });

  test('cuts a word only where one fills the line', () => {
    expect(opening('x'.repeat(50))?.words).toBe('x'.repeat(30));
  });
});

describe('two languages in rows', () => {
  test('stand part beside part', () => {
    expect(rowsOf(2, 2)).toEqual([
      { first: [0], second: [0] },
      { first: [1], second: [1] },
    ]);
  });

  test('claim no likeness where their parts do not match', () => {
    expect(rowsOf(2, 1)).toEqual([{ first: [0, 1], second: [0] }]);
  });
});
