/** @file Files opened with the app: by this start's own words, by a later start, or told by the system. */
import { app } from 'electron';
import { resolve } from 'node:path';
import { end } from './ending.ts';
import { HandedOver } from './packages/handed-over.ts';

/** What this start hands to the one that runs, whose working folder is another. */
export const handingOf = (open: string | undefined): { open?: string } =>
  open === undefined ? {} : { open: resolve(open) };

/** From the first moment on, for the system tells of a file once. */
export function takeOpened(open: string | undefined): HandedOver {
  const handed = new HandedOver();
  handed.take(handingOf(open));
  app.on('second-instance', (_event, _words, _folder, said) => handed.take(said));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    handed.take({ open: path });
  });
  return handed;
}

/** A kiosk runs already, and was told. */
export function endBeside(open: string | undefined): void {
  const offered = open === undefined ? '' : ' The package is offered there, in staff mode.';
  end(0, `Xatirə is already running.${offered}`, process.stderr);
}
