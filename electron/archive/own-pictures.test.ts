import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { place } from '../../tests/fixtures/library.ts';
import { OwnPictures } from './own-pictures.ts';
import { PictureFolders } from './picture-folders.ts';
import type { Made, PictureFault, PictureOrder } from './pictures/pictures.ts';

const made = { bytes: new Uint8Array([255, 216, 255, 1]), ending: 'jpg' as const, width: 1, height: 1 };

/** A stick with a picture, a workshop that answers `of`, and what it was asked for. */
async function desk(of: Made | ((order: PictureOrder, signal?: AbortSignal) => Promise<Made>)) {
  const { start, exhibition } = await place();
  const stick = await mkdtemp(join(tmpdir(), 'xatire-stick-'));
  const path = join(stick, 'Sınaq portreti.PNG');
  await writeFile(path, 'as the camera left it');
  const asked: PictureOrder[] = [];
  const library = await start();
  const own = new OwnPictures({
    draft: library.draft,
    folders: new PictureFolders(async () => [stick]),
    workshop: async () => ({
      async make(order, signal) {
        asked.push(order);
        return typeof of === 'function' ? of(order, signal) : of;
      },
      thumbnail: async () => ({ outcome: 'ok', small: made }),
    }),
  });
  return { own, path, asked, draft: join(exhibition, 'draft') };
}

test('what the draft keeps is what the workshop made, never the bytes of the stick', async () => {
  const { own, path, asked, draft } = await desk({ outcome: 'ok', whole: made, small: made });
  const brought = await own.bring(path, 'portrait');
  expect(asked).toEqual([{ name: 'Sınaq portreti.PNG', from: path, use: 'portrait' }]);
  if (brought.outcome !== 'ok') throw new Error(JSON.stringify(brought));
  expect(brought.file).toMatch(/^media\/sinaq-portreti-[0-9a-f]{12}\.jpg$/);
  expect(new Uint8Array(await readFile(join(draft, brought.file)))).toEqual(made.bytes);
  expect(await own.small(path)).toEqual(made.bytes);
});

test.each(['too-many-pixels', 'not-a-picture', 'broken', 'no-workshop'] satisfies PictureFault[])(
  'a picture that is %s is said to be so, and nothing is kept',
  async (why) => {
    const { own, path, draft } = await desk({ outcome: 'bad', why });
    expect(await own.bring(path, 'photograph')).toEqual({ outcome: 'bad', why });
    await expect(readFile(join(draft, 'draft.json'))).rejects.toThrow('ENOENT');
  },
);

test('a picture outside the places is gone, and the workshop never sees it', async () => {
  const { own, asked } = await desk({ outcome: 'ok', whole: made, small: made });
  expect(await own.bring('/etc/hostname', 'portrait')).toEqual({ outcome: 'bad', why: 'gone' });
  expect(await own.small('/etc/hostname')).toBeNull();
  expect(asked).toEqual([]);
});

test('called off, nothing is kept, whatever the workshop has made by then', async () => {
  const { own, path, draft } = await desk(async () => {
    own.cancel();
    return { outcome: 'ok', whole: made, small: made };
  });
  expect(await own.bring(path, 'portrait')).toEqual({ outcome: 'cancelled' });
  await expect(readFile(join(draft, 'draft.json'))).rejects.toThrow('ENOENT');
});
