import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvOf, total, visitsOf, type CountedVisit } from '../../exhibition/figures.ts';
import { realDisk } from '../archive/disk.ts';
import type { Clock } from '../staff/clock.ts';
import { Figures, writeAfterMs } from './figures.ts';

const visit: CountedVisit = { language: 'az', screens: ['home', 'person'], emptySearches: 1 };

/** A clock moved by hand; what is due is done when it passes. */
function handClock(now: Date) {
  let due: { at: number; work: () => void }[] = [];
  let time = now.getTime();
  const clock: Clock = {
    now: () => time,
    elapsed: () => time,
    after(ms, work) {
      const one = { at: time + ms, work };
      due.push(one);
      return () => (due = due.filter((other) => other !== one));
    },
  };
  const pass = (ms: number) => {
    time += ms;
    const ripe = due.filter(({ at }) => at <= time);
    due = due.filter(({ at }) => at > time);
    ripe.forEach(({ work }) => work());
  };
  return { clock, pass };
}

async function place() {
  const data = await mkdtemp(join(tmpdir(), 'xatire-figures-'));
  const reports: string[] = [];
  const { clock, pass } = handClock(new Date(2026, 10, 24, 10, 30));
  const report = (sentence: string) => void reports.push(sentence);
  const open = (disk: Partial<typeof realDisk> = {}) =>
    new Figures({ data, report, clock, disk: { ...realDisk, ...disk } });
  return { data, reports, pass, open, file: join(data, 'figures/2026.json') };
}

test('a restart keeps the counts and goes on counting', async () => {
  const { open, file, pass } = await place();
  const first = open();
  await first.count(visit);
  await first.count({ ...visit, language: 'en', screens: ['home'], emptySearches: 0 });
  await first.flush();
  pass(3_600_000);
  const second = open();
  await second.count(visit);
  const [day] = await second.days();
  expect(day).toMatchObject({
    day: '2026-11-24',
    languages: { az: 2, en: 1 },
    screens: { home: 3, person: 2 },
    emptySearches: 2,
  });
  expect([day?.hours[10], day?.hours[11]]).toEqual([2, 1]);
  await second.flush();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 1 });
});

test('many visits cost one write in ten seconds', async () => {
  const { open, pass } = await place();
  let writes = 0;
  const figures = open({ write: async () => void (writes += 1) });
  for (let n = 0; n < 50; n++) await figures.count(visit);
  expect(writes).toBe(0);
  pass(writeAfterMs);
  await figures.days();
  expect(writes).toBe(1);
});

test('a damaged file is set aside, said, and counting begins anew', async () => {
  const { open, data, file, reports } = await place();
  await mkdir(join(data, 'figures'));
  await writeFile(file, '{"format":1,"days":{"2026-11');
  const figures = open();
  await figures.count(visit);
  await figures.flush();
  const names = await readdir(join(data, 'figures'));
  expect(names).toHaveLength(2);
  expect(names.find((name) => name.startsWith('2026.damaged-'))).toBeDefined();
  expect((await open().days()).map(({ day }) => day)).toEqual(['2026-11-24']);
  expect(reports).toHaveLength(1);
});

test('a disk that refuses is said once; the counts wait in memory and are written when it takes them', async () => {
  const { open, reports } = await place();
  let full = true;
  const figures = open({
    write: (path, content) => (full ? Promise.reject(new Error('ENOSPC')) : realDisk.write(path, content)),
  });
  for (let n = 0; n < 3; n++) {
    await figures.count(visit);
    await figures.flush();
  }
  expect(reports).toHaveLength(1);
  full = false;
  await figures.flush();
  expect((await open().days()).map(visitsOf)).toEqual([3]);
});

test('visits of two years are two files, and both are shown', async () => {
  const { open, data, pass } = await place();
  const figures = open();
  await figures.count(visit);
  pass(60 * 24 * 3_600_000);
  await figures.count(visit);
  await figures.flush();
  expect((await readdir(join(data, 'figures'))).sort()).toEqual(['2026.json', '2027.json']);
  expect((await open().days()).map(({ day }) => day)).toEqual(['2026-11-24', '2027-01-23']);
});

describe('what is written down', () => {
  test('is counts alone: no word, no person, no time finer than the hour', async () => {
    const { open, file } = await place();
    const figures = open();
    await figures.count(visit);
    await figures.flush();
    const day = (JSON.parse(await readFile(file, 'utf8')) as { days: Record<string, object> }).days[
      '2026-11-24'
    ];
    expect(Object.keys(day ?? {}).sort()).toEqual(['emptySearches', 'hours', 'languages', 'screens']);
  });

  test('leaves as lines that a spreadsheet reads, without the zeros', async () => {
    const { open } = await place();
    const figures = open();
    await figures.count(visit);
    const days = await figures.days();
    expect(csvOf(days).replace('\uFEFF', '').trim().split('\r\n')).toEqual([
      'day,what,name,count',
      '2026-11-24,visits in the hour,10:00,1',
      '2026-11-24,visits in the language,az,1',
      '2026-11-24,visits with the screen,home,1',
      '2026-11-24,visits with the screen,person,1',
      '2026-11-24,searches without result,,1',
    ]);
    expect(visitsOf(total([...days, ...days]))).toBe(2);
  });
});
