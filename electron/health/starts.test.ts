import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../archive/disk.ts';
import { Starts } from './starts.ts';

async function place() {
  const data = await mkdtemp(join(tmpdir(), 'xatire-starts-'));
  const reports: string[] = [];
  let minute = 0;
  const start = (disk: Partial<typeof realDisk> = {}) =>
    Starts.open({
      data,
      version: '0.0.0',
      report: (sentence) => void reports.push(sentence),
      now: () => new Date(Date.UTC(2026, 10, 24, 9, minute++)),
      disk: { ...realDisk, ...disk },
    });
  return { data, reports, start };
}

test('a start says how the run before had ended', async () => {
  const { start, reports } = await place();
  await (await start()).close();
  await start();
  const third = await start();
  expect(third.list.map(({ before }) => before)).toEqual(['cut-off', 'in-order', 'first']);
  expect(reports).toEqual([]);
});

test('a damaged list is set aside and begins anew', async () => {
  const { data, start, reports } = await place();
  await (await start()).close();
  await writeFile(join(data, 'health/starts.json'), '{');
  expect((await start()).list).toHaveLength(1);
  expect(
    (await readdir(join(data, 'health'))).filter((name) => name.startsWith('starts.damaged-')),
  ).toHaveLength(1);
  expect(reports).toHaveLength(1);
});

test('a disk that takes nothing does not keep the kiosk from opening', async () => {
  const { start, reports } = await place();
  const starts = await start({ write: () => Promise.reject(new Error('EROFS')) });
  expect(starts.list).toHaveLength(1);
  expect(reports).toHaveLength(1);
});
