import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { place } from '../../tests/fixtures/library.ts';
import { Bringing, type Progress } from './bringing.ts';
import { isCaptions } from './captions.ts';
import { realDisk, type Disk, type Writing } from './disk.ts';
import { PictureFolders } from './picture-folders.ts';

const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nSınaq\n';
const film = new Uint8Array(5_000_000).map((_, i) => i % 251);

/** A kiosk and a stick; `during` is called for each piece that is written. */
async function kiosk(during: (done: number) => unknown = () => undefined, refuses?: string) {
  const stick = await realpath(await mkdtemp(join(tmpdir(), 'xatire-stick-')));
  await writeFile(join(stick, 'Film, sınaq.MP4'), film);
  const { start, exhibition } = await place();
  const library = await start();
  let written = 0;
  const disk: Disk = {
    ...realDisk,
    async create(path): Promise<Writing> {
      const writing = await realDisk.create(path);
      return {
        ...writing,
        async write(piece) {
          written += piece.byteLength;
          if (refuses && written > 2_000_000) throw Object.assign(new Error(refuses), { code: refuses });
          await writing.write(piece);
          await during(written);
        },
      };
    },
  };
  const told: Progress[] = [];
  const bringing = new Bringing({
    disk,
    draft: library.draft,
    folders: new PictureFolders(async () => [stick]),
    told: (progress) => void told.push(progress),
  });
  const left = async () =>
    (await readdir(exhibition).catch(() => [])).filter((name) => name.startsWith('.making'));
  /** Films and captions of the draft. */
  const media = async () =>
    (await readdir(join(library.draft.folder, 'media')).catch(() => [])).filter((name) =>
      /\.(mp4|vtt)$/.test(name),
    );
  return { stick, library, bringing, told, left, media, exhibition, start };
}

test('a film comes into the draft byte for byte, with progress up to its end', async () => {
  const { stick, library, bringing, told, left } = await kiosk();
  const brought = await bringing.bring(join(stick, 'Film, sınaq.MP4'), 'film');
  expect(brought).toEqual({
    outcome: 'ok',
    file: expect.stringMatching(/^media\/film-sinaq-[0-9a-f]{12}\.mp4$/),
  });
  const file = brought.outcome === 'ok' ? brought.file : '';
  expect(film.every((byte, i) => i % 251 === byte)).toBe(true);
  expect(Buffer.compare(await readFile(join(library.draft.folder, file)), film)).toBe(0);
  expect(told.at(-1)).toEqual({ done: film.byteLength, bytes: film.byteLength });
  expect(await left()).toEqual([]);
  // The same film again is the same file.
  expect(await bringing.bring(join(stick, 'Film, sınaq.MP4'), 'film')).toEqual(brought);
  expect(await left()).toEqual([]);
});

test('a copy called off leaves nothing behind, and another works', async () => {
  let once = true;
  const { stick, bringing, left, media } = await kiosk(() => {
    if (once) bringing.cancel();
    once = false;
  });
  const path = join(stick, 'Film, sınaq.MP4');
  expect(await bringing.bring(path, 'film')).toEqual({ outcome: 'cancelled' });
  expect(await left()).toEqual([]);
  expect(await media()).toEqual([]);
  expect(await bringing.bring(path, 'film')).toMatchObject({ outcome: 'ok' });
});

test('work on the draft is saved while a film is copied', async () => {
  const { stick, library, bringing } = await kiosk(async () => {
    expect(await library.draft.flush()).toBeNull();
  });
  expect(await bringing.bring(join(stick, 'Film, sınaq.MP4'), 'film')).toMatchObject({ outcome: 'ok' });
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
])(
  'a disk that answers %s in the middle of a film refuses by name and keeps nothing of it',
  async (code, outcome) => {
    const { stick, bringing, left, media } = await kiosk(() => undefined, code);
    expect(await bringing.bring(join(stick, 'Film, sınaq.MP4'), 'film')).toEqual({ outcome });
    expect(await left()).toEqual([]);
    expect(await media()).toEqual([]);
  },
);

test('a stick that is gone, or gives less than it promised, is told; nothing of the film stays', async () => {
  const { stick, bringing, left, media } = await kiosk();
  const path = join(stick, 'Film, sınaq.MP4');
  await rm(path);
  expect(await bringing.bring(path, 'film')).toEqual({ outcome: 'gone', name: 'Film, sınaq.MP4' });
  const shrinking = await kiosk(
    async (done) => done <= 1 << 20 && writeFile(join(shrinking.stick, 'Film, sınaq.MP4'), 'short'),
  );
  expect(await shrinking.bringing.bring(join(shrinking.stick, 'Film, sınaq.MP4'), 'film')).toMatchObject({
    outcome: 'gone',
  });
  for (const one of [left, shrinking.left]) expect(await one()).toEqual([]);
  for (const one of [media, shrinking.media]) expect(await one()).toEqual([]);
});

test('wrong types, empty files, captions that are none and too large ones are told apart', async () => {
  const { stick, bringing } = await kiosk();
  const put = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(stick, name), content);
    return join(stick, name);
  };
  expect(await bringing.bring(await put('a.mov', 'x'), 'film')).toEqual({
    outcome: 'wrong-type',
    name: 'a.mov',
  });
  expect(await bringing.bring(await put('a.webm', ''), 'film')).toEqual({ outcome: 'empty', name: 'a.webm' });
  expect(await bringing.bring(await put('a.srt', captions), 'captions')).toMatchObject({
    outcome: 'wrong-type',
  });
  expect(await bringing.bring(await put('a.vtt', '1\n00:00:00,000 --> 00:00:02,000\nx'), 'captions')).toEqual(
    {
      outcome: 'not-captions',
      name: 'a.vtt',
    },
  );
  const long = await put('long.vtt', new Uint8Array(2_000_001));
  expect(await bringing.bring(long, 'captions')).toMatchObject({ outcome: 'too-large' });
  expect(await bringing.bring(await put('b.vtt', captions), 'captions')).toMatchObject({
    outcome: 'ok',
    file: expect.stringMatching(/^media\/b-[0-9a-f]{12}\.vtt$/),
  });
});

test('nothing outside the folders of staff is brought or tried', async () => {
  const { stick, bringing } = await kiosk();
  await mkdir(join(stick, '..', 'elsewhere'), { recursive: true });
  const path = join(stick, '..', 'elsewhere', 'film.mp4');
  await writeFile(path, 'x');
  expect(await bringing.bring(path, 'film')).toMatchObject({ outcome: 'gone' });
  expect(await bringing.try(path)).toMatchObject({ outcome: 'gone' });
});

test('a film on trial is served at its own address alone, until the next trial', async () => {
  const { stick, bringing } = await kiosk();
  const tried = await bringing.try(join(stick, 'Film, sınaq.MP4'));
  if (tried.outcome !== 'ok') throw new Error(tried.outcome);
  expect(tried.address).toMatch(/^\.trial\/[0-9a-f]{16}\.mp4$/);
  expect(bringing.trialFile(tried.address)).toBe(join(stick, 'Film, sınaq.MP4'));
  expect(bringing.trialFile('.trial/other.mp4')).toBeNull();
  await bringing.try(join(stick, 'not-there.mp4'));
  expect(bringing.trialFile(tried.address)).toBeNull();
});

test('what an interrupted copy left is swept at the next start', async () => {
  const { library, exhibition, start, left } = await kiosk();
  const made = await library.draft.workshop('abc');
  if (typeof made !== 'string') throw new Error(made.outcome);
  await writeFile(made, 'half a film');
  await library.close();
  await start();
  expect(await left()).toEqual([]);
  expect(await readdir(exhibition)).toContain('draft');
});

test.each([
  [captions, true],
  [`\uFEFF${captions}`, true],
  [captions.replaceAll('\n', '\r\n'), true],
  [captions.replace('WEBVTT', 'WEBVTT Sınaq'), true],
  [captions.replace('WEBVTT', 'WEBVTTx'), false],
  ['WEBVTT\n', false],
  ['', false],
  ['A letter.', false],
])('captions %j: %s', (text, are) => {
  expect(isCaptions(Buffer.from(text))).toBe(are);
});

test('captions that are no UTF-8 are none', () => {
  expect(isCaptions(Buffer.from(captions, 'utf16le'))).toBe(false);
  expect(isCaptions(Buffer.concat([Buffer.from(captions), Buffer.from([0xff, 0xfe])]))).toBe(false);
});
