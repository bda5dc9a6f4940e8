/** Doors to a network that a program holds open, as the kernel lists them. */
import { readdir, readFile, readlink } from 'node:fs/promises';

/** Local addresses (hexadecimal, as in /proc/net/tcp) on which `pid` or a program it started listens. */
export async function listeningOf(pid: number): Promise<string[]> {
  const [sockets, doors] = await Promise.all([socketsOf(await familyOf(pid)), doorsOpen()]);
  return doors.filter(({ socket }) => sockets.has(socket)).map(({ address }) => address);
}

async function doorsOpen(): Promise<{ address: string; socket: string }[]> {
  const lists = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')),
  );
  return lists
    .flatMap((list) => list.split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state]) => state === '0A')
    .map(([, address = '', , , , , , , , socket = '']) => ({ address, socket }));
}

async function familyOf(pid: number): Promise<number[]> {
  const numbers = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const parents = new Map<number, number>();
  for (const one of numbers) {
    const stat = await readFile(`/proc/${one}/stat`, 'utf8').catch(() => '');
    parents.set(one, Number(/\) \S (\d+)/.exec(stat)?.[1]));
  }
  const family = [pid];
  for (const one of family) for (const [child, parent] of parents) if (parent === one) family.push(child);
  return family;
}

async function socketsOf(pids: readonly number[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const pid of pids) {
    for (const name of await readdir(`/proc/${pid}/fd`).catch(() => [])) {
      const leads = await readlink(`/proc/${pid}/fd/${name}`).catch(() => '');
      const socket = /^socket:\[(\d+)\]$/.exec(leads)?.[1];
      if (socket) found.add(socket);
    }
  }
  return found;
}
