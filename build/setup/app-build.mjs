/**
 * @file Builds the app into `dist/app` and remembers of what: `node build/setup/app-build.mjs` always builds,
 * `buildApp()` only after a change.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './command.mjs';
import { withLock } from './lock.mjs';
import { at, has, root } from './paths.mjs';
import { runtimeAtHand } from './runtime.mjs';
import { runMain, say, Stop } from './say.mjs';

const sources = [
  'exhibition',
  'electron',
  'renderer',
  'assets',
  'build',
  'package.json',
  'package-lock.json',
];
/** Above this size a file's date stands for its content: films need not be read at every start. */
const large = 1_000_000;
const out = at('dist', 'app');
const stamp = join(out, '.stamp');

/** Builds the app unless `dist/app` was made of the very sources that are there; two at once build once. */
export async function buildApp({ always = false, quiet = false } = {}) {
  if (!always && isBuilt()) return;
  await withLock(at('dist', '.build.lock'), async () => {
    if (!always && isBuilt()) return;
    const made = sourcesHash();
    rmSync(stamp, { force: true });
    const vite = at('node_modules', 'vite', 'bin', 'vite.js');
    const { code, output } = await run(process.execPath, [
      vite,
      'build',
      '--app',
      '--config',
      'build/vite.config.ts',
    ]);
    if (code !== 0) throw new Stop(`${output.trim()}\nThe app could not be built.`);
    await compileAhead();
    writeFileSync(stamp, made);
    if (!quiet) say('App: built into dist/app');
  });
}

/** Saves each start the compiling of its main process; without a runtime at hand it starts all the same. */
async function compileAhead() {
  const runtime = await runtimeAtHand();
  if (!runtime) return;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code, output } = await run(runtime.executable, [at('build', 'setup', 'compile-ahead.cjs'), out], {
    env,
  });
  if (code !== 0) throw new Stop(`${output.trim()}\nThe app could not be compiled ahead.`);
}

function isBuilt() {
  return existsSync(stamp) && has('dist', 'app', 'main.cjs') && readFileSync(stamp, 'utf8') === sourcesHash();
}

/** One hash over everything that the build reads; tests left out. */
export function sourcesHash(project = root, paths = sources) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, project, path);
  return hash.digest('hex');
}

function addTo(hash, project, path) {
  const file = join(project, path);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory())
    for (const name of readdirSync(file).sort()) addTo(hash, project, `${path}/${name}`);
  else if (!/\.test\.\w+$/.test(path))
    hash
      .update(`${path}\0${stat.size}\0`)
      .update(stat.size > large ? String(stat.mtimeMs) : readFileSync(file));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runMain(() => buildApp({ always: true }));
