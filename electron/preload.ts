/** @file The whole of what a page can reach: ask a question, hear news. Runs sandboxed, isolated from the page. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

contextBridge.exposeInMainWorld('xatire', {
  ask: (question: string, argument: unknown) => ipcRenderer.invoke('xatire:ask', question, argument),
  hear: (news: string, listener: (value: unknown) => void) => {
    const heard = (_: IpcRendererEvent, name: string, value: unknown) => name === news && listener(value);
    ipcRenderer.on('xatire:news', heard);
    return () => ipcRenderer.off('xatire:news', heard);
  },
});
