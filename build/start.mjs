/** @file `npm start`: set-up, build, then the app with whatever was passed on (`npm start -- --windowed`). */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';
import { prepare } from './setup.mjs';
import { buildApp } from './setup/app-build.mjs';
import { hasDisplay, openHiddenDisplay } from './setup/display.mjs';
import { root } from './setup/paths.mjs';
import { runMain, Stop } from './setup/say.mjs';

/** Switches of the app that open no window. */
const windowless = ['--check', '--install', '--export', '--set-pin', '--help', '--version'];

export const opensNoWindow = (args) => args.some((word) => windowless.includes(word.split('=')[0]));

/** What Electron is started with: its own switches, our folder, the app's switches. */
export function electronArguments(args, { asRoot, env = process.env, project = root }) {
  const own = [];
  // Chromium refuses to start as root with its sandbox on.
  if (asRoot) own.push('--no-sandbox');
  if (env.WAYLAND_DISPLAY && !env.DISPLAY) own.push('--ozone-platform-hint=auto');
  return [...own, project, ...args];
}

async function main() {
  const args = process.argv.slice(2);
  const hidden = !hasDisplay();
  if (hidden && !opensNoWindow(args)) {
    throw new Stop('There is no display: run this under a desktop, or with xvfb-run.', 2);
  }
  const quiet = opensNoWindow(args);
  const { executable } = await prepare({ quiet, headless: hidden });
  await buildApp({ quiet });
  const screen = hidden ? await openHiddenDisplay() : undefined;
  const env = { ...process.env, ...(screen && { DISPLAY: screen.display }) };
  // A leftover from someone's shell would make Electron a plain Node.js.
  delete env.ELECTRON_RUN_AS_NODE;
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  process.exitCode = await runApp(executable, electronArguments(args, { asRoot, env }), env);
  screen?.close();
}

/** Runs the app to its end in this terminal, signals passed on; its exit code, or 128 and the signal's number. */
function runApp(executable, args, env) {
  return new Promise((resolve, reject) => {
    const app = spawn(executable, args, { cwd: env.INIT_CWD ?? process.cwd(), env, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.kill(signal));
    app.on('error', (error) => reject(new Stop(`The app could not be started: ${error.message}`)));
    app.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
