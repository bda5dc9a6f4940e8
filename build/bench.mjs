/**
 * @file `npm run bench [-- --quick]`: the product against a bare window and against what one would take instead, turn
 * by turn in one run. Prints a table and writes `dist/bench.json`. A poor figure is a figure; a missing one ends with 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { prepare } from './setup.mjs';
import { buildApp } from './setup/app-build.mjs';
import { at, root } from './setup/paths.mjs';
import { runMain, say } from './setup/say.mjs';

async function main() {
  const quick = process.argv.includes('--quick');
  const only = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const runtime = await prepare({ forTests: true });
  await buildApp();
  rmSync(at('dist', 'bench', 'figures'), { recursive: true, force: true });
  run('node', ['build/package.mjs']);
  const env = {
    ...process.env,
    XATIRE_BENCH: quick ? 'quick' : 'whole',
    ELECTRON_OVERRIDE_DIST_PATH: runtime.path,
  };
  run(
    'xvfb-run',
    [
      '-a',
      '-s',
      '-screen 0 1920x1080x24',
      'npx',
      '--no-install',
      'playwright',
      'test',
      '--config',
      'tests/bench/playwright.config.ts',
      ...only,
    ],
    env,
  );
  process.exitCode = report(await wanted(), { quick, runtime, only }) ? 0 : 1;
}

const run = (command, words, env = process.env) =>
  spawnSync(command, words, { cwd: root, stdio: 'inherit', env });

/** The list of figures is TypeScript, for the measurements are; Vite's own compiler reads it. */
async function wanted() {
  const { transformWithOxc } = await import('vite');
  const file = at('tests', 'bench', 'wanted.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const { figures } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return figures;
}

/** Prints and writes what was found; true where no figure is missing. */
function report(figures, { quick, runtime, only }) {
  const rows = Object.entries(figures).map(([id, { what, target, most, least }]) => {
    const file = at('dist', 'bench', 'figures', `${id}.json`);
    const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    const value = found?.value ?? null;
    const reached = value === null ? null : value <= (most ?? Infinity) && value >= (least ?? -Infinity);
    return { id, what, target, value, reached, from: found?.from ?? {} };
  });
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model,
    electron: runtime.version,
    node: process.version,
  };
  writeFileSync(at('dist', 'bench.json'), JSON.stringify({ quick, machine, figures: rows }, null, 1));
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, target, value, reached } of rows) {
    const mark = value === null ? 'missing' : reached ? '' : 'not reached';
    say(
      `${what.padEnd(width)}  ${(value === null ? '–' : value.toFixed(3)).padStart(9)}  ${target.padEnd(16)} ${mark}`,
    );
  }
  say('dist/bench.json');
  return rows.every(({ value }) => value !== null) || only.length > 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
