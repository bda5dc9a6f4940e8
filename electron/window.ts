/** @file The kiosk's one window. */
import { BrowserWindow, type Display } from 'electron';
import { guardContents } from './machine.ts';

export const firstPage = 'xatire://app/index.html';

/** The colour of the ground, so that no frame is ever white. Same as `--ground` in renderer/styles/tokens.css. */
const ground = '#0e1312';

export function openWindow(display: Display, preload: string, windowed: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...(windowed ? { width: 1366, height: 768, minWidth: 640, minHeight: 480 } : kioskBounds(display)),
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
      devTools: windowed,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
      disableDialogs: true,
    },
  });
  window.setMenu(null);
  guardContents(window.webContents);
  if (!windowed) keepOpen(window);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(firstPage);
  return window;
}

/**
 * Without a window manager `kiosk: true` alone leaves an 800×600 window. One pixel wider than the display fills it
 * with and without one (measured on the root window under Xvfb, Electron 25).
 */
function kioskBounds({ bounds }: Display) {
  return {
    x: bounds.x,
    y: bounds.y,
    width: bounds.width + 1,
    height: bounds.height + 1,
    kiosk: true,
    frame: false,
  };
}

/** Alt+F4 and its kin do not close an exhibition; leaving is staff's, through `destroy`. */
function keepOpen(window: BrowserWindow): void {
  window.on('close', (event) => event.preventDefault());
}
