import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FirstStartShelf } from './first-start.ts';

const folder = () => mkdtemp(join(tmpdir(), 'xatire-first-start-'));
const opened = async (data: string, given: { asked?: boolean; pinsSet?: boolean } = {}) => {
  const reports: string[] = [];
  const shelf = await FirstStartShelf.open({
    data,
    asked: true,
    pinsSet: false,
    report: (sentence) => void reports.push(sentence),
    ...given,
  });
  return { shelf, reports };
};

test('opens by itself only where the installer asked for it', async () => {
  const data = await folder();
  expect((await opened(data, { asked: false })).shelf.current).toBeNull();
  expect((await opened(data)).shelf.current).toMatchObject({ step: 'language', finished: false });
});

test('goes on from the step at which it was interrupted, and is over once finished', async () => {
  const data = await folder();
  const { shelf } = await opened(data);
  expect(await shelf.keep({ format: 1, step: 'hours', language: 'az', finished: false })).toEqual({
    outcome: 'ok',
  });
  const later = (await opened(data, { pinsSet: true })).shelf;
  expect(later.current).toMatchObject({ step: 'hours', language: 'az' });
  await later.keep({ format: 1, step: 'sheet', touch: 'right', finished: true });
  expect(later.current).toBeNull();
  expect((await opened(data)).shelf.current).toBeNull();
});

test('a kiosk that has settings and PINs from before is asked nothing', async () => {
  const data = await folder();
  await writeFile(join(data, 'settings.json'), '{"format":1,"kioskName":"Sınaq"}');
  expect((await opened(data, { pinsSet: true })).shelf.current).toBeNull();
  // Settings without PINs are no kiosk that somebody set up.
  expect((await opened(data, { pinsSet: false })).shelf.current).not.toBeNull();
});

test('a file that cannot be read begins anew and is reported', async () => {
  const data = await folder();
  await writeFile(join(data, 'first-start.json'), '{"format":1,"step":"ho');
  const { shelf, reports } = await opened(data);
  expect(shelf.current).toMatchObject({ step: 'language' });
  expect(reports).toHaveLength(1);
});

test('what the disk refuses does not count', async () => {
  const data = join(await folder(), 'file');
  await writeFile(data, '');
  const { shelf } = await opened(data);
  expect((await shelf.keep({ format: 1, step: 'name', finished: false })).outcome).not.toBe('ok');
  expect(shelf.current).toMatchObject({ step: 'language' });
  expect(await readFile(data, 'utf8')).toBe('');
});
