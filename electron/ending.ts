/** @file How the app ends: in order, to stay away or to begin anew; and what nobody caught. */
import { app } from 'electron';
import type { Ended } from './errands/errand.ts';
import { debuggingSwitches } from './switches.ts';

/** A disk that does not answer keeps nobody for longer than this. */
const longestCloseMs = 5_000;
/** For a supervisor: the app did not mean to end, start it again. */
export const beginAnewCode = 75;
/** For a supervisor: staff closed the exhibition, leave it closed. */
const closedByStaffCode = 10;

export interface Leave {
  /** To begin anew. */
  restart: () => void;
  /** Until somebody opens the exhibition again. */
  forStaff: () => void;
  /** Whether the app is ending already, whatever made it. */
  underWay: () => boolean;
}

/** What staff typed in the last second is on disk before the app ends, to stay away or to begin anew. */
export function closeInOrder(close: () => Promise<unknown>): Leave {
  let code = 0;
  let closing = false;
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    const patience = new Promise((resolve) => setTimeout(resolve, longestCloseMs));
    void Promise.race([close().catch(() => undefined), patience]).then(() => {
      // Who is watched from outside is started again from there.
      if (code === beginAnewCode && !isSupervised()) app.relaunch();
      app.exit(code);
    });
  });
  const quitWith = (why: number) => () => {
    code = why;
    app.quit();
  };
  return {
    restart: quitWith(beginAnewCode),
    forStaff: quitWith(closedByStaffCode),
    underWay: () => closing,
  };
}

/** keep-running.sh says so; systemd names the process it started itself. */
const isSupervised = (): boolean =>
  process.env['XATIRE_SUPERVISED'] !== undefined || process.env['SYSTEMD_EXEC_PID'] === String(process.pid);

/** Whatever reaches the top is told to one listener; Electron would open a dialog in front of visitors. */
export function catchWhatNobodyCaught(tell: (sentence: string) => void): void {
  process.removeAllListeners('uncaughtException').removeAllListeners('unhandledRejection');
  process.on('uncaughtException', (error) => tell(error.stack ?? error.message));
  process.on('unhandledRejection', (reason) =>
    tell(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
  );
}

/** What an errand found is said, and how it ended. */
export function endErrand({ exitCode, out = '', why = '' }: Ended): void {
  if (why !== '') process.stderr.write(`${why}\n`);
  end(exitCode, out);
}

/** Wrong use. What was asked of Chromium is taken back first, so that no door opens before the app has ended. */
export function refuse(sentence: string): void {
  for (const name of debuggingSwitches) app.commandLine.removeSwitch(name);
  end(2, sentence, process.stderr);
}

export function end(code: number, words: string, to: NodeJS.WriteStream = process.stdout): void {
  to.write(words === '' ? '' : `${words}\n`, () => app.exit(code));
}
