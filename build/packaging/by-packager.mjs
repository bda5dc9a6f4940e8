/** @file Packages that only electron-builder makes, with tools of its own, from the unpacked app. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lastLine, run } from '../setup/command.mjs';
import { at } from '../setup/paths.mjs';
import { Stop } from '../setup/say.mjs';
import { versionName } from './configuration.mjs';

/** Makes `name` (as electron-builder calls it) into the folder `out`; returns the file. */
export async function makeByPackager({ name, system }, { unpacked, out, about }) {
  const before = new Set(readdirSync(out));
  const { code, output } = await run(process.execPath, [
    at('node_modules', 'electron-builder', 'cli.js'),
    system === 'win32' ? '--win' : '--linux',
    name,
    '--x64',
    '--publish=never',
    '--config=build/electron-builder.yml',
    `--prepackaged=${unpacked}`,
    `-c.directories.output=${out}`,
    `-c.electronVersion=${about.electron}`,
    `-c.extraMetadata.version=${versionName(about)}`,
  ]);
  const made = readdirSync(out).filter((file) => !before.has(file) && /\.(AppImage|exe)$/.test(file));
  if (code !== 0 || made.length !== 1)
    throw new Stop(`${output.trim()}\n${name} could not be made: ${lastLine(output)}`);
  return join(out, made[0]);
}
