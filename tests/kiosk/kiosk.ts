/** Starts the real kiosk in throw-away folders: the built app on the runtime in use, or the packaged one. */
import { _electron, chromium, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../../exhibition/settings.ts';

export const project = fileURLToPath(new URL('../..', import.meta.url));
export const packaged = process.env['XATIRE_PACKAGED'] === '1';
/** For tests that need the built app and cannot be made on the packaged one (playwright.config.ts). */
export const built = { tag: '@built' };
/** As it goes to a gallery, and with the one mark that lets a test driver in (build/package.mjs, `--for-tests`). */
export const shippedApp = join(project, 'dist/linux-unpacked/xatire');
export const drivenApp = join(project, 'dist/for-tests/linux-unpacked/xatire');
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
/** Each step and every picture of it, for whoever looks for a fault; it costs a kiosk half its speed. */
const tracing = Boolean(process.env['XATIRE_TRACE']);

export interface Kiosk {
  page: Page;
  /** Its main process; null for the packaged one, which opens that door to nobody. */
  app: ElectronApplication | null;
  data: string;
  /** Ends the app at once, as a power cut would. */
  kill(): Promise<void>;
  log(): Promise<string>;
}

export interface Start {
  args?: string[];
  settings?: Partial<Settings>;
  /** An earlier kiosk's data folder, to start where it ended. */
  data?: string;
  /** Words of the environment beside those of the test: `HOME`, whose Pictures folder staff choose from. */
  env?: Record<string, string>;
}

export const test = base.extend<{ start: (start?: Start) => Promise<Kiosk> }>({
  // Playwright reads which fixtures are wanted from this pattern; none is.
  // oxlint-disable-next-line no-empty-pattern
  start: async ({}, use, info) => {
    const running: { kiosk: Kiosk; seen: Page }[] = [];
    const folders: string[] = [];
    await use(async ({ args = [], settings, data: earlier, env = {} } = {}) => {
      const data = earlier ?? (await mkdtemp(join(tmpdir(), 'xatire-kiosk-')));
      folders.push(data);
      if (settings) await writeFile(join(data, 'settings.json'), JSON.stringify({ format: 1, ...settings }));
      const words = [...asRoot, ...(packaged ? [] : [project]), '--data', data, ...args];
      const launched = packaged ? await openPackaged(words, env) : await openBuilt(words, env);
      if (tracing) await launched.page.context().tracing.start({ screenshots: true, snapshots: true });
      const kiosk = { ...launched, data, log: () => logOf(data) };
      running.push({ kiosk, seen: launched.page });
      return kiosk;
    });
    for (const [i, { kiosk, seen }] of running.entries()) {
      const failed = info.status !== info.expectedStatus;
      if (failed) await seen.screenshot({ path: info.outputPath(`end-${i}.png`) }).catch(() => undefined);
      if (tracing)
        await seen
          .context()
          .tracing.stop(failed ? { path: info.outputPath(`trace-${i}.zip`) } : {})
          .catch(() => undefined);
      if (failed) {
        const log = await kiosk.log();
        await writeFile(info.outputPath(`log-${i}.txt`), log);
        // Where only what was printed is kept, it says whether the page was there to be touched.
        console.log(log.split('\n').slice(-20).join('\n'));
      }
      await kiosk.kill();
    }
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
export { expect } from '@playwright/test';

type Launched = Pick<Kiosk, 'page' | 'app' | 'kill'>;

async function openBuilt(words: string[], env: Record<string, string>): Promise<Launched> {
  const app = await _electron.launch({
    args: words,
    cwd: project,
    env: { ...inherited(), ...env },
    timeout: 60_000,
    chromiumSandbox: asRoot.length === 0,
  });
  const page = await app.firstWindow();
  const child = app.process();
  return { app, page: await ready(page), kill: () => ended(child) };
}

/** With the inspect fuse off, the packaged app is driven through Chromium's own debugging port; the shipped one refuses it. */
async function openPackaged(words: string[], env: Record<string, string>): Promise<Launched> {
  const child = spawn(drivenApp, ['--remote-debugging-port=0', ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`the packaged app ended with ${code}: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address, { noDefaults: true } as never);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('the packaged app opened no page');
  return { app: null, page: await ready(page), kill: () => ended(child) };
}

const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((one): one is [string, string] => one[1] !== undefined),
  );

async function ready(page: Page): Promise<Page> {
  // What is not there after a minute never comes: the test is to end there and say so, not at its own last minute.
  page.setDefaultTimeout(60_000);
  await screenStands(page);
  return page;
}

/** The ground alone hears no touch: the kiosk behind the page is still being read. */
export const screenStands = (page: Page): Promise<void> =>
  page.locator('#app > :not(.dark)').first().waitFor({ state: 'attached' });

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}

export async function logOf(data: string): Promise<string> {
  const names = await readdir(join(data, 'logs')).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(join(data, 'logs', name), 'utf8')));
  return texts.join('\n');
}

/** Runs the app for a switch that opens no window, with `typed` on its standard input; what it printed and how it ended. */
export function runOnce(
  args: string[],
  env: Record<string, string> = {},
  typed = '',
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const electron = createRequire(import.meta.url)('electron') as unknown as string;
  const command = packaged ? shippedApp : electron;
  return new Promise((resolve) => {
    const child = spawn(command, [...asRoot, ...(packaged ? [] : [project]), ...args], {
      cwd: project,
      env: { ...process.env, ...env },
    });
    child.stdin.end(typed);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export { Finger } from './finger.ts';
