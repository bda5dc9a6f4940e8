/**
 * A check that cannot fail is none: here every door is opened on purpose, from inside the main process, and the signs
 * must tell it. Then one guard after another is taken away, and the very attempt it holds must get out.
 */
import { _electron, test as base, type ElectronApplication } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { script } from './attempts/script.ts';
import { packaged, project } from '../kiosk/kiosk.ts';
import { environmentOf, expect, makeData, makeHome, manage, standOf, type Stand } from './stand.ts';
import { key, putOnClipboard, xdo } from './x.ts';

interface Open {
  app: ElectronApplication;
  stand: Stand;
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const test = base.extend<{ open: Open }>({
  // oxlint-disable-next-line no-empty-pattern
  open: async ({}, use) => {
    const [home, data] = await Promise.all([makeHome(), makeData()]);
    const tag = `detector-${home.slice(-6)}`;
    const app = await _electron.launch({
      args: [...asRoot, project, '--data', data],
      cwd: project,
      env: environmentOf(home, tag),
      timeout: 60_000,
    });
    const stand = await standOf(await app.firstWindow(), { home, pid: app.process().pid ?? 0, tag });
    expect(await stand.signs()).toEqual([]);
    await use({ app, stand });
    app.process().kill('SIGKILL');
    for (const folder of [home, data]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
test.skip(packaged, 'the main process of a package cannot be reached, which is the point of it');

/** Waits until a sign says it, as an attempt that works slowly would be told by a later one. */
const told = (stand: Stand, sign: RegExp) =>
  expect.poll(async () => (await stand.signs()).join('\n'), { timeout: 10_000 }).toMatch(sign);
const quiet = (stand: Stand) => expect.poll(() => stand.signs(), { timeout: 10_000 }).toEqual([]);

test('each door that is opened is told, and closed again is told no more', async ({
  open: { app, stand },
}) => {
  test.setTimeout(180_000);
  const { page } = stand;

  const second = await app.evaluate(({ BrowserWindow }) => new BrowserWindow({ width: 300, height: 200 }).id);
  await told(stand, /a window on the display/);
  await app.evaluate(({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.destroy(), second);
  await quiet(stand);

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await told(stand, /gone from the display: \d+ Xatirə/);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show());
  await quiet(stand);

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1.5));
  await told(stand, /^size:/m);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
  await quiet(stand);

  await app.evaluate(({ app: main }) =>
    (process as unknown as { mainModule: NodeJS.Module }).mainModule
      .require('node:child_process')
      .exec(`echo x > "${main.getPath('home')}/Downloads/saved.pdf"; xdg-open x`),
  );
  await told(stand, /a file left: Downloads\/saved\.pdf/);
  expect((await stand.signs()).join('\n')).toMatch(/a file left: opened-by-xdg-open/);
  expect((await stand.signs()).join('\n')).toMatch(/a program started: \S*(sh|sleep|dash|bash)/);
  await rm(`${stand.home}/Downloads/saved.pdf`);
  await rm(`${stand.home}/opened-by-xdg-open`);
  await quiet(stand);

  const before = stand.opened.clipboard;
  await putOnClipboard('Sınaq: leaked');
  await told(stand, /the clipboard holds “Sınaq: leaked”/);
  await putOnClipboard(before);
  await quiet(stand);

  for (const [change, sign] of [
    ['root.dataset.screen = "staff"', /the screen is staff/],
    ['root.dataset.screen = "trouble"', /the screen is trouble/],
    ['root.dataset.mark = "ran"', /^mark: ran/m],
    ['history.pushState(null, "", "elsewhere.html")', /^address: /m],
  ] as const) {
    await page.evaluate(`{ const root = document.documentElement; ${change} }`);
    await told(stand, sign);
    await page.reload();
    await page.evaluate('history.replaceState(null, "", "index.html")');
    await quiet(stand);
  }

  void page.evaluate('for (;;);').catch(() => undefined);
  await told(stand, /the page does not answer/);
});

test('a kiosk that ended is told', async ({ open: { app, stand } }) => {
  app.process().kill('SIGKILL');
  await expect
    .poll(() => stand.signs().catch((error) => [String(error)]), { timeout: 10_000 })
    .not.toEqual([]);
});

test('with a guard taken away, the attempt it holds gets out and is told', async ({
  open: { app, stand },
}) => {
  test.setTimeout(120_000);
  const attempt = (what: string) => {
    const found = script.find((one) => one.what === what);
    if (!found) throw new Error(`no such attempt: ${what}`);
    return found.try(stand);
  };

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.debugger.detach());
  await attempt('a file field, clicked');
  await told(stand, /a window on the display/);
  await key('Escape');
  await stand.tidy();
  // The dialog's own settings.
  await expect
    .poll(() => stand.signs(), { timeout: 10_000 })
    .toEqual([expect.stringMatching(/^a file left: \.config\/gtk-3\.0/)]);
  await rm(`${stand.home}/.config/gtk-3.0`, { recursive: true });
  await quiet(stand);

  await app.evaluate(({ session }) =>
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(true)),
  );
  await attempt('full screen of its own');
  await told(stand, /fullscreenElement: true|clipboard/);
  await stand.page.evaluate('document.exitFullscreen().catch(() => 0)');
  await quiet(stand);

  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.removeAllListeners('will-navigate');
  });
  await attempt('location: a medium as a page');
  await told(stand, /^address: |the page does not answer/m);
});

test('a desktop’s own keys lead out, which is why the installer takes them away', async ({
  open: { stand },
}) => {
  const ended = await manage('/etc/xdg/openbox/rc.xml');
  await quiet(stand).catch(() => undefined);
  const before = await stand.signs();
  await xdo('key', 'super+d');
  await expect.poll(() => stand.signs(), { timeout: 5_000 }).not.toEqual(before);
  ended();
});
