import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { firstChoices } from '../../../exhibition/importing/dry-run.ts';
import { openRoom } from '../../../tests/fixtures/imports/room.ts';
import {
  escaped,
  inlineRow,
  odsByHand,
  workbook,
  xlsxByHand,
} from '../../../tests/fixtures/imports/workbooks.ts';
import { soundExhibition, writeExhibition } from '../../../tests/fixtures/broken.ts';
import { syntheticPeople } from '../../../tests/fixtures/names.ts';
import { isRefused, ReadingRoom } from './reading-room.ts';
import type { RoomQuestion } from './questions.ts';

const rooms: ReadingRoom[] = [];
afterEach(() => {
  for (const room of rooms.splice(0)) room.close();
});

async function room(seconds?: Partial<Record<RoomQuestion, number>>, heapMb?: number) {
  const all = {
    open: 120,
    propose: 60,
    check: 180,
    list: 30,
    problems: 60,
    photos: 300,
    ready: 120,
    ...seconds,
  };
  const one = new ReadingRoom(await openRoom(heapMb), () => undefined, all);
  rooms.push(one);
  return one;
}

async function file(name: string, bytes: Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'xatire-import-')), name);
  await writeFile(path, bytes);
  return path;
}

async function roll() {
  const folder = await writeExhibition(await mkdtemp(join(tmpdir(), 'xatire-import-')), soundExhibition());
  return { folder, memories: join(folder, 'imports') };
}

describe('the reading room', { timeout: 120_000 }, () => {
  test('a file that repeats one cell two billion times is refused, and the next file is read', async () => {
    const bytes = await odsByHand(
      '<table:table table:name="a"><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string" table:number-columns-repeated="2000000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
    );
    const first = await room({ open: 60 }, 128);
    expect(await first.ask('open', { path: await file('a.ods', bytes) })).toMatchObject({
      outcome: 'refused',
      code: expect.stringMatching(/^too-(heavy|slow)$/),
    });
    expect(await first.ask('list', { what: 'added', from: 0, count: 1 })).toMatchObject({
      outcome: 'refused',
    });
    const second = await room();
    const good = await file(
      'b.xlsx',
      workbook([
        ['Soyadı', 'Adı'],
        ['Sınaqov', 'Çingiz'],
      ]),
    );
    expect(await second.ask('open', { path: good })).toMatchObject({ outcome: 'ok', sheets: [{ rows: 2 }] });
  });

  test('what takes too long is stopped and said', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) =>
      inlineRow(i + 1, ['Sınaqov', 'Çingiz', 'x', 'y', 'z']),
    ).join('');
    const one = await room({ open: 0.05 });
    expect(await one.ask('open', { path: await file('a.xlsx', await xlsxByHand({ rows })) })).toEqual({
      outcome: 'refused',
      code: 'too-slow',
      values: { seconds: 0.05 },
    });
  });

  test('a file larger than any list is not even read', async () => {
    const one = await room();
    expect(await one.ask('open', { path: await file('a.csv', Buffer.alloc(65 * 1024 ** 2, 'a')) })).toEqual({
      outcome: 'refused',
      code: 'file-too-large',
      values: { most: 64 },
    });
    expect(await one.ask('open', { path: '/nowhere/a.csv' })).toMatchObject({ code: 'file-missing' });
  });

  test('while it reads, the main process stays free', async () => {
    const people = syntheticPeople(20_000, 3);
    const rows = [
      ['Soyadı', 'Adı', 'Ata adı'],
      ...people.map(({ name }) => [name.family, name.given, name.patronymic]),
    ];
    const text = rows.map((cells) => cells.join(';')).join('\n');
    const one = await room();
    let [longest, last] = [0, performance.now()];
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const opened = await one.ask('open', { path: await file('a.csv', Buffer.from(text)) });
    const proposal = await one.ask('propose', {
      sheet: 0,
      header: 'find',
      roll: await roll(),
      fallback: 'az',
    });
    if (isRefused(opened) || proposal === null || isRefused(proposal)) throw new Error('refused');
    const checked = await one.ask('check', {
      choices: firstChoices(0, proposal),
      roll: await roll(),
      today: '2026-11-23',
    });
    clearInterval(beat);
    expect(checked).toMatchObject({ outcome: 'ok' });
    expect(longest).toBeLessThan(500);
  });

  test(
    '100,000 rows of a workbook are read, compared and listed page by page',
    { timeout: 300_000 },
    async () => {
      const people = syntheticPeople(100_000, 11);
      const head = ['Kod', 'Soyadı', 'Adı', 'Ata adı', 'Doğum tarixi', 'Rütbə'];
      const strings = new Map<string, number>();
      const cell = (column: string, row: number, text: string) => {
        const index = strings.get(text) ?? strings.size;
        strings.set(text, index);
        return `<c r="${column}${row}" t="s"><v>${index}</v></c>`;
      };
      const line = (cells: readonly string[], row: number) =>
        `<row r="${row}">${cells.map((text, i) => cell('ABCDEF'[i] ?? '', row, text)).join('')}</row>`;
      const rows = people.map(({ id, name }, i) =>
        line(
          [
            id,
            name.family,
            name.given,
            name.patronymic,
            `${1 + (i % 28)}.0${1 + (i % 9)}.19${60 + (i % 39)}`,
            'kapitan',
          ],
          i + 2,
        ),
      );
      const sheet = line(head, 1) + rows.join('');
      const bytes = await xlsxByHand({
        rows: sheet,
        strings: [...strings.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join(''),
      });
      const began = performance.now();
      const one = await room();
      const opened = await one.ask('open', { path: await file('a.xlsx', bytes) });
      expect(opened).toMatchObject({ outcome: 'ok', sheets: [{ rows: 100_001 }] });
      const place = await roll();
      const proposal = await one.ask('propose', { sheet: 0, header: 'find', roll: place, fallback: 'az' });
      if (proposal === null || isRefused(proposal)) throw new Error('refused');
      const checked = await one.ask('check', {
        choices: firstChoices(0, proposal),
        roll: place,
        today: '2026-11-23',
      });
      expect(checked).toMatchObject({
        outcome: 'ok',
        counts: { added: 100_000, rowsLost: 0 },
        questions: [],
      });
      const page = await one.ask('list', { what: 'added', from: 99_990, count: 50 });
      expect(page).toMatchObject({ total: 100_000, items: { length: 10 } });
      console.log(`100,000 rows: ${Math.round(performance.now() - began)} ms`);
    },
  );
});
