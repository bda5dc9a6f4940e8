/** The kiosk's own files are not whole. */
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, Stand } from './stand.ts';

/** A copy of the built app that may be broken. */
async function copyOfApp(): Promise<string> {
  const app = await mkdtemp(join(tmpdir(), 'xatire-broken-app-'));
  for (const part of ['package.json', 'dist/app', 'assets/exhibitions'])
    await cp(join(project, part), join(app, part), { recursive: true });
  return app;
}

test('an app whose page files are broken shows the resting page, and the exhibition once they are whole', async () => {
  const app = await copyOfApp();
  const scripts = join(app, 'dist/app/renderer/assets');
  const stand = await Stand.begin({ app });
  await rename(scripts, `${scripts}.away`);
  await stand.inMain('window.webContents.reload()');
  await stand.until('the resting page', async () => (await stand.screen()) === 'trouble');
  await stand.seen();
  expect(await stand.inPage<string>('document.body.innerText')).toContain('Sərgi tezliklə davam edəcək.');
  await rename(`${scripts}.away`, scripts);
  await stand.until('the loop', async () => (await stand.screen()) === 'loop', 60_000);
  await stand.finish('the files of the page are broken');
  await rm(app, { recursive: true, force: true });
});

test('parts of the app that were compiled ahead and are damaged are compiled anew', async () => {
  const app = await copyOfApp();
  const compiled = join(app, 'dist/app/kiosk.cjs.v8');
  const bytes = await readFile(compiled);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
  await writeFile(compiled, bytes);
  const stand = await Stand.begin({ app });
  const log = await stand.log();
  expect(log).toContain('kiosk.cjs had to be compiled anew.');
  expect(log.match(/had to be compiled anew/g)).toHaveLength(1);
  await stand.playsOn();
  await stand.finish('a part of the app is damaged');
  await rm(app, { recursive: true, force: true });
});

test.runIf(process.env['XATIRE_FAULTS'] === 'long')(
  'a script of the page that is not whole ends at the resting page too',
  async () => {
    const app = await copyOfApp();
    const page = join(app, 'dist/app/renderer/index.html');
    const stand = await Stand.begin({ app });
    const whole = await readFile(page);
    await writeFile(page, '<!doctype html><html><body><script src="./none.js"></script></body></html>');
    await stand.inMain('window.webContents.reload()');
    await stand.until('the resting page', async () => (await stand.screen()) === 'trouble');
    await writeFile(page, whole);
    await stand.until('the loop', async () => (await stand.screen()) === 'loop', 60_000);
    await stand.finish('the first page is damaged');
    await rm(app, { recursive: true, force: true });
  },
);
