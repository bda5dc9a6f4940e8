/** @file Opens the process in which lists are read (import-room.ts). Only once the app is ready. */
import { utilityProcess } from 'electron';
import { join } from 'node:path';
import { mostHeapMb, type RoomProcess } from './archive/import/reading-room.ts';

/** `app` is the folder of the built app. */
export function openImportRoom(app: string): RoomProcess {
  const child = utilityProcess.fork(join(app, 'import-room.cjs'), [], {
    serviceName: 'Xatirə import',
    execArgv: [`--max-old-space-size=${mostHeapMb}`],
    stdio: 'ignore',
  });
  return {
    // A process has no origin that could be named.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onEnd: (listener) => void child.on('exit', (code) => listener(`code ${code}`)),
    kill: () => void child.kill(),
  };
}
