import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, packaged, test } from './kiosk.ts';
import { bundleDriver, runAll } from './workshop.ts';

test.skip(packaged, 'the packaged app has no door to its main process');

let driver = '';
let folder = '';
test.beforeAll(async () => {
  driver = await bundleDriver();
  folder = await mkdtemp(join(tmpdir(), 'xatire-pictures-'));
});

test('a picture comes out in both sizes', async ({ start }) => {
  const { app } = await start();
  const from = join(folder, 'one.jpg');
  await writeFile(
    from,
    await sharp({ create: { width: 2000, height: 2500, channels: 3, background: '#a04020' } })
      .jpeg()
      .toBuffer(),
  );
  const run = await runAll(app!, driver, { orders: [{ name: 'one', from, use: 'portrait' }], to: folder });
  expect(run.told[0]).toMatchObject({ outcome: 'ok', whole: { width: 1600, height: 2000 } });
  const made = await readFile(join(folder, 'one.whole.jpg'));
  expect(await sharp(made).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 2000 });
});
