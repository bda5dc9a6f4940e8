/** One kiosk on the display, with a home folder that shows whatever is saved and programs that tell when they are opened. */
import { chromium, test as base, type CDPSession, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writePlanted } from './attempts/content.ts';
import { drivenApp, logOf, packaged, project } from '../kiosk/kiosk.ts';
import { signsOfEscape, take, type State, type Watched } from './signs.ts';
import { putOnClipboard, rootSize, xdo } from './x.ts';

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
export const onClipboard = 'Sınaq: left by another program';

export interface Stand extends Watched {
  /** The middle of the display. */
  middle: { x: number; y: number };
  /** How it was when it opened. */
  opened: State;
  /** Brings the visitor to a screen, as a finger would. */
  goTo(where: 'loop' | 'home' | 'finder' | 'statement'): Promise<void>;
  /** Takes away what a script left in the page. */
  tidy(): Promise<void>;
  /** Signs of escape against how it was; an attempt that works slowly is told by the next one. */
  signs(allowing?: { door?: boolean }): Promise<string[]>;
  /** What the kiosk wrote down about itself. */
  log(): Promise<string>;
  close(): Promise<void>;
}

/** The exhibition that ships, or one in which a stranger planted what could (attempts/content.ts). */
type Opening = 'default' | 'planted';

/** Programs that a link, a file or a print would open; each leaves its name in the home folder. */
const openers = (
  'xdg-open xdg-email gio gvfs-open kde-open exo-open gnome-open sensible-browser x-www-browser www-browser firefox ' +
  'chromium google-chrome evince okular nautilus thunar dolphin lp lpr xterm x-terminal-emulator gnome-terminal zenity'
).split(' ');

export const test = base.extend<object, { manager: 'none' | 'openbox'; opening: Opening; stand: Stand }>({
  manager: ['none', { option: true, scope: 'worker' }],
  opening: ['default', { option: true, scope: 'worker' }],
  stand: [
    async ({ manager, opening }, use) => {
      const ended = manager === 'openbox' ? await manage(join(import.meta.dirname, 'openbox.xml')) : () => {};
      const stand = await openStand(opening);
      await use(stand);
      await stand.close();
      ended();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
export { expect } from '@playwright/test';

/** A window manager under this configuration; resolves to how to end it. */
export async function manage(configuration: string): Promise<() => void> {
  const openbox = spawn('openbox', ['--config-file', configuration], { stdio: 'ignore' });
  await sleep(500);
  return () => void openbox.kill();
}

/** A home folder as a stranger would like it, and the programs to be lured into starting. */
export async function makeHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'xatire-home-'));
  const folders = ['Downloads', 'Desktop', 'Documents', 'Pictures', 'bin', '.config', '.local/share'];
  for (const name of folders) await mkdir(join(home, name), { recursive: true });
  for (const name of openers) {
    const path = join(home, 'bin', name);
    await writeFile(path, `#!/bin/sh\necho "$@" > "${home}/opened-by-${name}"\nsleep 2\n`);
    await chmod(path, 0o755);
  }
  return home;
}

/** The environment of a stand: its home, its lures, its word, nothing of a session's own. */
export const environmentOf = (home: string, tag: string): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  HOME: home,
  PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`,
  XATIRE_STAND: tag,
});

export async function makeData(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'xatire-data-'));
  // An attempt is never cut short by the visit's end.
  const settings = { format: 1, idleSeconds: 600, readingIdleSeconds: 600 };
  await writeFile(join(data, 'settings.json'), JSON.stringify(settings));
  return data;
}

export async function openStand(opening: Opening): Promise<Stand> {
  const planted = opening === 'planted' ? await writePlanted() : null;
  const args = planted === null ? [] : ['--exhibition', planted];
  const [home, data] = await Promise.all([makeHome(), makeData()]);
  const tag = `stand-${home.split('-').at(-1) ?? ''}`;
  const electron = createRequire(import.meta.url)('electron') as unknown as string;
  const words = [
    '--remote-debugging-port=0',
    ...asRoot,
    ...(packaged ? [] : [project]),
    '--data',
    data,
    ...args,
  ];
  const child = spawn(packaged ? drivenApp : electron, words, {
    env: environmentOf(home, tag),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await addressOf(child), { noDefaults: true } as never);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('the kiosk opened no page');
  const stand = await standOf(page, { home, pid: child.pid ?? 0, tag });
  return {
    ...stand,
    log: () => logOf(data),
    async close() {
      await browser.close().catch(() => undefined);
      await kill(child);
      for (const folder of [home, data, ...(planted === null ? [] : [planted, `${planted}.png`])])
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What is watched and how to move on it, once the first screen stands. */
export async function standOf(
  page: Page,
  { home, pid, tag }: Pick<Watched, 'home' | 'pid' | 'tag'>,
): Promise<Stand> {
  await page.locator('#app > :not(.dark)').first().waitFor({ state: 'attached' });
  const session: CDPSession = await page.context().newCDPSession(page);
  await putOnClipboard(onClipboard);
  const { width, height } = await rootSize();
  const middle = { x: Math.round(width / 2), y: Math.round(height / 2) };
  await sleep(1_500);
  await xdo('mousemove', middle.x, middle.y);
  const watched = { page, session, pid, home, tag };
  const opened = await take(watched);
  return {
    ...watched,
    middle,
    opened,
    goTo: (where) => goTo(page, where),
    tidy: () => tidy(page),
    signs: async (allowing) => signsOfEscape(opened, await take(watched), allowing),
    log: async () => '',
    close: async () => undefined,
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`the kiosk ended with ${code}: ${said}`)));
  });
}

async function goTo(page: Page, where: Parameters<Stand['goTo']>[0]): Promise<void> {
  const root = page.locator('html');
  let screen = await root.getAttribute('data-screen');
  if (screen === 'staff') {
    await page.reload();
    await page.locator('[data-screen="loop"] #app > *').first().waitFor();
    screen = 'loop';
  }
  if (where === 'loop') {
    if (screen !== 'loop') await page.reload();
    return root.and(page.locator('[data-screen="loop"]')).waitFor();
  }
  const wanted = where === 'finder' ? 'remembrance' : where;
  if (screen !== wanted) {
    if (screen === 'loop') await page.keyboard.press('Enter');
    else if (screen !== 'home') await page.locator('header.bar button').first().click();
    await page.locator('[data-screen="home"]').waitFor();
    if (wanted !== 'home') await page.locator(`[data-door="${wanted}"]`).click();
    await page.locator(`[data-screen="${wanted}"]`).waitFor();
  }
  if (where === 'finder') await page.getByRole('searchbox').focus();
}

const tidy = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const left of Array.from(document.body.children)) if (left.id !== 'app') left.remove();
    delete document.documentElement.dataset['mark'];
  });

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}
