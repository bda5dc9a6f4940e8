import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { PictureWorkshop } from '../archive/pictures/pictures.ts';
import { openRoom } from '../../tests/fixtures/imports/room.ts';
import { workbook, type Plain } from '../../tests/fixtures/imports/workbooks.ts';
import { place } from '../../tests/fixtures/library.ts';
import type { Ground } from './errand.ts';
import { runImport } from './import.ts';

const head = ['Kod', 'Soyadı', 'Adı', 'Ata adı', 'Doğum tarixi', 'Rütbə'];
const chingiz = ['s-1', 'Sınaqov', 'Çingiz', 'Sınaq oğlu', '08.03.1975', 'kapitan'];
const shahla = ['s-2', 'Sınaqlı', 'Şəhla', 'Sınaq qızı', '1980', 'leytenant'];

/** Hands on what it is given, and finds a file called `bad…` bad. */
const copying: PictureWorkshop = {
  make: () => Promise.resolve({ outcome: 'cancelled' }),
  thumbnail: () => Promise.resolve({ outcome: 'cancelled' }),
  close: () => undefined,
  async makeAll(orders, { take, onprogress }) {
    const count = { made: 0, bad: 0 };
    for (const order of orders) {
      const bad = order.name.startsWith('bad');
      const whole = {
        bytes: Buffer.from(`made of ${order.name}`),
        ending: 'jpg' as const,
        width: 3,
        height: 4,
      };
      await take(order, bad ? { outcome: 'bad', why: 'broken' } : { outcome: 'ok', whole, small: whole });
      count[bad ? 'bad' : 'made'] += 1;
      onprogress?.({ done: count.made + count.bad, total: orders.length, bad: count.bad, secondsLeft: null });
    }
    return { outcome: 'done', ...count };
  },
};

async function ground() {
  const { data, fresh, start } = await place();
  const folder = await mkdtemp(join(tmpdir(), 'xatire-import-'));
  const own: Ground = {
    data,
    fresh,
    input: (async function* () {})(),
    tell: () => undefined,
    signal: new AbortController().signal,
    importRoom: () => openRoom(),
    workshop: async () => copying,
    version: '0.0.0',
  };
  const list = async (rows: Plain[][], name = 'siyahı.xlsx') => {
    const path = join(folder, name);
    await writeFile(path, workbook(rows));
    return path;
  };
  const run = async (file: string, words: Record<string, string> = {}) => {
    const { exitCode, out = '', why = '' } = await runImport(own, { import: file, ...words });
    return { exitCode, lines: out.split('\n'), why };
  };
  const people = async () => {
    const library = await start();
    await library.draft.open();
    const shown = await library.archive.current();
    await library.close();
    return {
      draft: library.draft.whole?.people ?? null,
      shown: shown.state === 'open' ? shown.whole.people : null,
    };
  };
  return { list, run, people, folder, data };
}

const said = (lines: readonly string[], word: string) =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

describe('--import', { timeout: 60_000 }, () => {
  test('a dry run says who would be added, and changes nothing', async () => {
    const { list, run, people } = await ground();
    const before = await people();
    const { exitCode, lines } = await run(await list([head, chingiz, shahla]));
    expect(exitCode).toBe(0);
    expect(said(lines, 'added')).toEqual([
      'row 2: Sınaqov Çingiz Sınaq oğlu',
      'row 3: Sınaqlı Şəhla Sınaq qızı',
    ]);
    expect(said(lines, 'column')[4]).toBe('E “Doğum tarixi”: Date of birth, such as “08.03.1975”, “1980”');
    expect(await people()).toEqual(before);
  });

  test('--apply draft makes one draft; visitors see nothing of it yet', async () => {
    const { list, run, people } = await ground();
    const before = await people();
    const { exitCode, lines } = await run(await list([head, chingiz, shahla]), { apply: 'draft' });
    expect([exitCode, lines.at(-1)]).toEqual([0, 'In the draft: 2 added, 0 changed, 0 left, 0 portraits.']);
    const after = await people();
    expect(after.shown).toEqual(before.shown);
    expect(after.draft?.slice(-2).map(({ id }) => id)).toEqual(['s-1', 's-2']);
    expect(after.draft?.slice(0, -2)).toEqual(before.shown);
  });

  test('--apply publish shows it to visitors, and the list issued again changes field by field', async () => {
    const { list, run, people } = await ground();
    const published = await run(await list([head, chingiz, shahla]), { apply: 'publish' });
    expect(published.lines.at(-1)).toBe('Published as version 1.');
    const again = await list([head, [...chingiz.slice(0, 5), 'mayor']]);
    const dry = await run(again);
    expect(said(dry.lines, 'changed')).toEqual([
      's-1 (Sınaqov Çingiz Sınaq oğlu), Rank (Azərbaycanca): “kapitan” → “mayor”',
    ]);
    expect(said(dry.lines, 'gone').find((line) => line.startsWith('s-2'))).toBe(
      's-2 (Sınaqlı Şəhla Sınaq qızı): stays on the roll',
    );
    const done = await run(again, { apply: 'publish', answers: 'gone=remove' });
    expect(done.exitCode).toBe(0);
    const { shown } = await people();
    expect(shown?.find(({ id }) => id === 's-1')?.rank).toEqual({ az: 'mayor' });
    expect(shown?.some(({ id }) => id === 's-2')).toBe(false);
  });

  test('what is asked must be answered before anything is applied', async () => {
    const { list, run, people } = await ground();
    const file = await list([head, [...chingiz.slice(0, 4), '3/8/1975', 'kapitan']]);
    const dry = await run(file);
    expect(dry.exitCode).toBe(1);
    expect(said(dry.lines, 'question')).toEqual([
      '1 cell such as “3/8/1975” in row 2: --answers "order.E=day-first (1975-08-03) or order.E=month-first (1975-03-08)"',
    ]);
    const refused = await run(file, { apply: 'draft' });
    expect([refused.exitCode, refused.why]).toEqual([
      1,
      'There are open questions. Answer them with --answers; doubtful=leave leaves them out.',
    ]);
    expect((await people()).draft).toBeNull();
    expect((await run(file, { apply: 'draft', answers: 'order=month-first' })).exitCode).toBe(0);
    expect((await people()).draft?.at(-1)?.born).toEqual({ date: '1975-03-08' });
  });

  test('a draft with changes of its own is not mixed with an import', async () => {
    const { list, run } = await ground();
    await run(await list([head, chingiz]), { apply: 'draft' });
    const second = await run(await list([head, chingiz, shahla]), { apply: 'draft' });
    expect(second.exitCode).toBe(1);
    expect(second.why).toContain('There is a draft with changes already.');
  });

  test('the rows that something is wrong with can be sent back as a sheet', async () => {
    const { list, run, folder } = await ground();
    const to = join(folder, 'problems.xlsx');
    const file = await list([
      head,
      ['s-1', 'Sınaqov', null, null, null, null],
      ['s-2', 'Sınaqlı', 'Şəhla', null, '31.02.1980', '=1+1'],
      chingiz,
    ]);
    const { exitCode } = await run(file, { problems: to });
    expect(exitCode).toBe(1);
    const book = read(await readFile(to));
    expect(utils.sheet_to_json(book.Sheets['Problems'] ?? {}, { header: 1 })).toEqual([
      ['Row', 'What is wrong', ...head],
      [
        2,
        'Soyadı: “Sınaqov” is only half a name: the family name or the given name is missing.',
        's-1',
        'Sınaqov',
      ],
      [
        3,
        'Doğum tarixi: “31.02.1980” cannot be read as a date.',
        's-2',
        'Sınaqlı',
        'Şəhla',
        undefined,
        '31.02.1980',
        '=1+1',
      ],
    ]);
  });

  test('photographs called by an id become portraits; those called by a name wait for somebody to look', async () => {
    const { list, run, people, folder } = await ground();
    const photos = join(folder, 'photos');
    await mkdir(photos);
    for (const name of ['s-1.jpg', 'Sınaqlı Şəhla.jpg', 'IMG_0001.jpg'])
      await writeFile(join(photos, name), 'x');
    const file = await list([head, chingiz, shahla]);
    const { exitCode, lines } = await run(file, { photos, apply: 'draft' });
    expect(exitCode).toBe(0);
    expect(said(lines, 'photo')).toEqual([
      'Sınaqlı Şəhla.jpg: Sınaqlı Şəhla Sınaq qızı (90 %, by name), to be looked at in staff mode',
      's-1.jpg: Sınaqov Çingiz Sınaq oğlu (called by the id), taken',
      'IMG_0001.jpg: nobody found',
    ]);
    const { draft } = await people();
    expect(draft?.find(({ id }) => id === 's-1')?.portrait?.file).toMatch(/^media\/s-1-[0-9a-f]{12}\.jpg$/);
    expect(draft?.find(({ id }) => id === 's-2')?.portrait).toBeUndefined();
  });

  test('a photograph that is bad costs the portrait, not the person', async () => {
    const { list, run, people, folder } = await ground();
    const photos = join(folder, 'photos');
    await mkdir(photos);
    await writeFile(join(photos, 'bad s-1.jpg'), 'x');
    const rows = [
      [...head, 'Şəkil'],
      [...chingiz, 'bad s-1.jpg'],
    ];
    const { lines } = await run(await list(rows), { photos, apply: 'draft' });
    expect(said(lines, 'problem')).toEqual(['photo bad s-1.jpg: not taken (broken)']);
    expect((await people()).draft?.at(-1)).toMatchObject({ id: 's-1' });
  });

  test('of several sheets one has to be named', async () => {
    const { run, folder } = await ground();
    const path = join(folder, 'two.xlsx');
    await writeFile(
      path,
      workbook([
        { name: '2016', rows: [head, chingiz] },
        { name: '2020', rows: [head, shahla] },
      ]),
    );
    const asked = await run(path);
    expect([asked.exitCode, asked.why]).toEqual([
      1,
      'Several sheets hold something: “2016” (2 rows), “2020” (2 rows). Say which with --sheet NAME.',
    ]);
    expect(said((await run(path, { sheet: '2020' })).lines, 'added')).toEqual([
      'row 2: Sınaqlı Şəhla Sınaq qızı',
    ]);
  });

  test.each([
    [{ apply: 'now' }, 2, '--apply wants "draft" or "publish", not "now".'],
    [{ answers: 'order=sideways' }, 2, '--answers: "order=sideways" wants one of day-first, month-first.'],
    [{ answers: 'weather=fine' }, 2, '--answers: "weather=fine" answers nothing that is asked.'],
    [{ sheet: 'x' }, 1, 'There is no sheet “x”, but “Vərəq1” (2 rows).'],
  ])('wrong use %j is one sentence', async (words, code, sentence) => {
    const { list, run } = await ground();
    const done = await run(await list([head, chingiz]), words as Record<string, string>);
    expect([done.exitCode, done.why]).toEqual([code, sentence]);
  });

  test('a file that is no list is one sentence', async () => {
    const { run, folder } = await ground();
    const path = join(folder, 'a.pdf');
    await writeFile(path, '%PDF-1.7');
    expect(await run(path)).toMatchObject({
      exitCode: 1,
      why: 'This is not a spreadsheet. XLSX, ODS and CSV files can be read.',
    });
    expect(await run(join(folder, 'nothing.xlsx'))).toMatchObject({
      exitCode: 1,
      why: 'The file is not there any more.',
    });
  });
});
