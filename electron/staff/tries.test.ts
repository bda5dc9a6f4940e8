import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HandClock } from './hand-clock.ts';
import { Tries, waitAfter } from './tries.ts';

const day = 86_400_000;

async function kiosk() {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-tries-'));
  const clock = new HandClock();
  const reports: string[] = [];
  const file = join(folder, 'staff-tries.json');
  /** As after switching on: nothing in memory, the running clock at zero. */
  const start = () => {
    clock.restart();
    return new Tries(folder, (sentence) => reports.push(sentence), clock);
  };
  return { folder, file, clock, reports, start };
}

async function wrong(tries: Tries, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await tries.book();
}

test('the wait grows with every wrong try, up to a quarter of an hour', () => {
  const seconds = Array.from({ length: 12 }, (_, i) => waitAfter(i) / 1_000);
  expect(seconds).toEqual([0, 0, 0, 5, 15, 30, 60, 120, 300, 900, 900, 900]);
  expect(waitAfter(1_000_000)).toBe(900_000);
});

test('a wait passes with time, and the next wrong try costs the next longer one', async () => {
  const { clock, start } = await kiosk();
  const tries = start();
  await wrong(tries, 2);
  expect(await tries.waitMs()).toBe(0);
  await wrong(tries, 1);
  expect(await tries.waitMs()).toBe(5_000);
  clock.pass(4_999);
  expect(await tries.waitMs()).toBe(1);
  clock.pass(1);
  expect(await tries.waitMs()).toBe(0);
  await wrong(tries, 1);
  expect(await tries.waitMs()).toBe(15_000);
});

test('a right PIN forgives everything, for the next start too', async () => {
  const { start } = await kiosk();
  const tries = start();
  await wrong(tries, 7);
  await tries.clear();
  expect(await tries.waitMs()).toBe(0);
  const again = start();
  await wrong(again, 2);
  expect(await again.waitMs()).toBe(0);
});

test('a restart shortens no wait and forgets no try', async () => {
  const { clock, start } = await kiosk();
  await wrong(start(), 6);
  clock.pass(20_000);
  const again = start();
  expect(await again.waitMs()).toBe(40_000);
  clock.pass(40_000);
  await wrong(again, 1);
  expect(await again.waitMs()).toBe(120_000);
});

test('a wait that ended while the kiosk was off is over', async () => {
  const { clock, start } = await kiosk();
  await wrong(start(), 20);
  clock.pass(day);
  expect(await start().waitMs()).toBe(0);
});

describe('a clock that is set wins nothing', () => {
  test.each([-400 * day, -day, -1, 1, day, 400 * day])('while the kiosk runs (%d ms)', async (ms) => {
    const { clock, start } = await kiosk();
    const tries = start();
    await wrong(tries, 6);
    clock.setBy(ms);
    expect(await tries.waitMs()).toBe(60_000);
    clock.pass(60_000);
    expect(await tries.waitMs()).toBe(0);
  });

  test.each([-400 * day, -day, -3_600_000])(
    'set back and started anew (%d ms): the wait begins anew, and no longer',
    async (ms) => {
      const { clock, start } = await kiosk();
      await wrong(start(), 6);
      clock.pass(59_000);
      clock.setBy(ms);
      const again = start();
      expect(await again.waitMs()).toBe(60_000);
      clock.pass(60_000);
      expect(await again.waitMs()).toBe(0);
    },
  );

  test('set forward and started anew: the wait is over, the count is not', async () => {
    const { clock, start } = await kiosk();
    await wrong(start(), 6);
    clock.setBy(day);
    const again = start();
    expect(await again.waitMs()).toBe(0);
    await wrong(again, 1);
    expect(await again.waitMs()).toBe(120_000);
  });
});

test('where the file cannot be written, the wait holds in memory and the log knows', async () => {
  const { file, reports, start } = await kiosk();
  const tries = start();
  await wrong(tries, 1);
  await rm(file);
  await mkdir(join(file, 'full'), { recursive: true });
  await wrong(tries, 3);
  expect(await tries.waitMs()).toBe(15_000);
  expect(reports.join()).toMatch(/could not be kept/);
});

test.each([
  '',
  '{"format":1,"wro',
  '{"format":1,"wrong":-3,"until":0}',
  '{"format":1,"wrong":0}',
  '[]',
  '{"format":9}',
])('a spoilt file (%j) wins nothing and keeps staff out for five seconds at most', async (content) => {
  const { file, clock, reports, start } = await kiosk();
  await writeFile(file, content);
  const tries = start();
  expect(await tries.waitMs()).toBe(5_000);
  expect(reports).toHaveLength(1);
  clock.pass(5_000);
  expect(await tries.waitMs()).toBe(0);
  await wrong(tries, 1);
  expect(await tries.waitMs()).toBe(15_000);
});

test('a date of the far future in the file locks nobody out for days', async () => {
  const { file, start } = await kiosk();
  await writeFile(file, JSON.stringify({ format: 1, wrong: 3, until: 9e15 }));
  expect(await start().waitMs()).toBe(5_000);
});

test('the file is the kiosk account’s alone', async () => {
  const { file, start } = await kiosk();
  await wrong(start(), 1);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 1, wrong: 1 });
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
});
