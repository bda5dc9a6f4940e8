/** Pictures, films and captions that are missing or broken, and a stick that is pulled out, under a running loop. */
import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soundExhibition, writeExhibition } from '../fixtures/broken.ts';
import { bandsPicture, hugePicture } from '../fixtures/made-pictures.ts';
import { project, Stand } from './stand.ts';
import { treasure } from './treasure.ts';

const both = (words: string) => ({ en: words, az: words });
const photograph = (name: string) => ({
  id: name,
  kind: 'photograph',
  picture: { file: `media/${name}.png`, credit: both('Sınaq') },
  caption: both(`Photograph ${name}`),
});
const film = (name: string) => ({
  id: name,
  kind: 'film',
  file: `media/${name}.webm`,
  captions: { en: `media/${name}.vtt`, az: `media/${name}.vtt` },
  caption: both(`Film ${name}`),
});
const pictures = ['whole', 'vanished', 'half', 'none', 'huge'];
const films = ['played', 'lost-film', 'broken-film', 'lost-captions', 'broken-captions'];

/** Three seconds a slide, the least there is; all of it sound until a test breaks it. */
async function writeShown(folder: string): Promise<void> {
  const files = soundExhibition();
  const slides: object[] = [...pictures.map(photograph), ...films.map(film)];
  Object.assign(files['exhibition.json'].loop, { slides: slides.map((one) => ({ ...one, seconds: 3 })) });
  await writeExhibition(folder, files);
  await mkdir(join(folder, 'media'), { recursive: true });
  const footage = await readFile(join(project, 'tests/fixtures/film.webm'));
  for (const name of pictures)
    await writeFile(join(folder, `media/${name}.png`), bandsPicture(320, 200, name));
  for (const name of films) {
    await writeFile(join(folder, `media/${name}.webm`), footage);
    await writeFile(join(folder, `media/${name}.vtt`), 'WEBVTT\n\n00:00.000 --> 00:02.000\nSınaq\n');
  }
}

describe('what cannot be shown is left out and named in the log, and the loop plays on', () => {
  let stand: Stand;
  let folder: string;
  const medium = (name: string) => join(folder, 'media', name);

  beforeAll(async () => {
    const data = await treasure();
    folder = join(data, '..', 'stick');
    await writeShown(folder);
    stand = await Stand.begin({ data, args: ['--exhibition', folder] });
    await rm(medium('vanished.png'));
    await truncate(medium('half.png'), 300);
    await writeFile(medium('none.png'), 'not a picture at all');
    await writeFile(medium('huge.png'), hugePicture(30_000));
    await rm(medium('lost-film.webm'));
    await writeFile(medium('broken-film.webm'), 'not a film at all');
    await rm(medium('lost-captions.vtt'));
    await writeFile(medium('broken-captions.vtt'), 'no captions either');
  });
  afterAll(() => stand.close());

  test.each([
    { what: 'a picture that vanishes', name: 'vanished.png' },
    { what: 'a picture that is none', name: 'none.png' },
    { what: 'a film that vanishes', name: 'lost-film.webm' },
    { what: 'a film that is none', name: 'broken-film.webm' },
    { what: 'captions that vanish', name: 'lost-captions.vtt' },
  ])('$what', async ({ what, name }) => {
    await stand.logged(name, 60_000);
    await stand.playsOn();
    await stand.survived(what);
  });

  // Chromium paints what it can of these two and says nothing; what counts is that the page lives and plays on.
  describe.runIf(process.env['XATIRE_FAULTS'] === 'long')('in the long form', () => {
    test.each([
      { what: 'a picture of half its bytes', name: 'half' },
      { what: 'a picture of 30,000 × 30,000 pixels', name: 'huge' },
    ])('$what', async ({ what, name }) => {
      await stand.until(
        'its slide, or its line in the log',
        async () =>
          (await stand.slideNow()).includes(`Photograph ${name}`) ||
          (await stand.log()).includes(`${name}.png`),
        60_000,
      );
      await stand.playsOn();
      expect(await stand.failures()).toEqual([]);
      await stand.survived(what);
    });
  });

  test('captions that are none cost the captions, not the film', async () => {
    await stand.until(
      'its slide',
      async () => (await stand.slideNow()).includes('Film broken-captions'),
      60_000,
    );
    const width = 'document.querySelector(".place.front video")?.videoWidth ?? 0';
    await stand.until('its picture', async () => (await stand.inPage<number>(width)) > 0, 3_000);
    await stand.playsOn();
    await stand.survived('captions that are none');
  });

  test('the page outlived all of them', async () => {
    expect(await stand.failures()).toEqual([]);
  });

  test('the stick with the exhibition on show is pulled out', async () => {
    await rm(folder, { recursive: true });
    // Two slides, or what is left of them.
    await sleep(7_000);
    expect(await stand.screen()).toBe('loop');
    expect(await stand.failures()).toEqual([]);
    await stand.survived('the stick with the exhibition on show is pulled out');
  });
});
