import { expect, test } from 'vitest';
import { readCommandLine } from './cli.ts';
import { debuggingSwitches, refusalOf, sortSwitches } from './switches.ts';

test('in a workshop what Chromium, Node and a test driver need passes, and the app’s own words are left', () => {
  const words = ['--no-sandbox', '--remote-debugging-port=0', '--inspect=0', '--ozone-platform-hint=auto'];
  expect(sortSwitches([...words, '--data', 'a'], 'workshop', false)).toEqual({
    ok: true,
    own: ['--data', 'a'],
  });
});

test.each(debuggingSwitches)('a gallery’s kiosk refuses --%s, however it is written', (name) => {
  for (const word of [
    `--${name}`,
    `--${name}=0`,
    `-${name}=9222`,
    `/${name}=9222`,
    `--${name.toUpperCase()}`,
  ]) {
    expect(sortSwitches(['--data', 'a', word], 'gallery', true), word).toEqual({ ok: false, refused: word });
  }
});

test.each([
  '--no-sandbox',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--enable-logging',
  '--enable-blink-features=X',
  '--user-data-dir=/tmp/x',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--ozone-platform=headless',
  '--force-device-scale-factor=2;x',
  '--lang=xx',
])('a gallery’s kiosk refuses %s', (word) => {
  expect(sortSwitches([word], 'gallery', false)).toEqual({ ok: false, refused: word });
});

test.each([
  '--proxy-server=127.0.0.1:8080',
  '--renderer-cmd-prefix=xterm -e',
  '--gpu-launcher=xterm',
  '--log-net-log=/tmp/x',
  '--trace-startup=*',
  '--app=https://example.invalid/',
  '-r',
  '/tmp/x.js',
  'https://example.invalid/',
  'javascript:alert(1)',
])('what nobody knows, as %s, is wrong use', (word) => {
  const sorted = sortSwitches([word], 'gallery', false);
  expect(sorted).toEqual({ ok: true, own: [word] });
  expect(readCommandLine([word]).ok).toBe(false);
});

test('a gallery’s kiosk takes what a screen may need, and --no-sandbox from root, who cannot do without', () => {
  const words = ['--ozone-platform-hint=auto', '--disable-gpu', '--force-device-scale-factor=1.5'];
  expect(sortSwitches([...words, '--windowed'], 'gallery', false)).toEqual({ ok: true, own: ['--windowed'] });
  expect(sortSwitches(['--no-sandbox'], 'gallery', true)).toEqual({ ok: true, own: [] });
});

test('the refusal names the switch without its value', () => {
  expect(refusalOf('--remote-debugging-port=9222')).toMatch(
    /^The kiosk does not take --remote-debugging-port:/,
  );
});
