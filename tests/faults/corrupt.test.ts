/** Files of the data folder that are not whole when the kiosk starts. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slideAdded } from '../fixtures/library.ts';
import { Stand } from './stand.ts';
import { pins, treasure } from './treasure.ts';

const half = '{ "format": 1, "titl';

describe('a file that is not whole leaves the exhibition playing and is named in the log', () => {
  const damaged = [
    { what: 'corrupt settings', file: 'settings.json', named: 'settings.json' },
    {
      what: 'a corrupt pointer to the version on show',
      file: 'exhibition/current.json',
      named: 'current-damaged',
    },
    { what: 'a corrupt place in the rotation', file: 'rotation.json', named: 'rotation' },
    { what: 'a corrupt list of starts', file: 'health/starts.json', named: 'list of starts' },
    { what: 'a corrupt list of failures', file: 'health/failures.json', named: 'list of failures' },
  ];
  let stand: Stand;
  beforeAll(async () => {
    const data = await treasure();
    await mkdir(join(data, 'health'), { recursive: true });
    // All of them at once: none may hide another.
    for (const { file } of damaged) await writeFile(join(data, file), half);
    stand = await Stand.begin({ data });
    await stand.onLoop();
  });
  afterAll(() => stand.close());

  test.each(damaged)('$what', async ({ what, named }) => {
    await stand.logged(named, 15_000);
    expect(await stand.screen()).toBe('loop');
    await stand.survived(what);
  });

  test('a corrupt PIN file opens nothing and is not written over', async () => {
    await writeFile(join(stand.data, 'staff.json'), half);
    expect(await stand.ask<{ ok: boolean }>('staff.enter', { pin: pins.editor })).toMatchObject({
      ok: false,
    });
    expect(await readFile(join(stand.data, 'staff.json'), 'utf8')).toBe(half);
    await stand.playsOn();
    await stand.survived('a corrupt PIN file', { except: ['the PINs', 'the recovery code'] });
  });
});

test('a corrupt roll of the version on show: the version before is shown', async () => {
  const data = await treasure();
  // Files of several versions are one file with several names; a new one breaks this version alone.
  await rm(join(data, 'exhibition/versions/2/people.json'));
  await writeFile(join(data, 'exhibition/versions/2/people.json'), half);
  const stand = await Stand.begin({ data });
  await stand.onLoop();
  await stand.logged('version-damaged');
  expect(await stand.slidesAre()).not.toContain('two');
  await stand.finish('a corrupt roll of the version on show', {
    except: ['version 2', 'the place of version 2 or later'],
  });
});

/** Files of a draft and of a version may be one file with two names; a new one breaks this one alone. */
async function damage(path: string): Promise<void> {
  await rm(path);
  await writeFile(path, half);
}

test('a draft damaged while staff work on it is published as they have it on screen', async () => {
  const stand = await Stand.begin();
  await stand.onLoop();
  expect(await stand.ask('staff.enter', { pin: pins.editor })).toMatchObject({ ok: true });
  expect(await stand.ask('draft.edit', { edit: slideAdded('four'), about: '' })).toMatchObject({
    outcome: 'ok',
  });
  const draft = join(stand.data, 'exhibition/draft');
  await stand.until('the slide on disk', async () =>
    (await readFile(join(draft, 'exhibition.json'), 'utf8')).includes('four'),
  );
  for (const file of ['exhibition.json', 'people.json', 'draft.json']) await damage(join(draft, file));
  await stand.playsOn();
  expect(await stand.ask('draft.publish')).toMatchObject({ outcome: 'published' });
  const slides = await stand.slidesAre();
  for (const id of ['three', 'four']) expect(slides).toContain(id);
  await stand.logged('the draft was damaged on the disk');
  await stand.ask('staff.leave');
  await stand.finish('a draft damaged while staff work on it');
});

test('a damaged draft is kept aside when staff come, and visitors notice nothing', async () => {
  const data = await treasure();
  await damage(join(data, 'exhibition/draft/people.json'));
  const stand = await Stand.begin({ data });
  await stand.onLoop();
  expect(await stand.ask('staff.enter', { pin: pins.editor })).toMatchObject({ ok: true });
  expect(await stand.ask<object>('desk')).toMatchObject({ draft: null });
  await stand.logged('draft-damaged');
  const kept = (await readdir(join(data, 'exhibition'))).find((name) => name.startsWith('draft-damaged-'));
  expect(await readFile(join(data, 'exhibition', kept ?? '', 'exhibition.json'), 'utf8')).toContain('three');
  await stand.ask('staff.leave');
  await stand.playsOn();
  await stand.finish('a damaged draft', { except: ['the draft'] });
});
