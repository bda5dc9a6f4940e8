/** @file `npm run check`: types (each part by its own rules, the main process twice), lint and format. */
import { pathToFileURL } from 'node:url';
import { run } from './setup/command.mjs';
import { provideOldTypes } from './setup/old-types.mjs';
import { runMain, say, Stop } from './setup/say.mjs';
import { prepare } from './setup.mjs';

/** What takes longest stands first, so that nothing is left to run alone at the end. */
const checks = [
  {
    name: 'types of renderer',
    words: [
      'svelte-check',
      '--tsconfig',
      'renderer/tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'human',
    ],
  },
  { name: 'types of tests', words: ['tsc', '-p', 'tests/tsconfig.json'] },
  { name: 'format', words: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types of electron (45)', words: ['tsc', '-p', 'electron/tsconfig.json'] },
  { name: 'types of electron (25)', words: ['tsc', '-p', 'electron/tsconfig.25.json'] },
  { name: 'types of exhibition', words: ['tsc', '-p', 'exhibition/tsconfig.json'] },
  { name: 'lint', words: ['oxlint', '--deny-warnings'] },
];

async function main() {
  await prepare({ quiet: true });
  await provideOldTypes();
  const waiting = [...checks];
  const failed = [];
  // Two at a time: each of them keeps one core busy.
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { code, output } = await run('npx', ['--no-install', ...check.words], {
        shell: process.platform === 'win32',
      });
      say(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name}`);
      if (code !== 0) failed.push(`── ${check.name}\n${output.trim()}`);
    }
  };
  await Promise.all([worker(), worker()]);
  if (failed.length > 0) throw new Stop(failed.join('\n\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
