/** @file Wires the bridge to Electron: questions come in by `ipcMain`, news goes out to the window. */
import { ipcMain, type BrowserWindow, type WebFrameMain } from 'electron';
import { askChannel, newsChannel } from './bridge/channels.ts';
import type { Asked } from './bridge/connect.ts';
import type { News } from './bridge/contract.ts';

/** `answer` may take its time, and rejects with a sentence for `report` where a question is refused. */
export function serveQuestions(
  answer: (asked: Asked) => Promise<unknown>,
  report: (sentence: string) => void,
): void {
  ipcMain.handle(askChannel, async (event, name: unknown, argument: unknown) => {
    // At once, for a page that has gone by the time of the answer has no address any more.
    const sender = addressOf(event.senderFrame);
    try {
      return await answer({ sender, name, argument });
    } catch (error) {
      report((error as Error).message);
      throw error;
    }
  });
}

/** Who asks; a frame inside a page, or one that is gone, is nobody. */
const addressOf = (frame: WebFrameMain | null): string | undefined =>
  frame && frame.parent === null ? frame.url : undefined;

export function tell<N extends keyof News>(window: BrowserWindow, news: N, value: News[N]): void {
  if (window.isDestroyed() || window.webContents.isCrashed()) return;
  window.webContents.send(newsChannel, news, value);
}
