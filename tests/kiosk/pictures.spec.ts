import type { ElectronApplication } from '@playwright/test';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { photograph } from '../fixtures/imports/photos.ts';
import { bomb, hollow, marked, talkative, turned, wide } from '../fixtures/pictures.ts';
import { built, expect, test } from './kiosk.ts';
import { bundleDriver, runAll } from './workshop.ts';

// The packaged app has no door to its main process.

/** Large pictures on two cores that others keep busy as well. */
test.describe.configure({ timeout: 240_000 });

let driver = '';
let folder = '';
test.beforeAll(async () => {
  driver = await bundleDriver();
  folder = await mkdtemp(join(tmpdir(), 'xatire-pictures-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

type Files = Record<string, Buffer | Promise<Buffer> | string>;

/** Makes all of the files, each as a portrait; what became of each by its name. */
async function madeOf(app: ElectronApplication | null, files: Files, more = {}) {
  if (!app) throw new Error('no door to the main process');
  const orders = [];
  for (const [name, content] of Object.entries(files)) {
    const from = join(folder, name);
    await writeFile(from, await content);
    orders.push({ name, from, use: 'portrait' as const });
  }
  const run = await runAll(app, driver, { orders, to: folder, ...more });
  return { ...run, of: Object.fromEntries(run.told.map((one) => [one.name, one])) };
}

/** The colours of the four quarters, as seen. */
async function quarters(file: string | Buffer): Promise<string[]> {
  const { data, info } = await sharp(file)
    .autoOrient()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const from = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
    return (data[from] ?? 0) > (data[from + 2] ?? 0) ? 'red' : 'blue';
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

/** Where the corner stored at the top left belongs, by EXIF's number: TIFF 6.0, Orientation. */
const cornerOf = [0, 0, 1, 3, 2, 0, 1, 3, 2];

test(
  'a photograph held in any of eight ways comes out upright, however it is decoded',
  built,
  async ({ start }) => {
    const { app } = await start();
    const files: Files = {};
    // The large ones are decoded at a half.
    for (const [name, picture] of [
      ['small', marked(320, 240)],
      ['large', marked(4_100, 4_000)],
    ] as const) {
      const stored = await picture.toBuffer();
      for (let way = 1; way <= 8; way += 1) files[`${name}-${way}.jpg`] = turned(stored, way);
    }
    const { of } = await madeOf(app, files);
    for (const name of Object.keys(files)) {
      const { whole, small } = of[name] ?? {};
      if (!whole || !small) throw new Error(`${name}: ${JSON.stringify(of[name])}`);
      const way = Number(/\d/.exec(name)?.[0]);
      const colours = [0, 1, 2, 3].map((corner) => (corner === cornerOf[way] ? 'red' : 'blue'));
      expect(await quarters(whole.file), name).toEqual(colours);
      expect(await quarters(small.file), name).toEqual(colours);
      expect(whole.width > whole.height, name).toBe(way <= 4);
    }
  },
);

test('of camera, place and owner nothing is left', built, async ({ start }) => {
  const { app } = await start();
  const { of } = await madeOf(app, { 'talkative.jpg': talkative() });
  expect((await readFile(join(folder, 'talkative.jpg'))).includes('Sinaq')).toBe(true);
  for (const size of ['whole', 'small'] as const) {
    const made = await readFile(of['talkative.jpg']?.[size]?.file ?? '');
    expect(made.includes('Sinaq')).toBe(false);
    const { exif, xmp, iptc, orientation } = await sharp(made).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
      orientation: undefined,
    });
  }
});

test('colours of a wider space are brought to what screens show', built, async ({ start }) => {
  const { app } = await start();
  const { of } = await madeOf(app, { 'wide.jpg': wide(), 'plain.jpg': marked(600, 400).toBuffer() });
  const colour = async (name: string) => {
    const { data } = await sharp(of[name]?.whole?.file)
      .extract({ left: 100, top: 100, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return [...data];
  };
  const [wideColour, plainColour] = [await colour('wide.jpg'), await colour('plain.jpg')];
  for (const [i, value] of plainColour.entries())
    expect(Math.abs(value - (wideColour[i] ?? 0))).toBeLessThan(9);
});

/** Shapes under film grain, of a measure that is no multiple of anything. */
async function grainy(width: number, height: number) {
  const noise = { type: 'gaussian', mean: 128, sigma: 12 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const shapes = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#4a6070"/><circle cx="50%" cy="40%" r="25%" fill="#c09a80"/>
    <rect x="20%" y="65%" width="60%" height="35%" rx="120" fill="#7c3a30"/></svg>`;
  const drawn = await sharp(Buffer.from(shapes))
    .composite([{ input: grain, blend: 'soft-light' }])
    .removeAlpha()
    .raw()
    .toBuffer();
  return () => sharp(drawn, { raw: { width, height, channels: 3 } });
}

/** How near two pictures are, in decibels, and how far their mean colours are apart. */
function distance(one: Buffer, other: Buffer): { decibels: number; colour: number } {
  const sums = [0, 0, 0];
  let squares = 0;
  for (let i = 0; i < one.length; i += 1) {
    const far = (one[i] ?? 0) - (other[i] ?? 0);
    squares += far * far;
    sums[i % 3] = (sums[i % 3] ?? 0) + far;
  }
  const colour = Math.max(...sums.map((sum) => Math.abs(sum / (one.length / 3))));
  return { decibels: 10 * Math.log10(255 ** 2 / (squares / one.length)), colour };
}

test(
  'however a JPEG is stored, it comes out as fine and in the same colours as sharp would make it',
  built,
  async ({ start }) => {
    const { app } = await start();
    const [tall, odd] = [await grainy(2_000, 2_500), await grainy(1_903, 2_101)];
    const files = {
      'plain.jpg': await tall().jpeg({ quality: 90 }).toBuffer(),
      'odd.jpg': await odd().jpeg({ quality: 90 }).toBuffer(),
      'progressive.jpg': await tall().jpeg({ quality: 90, progressive: true }).toBuffer(),
      'full-colour.jpg': await tall().jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer(),
      'grey.jpg': await tall().greyscale().jpeg({ quality: 90 }).toBuffer(),
      'with-profile.jpg': await tall().withIccProfile('srgb').jpeg({ quality: 90 }).toBuffer(),
      'on-its-side.jpg': turned(await tall().jpeg({ quality: 90 }).toBuffer(), 6),
    };
    const { of } = await madeOf(app, files);
    for (const [name, stored] of Object.entries(files)) {
      const raw = (picture: Buffer | string) =>
        sharp(picture).toColourspace('srgb').removeAlpha().raw().toBuffer();
      const whole = of[name]?.whole;
      if (!whole) throw new Error(`${name}: ${JSON.stringify(of[name])}`);
      const { width, height } = whole;
      const wanted = sharp(stored).autoOrient().resize(width, height, { fit: 'fill' });
      const exact = await raw(await wanted.clone().png({ compressionLevel: 1 }).toBuffer());
      const bySharp = distance(await raw(await wanted.clone().jpeg({ quality: 86 }).toBuffer()), exact);
      const byUs = distance(await raw(whole.file), exact);
      // Which half of a decibel is the finer way of reducing, nobody sees.
      expect(byUs.decibels, name).toBeGreaterThan(bySharp.decibels - 1);
      expect(byUs.colour, name).toBeLessThan(1);
    }
  },
);

test('every bad picture is one named problem, and the others go on', built, async ({ start }) => {
  const { app } = await start();
  const sound = await marked(800, 1_000).toBuffer();
  const seen = marked(800, 1_000);
  const files: Files = {
    'sound-1.jpg': sound,
    'truncated.jpg': sound.subarray(0, sound.length >> 1),
    'hollow.jpg': hollow(),
    'empty.jpg': '',
    'drawing.jpg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'words.jpg': 'Sınaq',
    'apple.jpg': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'bomb.png': bomb(30_000, 30_000),
    'lying-bomb.png': bomb(4_000, 4_000),
    'sound-2.jpg': sound,
    // Lying names do no harm: the bytes say what it is.
    'png-as.jpg': seen.clone().png().toBuffer(),
    'jpeg-as.svg': sound,
    'webp.webp': seen.clone().webp().toBuffer(),
    'avif.avif': seen.clone().avif({ effort: 0 }).toBuffer(),
    'gif.gif': seen.clone().gif().toBuffer(),
    'print.jpg': seen.clone().toColourspace('cmyk').jpeg().toBuffer(),
    'glass.png': sharp({ create: { width: 300, height: 300, channels: 4, background: '#20804080' } })
      .png()
      .toBuffer(),
    'sound-3.jpg': sound,
  };
  const { told, of, reports, end } = await madeOf(app, files);
  const bad = told.filter(({ outcome }) => outcome !== 'ok');
  const found = bad.map(({ name, why, kind }) => [name, kind ? `${why} ${kind}` : why]);
  expect(Object.fromEntries(found)).toEqual({
    'truncated.jpg': 'broken jpeg',
    'hollow.jpg': 'broken jpeg',
    'empty.jpg': 'empty',
    'drawing.jpg': 'refused-kind svg',
    'words.jpg': 'not-a-picture',
    'apple.jpg': 'refused-kind heic',
    'bomb.png': 'too-many-pixels png',
    'lying-bomb.png': 'broken png',
  });
  expect(end).toEqual({ outcome: 'done', made: 10, bad: 8 });
  expect(reports).toEqual([]);
  for (const name of ['png-as.jpg', 'print.jpg', 'avif.avif', 'jpeg-as.svg']) {
    expect(await quarters(of[name]?.whole?.file ?? ''), name).toEqual(['red', 'blue', 'blue', 'blue']);
  }
  // What is transparent stays so.
  expect(await sharp(of['glass.png']?.whole?.file).metadata()).toMatchObject({
    format: 'webp',
    hasAlpha: true,
  });
});

/** As many as wanted of one large noisy picture, which keep the workshop busy. */
const many = async (count: number): Promise<Files> => {
  const one = await sharp({
    create: {
      width: 2_000,
      height: 2_500,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  })
    .jpeg({ quality: 80 })
    .toBuffer();
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`many-${i}.jpg`, one]));
};

test(
  'a workshop whose process is killed is replaced, nothing is lost, and visitors get their answers',
  built,
  async ({ start }) => {
    const { app, page } = await start();
    const running = madeOf(app, await many(16), { killAfter: 4 });
    const state = { over: false };
    const run = running.finally(() => (state.over = true));
    let asked = 0;
    let slowest = 0;
    while (!state.over) {
      const ms = await page.evaluate(async () => {
        const began = performance.now();
        await (window as unknown as { xatire: { ask(q: string, a: unknown): Promise<unknown> } }).xatire.ask(
          'opening',
          null,
        );
        return performance.now() - began;
      });
      asked += 1;
      slowest = Math.max(slowest, ms);
      await page.waitForTimeout(50);
    }
    const { end, reports } = await run;
    expect(end).toEqual({ outcome: 'done', made: 16, bad: 0 });
    expect(reports).toEqual([expect.stringContaining('The picture workshop is gone')]);
    expect(asked).toBeGreaterThan(5);
    // On two busy cores an answer takes some tens of milliseconds; a main process that decoded would take whole seconds.
    expect(slowest).toBeLessThan(1_000);
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'loop');
  },
);

test('cancelling stops within a second', built, async ({ start }) => {
  const { app } = await start();
  const { end, cancelMs, told } = await madeOf(app, await many(40), { cancelAfter: 3 });
  expect(end.outcome).toBe('cancelled');
  expect(cancelMs).toBeLessThan(1_000);
  expect(told.length).toBeLessThan(10);
});

test('the workshop sees no bridge, no network and no file', built, async ({ start }) => {
  const { app } = await start();
  const seen = await runAll(app as ElectronApplication, driver, { orders: [], to: folder, look: true });
  expect(seen.look).toEqual({
    bridge: 'undefined',
    node: 'undefined',
    kiosk: 'refused',
    network: 'refused',
    exhibition: 'refused',
    file: 'refused',
  });
});

test('a portrait picked in the people editor is made in the workshop: upright, and without a word of the camera’s', async ({
  start,
}) => {
  const home = await mkdtemp(join(tmpdir(), 'xatire-home-'));
  const path = join(home, 'Pictures', 'Sınaq.jpg');
  await mkdir(join(home, 'Pictures'));
  await writeFile(path, await photograph({ colour: '#6d7f8c', width: 1_200, height: 1_500, lying: true }));
  expect(await sharp(path).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
  const { page, data } = await start({ env: { HOME: home } });
  const brought = await page.evaluate(async (chosen) => {
    const { ask } = (
      window as unknown as { xatire: { ask: (name: string, argument: unknown) => Promise<unknown> } }
    ).xatire;
    await ask('staff.setUp', { editor: '482915', technician: '739164' });
    await ask('staff.enter', { pin: '482915' });
    const small = await ask('picture.small', { path: chosen });
    const made = await ask('picture.bring', { path: chosen, use: 'portrait' });
    return { small: small instanceof Uint8Array, made };
  }, path);
  expect(brought).toMatchObject({ small: true, made: { outcome: 'ok' } });
  const { file } = (brought as { made: { file: string } }).made;
  const kept = join(data, 'exhibition/draft', file);
  const { width, height, orientation, exif } = await sharp(kept).metadata();
  expect({ upright: height > width, orientation, exif }).toEqual({ upright: true });
  await rm(home, { recursive: true, force: true });
});
