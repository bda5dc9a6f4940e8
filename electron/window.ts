/** @file The kiosk's one window. */
import { app, BrowserWindow, type Display } from 'electron';
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

/** The window without a page; the watch loads it. */
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

/** Alt+F4 and its kin do not close an exhibition; leaving is staff's, through `destroy`. */
function keepOpen(window: BrowserWindow): void {
  window.on('close', (event) => event.preventDefault());
}

/** The page as its style sheets lay it out for paper (A4, upright), as a PDF. No dialog, no printer. */
export const printPage = (window: BrowserWindow): Promise<Uint8Array> =>
  window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true });
