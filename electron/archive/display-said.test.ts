import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { displaySaid } from './display-said.ts';
import { readSettings } from './settings.ts';

test.each([
  ['{"format":1,"display":2}', 2],
  ['{"format":1}', undefined],
  ['{"display":"left"}', undefined],
  ['{"disp', undefined],
  ['null', undefined],
  ['', undefined],
])('settings of %s say the display %s before they are read whole', async (text, said) => {
  const data = await mkdtemp(join(tmpdir(), 'xatire-display-'));
  await writeFile(join(data, 'settings.json'), text);
  expect(displaySaid(data)).toBe(said);
  expect((await readSettings(data)).settings.display).toBe(said);
});

test('a folder without settings says none', async () => {
  expect(displaySaid(await mkdtemp(join(tmpdir(), 'xatire-display-')))).toBeUndefined();
});
