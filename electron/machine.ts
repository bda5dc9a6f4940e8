/** @file The machine around the window: no network, no sleep, no permission, nothing that leads out of the exhibition. */
import {
  app,
  Menu,
  powerSaveBlocker,
  screen,
  type BrowserWindow,
  type Display,
  type Session,
  type WebContents,
} from 'electron';
import { readdirSync } from 'node:fs';

/**
 * Before the app is ready: on Linux a window has the toolkit's colour until something is painted in it, at the start
 * and after a loss of the graphics process; of the light theme that is a white screen (measured, Electron 25).
 */
export function darkenGround(): void {
  if (process.platform === 'linux') process.env['GTK_THEME'] = 'Adwaita:dark';
}

/**
 * Before the app is ready: on Linux the toolkit takes `--display 2` for the name of an X display, finds none that is
 * called “2”, and ends the app (seen with Electron 25).
 */
export function keepDisplayForOurselves(): void {
  app.commandLine.removeSwitch('display');
}

/** Before the app is ready: whatever Chromium would fetch by itself stays home. */
export function cutNetwork(): void {
  const switches = app.commandLine;
  switches.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'no-proxy-server',
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
    'disable-pinch',
    'disable-sync',
  ]) {
    switches.appendSwitch(name);
  }
  switches.appendSwitch('overscroll-history-navigation', '0');
  switches.appendSwitch('autoplay-policy', 'no-user-gesture-required');
}

/**
 * Before the app is ready: letters are smoothed in greys, never in the three colours of a screen's dots. Those put
 * coloured edges on light text and are dropped wherever a slide fades, so that letters would change under a visitor's
 * eyes. And merely being ready for them makes Chromium draw text eight times as slowly, even where the system wants
 * greys and the picture is the same (the roll at each letter typed, Electron 25 without a graphics card: 17 ms and 2).
 */
export function smoothInGreys(): void {
  app.commandLine.appendSwitch('disable-lcd-text');
}

/** Where Linux has graphics cards: the kernel's own place for them, and those of drivers that stay out of it. */
const cards = /^(dri|dxg|nvidia\d+|mali\d*|kgsl.*|pvr.*)$/;

/**
 * Before the app is ready: where there is no graphics card, the processor draws from the first moment. Chromium tries a
 * card all the same, by starting a process that fails and then another, while the page waits (a sixth of a second of
 * every start, Electron 25). There is nothing below this way of drawing, so that however often its process is lost it is
 * started again; left to itself Chromium would end the app after a few times.
 */
export function drawByProcessor(): void {
  const switches = app.commandLine;
  if (process.platform !== 'linux' || switches.hasSwitch('use-gl') || hasCard()) return;
  switches.appendSwitch('disable-gpu');
  switches.appendSwitch('disable-software-rasterizer');
  switches.appendSwitch('disable-gpu-process-crash-limit');
}

function hasCard(): boolean {
  try {
    return readdirSync('/dev').some((name) => cards.test(name));
  } catch {
    return true;
  }
}

/** Nothing is asked of the operating system in a visitor's name, nothing is fetched, nothing is downloaded. */
export function guardSession(session: Session): void {
  // Electron asks a Google host for a dictionary at every start unless both are said.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(xatire|devtools|blob|data):/.test(details.url) });
  });
}

/** Whatever shows a page is guarded from its first moment, however it came about. */
export function guardEverything(): void {
  // Said before the app is ready: nothing has a menu, and none is built at the start.
  Menu.setApplicationMenu(null);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('session-created', guardSession);
}

/** The page stays the page. */
function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // resizeTo and moveTo would take the kiosk off its display.
  contents.on('content-bounds-updated', (event) => event.preventDefault());
  keepFilesShut(contents);
  void contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);
}

/**
 * A file field opens the system's dialog, in which one can look round the whole disk; Electron has no word against it,
 * the debugging protocol does. Nothing of the kiosk's own has a file field: staff choose among folders it lists itself.
 */
function keepFilesShut({ debugger: tool }: WebContents): void {
  try {
    tool.attach('1.3');
  } catch {
    return;
  }
  const say = (method: string, words: object) => tool.sendCommand(method, words).catch(() => undefined);
  void say('Page.enable', {}).then(() => say('Page.setInterceptFileChooserDialog', { enabled: true }));
}

/** The display an installer chose, counted from 1 in the system's order; the primary one where there is none such. */
export function chooseDisplay(wanted: number | undefined): Display {
  return (
    (wanted === undefined ? undefined : screen.getAllDisplays()[wanted - 1]) ?? screen.getPrimaryDisplay()
  );
}

/**
 * Without a window manager `kiosk: true` alone leaves an 800×600 window. One pixel wider than the display fills it
 * with and without one (measured on the root window under Xvfb, Electron 25).
 */
export const boundsIn = ({ bounds: { x, y, width, height } }: Display) => ({
  x,
  y,
  width: width + 1,
  height: height + 1,
});

export function stayAwake(): void {
  powerSaveBlocker.start('prevent-display-sleep');
}

/** The display the window is on: its size in the page's pixels, its scale, and its place among all, counted from 1. */
export function measureDisplay(window: BrowserWindow) {
  const { id, size, scaleFactor } = screen.getDisplayMatching(window.getBounds());
  const all = screen.getAllDisplays();
  const number = all.findIndex((one) => one.id === id) + 1;
  return { ...size, scale: scaleFactor, number, count: all.length };
}
