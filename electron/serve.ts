/** @file Wires the bridge to Electron: questions come in by `ipcMain`, news goes out to the window. */
import { ipcMain, type BrowserWindow } from 'electron';
import { answer, type Permits } from './bridge/connect.ts';
import { askChannel, newsChannel, type Answers, type News } from './bridge/contract.ts';

export function serveQuestions(answers: Answers, permits: Permits, report: (sentence: string) => void): void {
  ipcMain.handle(askChannel, async (event, name: unknown, argument: unknown) => {
    try {
      return await answer(answers, permits, { sender: event.senderFrame?.url, name, argument });
    } catch (error) {
      report((error as Error).message);
      throw error;
    }
  });
}

export function tell<N extends keyof News>(window: BrowserWindow, news: N, value: News[N]): void {
  if (window.isDestroyed() || window.webContents.isCrashed()) return;
  window.webContents.send(newsChannel, news, value);
}
