/** The table of faults and the tests agree: no row without its test, no fault test without its row. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Row {
  fault: string;
  file: string;
  titles: string[];
}

/** Rows of the first table: a fault, what happens, and its proof: a file in backquotes, then titles in “quotation marks”. */
function rows(): Row[] {
  const [first = ''] = readFileSync('docs/faults.md', 'utf8').split('\n## ');
  const lines = first.split('\n');
  const cells = lines
    .filter((line) => line.startsWith('| ') && !/^\| (fault|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.map(([, fault = '', , proof = '']) => ({
    fault,
    file: /`([^`]+)`/.exec(proof)?.[1] ?? '',
    titles: [...proof.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
  }));
}

/** What a test file calls its tests: titles written at `test(…)`, and those of a table of cases (`what: '…'`). */
function titlesIn(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const written = text.matchAll(/\btest(?:\.\w+(?:\([^\n]*?\))?)*\(\s*(['"`])((?:(?!\1).)+)\1/g);
  const cases = text.matchAll(/\bwhat: (['"])((?:(?!\1).)+)\1/g);
  return [...written, ...cases].map(([, , title = '']) => title).filter((title) => !title.startsWith('$'));
}

test('there are at least 25 faults, and every row names a test that exists', () => {
  const untrue = rows().filter(({ file, titles }) => {
    if (file === '' || titles.length === 0 || !existsSync(file)) return true;
    const known = titlesIn(file);
    return titles.some((title) => !known.includes(title));
  });
  expect(untrue).toEqual([]);
  expect(rows().length).toBeGreaterThanOrEqual(25);
});

test('every test of a fault has its row', () => {
  const told = new Set(rows().flatMap(({ titles }) => titles));
  const untold = readdirSync('tests/faults')
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => titlesIn(join('tests/faults', name)).map((title) => `${name}: ${title}`))
    .filter((line) => !told.has(line.slice(line.indexOf(': ') + 2)));
  expect(untold).toEqual([]);
});
