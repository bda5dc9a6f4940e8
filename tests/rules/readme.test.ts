/** README.md is the first page anybody reads: what it counts, names and leads to is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const page = readFileSync('README.md', 'utf8');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const tree = /## The tree\n\n```\n([\s\S]+?)```/.exec(page)?.[1] ?? '';
/** Folders of the tree by their whole path; those of an indented line lie in the folder above it. */
const drawn = (() => {
  const paths: string[] = [];
  let above = '';
  for (const line of tree.split('\n')) {
    const names = [...line.matchAll(/(?<=^|\s|· )([\w-]+)\/(?=\s|$)/g)].map(([, name = '']) => name);
    if (/^\w/.test(line)) above = names[0] ?? '';
    paths.push(...names.map((name) => (/^\w/.test(line) ? name : `${above}/${name}`)));
  }
  return paths;
})();

test('the tree holds folders that are there, and every folder of tests', () => {
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.filter((path) => !existsSync(path))).toEqual([]);
  expect(foldersIn('tests').filter((name) => !drawn.includes(`tests/${name}`))).toEqual([]);
  const top = ['assets', 'build', 'docs', 'electron', 'exhibition', 'renderer', 'tests'];
  expect(top.filter((name) => !drawn.includes(name))).toEqual([]);
});

test('every command of package.json stands there, and no other', () => {
  const named = [...page.matchAll(/npm (?:run )?(start|test|[a-z]+)(?=[\s`])/g)].map(([, name = '']) => name);
  const there = Object.keys(json('package.json')['scripts'] as object);
  expect([...new Set(named)].sort()).toEqual(there.sort());
});

test('it leads to every page of the documentation, and nowhere else', () => {
  const linked = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  expect(linked.filter((path) => !existsSync(path))).toEqual([]);
  const pages = readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  expect(
    pages.concat('CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE').filter((one) => !linked.includes(one)),
  ).toEqual([]);
});

test('what it says of the default exhibition can be counted there', () => {
  const folder = 'assets/exhibitions/victory-day';
  const { timeline, statements } = json(join(folder, 'exhibition.json')) as {
    timeline: { slides: { kind: string; sources?: unknown[] }[] };
    statements: { date: string }[];
  };
  const { people } = json(join(folder, 'people.json')) as { people: unknown[] };
  const events = timeline.slides.filter(({ kind }) => kind === 'event');
  expect({ people: people.length, events: events.length, statements: statements.length }).toEqual({
    people: 15,
    events: 20,
    statements: 1,
  });
  expect(events.filter(({ sources = [] }) => sources.length === 0)).toEqual([]);
  const words = page.replace(/\s+/g, ' ');
  expect(words).toContain(`a statement of ${statements[0]?.date.slice(0, 4) ?? '?'}, fifteen people`);
  expect(words).toContain('twenty dated events, each with its sources');
});

test('it says plainly what Xatirə is not', () => {
  expect(page.replace(/\s+/g, ' ')).toContain(
    'Xatirə is neither the _Respublika Xatirə Kitabı_ nor memorial.az, and its roll is not a complete list of anyone.',
  );
});
