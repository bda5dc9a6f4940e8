/** @file Tells the watch (watch/watch.ts) what Electron knows of the page, its processes and displays, and lends it hands. */
import { app, powerMonitor, screen, type BrowserWindow, type Display, type WebContents } from 'electron';
import { availableParallelism, loadavg } from 'node:os';
import type { Library } from './archive/library.ts';
import type { Log } from './log/log.ts';
import { boundsIn, chooseDisplay } from './machine.ts';
import { machineClock } from './staff/clock.ts';
import { touchAliveFile, touchEveryMs } from './watch/alive-file.ts';
import type { Failures } from './watch/failures.ts';
import { tickMs } from './watch/heart.ts';
import { restingPath } from './watch/resting.ts';
import { Watch } from './watch/watch.ts';
import { firstPage, type Stage } from './window.ts';

const restingPage = `xatire://app/${restingPath}`;
/** A display that is plugged in says so several times while it finds its size. */
const settledMs = 300;
/** A process that was killed has gone by then. */
const killedMs = 400;

export interface Watched {
  stage: Stage;
  library: Library;
  failures: Failures;
  log: Log;
  /** Ends the whole app in order, to begin anew. */
  restart: () => void;
}

/** The watch over the page on the stage; what Electron tells of the page reaches it from foyer.ts. */
export function watchOver({ stage, library, failures, log, restart }: Watched): Watch {
  const here = (act: (window: BrowserWindow) => void) =>
    void (stage.window.isDestroyed() || act(stage.window));
  const watch = new Watch({
    clock: machineClock,
    failures,
    strain,
    note: log.note,
    problem: log.problem,
    hands: {
      // A load that fails says so by `did-fail-load`.
      load: (page) =>
        here(
          (window) => void window.loadURL(page === 'kiosk' ? firstPage : restingPage).catch(() => undefined),
        ),
      endPage: () => here((window) => endProcess(window.webContents, () => watch.pageVanished())),
      giveWay: () => library.giveWay(),
      restart,
      redraw: () => here((window) => window.webContents.invalidate()),
    },
  });
  app.on('child-process-gone', (_event, { type, reason, name }) => {
    if (type === 'GPU') watch.gpuGone(reason);
    else log.problem(`Process gone: ${name ?? type}, ${reason}.`);
  });
  powerMonitor.on('resume', () => watch.woke());
  setInterval(() => watch.tick(), tickMs);
  const aliveFile = process.env['XATIRE_ALIVE_FILE'];
  if (aliveFile !== undefined) setInterval(() => void touchAliveFile(aliveFile), touchEveryMs);
  return watch;
}

/** What is waiting to run for each core, where the system says so (Windows does not, and then it is 0). */
const strain = (): number => (loadavg()[0] ?? 0) / availableParallelism();

/**
 * Ends a page's process: one that hangs is not asked first, for that is time without a screen. Where the system does
 * not let this process end it, Electron does. `vanished` is called where there is none to end.
 */
function endProcess(contents: WebContents, vanished: () => void): void {
  const pid = contents.getOSProcessId();
  if (pid === 0 || !signal(pid, 0)) return vanished();
  signal(pid, 'SIGKILL');
  setTimeout(() => {
    if (signal(pid, 0) && !contents.isDestroyed() && contents.getOSProcessId() === pid)
      contents.forcefullyCrashRenderer();
  }, killedMs);
}

function signal(pid: number, what: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, what);
  } catch {
    return false;
  }
}

/**
 * Keeps a kiosk's window on its display: the one wanted where it is there, the primary one while it is not. `on` is the
 * one it was opened on.
 */
export function followDisplay(
  stage: Stage,
  on: Display,
  wanted: () => number | undefined,
  watch: Watch,
): void {
  const at = () => JSON.stringify(chooseDisplay(wanted()).bounds);
  let fitted = JSON.stringify(on.bounds);
  let timer: NodeJS.Timeout | undefined;
  const fit = () => {
    const { window } = stage;
    if (window.isDestroyed() || at() === fitted) return;
    fitted = at();
    const display = chooseDisplay(wanted());
    // A window that already fills a screen takes another size a pixel off, without a window manager.
    window.setKiosk(false);
    window.setBounds(boundsIn(display));
    window.setKiosk(true);
    const { x, y, width, height } = display.bounds;
    watch.displayChanged(`${width} × ${height} at ${x}, ${y}`);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(fit, settledMs);
  };
  // It was opened before the settings were read whole (foyer.ts).
  fit();
  screen.on('display-added', soon);
  screen.on('display-removed', soon);
  screen.on('display-metrics-changed', soon);
}
