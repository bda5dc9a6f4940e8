/** @file Brings a visitor's screen back when the page dies, hangs or does not load. */
import { app, type BrowserWindow } from 'electron';
import type { Log } from './log/log.ts';
import { firstPage } from './window.ts';

/** A broken page is tried again after 0.2 s, then twice as long each time, at most 5 s; a minute of peace resets it. */
const firstWaitMs = 200;
const longestWaitMs = 5_000;
const peaceMs = 60_000;

export function watch(window: BrowserWindow, log: Log): void {
  let wait = firstWaitMs;
  let lastFault = 0;
  const comeBack = (reason: string) => {
    log.problem(`The screen is brought back: ${reason}.`);
    wait = Date.now() - lastFault > peaceMs ? firstWaitMs : Math.min(wait * 2, longestWaitMs);
    lastFault = Date.now();
    setTimeout(() => {
      if (!window.isDestroyed()) void window.loadURL(firstPage).catch(() => undefined);
    }, wait);
  };
  window.webContents.on('render-process-gone', (_event, details) =>
    comeBack(`page process ${details.reason}`),
  );
  window.webContents.on('unresponsive', () => {
    log.problem('The page does not answer; it is ended.');
    window.webContents.forcefullyCrashRenderer();
  });
  window.webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    // -3 is a load that another load replaced.
    if (isMainFrame && code !== -3) comeBack(`page did not load (${description})`);
  });
  app.on('child-process-gone', (_event, details) =>
    log.problem(`Process gone: ${details.type}, ${details.reason}.`),
  );
}
