/** @file The kiosk's one window, and the next where it was taken away. */
import { app, BrowserWindow, type Display } from 'electron';
import type { Leave } from './ending.ts';
import { boundsIn } from './machine.ts';

export const firstPage = 'xatire://app/index.html';

/** The colour of the ground, so that no frame is ever white. Same as `--ground` in renderer/styles/tokens.css. */
const ground = '#0e1312';

/** What Chromium offers pages and a visitor could get out by: dialogs and windows of the system's, its files and devices. */
const leadingOut = [
  'FileSystemAccess',
  'FileSystemAccessLocal',
  'EyeDropperAPI',
  'DocumentPictureInPictureAPI',
  'Presentation',
  'WebShare',
  'WebUSB',
  'WebHID',
  'Serial',
  'WebBluetooth',
];

/** A page that is never ready must not leave a desktop in front of visitors; the window has its ground. */
const showAnywayMs = 3_000;

/** The window without a page. */
export function openWindow(display: Display, preload: string, windowed: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...(windowed
      ? { width: 1366, height: 768, minWidth: 640, minHeight: 480 }
      : { ...boundsIn(display), kiosk: true, frame: false }),
    show: false,
    backgroundColor: ground,
    title: 'Xatirə',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: windowed && !app.isPackaged,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
      disableDialogs: true,
      disableBlinkFeatures: leadingOut.join(','),
    },
  });
  window.setMenu(null);
  if (!windowed) keepOpen(window);
  const show = () => void (window.isDestroyed() || window.isVisible() || window.show());
  window.once('ready-to-show', show);
  setTimeout(show, showAnywayMs);
  return window;
}

/** Where the exhibition is shown: one window, and another where that one was taken away. */
export class Stage {
  #window: BrowserWindow;
  readonly #acts: ((window: BrowserWindow) => void)[] = [];

  constructor(first: BrowserWindow) {
    this.#window = first;
  }

  /** The window there is now; it may be gone already where the app ends. */
  get window(): BrowserWindow {
    return this.#window;
  }

  /** Somebody started the app once more: what runs already is to be seen. */
  comeForward(): void {
    if (this.#window.isDestroyed()) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }

  /** Does something to the window there is, and to each that comes after it. */
  forEach(act: (window: BrowserWindow) => void): void {
    this.#acts.push(act);
    act(this.#window);
  }

  /**
   * A script can end the window it runs in, whatever `close` is told: Electron lets it and asks nobody. Then another is
   * opened at once, still without a page, and `replaced` hears of it; where none can be had, the app begins anew.
   */
  keep(
    open: () => BrowserWindow,
    { underWay, restart }: Pick<Leave, 'underWay' | 'restart'>,
    replaced: () => void,
  ): void {
    const replace = () => {
      if (underWay()) return;
      try {
        this.#window = open();
      } catch {
        return restart();
      }
      // At once and not when its page is there, for behind it may be somebody's desktop.
      this.#window.show();
      for (const act of this.#acts) act(this.#window);
      replaced();
    };
    this.forEach((window) => (window.isDestroyed() ? replace() : window.once('closed', replace)));
  }
}

/** Alt+F4 and its kin do not close an exhibition; leaving is staff's, through `destroy`. */
function keepOpen(window: BrowserWindow): void {
  window.on('close', (event) => event.preventDefault());
}

/** The page as its style sheets lay it out for paper (A4, upright), as a PDF. No dialog, no printer. */
export const printPage = (window: BrowserWindow): Promise<Uint8Array> =>
  window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true });
