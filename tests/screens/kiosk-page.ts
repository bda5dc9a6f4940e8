/**
 * The real pages on a fake bridge: a browser page that gets the built renderer, and the machine's own answers from
 * Node in place of Electron. What is faked is the transport alone.
 */
import type { Page, Route } from '@playwright/test';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Archive } from '../../electron/archive/archive.ts';
import { fileInside, mediaType } from '../../electron/archive/media.ts';
import { Turns } from '../../electron/archive/turns.ts';
import { answersOf } from '../../electron/bridge/answers.ts';
import { answer } from '../../electron/bridge/connect.ts';
import { defaultSettings, type Settings } from '../../exhibition/settings.ts';

export const project = fileURLToPath(new URL('../..', import.meta.url));
export const defaultExhibition = join(project, 'assets/exhibitions/victory-day');
const pages = join(project, process.env['XATIRE_OUT'] ?? 'dist/app', 'renderer');

const app = 'https://app.xatire.test';
const content = 'https://content.xatire.test';

/** The kiosk's own policy (electron/protocol.ts, which cannot be imported without Electron), for this origin. */
const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' ${content}; media-src ${content}; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'`;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface KioskPage {
  /** What the machine was told went wrong; a good test ends with none. */
  reports: string[];
  archive: Archive;
  tell(news: string): Promise<void>;
}

/** Opens the kiosk's page on an exhibition folder, at its first screen. */
export async function openKiosk(
  page: Page,
  { folder = defaultExhibition, settings = {} }: { folder?: string; settings?: Partial<Settings> } = {},
): Promise<KioskPage> {
  const reports: string[] = [];
  const report = (sentence: string) => void reports.push(sentence);
  const archive = new Archive(folder);
  const turns = new Turns(await mkdtemp(join(tmpdir(), 'xatire-screens-')), report);
  const answers = answersOf({ archive, turns, settings: () => ({ ...defaultSettings, ...settings }), report });

  await page.exposeFunction('fakeAsk', (name: string, argument: unknown) => answer(answers, 'xatire://app/', name, argument));
  await page.addInitScript(() => {
    const listeners = new Set<(name: string, value: unknown) => void>();
    const fake = window as unknown as { fakeAsk: (name: string, argument: unknown) => unknown };
    Object.assign(window, {
      fakeTell: (name: string, value: unknown) => listeners.forEach((listener) => listener(name, value)),
      xatire: {
        ask: (name: string, argument: unknown) => fake.fakeAsk(name, argument),
        hear: (news: string, listener: (value: unknown) => void) => {
          const heard = (name: string, value: unknown) => name === news && listener(value);
          listeners.add(heard);
          return () => listeners.delete(heard);
        },
      },
    });
  });
  await page.route('**/*', (route) => serve(route, () => archive.folder));
  page.on('console', (message) => message.type() === 'error' && report(message.text()));
  await page.goto(`${app}/index.html`);
  await page.locator('html[data-screen]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  const tell = (news: string) =>
    page.evaluate((name) => (window as unknown as { fakeTell: (n: string, v: null) => void }).fakeTell(name, null), news);
  return { reports, archive, tell };
}

async function serve(route: Route, contentFolder: () => string): Promise<void> {
  const url = new URL(route.request().url());
  const path = decodeURIComponent(url.pathname).slice(1);
  const fromApp = url.origin === app;
  if (!fromApp && url.origin !== content) return route.abort();
  const file = fileInside(fromApp ? pages : contentFolder(), path);
  const type = fromApp ? types[extname(path)] : mediaType(path);
  try {
    if (!file || !type) throw new Error('not served');
    const headers: Record<string, string> = { 'content-type': type, 'x-content-type-options': 'nosniff' };
    if (fromApp) headers['content-security-policy'] = policy;
    await route.fulfill({ body: await readFile(file), headers });
  } catch {
    await route.fulfill({ status: 404, body: '' });
  }
}
