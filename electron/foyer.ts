/**
 * @file What stands before the kiosk is there: its window, the first page on its way, and whoever asks for something
 * meanwhile waits for the answer. A page's process takes as long to begin as the kiosk to be read, and neither has to wait
 * for the other.
 */
import { app, session, type BrowserWindow, type Display, type WebContents } from 'electron';
import { join } from 'node:path';
import type { Asked } from './bridge/connect.ts';
import type { Log } from './log/log.ts';
import { chooseDisplay } from './machine.ts';
import { serve } from './protocol.ts';
import { serveQuestions } from './serve.ts';
import type { Watch } from './watch/watch.ts';
import { firstPage, openWindow, Stage } from './window.ts';

/** A page that is not even asked for keeps the kiosk waiting no longer than this. */
const longestWaitMs = 1_000;

export interface FoyerOptions {
  windowed: boolean;
  /** The display that was asked for, counted from 1. */
  display: number | undefined;
  log: Log;
}

/** Who answers once the kiosk is there. */
export interface Inside {
  watch: Watch;
  /** Rejects with a sentence for the log where a question is refused. */
  answer: (asked: Asked) => Promise<unknown>;
  /** Finds a medium of the exhibition by its path. */
  media: (path: string) => Promise<string | null>;
  /** Finds the face made of a portrait. */
  face: (path: string) => Promise<string | null>;
}

export interface Foyer {
  stage: Stage;
  /** The display the window was opened on. */
  display: Display;
  /** Resolves when a first file of the page was handed out: what is read before would keep it waiting. */
  handedOut: Promise<void>;
  /** Another window like the first. */
  openWindow: (on: Display) => BrowserWindow;
  /** Everything that was asked and told so far reaches them, in its order. */
  letIn: (inside: Inside) => void;
}

/** Opens the window and asks for its page. Once the app is ready. */
export function openFoyer({ windowed, display: wanted, log }: FoyerOptions): Foyer {
  const { promise: inside, resolve: letIn } = later<Inside>();
  const { promise: handedOut, resolve: begun } = later<void>();
  const open = (on: Display) => openWindow(on, join(__dirname, 'preload.cjs'), windowed);
  const display = chooseDisplay(wanted);
  serve(session.defaultSession, {
    pages: join(__dirname, 'renderer'),
    media: async (path) => (await inside).media(path),
    face: async (path) => (await inside).face(path),
    broken: (path) => brokenPage(path, inside, log),
    begun,
  });
  serveQuestions(async (asked) => (await inside).answer(asked), log.problem);
  // The last one may be the workshop's hidden window, or one in whose place another is about to stand.
  app.on('window-all-closed', () => undefined);
  const stage = new Stage(open(display));
  // On a desk whoever closes the window closes the app.
  if (windowed) stage.window.on('closed', () => app.quit());
  stage.forEach((window) => listen(window.webContents, inside));
  // A load that fails says so by `did-fail-load`.
  void stage.window.loadURL(firstPage).catch(() => undefined);
  setTimeout(begun, longestWaitMs);
  return { stage, display, handedOut, openWindow: open, letIn };
}

/** What the watch has to know of a page. */
function listen(contents: WebContents, inside: Promise<Inside>): void {
  const tell = (act: (watch: Watch) => void) => void inside.then(({ watch }) => act(watch));
  contents.on('render-process-gone', (_event, { reason }) => tell((watch) => watch.pageGone(reason)));
  contents.on('unresponsive', () => tell((watch) => watch.unresponsive()));
  // Once it is there: a way that was begun and denied (machine.ts) leaves the page as it was.
  contents.on('did-navigate', () => tell((watch) => watch.pageLoads()));
  contents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    // -3 is a load that another load replaced.
    if (isMainFrame && code !== -3) tell((watch) => watch.pageNotLoaded(description));
  });
}

/** A lost typeface or picture of our own is a blemish; without a script or a style sheet there is no page. */
function brokenPage(path: string, inside: Promise<Inside>, log: Log): void {
  if (/\.(html|js|css)$/.test(path))
    void inside.then(({ watch }) => watch.pageNotLoaded(`${path} cannot be read`));
  else log.problem(`A file of the app cannot be read: ${path}.`);
}

function later<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
