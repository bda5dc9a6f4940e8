/** @file Wires the bridge to Electron: questions come in by `ipcMain`, news goes out to the window. */
import { ipcMain, type BrowserWindow, type WebFrameMain } from 'electron';
import { answer, type Permits } from './bridge/connect.ts';
import { askChannel, newsChannel, type Answers, type News } from './bridge/contract.ts';

export function serveQuestions(answers: Answers, permits: Permits, report: (sentence: string) => void): void {
  ipcMain.handle(askChannel, async (event, name: unknown, argument: unknown) => {
    try {
      return await answer(answers, permits, { sender: addressOf(event.senderFrame), name, argument });
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
