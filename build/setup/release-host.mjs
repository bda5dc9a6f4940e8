import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastLine, run } from './command.mjs';
import { at, cacheFolder } from './paths.mjs';
import { say } from './say.mjs';

/** A download may be slow, but a minute without one new byte means that nobody answers. */
const silence = 60_000;
/** After a failure, and with another runtime at hand, the host is asked again no sooner than this. */
const pause = 60 * 60_000;

const failed = (version) => join(cacheFolder(), `electron-${version}-not-reached`);

/** Did the release host fail us within the last hour? */
export function failedLately(version, now = Date.now()) {
  const mark = statSync(failed(version), { throwIfNoEntry: false });
  return mark !== undefined && now - mark.mtimeMs < pause;
}

/** Lets the electron package fetch its binary; undefined if it is there now, else what went wrong. */
export async function fetchFromReleaseHost(version, { quiet = false } = {}) {
  const script = at('node_modules', 'electron', 'install.js');
  if (!existsSync(script)) return 'the electron package is missing';
  if (!quiet) say(`Electron: asking the release host for ${version} …`);
  const folder = mkdtempSync(join(tmpdir(), 'xatire-electron-'));
  const stop = new AbortController();
  const watch = watchGrowth(folder, () => stop.abort());
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  const { code, output } = await run(process.execPath, [script], { env, signal: stop.signal });
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
  if (code === 0) return undefined;
  writeFileSync(failed(version), output);
  return reason(output);
}

function watchGrowth(folder, onSilence) {
  let size = 0;
  let since = Date.now();
  return setInterval(() => {
    const now = sizeOf(folder);
    if (now !== size) {
      size = now;
      since = Date.now();
    } else if (Date.now() - since > silence) onSilence();
  }, 1000);
}

function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return (
      sum + (entry.isDirectory() ? sizeOf(path) : (statSync(path, { throwIfNoEntry: false })?.size ?? 0))
    );
  }, 0);
}

/** The one line of a stack trace that says something. */
function reason(output) {
  const line = output.split('\n').find((each) => /ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|Error/.test(each));
  return (line ?? lastLine(output)).trim();
}

/** The version that the electron package in node_modules asks for. */
export function wantedVersion() {
  return JSON.parse(readFileSync(at('node_modules', 'electron', 'package.json'), 'utf8')).version;
}
