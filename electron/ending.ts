/** @file How the app ends: in order, to stay away or to begin anew; and what nobody caught. */
import { app } from 'electron';

/** A disk that does not answer keeps nobody for longer than this. */
const longestCloseMs = 5_000;
/** For a supervisor: the app did not mean to end, start it again. */
export const beginAnewCode = 75;

/** What staff typed in the last second is on disk before the app ends, to stay away or to begin anew. */
export function closeInOrder(close: () => Promise<unknown>): { restart: () => void } {
  let anew = false;
  let closing = false;
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    const patience = new Promise((resolve) => setTimeout(resolve, longestCloseMs));
    void Promise.race([close().catch(() => undefined), patience]).then(() => {
      // Who is watched from outside is started again from there.
      if (anew && process.env['XATIRE_SUPERVISED'] === undefined) app.relaunch();
      app.exit(anew ? beginAnewCode : 0);
    });
  });
  return {
    restart() {
      anew = true;
      app.quit();
    },
  };
}

/** Whatever reaches the top is told to one listener; Electron would open a dialog in front of visitors. */
export function catchWhatNobodyCaught(tell: (sentence: string) => void): void {
  process.removeAllListeners('uncaughtException').removeAllListeners('unhandledRejection');
  process.on('uncaughtException', (error) => tell(error.stack ?? error.message));
  process.on('unhandledRejection', (reason) =>
    tell(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
  );
}
