/** @file `tar.gz`: the unpacked app in one folder, for systems without dpkg and for a stick. */
import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lastLine, run } from '../setup/command.mjs';
import { Stop } from '../setup/say.mjs';
import { versionName } from './configuration.mjs';

/** Makes `xatire-VERSION-linux-x64.tar.gz` in `out` and returns it. Owners and dates are the same on every machine. */
export async function makeTarball(_target, { unpacked, out, about, quick }) {
  const file = join(out, `xatire-${versionName(about)}-linux-x64.tar.gz`);
  const part = `${file}.part`;
  const { code, output } = await run('tar', [
    '--create',
    `--file=${part}`,
    `--use-compress-program=gzip -n ${quick ? '-1' : '-9'}`,
    '--sort=name',
    '--owner=root:0',
    '--group=root:0',
    `--directory=${dirname(unpacked)}`,
    `--transform=s,^${basename(unpacked)},xatire,`,
    basename(unpacked),
  ]);
  if (code !== 0) throw new Stop(`${output.trim()}\nThe tar.gz could not be made: ${lastLine(output)}`);
  renameSync(part, file);
  return file;
}
