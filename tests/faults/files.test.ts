import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { hugePicture } from '../fixtures/made-pictures.ts';
import { project, Stand } from './stand.ts';
import { pins, treasure } from './treasure.ts';

const half = '{ "format": 1, "titl';

/** What a damaged file may cost, and that the log names it. */
const damaged = [
  { what: 'settings', file: 'settings.json', named: 'settings.json', except: [] },
  { what: 'pointer', file: 'exhibition/current.json', named: 'current-damaged', except: [] },
  { what: 'draft', file: 'exhibition/draft/exhibition.json', named: 'draft-damaged', except: ['the draft'] },
  { what: 'figures', file: 'figures/2026.json', named: '', except: ['the figures'] },
  { what: 'place in the rotation', file: 'rotation.json', named: 'rotation', except: [] },
  { what: 'list of starts', file: 'health/starts.json', named: 'list of starts', except: [] },
  { what: 'list of failures', file: 'health/failures.json', named: 'list of failures', except: [] },
  { what: 'PIN file', file: 'staff.json', named: '', except: ['the PINs'] },
];

describe('a file that is not whole leaves the exhibition playing and is named in the log', () => {
  test.each(damaged)('the $what', async ({ what, file, named, except }) => {
    const data = await treasure();
    await mkdir(join(data, 'health'), { recursive: true });
    await writeFile(join(data, file), half);
    const stand = await Stand.begin({ data });
    await stand.until('the loop', async () => (await stand.screen()) === 'loop');
    if (named !== '') await stand.until('the log', async () => (await stand.log()).includes(named), 15_000);
    if (what === 'PIN file') {
      expect(await stand.inPage('xatire.ask("staff.enter", { pin: "481516" }).then((one) => one.ok)')).toBe(
        false,
      );
      expect(await readFile(join(data, file), 'utf8')).toBe(half);
    }
    await stand.finish(`corrupt JSON: the ${what}`, { except });
  });

  test('the roll of the version on show: the version before is shown', async () => {
    const data = await treasure();
    await rm(join(data, 'exhibition/versions/2/people.json'));
    await writeFile(join(data, 'exhibition/versions/2/people.json'), half);
    const stand = await Stand.begin({ data });
    await stand.until('the loop', async () => (await stand.screen()) === 'loop');
    await stand.until('the log', async () => (await stand.log()).includes('version-damaged'));
    await stand.finish('corrupt JSON: the roll of the version on show', {
      except: ['version 2', 'the place of version 2 or later'],
    });
  });
});

describe('media that are missing or broken are left out and named, and the loop plays on', () => {
  const portrait = 'exhibition/versions/2/media/pixel.png';
  const breakages: { what: string; act: (path: string) => Promise<unknown> }[] = [
    { what: 'a picture that vanishes', act: (path) => rm(path) },
    { what: 'a picture of half its bytes', act: async (path) => truncate(path, 60) },
    { what: 'a picture that is none', act: (path) => writeFile(path, 'not a picture at all') },
  ];

  test.each(breakages)('$what', async ({ what, act }) => {
    const data = await treasure();
    const stand = await Stand.begin({ data });
    // Files of several versions are one file with several names; a new one breaks this version alone.
    await rename(join(data, portrait), join(data, 'kept.png'));
    await writeFile(join(data, portrait), await readFile(join(data, 'kept.png')));
    await act(join(data, portrait));
    await stand.inMain('window.webContents.session.clearCache(); window.webContents.reload()');
    await stand.until('the loop', async () => (await stand.screen()) === 'loop');
    await stand.until('the log', async () => /cannot be shown|left out/.test(await stand.log()), 60_000);
    expect(await stand.screen()).toBe('loop');
    await stand.finish(`${what}`, { except: ['version 2'] });
  });

  test('a picture of 30,000 × 30,000 pixels', async () => {
    const data = await treasure();
    const path = join(data, portrait);
    await rm(path);
    await writeFile(path, hugePicture(30_000));
    const stand = await Stand.begin({ data });
    await sleep(12_000);
    expect(await stand.screen()).toBe('loop');
    await stand.finish('a picture of 30,000 × 30,000 pixels', { except: ['version 2'] });
  });

  test.each(['film.webm', 'captions.vtt'])('%s that is broken, and one that is missing', async (name) => {
    const data = await treasure();
    const folder = join(data, '..', 'shown');
    const film = await readFile(join(project, 'tests/fixtures/film.webm'));
    await writeShown(folder, film);
    const broken = join(folder, 'media', name);
    await writeFile(broken, 'neither film nor captions');
    const stand = await Stand.begin({ data, args: ['--exhibition', folder] });
    await sleep(6_000);
    await rm(broken);
    await sleep(6_000);
    expect(await stand.screen()).toBe('loop');
    await stand.finish(`a broken and then missing ${name === 'film.webm' ? 'film' : 'file of captions'}`);
  });

  test('the whole folder on show is pulled out', async () => {
    const data = await treasure();
    const folder = join(data, '..', 'stick');
    await writeShown(folder, await readFile(join(project, 'tests/fixtures/film.webm')));
    const stand = await Stand.begin({ data, args: ['--exhibition', folder] });
    await rm(folder, { recursive: true });
    await sleep(9_000);
    expect(await stand.screen()).toBe('loop');
    await stand.finish('the stick with the exhibition on show is pulled out');
  });
});

async function writeShown(folder: string, film: Buffer): Promise<void> {
  const { soundExhibition, writeExhibition } = await import('../fixtures/broken.ts');
  const files = soundExhibition();
  const slides = files['exhibition.json'].loop.slides as object[];
  slides.splice(1, slides.length, {
    id: 'a-film',
    kind: 'film',
    seconds: 3,
    file: 'media/film.webm',
    captions: { en: 'media/captions.vtt', az: 'media/captions.vtt' },
  });
  for (const slide of slides) Object.assign(slide, { seconds: 3 });
  await writeExhibition(folder, files);
  await writeFile(join(folder, 'media/film.webm'), film);
  await writeFile(join(folder, 'media/captions.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nSınaq\n');
}

describe('the disk under a running exhibition', () => {
  /** A file system of its own in memory, where this process may make one. */
  const mounted = (folder: string, size: string): boolean =>
    process.getuid?.() === 0 &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0;

  test.each(['full', 'read-only'])(
    'becomes %s: the loop plays on, staff are told, nothing is lost',
    async (how) => {
      const source = await treasure();
      const disk = join(source, '..', 'disk');
      await mkdir(disk);
      const own = mounted(disk, '40m');
      const data = join(disk, 'data');
      spawnSync('cp', ['-a', source, data]);
      const stand = await Stand.begin({ data });
      try {
        if (how === 'full' && own)
          await appendFile(join(disk, 'filling'), Buffer.alloc(60_000_000)).catch(() => undefined);
        else if (own) expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
        else await chmod(join(data, 'exhibition'), 0o500);
        const ask = (question: string, argument: unknown) =>
          stand.inPage<{ outcome?: string; ok?: boolean }>(
            `xatire.ask(${JSON.stringify(question)}, ${JSON.stringify(argument)})`,
          );
        expect(await ask('staff.enter', { pin: pins.editor })).toMatchObject({ ok: true });
        expect((await ask('draft.publish', null)).outcome).toBe(
          own ? (how === 'full' ? 'disk-full' : 'read-only') : 'read-only',
        );
        await ask('staff.leave', null);
        await sleep(4_000);
        expect(await stand.screen()).toBe('loop');
        process.kill(await stand.pagePid(), 'SIGKILL');
        await sleep(500);
        await stand.until('the page', async () => (await stand.screen()) === 'loop');
        if (own && how === 'full') await rm(join(disk, 'filling'));
        if (own && how === 'read-only') spawnSync('mount', ['-o', 'remount,rw', disk]);
        await stand.finish(`the disk becomes ${how}`);
      } finally {
        if (own) spawnSync('umount', ['-l', disk]);
      }
    },
  );

  test('a log that would fill it stays within its bound', async () => {
    const stand = await Stand.begin();
    await stand.inPage(`(async () => {
      const sentence = 'x'.repeat(1_900);
      for (let i = 0; i < 4_000; i++) await xatire.ask('report', { sentence });
    })()`);
    const names = await readdir(join(stand.data, 'logs'));
    for (const name of names)
      expect((await stat(join(stand.data, 'logs', name))).size).toBeLessThan(5_010_000);
    await stand.finish('a log that would fill the disk');
  });

  test('two instances at once: the second ends, the first does not notice', async () => {
    const stand = await Stand.begin();
    const { createRequire } = await import('node:module');
    const electron = createRequire(join(project, 'package.json'))('electron') as unknown as string;
    const words = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), project, '--data', stand.data];
    const codes = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise((resolve) => {
            const env = { ...process.env, DISPLAY: stand.display.name };
            spawn(electron, words, { env, stdio: 'ignore' }).on('exit', resolve);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    expect(await stand.screen()).toBe('loop');
    await stand.finish('two instances at once');
  });
});
