/** A clean Debian 12 with what linux/pc-must-have.txt asks for, made once by debootstrap and kept in the cache. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { project } from './made.ts';

/** `grim` is the test's own eye. */
const own = ['systemd', 'systemd-sysv', 'dbus', 'procps', 'iproute2', 'grim'];

/** Its folder; made with a network if it is not there, which takes some minutes. */
export function cleanDebian(): string {
  const packages = [...own, ...mustHave(), 'dbus-user-session'];
  const name = createHash('sha256').update(packages.join()).digest('hex').slice(0, 12);
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'xatire');
  const folder = join(cache, `debian-12-${name}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  run('debootstrap', '--variant=minbase', 'bookworm', part);
  run(
    'chroot',
    part,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '--yes',
    '--no-install-recommends',
    ...packages,
  );
  run('chroot', part, 'apt-get', 'clean');
  renameSync(part, folder);
  return folder;
}

/** The first name of each package that the screen `cage` and everybody needs. */
function mustHave(): string[] {
  const list = readFileSync(join(project, 'build/kit/linux/pc-must-have.txt'), 'utf8').split('\n');
  const rows = list
    .map((line) => line.split(/\s+/))
    .filter(([kind]) => /^(command|library|file)$/.test(kind ?? ''));
  return rows.filter((row) => /all|cage/.test(row[2] ?? '')).map((row) => row[3]?.split('|')[0] ?? '');
}

function run(command: string, ...args: string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${status}: ${error?.message ?? stderr.slice(-2000)}`,
    );
}
