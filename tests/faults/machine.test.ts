/** What happens to the machine under a running kiosk: its clock, time zone, language, a second start, a flood of log. */
import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project, Stand } from './stand.ts';

const day = 86_400;

/** Debian's libfaketime, which answers every process of the app for the clock on the wall. */
const faketime = readdirSync('/usr/lib')
  .map((folder) => join('/usr/lib', folder, 'faketime/libfaketimeMT.so.1'))
  .find((path) => existsSync(path));

describe('the loop plays on, and nobody takes the page for hung', () => {
  let stand: Stand;
  let clockFile: string;
  const clock = (seconds: number) => writeFile(clockFile, `${seconds < 0 ? '' : '+'}${seconds}`);

  beforeAll(async () => {
    if (faketime === undefined) throw new Error('libfaketime is missing: npm test sets it up');
    clockFile = join(await mkdtemp(join(tmpdir(), 'xatire-clock-')), 'clock');
    await clock(0);
    stand = await Stand.begin({
      env: {
        LD_PRELOAD: faketime,
        FAKETIME_TIMESTAMP_FILE: clockFile,
        FAKETIME_CACHE_DURATION: '1',
        // What runs on runs on when somebody sets a clock.
        DONT_FAKE_MONOTONIC: '1',
      },
    });
  });
  afterAll(() => stand.close());

  const nowInMain = () => stand.inMain<number>('return Date.now()');
  const nowInPage = () => stand.inPage<number>('Date.now()');

  test.each([
    { what: 'the clock jumps a day forward', by: day },
    { what: 'the clock jumps a day back', by: -day },
  ])('$what', async ({ what, by }) => {
    const [begun, failures] = [Date.now(), (await stand.failures()).length];
    await clock(by);
    const there = (now: number) => Math.abs(now - Date.now() - by * 1_000) < 60_000;
    await stand.until('the jump in the machine', async () => there(await nowInMain()));
    await stand.until('the jump in the page', async () => there(await nowInPage()));
    await stand.playsOn();
    await stand.playsOn();
    expect(Date.now() - begun).toBeLessThan(60_000);
    expect((await stand.failures()).length).toBe(failures);
    await stand.survived(what);
  });

  test('the time zone changes while it runs, and no date of the exhibition does', async () => {
    const years = await datesShown();
    const before = await stand.inPage<number>('new Date(2030, 0, 1).getTimezoneOffset()');
    // What the system's notice leads to in either process: V8 and ICU take another zone.
    await stand.inMain('process.env.TZ = "Pacific/Auckland"');
    await stand.inMain(`
      if (!window.webContents.debugger.isAttached()) window.webContents.debugger.attach('1.3');
      await window.webContents.debugger.sendCommand('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Auckland' });
    `);
    expect(await stand.inPage<number>('new Date(2030, 0, 1).getTimezoneOffset()')).toBe(-780);
    expect(await stand.inMain<number>('return new Date(2030, 0, 1).getTimezoneOffset()')).toBe(-780);
    expect(before).not.toBe(-780);
    await stand.playsOn();
    expect(await datesShown()).toBe(years);
    await stand.survived('the time zone changes');
  });

  test('the language of the system changes while it runs, and no word of the exhibition does', async () => {
    const dates = await datesShown();
    // Turkish: the language whose letters I and i part ways, and break programs.
    await stand.inMain(`
      process.env.LC_ALL = 'tr_TR.UTF-8';
      await window.webContents.debugger.sendCommand('Emulation.setLocaleOverride', { locale: 'tr-TR' });
    `);
    expect(await stand.inPage('new Intl.NumberFormat().resolvedOptions().locale')).toBe('tr-TR');
    await stand.playsOn();
    expect(await datesShown()).toBe(dates);
    expect(await stand.inPage('document.documentElement.lang')).toBe('en');
    await stand.survived('the language of the system changes');
  });

  test('two instances at once: the second ends, the first does not notice', async () => {
    const electron = createRequire(join(project, 'package.json'))('electron') as unknown as string;
    const words = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), project, '--data', stand.data];
    const failures = (await stand.failures()).length;
    const codes = await Promise.all(
      [1, 2].map(
        () =>
          new Promise((resolve) => {
            const env = { ...process.env, DISPLAY: stand.display.name };
            spawn(electron, words, { env, stdio: 'ignore' }).on('exit', resolve);
          }),
      ),
    );
    expect(codes).toEqual([0, 0]);
    await stand.playsOn();
    expect((await stand.failures()).length).toBe(failures);
    await stand.survived('two instances at once');
  });

  test.runIf(process.env['XATIRE_FAULTS'] === 'long')(
    'a log that would fill the disk stays within its bound',
    async () => {
      // Most of it is there already; the rest comes as it would.
      const newest = (await readdir(join(stand.data, 'logs'))).sort().at(-1) ?? '';
      await appendFile(join(stand.data, 'logs', newest), `${'x'.repeat(999)}\n`.repeat(4_800));
      await stand.inPage(
        `(async () => {
        const sentence = 'x'.repeat(1_900);
        for (let i = 0; i < 300; i += 20)
          await Promise.all(Array.from({ length: 20 }, () => xatire.ask('report', { sentence })));
      })()`,
        60_000,
      );
      const sizes = await Promise.all(
        (await readdir(join(stand.data, 'logs'))).map((name) => stat(join(stand.data, 'logs', name))),
      );
      const most = Math.max(...sizes.map(({ size }) => size));
      expect(most).toBeGreaterThan(4_900_000);
      expect(most).toBeLessThan(5_003_000);
      await stand.playsOn();
      await stand.survived('a log that would fill the disk');
    },
  );

  /** The years of a person's life, as visitors read them on the slide. */
  async function datesShown(): Promise<string> {
    let words = '';
    await stand.until('the portrait', async () => {
      words = await stand.slideNow();
      return words.includes('1990');
    });
    return words;
  }
});
