import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookAtData, openData, type Step } from './data-format.ts';
import { dataFormat, inPlaceOfNewer, newerBy } from './data-mark.ts';
import { realDisk } from './disk.ts';

const folder = () => mkdtemp(join(tmpdir(), 'xatire-data-'));
const version = '9.9.9';

async function older(data: string): Promise<void> {
  await writeFile(join(data, 'settings.json'), '{"format":1,"kioskName":"Sınaq"}');
  await mkdir(join(data, 'exhibition/versions/1/media'), { recursive: true });
  await writeFile(join(data, 'exhibition/versions/1/media/film.webm'), 'bytes');
  await mkdir(join(data, 'GPUCache'));
}
const inJson = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;

/** Renames a field, and falls over as often as it is told to, in the middle. */
const renaming = (falls: number): Step => {
  let left = falls;
  return {
    from: 2,
    async take(data, disk) {
      const { kioskName, ...rest } = await inJson(join(data, 'settings.json'));
      await disk.write(join(data, 'settings.json'), JSON.stringify({ ...rest, name: kioskName }));
      if (left-- > 0) throw Object.assign(new Error('power'), { code: 'EIO' });
    },
  };
};
const first: Step = { from: 1, take: async () => undefined };

test('a new data folder is marked with today’s format, and nothing is kept beside', async () => {
  const data = await folder();
  expect(await openData({ data, version })).toEqual({ outcome: 'ok' });
  expect(await inJson(join(data, 'format.json'))).toEqual({ format: dataFormat, by: version });
  expect(await readdir(data)).toEqual(['format.json']);
});

test('older data step forward one step after the other, and all that was there is kept first', async () => {
  const data = await folder();
  await older(data);
  const opened = await openData({ data, version, known: 3, steps: [first, renaming(0)] });
  expect(opened).toEqual({ outcome: 'stepped', from: 1, to: 3, kept: 'before-format-3' });
  expect(await inJson(join(data, 'settings.json'))).toEqual({ format: 1, name: 'Sınaq' });
  const kept = join(data, 'before-format-3');
  expect(await inJson(join(kept, 'settings.json'))).toEqual({ format: 1, kioskName: 'Sınaq' });
  expect((await readdir(kept)).sort()).toEqual(['exhibition', 'settings.json']);
  const film = 'exhibition/versions/1/media/film.webm';
  expect((await stat(join(kept, film))).ino).toBe((await stat(join(data, film))).ino);
  expect(await openData({ data, version, known: 3, steps: [] })).toEqual({ outcome: 'ok' });
});

test('a step that was cut off begins again from what was kept, and is done once', async () => {
  const data = await folder();
  await older(data);
  const steps = [first, renaming(2)];
  for (let i = 0; i < 2; i++)
    expect((await openData({ data, version, known: 3, steps })).outcome).toBe('disk-fault');
  expect(await inJson(join(data, 'settings.json'))).toEqual({ format: 1, name: 'Sınaq' });
  expect((await openData({ data, version, known: 3, steps })).outcome).toBe('stepped');
  expect(await inJson(join(data, 'settings.json'))).toEqual({ format: 1, name: 'Sınaq' });
  expect(await inJson(join(data, 'before-format-3/settings.json'))).toMatchObject({ kioskName: 'Sınaq' });
  expect(await readdir(data)).not.toContain('format-step.json');
});

test('what was kept long ago never comes back by itself', async () => {
  const data = await folder();
  await older(data);
  await openData({ data, version });
  await writeFile(join(data, 'settings.json'), '{"format":1,"kioskName":"Later"}');
  await realDisk.remove(join(data, 'format.json'));
  expect(await openData({ data, version })).toMatchObject({ outcome: 'stepped', kept: 'before-format-2-2' });
  expect(await inJson(join(data, 'settings.json'))).toMatchObject({ kioskName: 'Later' });
});

test('newer data are refused in one sentence and nothing of them is touched', async () => {
  const data = await folder();
  await older(data);
  await writeFile(join(data, 'format.json'), '{"format":7,"by":"12.0.0","more":true}');
  const before = await readdir(data, { recursive: true });
  const opened = await openData({ data, version });
  expect(opened).toMatchObject({
    outcome: 'newer',
    problem: { code: 'newer-format', values: { format: 7, known: dataFormat } },
  });
  expect(await readdir(data, { recursive: true })).toEqual(before);
  expect(await lookAtData({ data })).toMatchObject({ ok: false, outcome: 'newer' });
  const passing = inPlaceOfNewer(data, { place: await folder() });
  expect(passing?.problem).toEqual(opened.outcome === 'newer' && opened.problem);
  expect(await readdir(passing?.folder ?? data)).toEqual([]);
});

test.each(['', '{"form', '[]', '{"format":"7","by":"x"}', `{"format":${dataFormat},"by":"1.0.0"}`])(
  'a format.json of %j says nothing of a newer app',
  (text) => expect(newerBy(text)).toBeNull(),
);

test('a mark that cannot be read is no older format: nothing is touched', async () => {
  const data = await folder();
  await older(data);
  await writeFile(join(data, 'format.json'), '{"form');
  expect((await openData({ data, version })).outcome).toBe('unreadable');
  expect(await readdir(data)).not.toContain('before-format-2');
});

test('on a full disk nothing is stepped', async () => {
  const data = await folder();
  await older(data);
  const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
  const disk = { ...realDisk, share: full };
  expect((await openData({ data, version, disk })).outcome).toBe('disk-full');
  expect(await lookAtData({ data })).toEqual({ ok: true, format: 1 });
});
