/** What is measured at each sample. Runs inside the app's main process, with the page's debugger at hand. */
import { app, type Debugger } from 'electron';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ofSeenOut, type Measured, type Sample } from './measured.ts';

setFlagsFromString('--expose-gc');
const collectMain = runInNewContext('gc') as () => void;

export async function measure(page: Debugger, data: string): Promise<Pick<Sample, Measured>> {
  // Chromium keeps decoded pictures as long as nobody needs the room, up to 512 MB; what is let go at a word is no leak.
  await page.sendCommand('Memory.simulatePressureNotification', { level: 'critical' });
  // Twice: the first sets free what the finalizers of the second need to have gone.
  for (let i = 0; i < 2; i++) {
    await page.sendCommand('HeapProfiler.collectGarbage');
    collectMain();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { usedSize } = (await page.sendCommand('Runtime.getHeapUsage')) as { usedSize: number };
  const counters = (await page.sendCommand('Memory.getDOMCounters')) as {
    nodes: number;
    jsEventListeners: number;
  };
  const pids = processes();
  return {
    pageHeap: usedSize,
    mainHeap: process.memoryUsage().heapUsed,
    nodes: counters.nodes,
    listeners: counters.jsEventListeners,
    handles: sum(pids, handlesOf),
    pss: sum(pids, pssOf),
    log: sum(readdirSync(join(data, 'logs')), (name) => logOf(join(data, 'logs', name))),
  };
}

/** Bytes of a log, without the lines of staff whom the fast clock saw out (driver.ts): they are the run's own doing. */
const logOf = (file: string): number =>
  Buffer.byteLength(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !ofSeenOut.test(line))
      .join('\n'),
  );

/** Every process of the app that is alive. */
const processes = (): number[] => app.getAppMetrics().map(({ pid }) => pid);

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

function handlesOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
}

/**
 * What a process holds of its own: not the program's files, of which each has the smaller a share the more apps of the
 * same runtime are open beside it.
 */
function pssOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kib = (what: string) => Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0);
    return (kib('Pss_Anon') + kib('Pss_Shmem')) * 1_024;
  } catch {
    return 0;
  }
}
