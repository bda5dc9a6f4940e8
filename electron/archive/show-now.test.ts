import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { poorDisk } from '../../tests/fixtures/library.ts';
import { ShowNow } from './show-now.ts';

const now = () => new Date(2031, 2, 3, 14, 30);

async function kiosk(more: Partial<Parameters<typeof ShowNow.open>[0]> = {}) {
  const data = await mkdtemp(join(tmpdir(), 'xatire-show-now-'));
  const reports: string[] = [];
  const start = () => ShowNow.open({ data, now, report: (one) => void reports.push(one), ...more });
  return { data, reports, start };
}

test('what is shown now survives a restart, with the moment it ends', async () => {
  const { start, reports } = await kiosk();
  const first = await start();
  expect(first.current).toBeNull();
  expect(await first.start({ playlist: 'event' }, 'two-hours')).toMatchObject({ outcome: 'ok' });
  expect((await start()).current).toEqual({
    show: { playlist: 'event' },
    since: now().toISOString(),
    until: new Date(2031, 2, 3, 16, 30).toISOString(),
  });
  expect(reports).toEqual([]);
});

test('ended, it is gone from disk as well', async () => {
  const { data, start } = await kiosk();
  const one = await start();
  await one.start({ slide: 'a' }, 'until-told');
  expect(await one.end()).toEqual({ outcome: 'ok' });
  expect(one.current).toBeNull();
  expect(await readdir(data)).toEqual([]);
  expect((await start()).current).toBeNull();
  expect(await one.end()).toEqual({ outcome: 'ok' });
});

test('every change is told, and the last one put on wins', async () => {
  const { start } = await kiosk();
  const one = await start();
  let told = 0;
  const deaf = one.onChange(() => (told += 1));
  await one.start({ slide: 'a' }, 'hour');
  await one.start({ slide: 'b' }, 'until-told');
  await one.end();
  expect(told).toBe(3);
  deaf();
  await one.start({ slide: 'c' }, 'day');
  expect(told).toBe(3);
  expect(one.current?.show).toEqual({ slide: 'c' });
});

test.each(['{ torn', '{"format":2}', '{"format":1,"show":{"slide":"a"},"since":"then","until":null}'])(
  'a file that cannot be read (%s) leaves the schedule, and the log says so',
  async (content) => {
    const { data, start, reports } = await kiosk();
    await writeFile(join(data, 'show-now.json'), content);
    expect((await start()).current).toBeNull();
    expect(reports).toHaveLength(1);
  },
);

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
])('a disk that answers %s refuses by name, and what was shown stays', async (code, outcome) => {
  const { disk, refusing } = poorDisk(code);
  const { data, start } = await kiosk({ disk });
  const one = await start();
  await one.start({ slide: 'a' }, 'until-told');
  const before = await readFile(join(data, 'show-now.json'), 'utf8');
  refusing.where = () => true;
  expect(await one.start({ slide: 'b' }, 'hour')).toEqual({ outcome });
  expect(await one.end()).toEqual({ outcome });
  expect(one.current?.show).toEqual({ slide: 'a' });
  expect(await readFile(join(data, 'show-now.json'), 'utf8')).toBe(before);
});
