/**
 * A PC to install the kiosk on: a Debian with its own systemd in a container of its own, without a network. What is
 * done on it lands in memory and is gone with it. Its disk is this machine's own (as an overlay, never written to), or,
 * with XATIRE_CLEAN_PC=1, a clean Debian 12 of nothing but what linux/pc-must-have.txt asks for (clean-debian.ts).
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Ran {
  code: number;
  out: string;
}

/** Undefined where a PC can be started here, else why not. */
export function whyNoPc(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux can start one';
  if (process.getuid?.() !== 0) return 'only root may start one';
  const tried = spawnSync('unshare', ['--mount', 'sh', '-c', mountIn('/', '/run/xatire-pc-try')], {
    encoding: 'utf8',
  });
  if (tried.status !== 0) return `this machine does not allow it (${tried.stderr.trim()})`;
  if (spawnSync('systemd-nspawn', ['--version']).status !== 0) return 'systemd-nspawn is missing';
  return undefined;
}

/** In a mount namespace: `disk` with all writes going to memory, at `place`/root. */
const mountIn = (disk: string, place: string): string =>
  `set -e
   mkdir -p ${place} && mount -t tmpfs -o size=3G tmpfs ${place} && mkdir ${place}/up ${place}/work ${place}/root
   mount -t overlay overlay -o lowerdir=${disk},upperdir=${place}/up,workdir=${place}/work ${place}/root`;

export class Pc {
  private constructor(
    private readonly container: ChildProcess,
    private readonly disk: string,
    private readonly place: string,
    private said: string,
  ) {}

  /** Starts it from `disk`; `stick` is what is plugged in, read-only, at /media/stick, `out` a folder it may write. */
  static async start(disk: string, { stick, out }: { stick: string; out: string }): Promise<Pc> {
    const place = mkdtempSync(join(tmpdir(), 'xatire-pc-'));
    const script = `${mountIn(disk, place)}
      exec systemd-nspawn --quiet --directory ${place}/root --register=no --keep-unit --private-network \
        --link-journal=no --console=pipe --bind-ro=${stick}:/media/stick --bind=${out}:/media/out \
        --boot -- --unit=basic.target`;
    const container = spawn('unshare', ['--mount', '--propagation', 'private', 'sh', '-c', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pc = new Pc(container, disk, place, '');
    for (const stream of [container.stdout, container.stderr])
      stream?.on('data', (data: Buffer) => (pc.said += data.toString()));
    try {
      await pc.until('it has started', 'systemctl is-active basic.target', 60);
      // Only what a login needs: whatever else is installed on this machine has no business here.
      pc.must('systemctl start dbus.socket systemd-logind.service systemd-user-sessions.service');
    } catch (error) {
      await pc.end();
      throw error;
    }
    return pc;
  }

  /** The first process in the container, as this machine counts. */
  private get leader(): string | undefined {
    const { pid } = this.container;
    if (pid === undefined) return undefined;
    try {
      return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0] || undefined;
    } catch {
      return undefined;
    }
  }

  /** Runs a script as root on the PC; `input` goes to its standard input. */
  sh(script: string, input = ''): Ran {
    const { leader } = this;
    if (leader === undefined) return { code: 127, out: `the PC is not there: ${this.said}` };
    const words = [
      '--target',
      leader,
      '--all',
      'env',
      '-i',
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'LC_ALL=C.UTF-8',
    ];
    const ran = spawnSync('nsenter', [...words, 'sh', '-c', script], {
      input,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    return { code: ran.status ?? 1, out: `${ran.stdout}${ran.stderr}` };
  }

  /** Runs a script that has to succeed; what it printed. */
  must(script: string): string {
    const { code, out } = this.sh(script);
    if (code !== 0) throw new Error(`${script}\nended with ${code}:\n${out}`);
    return out;
  }

  /**
   * Every file that is not as it was on the disk: its path, kind, rights, owner and content, or that it is gone. Left
   * out is what running and packages as such leave behind: logs, caches, lists with the word "old".
   */
  changes(): string[] {
    const script = `cd ${this.place}/up && find . -mindepth 1 ${leftOut} | sort | while read -r path; do
        now=$(${marksOf(`${this.place}/root/$path`)}); then=$(${marksOf(`${this.disk === '/' ? '' : this.disk}/$path`)})
        [ "$now" = "$then" ] || echo "$path $now"
      done`;
    const words = ['--target', String(this.container.pid), '--mount', 'sh', '-c', script];
    const ran = spawnSync('nsenter', words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (ran.status !== 0) throw new Error(`the changes cannot be read: ${ran.stderr}`);
    return ran.stdout.trim().split('\n').filter(Boolean);
  }

  /** Waits until a script succeeds, at most `seconds`; then what it printed last is the error. */
  async until(what: string, script: string, seconds: number): Promise<void> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const { code, out } = this.sh(script);
      if (code === 0) return;
      if (Date.now() > end)
        throw new Error(`not within ${seconds} s: ${what}\n${out}\n${this.said.slice(-2000)}`);
      await sleep(300);
    }
  }

  /** The PC is switched off and forgotten. */
  async end(): Promise<void> {
    const gone = new Promise((resolve) => this.container.once('exit', resolve));
    if (this.container.exitCode === null) {
      this.sh('systemctl poweroff --force --force');
      const late = setTimeout(() => this.container.kill('SIGKILL'), 15_000);
      await gone;
      clearTimeout(late);
    }
    rmSync(this.place, { recursive: true, force: true });
  }
}

const leftOut = [
  './var/log',
  './var/cache',
  './var/tmp',
  './var/lib/dpkg',
  './var/lib/systemd',
  './tmp',
  './run',
  './etc/machine-id',
  './etc/ld.so.cache',
  './etc/.updated',
  './var/.updated',
  './usr/share/mime',
  './usr/share/icons/hicolor/icon-theme.cache',
  './usr/share/applications/mimeinfo.cache',
  // The system's own copies of the list of users before the last change.
  './etc/*-',
]
  .map((path) => `-path '${path}' -prune -o`)
  .join(' ')
  .concat(' -print');

const marksOf = (path: string): string =>
  `[ -e "${path}" ] || [ -L "${path}" ] || echo gone; stat -c '%F %a %u:%g' "${path}" 2>/dev/null; readlink "${path}" 2>/dev/null; [ ! -f "${path}" ] || sha256sum < "${path}"`;
