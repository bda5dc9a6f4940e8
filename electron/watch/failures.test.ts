import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failures } from './failures.ts';
import { fallsInARow } from './falls.ts';
import type { Start } from '../health/starts.ts';

const place = () => mkdtemp(join(tmpdir(), 'xatire-failures-'));
const now = () => Date.UTC(2030, 0, 1);

test('what went wrong and how it came back survives a restart', async () => {
  const data = await place();
  const failures = await Failures.open({ data, report: () => undefined, now });
  failures.add('page-gone', 'crashed');
  failures.amend({ seconds: 0.8 });
  failures.add('gpu-gone', 'killed');
  await failures.flush();
  const later = await Failures.open({ data, report: () => undefined });
  expect(later.list).toEqual([
    { at: '2030-01-01T00:00:00.000Z', kind: 'gpu-gone', reason: 'killed', seconds: null, measure: null },
    { at: '2030-01-01T00:00:00.000Z', kind: 'page-gone', reason: 'crashed', seconds: 0.8, measure: null },
  ]);
});

test('the list is bounded', async () => {
  const data = await place();
  const failures = await Failures.open({ data, report: () => undefined });
  for (let i = 0; i < 150; i++) failures.add('page-gone', `x${i}`.repeat(500));
  await failures.flush();
  expect(failures.list).toHaveLength(100);
  expect(failures.list[0]?.reason).toHaveLength(300);
  expect((await readFile(join(data, 'health/failures.json'))).length).toBeLessThan(60_000);
});

test('a list that is damaged begins anew and says so', async () => {
  const data = await place();
  const said: string[] = [];
  await mkdir(join(data, 'health'));
  await writeFile(join(data, 'health/failures.json'), '{ "format": 1, "fail');
  const failures = await Failures.open({ data, report: (sentence) => said.push(sentence) });
  expect(failures.list).toEqual([]);
  expect(said).toEqual([expect.stringContaining('could not be read')]);
});

test('a disk that refuses is reported once and costs nothing else', async () => {
  const said: string[] = [];
  const disk = { write: () => Promise.reject(new Error('ENOSPC')) };
  const failures = await Failures.open({
    data: await place(),
    report: (sentence) => said.push(sentence),
    disk,
  });
  failures.add('page-gone', 'crashed');
  failures.add('page-gone', 'crashed');
  await failures.flush();
  expect(said).toEqual(['The list of failures could not be written: ENOSPC']);
  expect(failures.list).toHaveLength(2);
});

const minute = 60_000;
const start = (minutesAgo: number, before: Start['before'] = 'cut-off'): Start => ({
  at: new Date(now() - minutesAgo * minute).toISOString(),
  version: '1',
  before,
});

test.each([
  ['three short runs that fell', [start(0), start(0.5), start(1), start(1.5, 'in-order')], 3],
  ['a run of an hour between', [start(0), start(0.5), start(60.5), start(61)], 1],
  ['an orderly end', [start(0, 'in-order'), start(0.5), start(1)], 0],
  ['the first start', [start(0, 'first')], 0],
  ['a clock that was set back', [start(0), start(-5), start(1)], 0],
])('%s', (_, starts, falls) => {
  expect(fallsInARow(starts, now() - 120 * minute)).toBe(falls);
});

test('power cuts are no falls of the app', () => {
  const starts = [start(0), start(0.5), start(1), start(1.5)];
  expect(fallsInARow(starts, now() - 0.2 * minute)).toBe(0);
  expect(fallsInARow(starts, now() - 0.7 * minute)).toBe(1);
});
