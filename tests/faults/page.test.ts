import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { strain } from './kept.ts';
import { project, Stand } from './stand.ts';

/** Back within this on a machine that can do what it has to. */
const limit = (ms: number) => ms * strain();

describe('a visitor has a screen again within 3 s', () => {
  test('the page is killed', async () => {
    const stand = await Stand.begin();
    process.kill(await stand.pagePid(), 'SIGKILL');
    const ms = await stand.back('page-gone');
    expect(ms).toBeLessThan(limit(3_000));
    expect(await stand.screen()).toBe('loop');
    await stand.finish('the page is killed', { ms });
  });

  test('the page crashes', async () => {
    const stand = await Stand.begin();
    await stand.inMain('window.webContents.forcefullyCrashRenderer()');
    const ms = await stand.back('page-gone');
    expect(ms).toBeLessThan(limit(3_000));
    await stand.finish('the page crashes', { ms });
  });

  test('the page hangs in an endless loop', async () => {
    const stand = await Stand.begin();
    await stand.breakPage('setTimeout(() => { for (;;); })');
    const ms = await stand.back('page-silent');
    expect(ms).toBeLessThan(limit(3_000));
    await stand.finish('the page hangs in an endless loop', { ms });
  });

  test('the page runs out of memory', async () => {
    const stand = await Stand.begin();
    await stand.breakPage(
      'setTimeout(() => { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); })',
    );
    await stand.until('the end of the page', async () => (await stand.failures()).length > 0, 60_000);
    const ms = await stand.back((await stand.failures())[0]?.kind ?? '');
    await stand.finish('the page runs out of memory', { ms });
  });

  test('the page shows nothing any more', async () => {
    const stand = await Stand.begin();
    await stand.breakPage('document.getElementById("app").replaceChildren()');
    await stand.back('page-blank');
    expect(await stand.screen()).toBe('loop');
    await stand.finish('the page shows nothing any more');
  });

  test('the graphics process is killed: within 5 s', async () => {
    const stand = await Stand.begin();
    for (const pid of await stand.pidsOf('GPU')) process.kill(pid, 'SIGKILL');
    const ms = await stand.back('gpu-gone');
    expect(ms).toBeLessThan(limit(5_000));
    await stand.finish('the graphics process is killed', { ms });
  });

  test('the process of the network service is killed', async () => {
    const stand = await Stand.begin();
    for (const pid of await stand.pidsOf('Utility')) process.kill(pid, 'SIGKILL');
    await sleep(1_500);
    expect(await stand.screen()).toBe('loop');
    await stand.inMain('window.webContents.reload()');
    await stand.until('the loop', async () => (await stand.screen()) === 'loop');
    await stand.finish('the process of the network service is killed');
  });

  test('the machine wakes from sleep', async () => {
    const stand = await Stand.begin();
    await stand.inMain('electron.powerMonitor.emit("resume")');
    const ms = await stand.back('woke');
    expect(ms).toBeLessThan(limit(3_000));
    await stand.finish('the machine wakes from sleep', { ms });
  });

  test('something nobody caught happens in the main process', async () => {
    const stand = await Stand.begin();
    await stand.inMain(
      'setTimeout(() => { throw new Error("sınaq") }); void Promise.reject(new Error("sınaq too"))',
    );
    await stand.until('the log', async () => (await stand.log()).includes('Error: sınaq too'));
    expect(await stand.screen()).toBe('loop');
    await stand.finish('something nobody caught happens in the main process', { ms: 0 });
  });
});

describe('what keeps failing does not keep failing', () => {
  test(
    'a version over which the page dies three times makes way for the one before',
    { timeout: 240_000 },
    async () => {
      const stand = await Stand.begin();
      for (let death = 1; death <= 3; death++) {
        process.kill(await stand.pagePid(), 'SIGKILL');
        await stand.until(`death ${death}`, async () => (await stand.failures()).length === death);
        await stand.until('the page', async () => (await stand.screen()) === 'loop');
        await stand.until('the watch', async () => (await stand.failures())[0]?.seconds !== null);
      }
      expect((await stand.failures())[0]).toMatchObject({ kind: 'page-gone', measure: 'older-version' });
      const shown = await stand.inPage<string>(
        'xatire.ask("opening", null).then((one) => one.exhibition.loop.slides.map((slide) => slide.id).join())',
      );
      expect(shown).toContain('one');
      expect(shown).not.toContain('two');
      await stand.finish('the page dies three times over a version');
    },
  );

  test('an app whose page files are broken shows the resting page, and the exhibition once they are whole', async () => {
    const app = await mkdtemp(join(tmpdir(), 'xatire-broken-app-'));
    for (const part of ['package.json', 'dist/app', 'assets/exhibitions'])
      await cp(join(project, part), join(app, part), { recursive: true });
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

  test('a script of the page that is not whole ends at the resting page too', async () => {
    const app = await mkdtemp(join(tmpdir(), 'xatire-broken-app-'));
    for (const part of ['package.json', 'dist/app', 'assets/exhibitions'])
      await cp(join(project, part), join(app, part), { recursive: true });
    const page = join(app, 'dist/app/renderer/index.html');
    const stand = await Stand.begin({ app });
    await writeFile(page, '<!doctype html><html><body><script src="./none.js"></script></body></html>');
    await stand.inMain('window.webContents.reload()');
    await stand.until('the resting page', async () => (await stand.screen()) === 'trouble');
    await stand.finish('the first page is damaged');
    await rm(app, { recursive: true, force: true });
  });
});
