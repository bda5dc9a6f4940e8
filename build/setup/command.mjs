import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Runs a command to its end and collects what it prints (stdout, and both streams together).
 * Never throws: a command that cannot be started ends with code 127.
 */
export function run(command, args, { cwd = root, env = process.env, signal, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, signal, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (data) => ((stdout += data), (output += data)));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 127, stdout, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}

/** Runs npm: the one that started us if it did, else the one on the path (on Windows that is a script). */
export function npm(args) {
  const started = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(started)) return run(process.execPath, [started, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Can this command be found on the path? */
export function onPath(name, path = process.env.PATH ?? '') {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder || '.', name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The last line with something on it, for a sentence about a failure. */
export function lastLine(output) {
  return output.trim().split('\n').at(-1)?.trim() ?? '';
}
