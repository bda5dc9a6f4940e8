import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const picturesOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, path = '']) =>
    join(dirname(page), path),
  );

test('every picture a page of the documentation names is there', () => {
  const lacking = pages.flatMap((page) =>
    picturesOf(page)
      .filter((picture) => !existsSync(picture))
      .map((picture) => `${page}: ${picture}`),
  );
  expect(pages.flatMap(picturesOf).length).toBeGreaterThan(0);
  expect(lacking).toEqual([]);
});

test('every picture of the staff guide is named there, and small enough for a repository', () => {
  const named = picturesOf('docs/staff-guide.md').sort();
  const there = readdirSync('docs/pictures')
    .filter((name) => name.startsWith('staff-'))
    .map((name) => join('docs/pictures', name))
    .sort();
  expect(there).toEqual([...new Set(named)]);
  for (const picture of there) expect(statSync(picture).size, picture).toBeLessThan(150_000);
});
