/** The package as it ships, started by a stranger with words and variables of their own. */
// Not the test of stand.ts: its kiosk would stand on the same display.
import { expect, test } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { starts } from './attempts/start.ts';
import { packaged, shippedApp } from '../kiosk/kiosk.ts';
import { environmentOf, makeData, makeHome } from './stand.ts';
import { listeningOf } from './listening.ts';
import { key, rootSize, windowsSeen, xdo } from './x.ts';

test.skip(!packaged, 'from its sources the app takes what a developer needs');

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const filled = (word: string, home: string) => word.replaceAll('HOME', home);

/** Windows on the display beside the root, which has no name. */
const kioskAlone = async () => (await windowsSeen()).filter((one) => !/SCREEN=0 0,0/.test(one));

async function strangersHome(): Promise<string> {
  const home = await makeHome();
  await writeFile(join(home, 'mark.cjs'), `require('node:fs').writeFileSync('${home}/ran', 'x');`);
  return home;
}

for (const { what, args = [], env = {}, ends } of starts) {
  test(`command line: ${what}`, async () => {
    const home = await strangersHome();
    const data = join(home, 'data');
    const words = [
      ...asRoot,
      ...args.map((word) => filled(word, home)),
      ...(ends === 'ignored' ? ['--version'] : []),
    ];
    const child = spawn(shippedApp, [...words, ...(words.includes('--') ? [] : ['--data', data])], {
      env: {
        ...environmentOf(home, 'start'),
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value, home)])),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let said = '';
    child.stdout.on('data', (more: Buffer) => (out += more.toString()));
    child.stderr.on('data', (more: Buffer) => (said += more.toString()));
    const opened: string[] = [];
    const watching = setInterval(
      () => void listeningOf(child.pid ?? 0).then((now) => opened.push(...now)),
      50,
    );
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(watching);
    clearTimeout(late);

    expect({ code, said: said.split('\n').filter((line) => !/ERROR:/.test(line)) }).toEqual(
      ends === 'refused'
        ? { code: 2, said: [expect.stringMatching(/--help lists the switches\.$/), ''] }
        : { code: 0, said: [''] },
    );
    if (ends === 'ignored') expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(opened).toEqual([]);
    const left = await readdir(home);
    expect(left.filter((name) => /^(ran|net\.json|opened-by-.*)$/.test(name))).toEqual([]);
    // Chromium makes the folder before anybody can refuse it; nothing may come to lie in it.
    expect(await readdir(join(home, 'other')).catch(() => [])).toEqual([]);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });
}

/** The shipped kiosk on the display, for as long as `look` looks at it. */
async function whileShown(
  env: Readonly<Record<string, string>>,
  look: (child: ChildProcess, home: string) => Promise<void>,
): Promise<void> {
  const [home, data] = await Promise.all([strangersHome(), makeData()]);
  const more = Object.entries(env).map(([name, value]) => [name, filled(value, home)] as const);
  const child = spawn(shippedApp, [...asRoot, '--data', data], {
    env: { ...environmentOf(home, 'shipped'), ...Object.fromEntries(more) },
    stdio: 'ignore',
  });
  try {
    await expect.poll(kioskAlone, { timeout: 30_000 }).toHaveLength(1);
    await look(child, home);
  } finally {
    child.kill('SIGKILL');
    await sleep(500);
    for (const folder of [home, data]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('the shipped kiosk itself, with every such variable set, fills the display and stays', async () => {
  const env = Object.assign({}, ...starts.map((one) => one.env ?? {})) as Record<string, string>;
  await whileShown(env, async (child, home) => {
    const { width, height } = await rootSize();
    const filling = new RegExp(`Xatirə 0,0 ${width + 1}×${height + 1}$`);
    await expect.poll(kioskAlone).toEqual([expect.stringMatching(filling)]);
    await sleep(2_000);
    await xdo('mousemove', width / 2, height / 2, 'click', 1, 'sleep', 0.5);
    const keys = 'ctrl+shift+i F12 ctrl+p ctrl+o ctrl+s alt+F4 ctrl+w ctrl+q F11 Escape Menu';
    await key(...keys.split(' '));
    await sleep(1_500);
    expect(await kioskAlone()).toEqual([expect.stringMatching(filling)]);
    expect(await listeningOf(child.pid ?? 0)).toEqual([]);
    expect((await readdir(home)).filter((name) => /^(ran|opened-by-.*)$/.test(name))).toEqual([]);
    expect(child.exitCode).toBeNull();
  });
});

test('the signal at which Node opens its inspector opens nothing', async () => {
  await whileShown({}, async (child) => {
    child.kill('SIGUSR1');
    for (let looks = 0; looks < 20; looks++) {
      expect(await listeningOf(child.pid ?? 0)).toEqual([]);
      await sleep(100);
    }
  });
});

test('a door to a network that is opened is seen', async () => {
  const held = "require('node:net').createServer().listen(0, '127.0.0.1'); setTimeout(() => 0, 20_000)";
  const child = spawn('sh', ['-c', `"${process.execPath}" -e "${held}"; true`], {
    stdio: 'ignore',
    detached: true,
  });
  await expect.poll(() => listeningOf(child.pid ?? 0)).toEqual([expect.stringMatching(/^0100007F:/)]);
  process.kill(-(child.pid ?? 0), 'SIGKILL');
});
