/**
 * @file `npm test`: set-up, then every part of `test-parts.mjs`, side by side as the machine allows.
 * `npm test -- --only unit,kiosk` runs these and what they need. Exit 0 only if every part passed and ran tests.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { prepare } from './setup.mjs';
import { at } from './setup/paths.mjs';
import { runMain, say, Stop } from './setup/say.mjs';
import { runPart, stopAll } from './setup/test-part.mjs';
import { runInOrder } from './setup/test-order.mjs';
import { report, summary } from './setup/test-report.mjs';
import { parts } from './test-parts.mjs';

/** One more than there are cores: much of a kiosk test is waiting. More than four would only slow each other down. */
const places = Math.min(4, availableParallelism() + 1);

/** The parts asked for and all that they need, in the order of the list; a Stop for a name that is none. */
export function chosen(list, args) {
  const at = args.indexOf('--only');
  if (at < 0 && args.length > 0)
    throw new Stop(`npm test knows --only and a list of parts, not ${args[0]}.`, 2);
  if (at < 0) return list;
  const names = new Set((args[at + 1] ?? '').split(',').filter(Boolean));
  const known = new Map(list.map((part) => [part.name, part]));
  if (names.size === 0) throw new Stop(`--only wants parts: ${[...known.keys()].join(', ')}.`, 2);
  for (const name of names) {
    if (!known.has(name))
      throw new Stop(`There is no part ${name}; there are ${[...known.keys()].join(', ')}.`, 2);
    for (const need of known.get(name).needs ?? []) names.add(need);
  }
  return list.filter((part) => names.has(part.name));
}

async function main() {
  const asked = chosen(parts, process.argv.slice(2));
  const runtime = await prepare({ forTests: true });
  const logs = at('dist', 'test-logs');
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.path };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => void stopAll().then(() => process.exit(130)));
  }

  const results = await runInOrder(asked, places, async (part) => {
    say(`▸ ${part.name}`);
    const result = await runPart(part, { logs, env });
    console.log(report(result));
    return result;
  });
  const { text, failed } = summary(results);
  console.log(text);
  process.exitCode = failed > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
