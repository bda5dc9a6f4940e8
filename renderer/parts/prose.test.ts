import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';
import { blocksOf, wordsOf, type Token } from './prose.ts';

const textOf = (tokens: Token[]): string =>
  tokens.map((token) => ('tokens' in token && token.tokens ? textOf(token.tokens) : wordsOf(token))).join('');

test('an official text loses no sign, stray backticks included', () => {
  for (const language of ['en', 'az', 'ur']) {
    const source = readFileSync(
      `assets/exhibitions/victory-day/statements/victory-day-2024.${language}.md`,
      'utf8',
    );
    const paragraphs = source.trim().split(/\n{2,}/);
    const shown = blocksOf(source).filter(({ type }) => type !== 'space');
    expect(shown.map((token) => textOf([token]))).toEqual(paragraphs);
  }
});

test('code, HTML, links and pictures in a text stay plain words', () => {
  for (const words of [
    '<b onclick="x()">x</b>',
    '[a](javascript:x)',
    '![a](http://b)',
    '<script>x</script>',
    '`a`',
    '    a',
    'http://a.b',
  ]) {
    const [block] = blocksOf(words);
    expect(block?.type).toBe('paragraph');
    expect(textOf([block as Token])).toBe(words);
  }
});

test('paragraphs, emphasis, quotations, lists and headings are read', () => {
  const blocks = blocksOf('# Head\n\nOne *two* **three**\n\n> quoted\n\n- a\n- b\n').filter(
    ({ type }) => type !== 'space',
  );
  expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'blockquote', 'list']);
});

describe('where a line may break', () => {
  const text =
    'A sample text that is long enough to run over one line, of 2020-ci il, 27-də, and to its end.';
  const held = (words: string, ends: boolean) =>
    piecesOf(words, ends).flatMap((piece) => (piece.held ? [piece.words] : []));

  test('not within a number and its ending, nor before the last word of a paragraph', () => {
    expect(held(text, true)).toEqual(['2020-ci', '27-də', 'its end.']);
    expect(held(text, false)).toEqual(['2020-ci', '27-də']);
  });

  test('freely in a short text and before a long word', () => {
    expect(held('Two words.', true)).toEqual([]);
    expect(held(`${text} ${'x'.repeat(30)}`, true)).toEqual(['2020-ci', '27-də']);
  });

  test('and not one letter is lost', () => {
    expect(
      piecesOf(text, true)
        .map((piece) => piece.words)
        .join(''),
    ).toBe(text);
  });
});
