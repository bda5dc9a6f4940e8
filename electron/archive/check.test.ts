import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breakages, soundExhibition, writeExhibition, type Files } from '../../tests/fixtures/broken.ts';
import { check } from './check.ts';
import { readFolder } from './read.ts';

const folder = () => mkdtemp(join(tmpdir(), 'xatire-check-'));

test('a sound exhibition has no problem', async () => {
  const path = await writeExhibition(await folder(), soundExhibition());
  expect(await check(path)).toEqual({ lines: [], exitCode: 0 });
});

test('the default exhibition has no problem, not even a warning', async () => {
  expect(await check('assets/exhibitions/victory-day')).toEqual({ lines: [], exitCode: 0 });
});

describe('each broken exhibition is told by file, place and reason', () => {
  test.each(breakages)('$name', async (breakage) => {
    const files: ReturnType<typeof soundExhibition> & Files = soundExhibition();
    breakage.break(files);
    const path = await writeExhibition(await folder(), files);
    const read = await readFolder(path);
    const problems = read.ok ? read.warnings : read.problems;
    const { code, file, path: place, level = 'error' } = breakage;
    expect(problems).toContainEqual(expect.objectContaining({ level, code, file, path: place }));
    const checked = await check(path);
    expect(checked.exitCode).toBe(level === 'error' ? 1 : 0);
    expect(checked.lines.every((line) => !/\{\w+\}|undefined/.test(line))).toBe(true);
  });
});

test('every problem is told, not only the first', async () => {
  const files: Files = soundExhibition();
  for (const name of ['a mistyped field', 'too few seconds', 'a name with spaces', 'half a roll']) {
    if (name !== 'half a roll') breakages.find((one) => one.name === name)?.break(files as never);
  }
  const path = await writeExhibition(await folder(), files);
  expect((await check(path)).lines).toHaveLength(3);
});

test('a mistyped field is answered with the nearest known name', async () => {
  const files = soundExhibition();
  breakages.find((one) => one.name === 'a mistyped field')?.break(files);
  const path = await writeExhibition(await folder(), files);
  expect((await check(path)).lines[0]).toContain('“title” may be meant');
});

test('a path that is no folder is said to be missing', async () => {
  expect(await check('/nowhere/at/all')).toMatchObject({ exitCode: 1 });
});
