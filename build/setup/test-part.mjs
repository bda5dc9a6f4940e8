import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { delimiter, join } from 'node:path';
import { at, root } from './paths.mjs';
import { counted, verdict } from './test-counts.mjs';

const running = new Set();
let nextDisplay = 90;

/** Runs one part of the tests to its end: `{part, passed, failed, skipped, seconds, note, log, output}`. */
export async function runPart(part, { logs, env }) {
  const began = Date.now();
  const log = join(logs, `${part.name}.log`);
  const json = join(logs, `${part.name}.json`);
  const { command, args } = whole(part, json);
  const settings = {
    ...env,
    ...part.env,
    NO_COLOR: '1',
    PLAYWRIGHT_JSON_OUTPUT_FILE: json,
    PATH: withPackages(env.PATH),
  };
  // It would win over NO_COLOR.
  delete settings.FORCE_COLOR;
  const ended = await toTheEnd(command, args, settings, log, part.minutes ?? 15);
  const counts = part.runner ? counted(part.runner, json) : undefined;
  const seconds = (Date.now() - began) / 1000;
  return {
    part,
    ...verdict(ended, counts, Boolean(part.runner)),
    seconds,
    log,
    output: readFileSync(log, 'utf8'),
  };
}

/** Ends whatever parts still run, with all that they started. */
export async function stopAll() {
  for (const child of running) signalGroup(child, 'SIGTERM');
  await sleep(1000);
  for (const child of running) signalGroup(child, 'SIGKILL');
}

/** The words to run, with the runner's report switched on and a display around it. */
function whole(part, json) {
  const words = [...part.command];
  if (words[0] === 'node') words[0] = process.execPath;
  if (words[0] === 'npx') words.shift();
  if (part.runner === 'vitest')
    words.push('--reporter=default', '--reporter=json', `--outputFile.json=${json}`);
  // Its own folder for traces: a run empties the one it uses, and two run side by side.
  if (part.runner === 'playwright')
    words.push('--reporter=list,json', '--output', at('dist', 'test-results', part.name));
  // A number of its own for each, because two looking for a free one at once find the same.
  if (part.display)
    words.unshift('xvfb-run', '-a', '-n', String(nextDisplay++), '-s', '-screen 0 1920x1080x24');
  return { command: words[0], args: words.slice(1) };
}

const withPackages = (path) => `${at('node_modules', '.bin')}${delimiter}${path ?? ''}`;

async function toTheEnd(command, args, env, log, minutes) {
  const file = createWriteStream(log);
  const shell = process.platform === 'win32';
  const child = spawn(command, args, {
    cwd: root,
    env,
    shell,
    detached: !shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => file.write(data));
  let late = false;
  const timer = setTimeout(() => ((late = true), stop(child)), minutes * 60_000);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => (file.write(`${error.message}\n`), resolve(127)));
    // Not "close": something left behind in the background must not hold us up.
    child.on('exit', (status) => setTimeout(() => resolve(status ?? 1), 100));
  });
  clearTimeout(timer);
  stop(child);
  running.delete(child);
  file.end(late ? `\nStopped after ${minutes} minutes.\n` : '');
  await finished(file);
  return { code, late };
}

/** Ends the part's whole group of processes; nothing of it may live on, not even a kiosk that refuses to close. */
function stop(child) {
  if (signalGroup(child, 'SIGTERM')) setTimeout(() => signalGroup(child, 'SIGKILL'), 3000);
}

/** True if there was somebody to hear it. */
function signalGroup(child, signal) {
  if (child.pid === undefined) return false;
  try {
    return process.platform === 'win32' ? child.kill(signal) : process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}
