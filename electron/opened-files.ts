/** @file Files opened with the app: by this start's own words, by a later start, or told by the system. */
import { app } from 'electron';
import { resolve } from 'node:path';
import { end } from './ending.ts';

/** What this start hands to the one that runs, whose working folder is another. */
export const handingOf = (open: string | undefined): { open?: string } =>
  open === undefined ? {} : { open: resolve(open) };

/** Whoever hears of files that are opened; those from before are told to them at once. */
export type Opened = (hear: (said: unknown) => void) => void;

/** From the first moment on, for the system tells of a file once. */
export function takeOpened(open: string | undefined): Opened {
  const early: unknown[] = [handingOf(open)];
  let take = (said: unknown): void => void early.push(said);
  app.on('second-instance', (_event, _words, _folder, said) => take(said));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take({ open: path });
  });
  return (hear) => {
    take = hear;
    for (const said of early.splice(0)) hear(said);
  };
}

/** A kiosk runs already, and was told. */
export function endBeside(open: string | undefined): void {
  const offered = open === undefined ? '' : ' The package is offered there, in staff mode.';
  end(0, `Xatirə is already running.${offered}`, process.stderr);
}
