import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { guardIds } from '../../exhibition/guards.ts';
import { ofSystem } from '../escapes/attempts/system.ts';
import { lines, page } from '../escapes/table.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** `npx vitest run --config build/vitest.config.ts tests/rules/escapes -u` writes it anew. */
test('docs/escapes.md is the list of what is tried', async () => {
  const options = await resolveConfig('docs/escapes.md');
  await expect(await format(page, { ...options, parser: 'markdown' })).toMatchFileSnapshot(
    '../../docs/escapes.md',
  );
});

test('at least 60 attempts are tried by touch, mouse, keyboard, USB, content and switches, each under a title of its own', () => {
  expect(lines.length).toBeGreaterThanOrEqual(60);
  expect(new Set(lines.map(({ title }) => title)).size).toBe(lines.length);
  expect(new Set(lines.map(({ by }) => by))).toEqual(
    new Set(['keyboard', 'mouse', 'touch', 'USB', 'content', 'script', 'command line']),
  );
});

test('every file that holds an attempt is there, and every test too', () => {
  const files = [...lines.flatMap(({ where, file }) => [where, file]), ...ofSystem.flatMap(({ set }) => set)];
  expect([...new Set(files)].filter((file) => !existsSync(file))).toEqual([]);
  const lost = lines.filter(({ by, file, title }) => by === 'USB' && !read(file).includes(`'${title}'`));
  expect(lost).toEqual([]);
});

test('the escapes are parts of npm test, on the built app and on the package', () => {
  const parts = read('build/test-parts.mjs').split(/^ {2}\{$/m);
  const own = parts.filter((part) => part.includes("'tests/escapes/playwright.config.ts'"));
  expect(own.map((part) => part.includes('XATIRE_PACKAGED'))).toEqual([false, true]);
});

test('what only the system can stop has one row for each guard', () => {
  expect(ofSystem.map(({ guard }) => guard)).toEqual(guardIds);
});

test('a stick is mounted without the right to run anything', () => {
  const mount = read('build/kit/linux/quiet.sh').match(/systemd-mount[^\n]*/)?.[0];
  expect(mount).toMatch(/-o nosuid,nodev,noexec/);
  expect(read('build/kit/linux/gnome.ini')).toMatch(/^autorun-never=true$/m);
});
