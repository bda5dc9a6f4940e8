/**
 * @file `npm run endure`: set-up, build, then the long form of the endurance test; its figures go to docs/endurance.md.
 * `npm run endure -- --short` plays a minute of the same and writes nothing.
 */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { prepare } from './setup.mjs';
import { buildApp } from './setup/app-build.mjs';
import { at, root } from './setup/paths.mjs';
import { runMain } from './setup/say.mjs';

async function main() {
  const runtime = await prepare({ forTests: true });
  await buildApp();
  const form = process.argv.includes('--short') ? 'short' : 'long';
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.path, XATIRE_ENDURE: form };
  const words = [
    at('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--config',
    'tests/endure/vitest.config.ts',
  ];
  const run = spawn(process.execPath, words, { cwd: root, env, stdio: 'inherit' });
  process.exitCode = await new Promise((resolve) => run.on('exit', (code) => resolve(code ?? 1)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
