/**
 * Truly offline: whole where there is no network at all, and silent where there seems to be one. Each kiosk runs in a
 * network of its own, so that neither depends on the machine's.
 */
import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, drivenApp, packaged, project } from './kiosk.ts';
import { callsIn, foreignAttempts, tracedCalls } from './trace.ts';
import { endPiped, openPiped } from './piped.ts';
import { visit, type Seen } from './piped-visitor.ts';

/** How long the loop is watched, in seconds; `XATIRE_TRACE=150` for the long form. */
const loopSeconds = Math.max(20, Number(process.env['XATIRE_TRACE'] ?? 0));
const electron = createRequire(import.meta.url)('electron') as unknown as string;

/** No interface, not even the loopback. */
const noNetwork = ['unshare', '--map-root-user', '--net'];
/** A cable that leads nowhere: to every program this machine is online, and nothing ever answers. */
const deadNetwork = [
  ...noNetwork,
  'sh',
  '-c',
  '{ ip link add cable type veth peer name wall && ip link set wall up || ip link add cable type dummy; } && ' +
    'ip addr add 192.0.2.2/24 dev cable && ip link set lo up && ip link set cable up && ' +
    'ip route add default via 192.0.2.1 && exec "$@"',
  'sh',
];
const traced = (to: string) => [
  'strace',
  '-f',
  '-qq',
  '--seccomp-bpf',
  '-s',
  '64',
  '-e',
  `trace=${tracedCalls}`,
  '-e',
  'signal=none',
  '-o',
  to,
];

/** In a network of its own one is root there, as whom Chromium does not start with its sandbox on. */
const kiosk = (data: string) => [
  packaged ? drivenApp : electron,
  '--no-sandbox',
  '--remote-debugging-pipe',
  ...(packaged ? [] : [project]),
  '--data',
  data,
];

const folder = () => mkdtemp(join(tmpdir(), 'xatire-offline-'));
const whole = (seen: Seen) =>
  expect(seen).toEqual({
    screens: ['loop', 'home', 'statement', 'home', 'timeline', 'home', 'remembrance', 'person', 'loop'],
    person: expect.stringContaining('Agarunov'),
    pictures: expect.any(Number),
    languages: ['az', 'ur', 'en'],
    slides: expect.any(Number),
  });

test('with no network interface at all a visit and the loop are whole', async () => {
  test.setTimeout(180_000);
  const data = await folder();
  const opened = await openPiped([...noNetwork, ...kiosk(data)], process.env);
  try {
    whole(await visit(opened, 8));
    expect(await opened.see<boolean>('navigator.onLine')).toBe(false);
    expect(await readFile(join(data, 'logs', await logName(data)), 'utf8')).not.toMatch(/Page:|problem/);
  } finally {
    await endPiped(opened);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('over a start, a visit and the loop nothing but this machine’s own sockets is ever tried', async () => {
  test.setTimeout(240_000 + loopSeconds * 2_000);
  const data = await folder();
  const trace = join(data, 'trace.txt');
  const opened = await openPiped([...deadNetwork, ...traced(trace), ...kiosk(data)], process.env);
  try {
    const seen = await visit(opened, loopSeconds);
    whole(seen);
    expect(seen.slides).toBeGreaterThanOrEqual(2);
    // The app believes that there is a network, and still asks for nothing.
    expect(await opened.see<boolean>('navigator.onLine')).toBe(true);
  } finally {
    await endPiped(opened);
  }
  const calls = await readFile(trace, 'utf8');
  console.log(
    `system calls with an address: ${callsIn(calls)}, to another than a local socket: ${foreignAttempts(calls).length}`,
  );
  expect(callsIn(calls)).toBeGreaterThan(20);
  expect(foreignAttempts(calls)).toEqual([]);
  await rm(data, { recursive: true, force: true, maxRetries: 5 });
});

test(
  'the trace tells what reaches out: a program that does, and Electron left to itself',
  built,
  async () => {
    test.setTimeout(90_000);
    const data = await folder();
    const reaching = `
    const socket = require('node:dgram').createSocket('udp4');
    socket.send('x', 9, '192.0.2.9', () => socket.close());
    const it = require('node:net').connect(9, '192.0.2.9').on('error', () => 0);
    setTimeout(() => it.destroy(), 300);`;
    const trace = join(data, 'trace.txt');
    await ended([...deadNetwork, ...traced(trace), process.execPath, '-e', reaching]);
    expect(foreignAttempts(await readFile(trace, 'utf8')).join('\n')).toMatch(/connect\(.*192\.0\.2\.9/);
    expect(foreignAttempts(await readFile(trace, 'utf8')).join('\n')).toMatch(/send\w*\(.*192\.0\.2\.9/);

    await writeFile(join(data, 'package.json'), '{ "name": "bare", "main": "main.cjs" }');
    const bare = `const { app, BrowserWindow } = require('electron');
    app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('http://192.0.2.7/').catch(() => 0));
    setTimeout(() => app.exit(0), 4000);`;
    await writeFile(join(data, 'main.cjs'), bare);
    await ended([...deadNetwork, ...traced(trace), electron, '--no-sandbox', data]);
    expect(foreignAttempts(await readFile(trace, 'utf8')).join('\n')).toMatch(/192\.0\.2\.7/);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  },
);

async function ended([first = '', ...words]: readonly string[]): Promise<void> {
  const child = spawn(first, words, { stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
}

async function logName(data: string): Promise<string> {
  return (await readdir(join(data, 'logs'))).find((name) => name.endsWith('.log')) ?? '';
}
