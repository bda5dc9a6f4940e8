/** A stranger's hands on the X display: keys, mouse and clipboard, by `xdotool` and `xclip`. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Everything said in one call: `xdo('mousemove', 5, 5, 'click', 3)`. */
export async function xdo(...words: (string | number)[]): Promise<string> {
  const { stdout } = await run('xdotool', words.map(String));
  return stdout;
}

export const key = (...keys: string[]) => xdo('key', '--delay', 15, ...keys);

/** Every window that can be seen: its number, name, place and size, the frames of a window manager among them. */
export async function windowsSeen(): Promise<string[]> {
  const found = await run('xdotool', ['search', '--onlyvisible', '--name', '.*']).catch(() => null);
  // A window that went while they were counted spoils the count; the root window is always among them.
  if (found === null || found.stdout === '') return windowsSeen();
  const numbers = found.stdout.split('\n').filter(Boolean).sort();
  const said = await Promise.all(numbers.map((one) => describe(one).catch(() => null)));
  return said.filter((one) => one !== null);
}

/** `2097154 Xatirə 0,0 1921×1081`. */
async function describe(number: string): Promise<string> {
  const words = (await xdo('getwindowgeometry', '--shell', number, 'getwindowname', number))
    .trim()
    .split('\n');
  const of = (name: string) =>
    words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  return `${number} ${words.at(-1) ?? ''} ${of('X')},${of('Y')} ${of('WIDTH')}×${of('HEIGHT')}`;
}

export async function rootSize(): Promise<{ width: number; height: number }> {
  const [width = 0, height = 0] = (await xdo('getdisplaygeometry')).trim().split(' ').map(Number);
  return { width, height };
}

/** What another program left to be pasted. */
export async function putOnClipboard(words: string): Promise<void> {
  for (const selection of ['clipboard', 'primary']) {
    await new Promise<void>((resolve, reject) => {
      const child = spawn('xclip', ['-in', '-selection', selection], { stdio: ['pipe', 'ignore', 'ignore'] });
      child.on('error', reject).on('exit', () => resolve());
      child.stdin.end(words);
    });
  }
}

export async function clipboard(): Promise<string> {
  const { stdout } = await run('xclip', ['-out', '-selection', 'clipboard'], { timeout: 3_000 }).catch(
    () => ({
      stdout: '(nobody answers for the clipboard)',
    }),
  );
  return stdout;
}
