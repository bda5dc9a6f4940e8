/**
 * @file The process in which a file is read that is to be imported (archive/import/room-worker.ts). A process and not
 * a thread: where a thread asks for more memory in one piece than it may have, V8 ends the whole process it is in.
 */
import { constants, setPriority } from 'node:os';
import { deskOf, type Asked } from './archive/import/room-worker.ts';

/** As Electron's utility process offers it; `process.send` is plain Node's, for tests. */
interface ParentPort {
  on(name: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}
const { parentPort } = process as unknown as { parentPort?: ParentPort };

try {
  // Visitors come first: whatever is read, the loop keeps its pace.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // A machine that does not let us is one where both run alike.
}

const take = deskOf((answered) => {
  // A process has no origin that could be named.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  if (parentPort) parentPort.postMessage(answered);
  else process.send?.(answered);
});
if (parentPort) parentPort.on('message', ({ data }) => take(data as Asked));
else process.on('message', (message) => take(message as Asked));
