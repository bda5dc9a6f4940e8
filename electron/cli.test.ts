import { expect, test } from 'vitest';
import { helpText, readCommandLine } from './cli.ts';
import { errands } from './errands/errands.ts';

test('every switch of the contract that is built is read', () => {
  const words = ['--exhibition', 'a', '--data', 'b', '--windowed', '--display', '2', '--first-start'];
  expect(readCommandLine(words)).toEqual({
    ok: true,
    wish: {
      exhibition: 'a',
      data: 'b',
      windowed: true,
      firstStart: true,
      display: 2,
      help: false,
      version: false,
    },
  });
});

test.each([
  [['--wrong'], /--wrong/],
  [['--display', '0'], /--display/],
  [['--display', 'left'], /left/],
  [['--check='], /--check wants a path/],
  [['stray'], /stray/],
  [['--windowed=yes'], /windowed/],
  [['--check', 'a', '--set-pin'], /--check and --set-pin/],
  [['--set-pin=1'], /set-pin/],
])('wrong use %j is one sentence that names it', (words, sentence) => {
  const line = readCommandLine(words);
  expect(line.ok).toBe(false);
  if (!line.ok) expect(line.sentence).toMatch(sentence);
});

test('an errand comes with the words after its switches', () => {
  const line = readCommandLine(['--check', 'folder', '--data', 'b']);
  expect(line).toMatchObject({ ok: true, wish: { data: 'b', errand: { name: 'check' } } });
  if (line.ok) expect(line.wish.errand?.words).toMatchObject({ check: 'folder' });
});

test.each(['/media/sinaq/a.xatire', 'a b.XATIRE', './sınaq.xatire', 'C:\\\\a.xatire'])(
  'a package’s path, %s, is one to be opened',
  (open) => {
    expect(readCommandLine(['--windowed', open])).toMatchObject({ ok: true, wish: { windowed: true, open } });
  },
);

test.each([
  [['/tmp/x.js'], /x\.js/],
  [['/tmp/xatire'], /packages \(\.xatire\)/],
  [['https://example.invalid/a.xatire'], /example/],
  [['file:///tmp/a.xatire'], /file:/],
  [['a.xatire', 'b.xatire'], /b\.xatire/],
  [['--', '--windowed'], /--windowed/],
  [['--check', 'folder', 'a.xatire'], /--check does not go with/],
])('%j opens nothing', (words, sentence) => {
  const line = readCommandLine(words);
  expect(line.ok).toBe(false);
  if (!line.ok) expect(line.sentence).toMatch(sentence);
});

test('--help names every errand', () => {
  for (const name of Object.keys(errands)) expect(helpText).toContain(`--${name}`);
});
