/** Syncthing on loopback alone: no discovery, no relays, no reports; two or more instances that share one folder. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Instance {
  /** The folder it shares. */
  folder: string;
  start(): void;
  /** Cuts it off at once, as a pulled cable and plug would. */
  cut(): Promise<void>;
}

/** So many instances, each connected to every other and none yet started. `end` stops them and removes all. */
export async function syncthings(
  count: number,
): Promise<{ instances: Instance[]; end: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'xatire-syncthing-'));
  const made = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const home = join(root, `home-${i}`);
      const folder = join(root, `folder-${i}`);
      await mkdir(folder, { recursive: true });
      await run('syncthing', ['generate', `--home=${home}`, '--no-default-folder']);
      const { stdout } = await run('syncthing', [`--home=${home}`, '--device-id']);
      return { home, folder, device: stdout.trim(), port: await freePort(), gui: await freePort() };
    }),
  );
  const children = new Map<string, ChildProcess>();
  const instances: Instance[] = [];
  for (const one of made) {
    await writeFile(join(one.home, 'config.xml'), configOf(one, made));
    instances.push({
      folder: one.folder,
      start() {
        const words = ['serve', `--home=${one.home}`, '--no-browser', '--no-restart', '--no-upgrade'];
        // It takes itself for the inner of its two processes, so that there is one alone to cut off.
        const env = { ...process.env, STMONITORED: 'yes' };
        children.set(one.home, spawn('syncthing', words, { stdio: 'ignore', env }));
      },
      async cut() {
        const child = children.get(one.home);
        if (!child || child.exitCode !== null || child.signalCode !== null) return;
        const exit = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await exit;
      },
    });
  }
  const end = async () => {
    await Promise.all(instances.map((one) => one.cut()));
    await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  return { instances, end };
}

/** Slow enough that a package of several megabytes can be cut off on its way. */
const kibPerSecond = 4_000;

type Made = { home: string; folder: string; device: string; port: number; gui: number };

function configOf(own: Made, all: readonly Made[]): string {
  const devices = all
    .map(
      ({ device, port }, i) =>
        `<device id="${device}" name="kiosk-${i}" compression="never"><address>tcp://127.0.0.1:${port}</address></device>`,
    )
    .join('');
  const shared = all.map(({ device }) => `<device id="${device}"/>`).join('');
  return `<configuration version="36">
  <folder id="xatire" label="xatire" path="${own.folder}" type="sendreceive" rescanIntervalS="3" fsWatcherEnabled="true" fsWatcherDelayS="1">${shared}</folder>
  ${devices}
  <gui enabled="true" tls="false"><address>127.0.0.1:${own.gui}</address><apikey>xatire-test</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${own.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><crashReportingEnabled>false</crashReportingEnabled>
    <urAccepted>-1</urAccepted><autoUpgradeIntervalH>0</autoUpgradeIntervalH><startBrowser>false</startBrowser>
    <reconnectionIntervalS>2</reconnectionIntervalS>
    <maxSendKbps>${kibPerSecond}</maxSendKbps><limitBandwidthInLan>true</limitBandwidthInLan>
  </options>
</configuration>
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
