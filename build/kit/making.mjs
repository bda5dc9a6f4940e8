/** @file What a kit holds beside packages and exhibitions, and the list of checksums that closes it. */
import { createHash } from 'node:crypto';
import { cpSync, createReadStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { at } from '../setup/paths.mjs';
import { startHere } from './start-here.mjs';

const sources = at('build', 'kit');

/** The installers, word for word as they are in `build/kit` and `build/supervisor`. */
export function layOutKit(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['install.sh', 'install.ps1', 'check.sh'])
    cpSync(join(sources, name), join(folder, name));
  cpSync(join(sources, 'linux'), join(folder, 'linux'), { recursive: true });
  cpSync(join(sources, 'windows'), join(folder, 'windows'), { recursive: true });
  for (const name of ['keep-running.ps1', 'xatire-task.xml'])
    cpSync(at('build', 'supervisor', name), join(folder, 'windows', name));
  mkdirSync(join(folder, 'linux', 'supervisor'));
  for (const name of ['keep-running.sh', 'xatire.service', 'xatire-session.service'])
    cpSync(at('build', 'supervisor', name), join(folder, 'linux', 'supervisor', name));
}

/** Licences, the page to start from, and checksums; nothing may be changed in the kit after this. */
export async function finishKit(folder, unpacked) {
  cpSync(join(unpacked, 'LICENSES.txt'), join(folder, 'LICENSES.txt'));
  writeFileSync(join(folder, 'START-HERE.html'), startHere());
  const lines = [];
  for (const path of filesIn(folder)) lines.push(`${await sha256(join(folder, path))}  ${path}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
}

async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function filesIn(folder, inside = '') {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside ? `${inside}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    });
}
