import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { soundExhibition, writeExhibition } from '../../tests/fixtures/broken.ts';
import { pins } from '../../tests/fixtures/data-folders/making.ts';
import { Figures } from '../health/figures.ts';
import { Starts } from '../health/starts.ts';
import { Staff } from '../staff/staff.ts';
import { openData } from './data-format.ts';
import { dataFormat } from './data-mark.ts';
import { FirstStartShelf } from './first-start.ts';
import { Library } from './library.ts';
import { readSettings } from './settings.ts';

const stored = fileURLToPath(new URL('../../tests/fixtures/data-folders', import.meta.url));
const folders = (await readdir(stored)).filter((name) => /^\d/.test(name)).sort();
const silent = () => undefined;

test('there is a stored data folder of every format', () => {
  const formats = new Set(folders.map((name) => Number.parseInt(name, 10)));
  for (let format = 1; format <= dataFormat; format++) expect(formats).toContain(format);
});

describe.each(folders)('data of %s', (name) => {
  const copied = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xatire-old-data-'));
    await cp(join(stored, name), join(folder, 'data'), { recursive: true });
    const fresh = await writeExhibition(join(folder, 'fresh'), soundExhibition());
    return { data: join(folder, 'data'), fresh };
  };

  test(
    'keep every setting, version, draft, PIN and statistic in the app of today',
    { timeout: 120_000 },
    async () => {
      const { data, fresh } = await copied();
      const opened = await openData({ data, version: '1.0.0' });
      expect(opened.outcome).toBe(name.startsWith(`${dataFormat}-`) ? 'ok' : 'stepped');
      expect(await readSettings(data)).toMatchObject({
        problems: [],
        settings: {
          kioskName: 'Sınaq köşkü',
          idleSeconds: 90,
          diagonalInches: 32,
          soundPercent: 40,
          languages: ['az', 'en'],
          openingHours: { from: '09:00', until: '17:30' },
        },
      });
      const reports: string[] = [];
      const library = await Library.open({ data, fresh, report: (one) => void reports.push(one) });
      const history = await library.history();
      expect(history.map(({ number, current }) => [number, current])).toEqual([
        [2, true],
        [1, false],
      ]);
      for (const { number } of history) expect(await library.damages(number)).toEqual([]);
      expect((await library.draft.open()).outcome).toBe('ok');
      expect(library.draft.state?.changes).toHaveLength(1);
      expect((await library.publish({ by: 'editor' })).outcome).toBe('published');
      await library.close();
      const staff = new Staff(data, (one) => void reports.push(one));
      expect((await staff.state()).recovery.state).toBe('ready');
      expect(await staff.session.enter(pins.technician)).toMatchObject({ ok: true, role: 'technician' });
      const days = await new Figures({ data, report: silent }).days();
      expect(days).toHaveLength(1);
      expect(days[0]).toMatchObject({
        languages: { az: 1 },
        screens: { home: 1, statement: 1 },
        emptySearches: 1,
      });
      const starts = await Starts.open({ data, version: '1.0.0', report: (one) => void reports.push(one) });
      expect(starts.list.map(({ version, before }) => [version, before])).toEqual([
        ['1.0.0', 'in-order'],
        ['0.1.0', 'first'],
      ]);
      expect(reports).toEqual([]);
    },
  );

  test('are not asked to be set up again after an update by the installer', async () => {
    const { data } = await copied();
    const shelf = await FirstStartShelf.open({ data, asked: true, pinsSet: true, report: silent });
    expect(shelf.current).toBeNull();
  });
});
