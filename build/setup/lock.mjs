import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** No piece of set-up takes this long; older locks are leftovers whoever made them. */
const tooOld = 20 * 60_000;
/** A lock file without words in it is being written just now, or was left by a crash in that very moment. */
const writing = 10_000;

/** Runs `work` while no other process does so under the same lock file; waits for its turn. */
export async function withLock(file, work, { onWait = () => {} } = {}) {
  mkdirSync(dirname(file), { recursive: true });
  let waited = false;
  while (!take(file)) {
    if (isLeftOver(file)) breakUp(file);
    else {
      if (!waited) onWait();
      waited = true;
      await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** True if whoever made the lock is gone. */
export function isLeftOver(file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    if (age > tooOld) return true;
    const words = readFileSync(file, 'utf8');
    if (!words) return age > writing;
    const { pid, host } = JSON.parse(words);
    return host === hostname() && !isAlive(pid);
  } catch {
    return false;
  }
}

/** Removes a left-over lock; a second lock keeps two that found it from removing each other's new one. */
function breakUp(file) {
  const guard = `${file}.breaking`;
  if (!take(guard)) {
    if (isLeftOver(guard)) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isLeftOver(file)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
