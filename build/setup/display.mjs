import { spawn } from 'node:child_process';
import { Stop } from './say.mjs';

/** Can a window be shown? On Linux that takes an X or Wayland display; elsewhere there always is one. */
export const hasDisplay = (env = process.env) =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/**
 * Starts an invisible screen of its own and returns its name (`:7`) and a way to end it. Electron wants a display even
 * for work without a window; its headless mode crashes in 25.
 */
export async function openHiddenDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x720x24', '-nolisten', 'tcp'];
  // In a group of its own: Ctrl+C in the terminal is for the app, which still needs the screen to end properly.
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const number = await new Promise((resolve, reject) => {
    let text = '';
    server.on('error', () =>
      reject(new Stop('Xvfb is missing: it is needed here, where there is no display.')),
    );
    server.on('exit', () => reject(new Stop('Xvfb ended at once; there is no display.')));
    server.stdio[3].on('data', (data) => {
      text += data;
      if (text.endsWith('\n')) resolve(text.trim());
    });
  });
  return { display: `:${number}`, close: () => server.kill() };
}
