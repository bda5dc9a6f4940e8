/**
 * @file What `npm test` runs. Parts start in this order as soon as there is a place, so what takes longest, with all that
 * waits for it, stands first and the short ones last. Add a part here:
 * - `name`: also the name of its log, `dist/test-logs/<name>.log`
 * - `command`: words to run; `node` is this Node.js, `npx` what the packages brought
 * - `runner`: `vitest` or `playwright`, whose tests are counted; without it the part counts as one
 * - `needs`: parts that must have passed before
 * - `weight`: how many of the machine's places it takes (default 1); one that wants all of them waits for the end
 * - `display`: true gives it an X display of its own
 * - `env`: more environment; `minutes`: after this it is stopped (default 15)
 */

/** The pages on a fake bridge, `workers` of them at a time beside the other parts. */
const screensOf = (name, project, workers) => ({
  name,
  command: [
    'npx',
    'playwright',
    'test',
    '--config',
    'tests/screens/playwright.config.ts',
    `--project=${project}`,
    `--workers=${workers}`,
  ],
  runner: 'playwright',
  needs: ['build'],
  minutes: 40,
});

export const parts = [
  { name: 'build', command: ['node', 'build/setup/app-build.mjs'] },
  {
    name: 'package',
    command: ['node', 'build/package.mjs', '--targets', 'deb,tar.gz', '--quick'],
    needs: ['build'],
  },
  {
    // The same with the one mark that lets a test driver in.
    name: 'package-for-tests',
    command: ['node', 'build/package.mjs', '--for-tests'],
    needs: ['build', 'package'],
  },
  {
    name: 'packaged',
    command: ['npx', 'playwright', 'test', '--config', 'tests/kiosk/playwright.config.ts'],
    runner: 'playwright',
    needs: ['package', 'package-for-tests'],
    minutes: 40,
    display: true,
    env: { XATIRE_PACKAGED: '1' },
  },
  // Two at a time in one place: else it would still run when everything else is done.
  screensOf('staff-screens', 'staff', 2),
  { name: 'unit', command: ['npx', 'vitest', 'run', '--config', 'build/vitest.config.ts'], runner: 'vitest' },
  screensOf('screens', 'visitors', 1),
  {
    name: 'kiosk',
    command: ['npx', 'playwright', 'test', '--config', 'tests/kiosk/playwright.config.ts'],
    runner: 'playwright',
    needs: ['build'],
    // A staff member's whole day by keyboard among them; minutes on a machine of its own, many on a busy one.
    minutes: 40,
    display: true,
    // What the packaged app can be tried by is its part's.
    env: { XATIRE_BESIDE_PACKAGED: '1' },
  },
  {
    name: 'faults',
    command: ['npx', 'vitest', 'run', '--config', 'tests/faults/vitest.config.ts'],
    runner: 'vitest',
    // The built app, on displays of its own.
    needs: ['build'],
  },
  {
    // Every way out that anybody thought of, by real keys and buttons on the display.
    name: 'escapes',
    command: ['npx', 'playwright', 'test', '--config', 'tests/escapes/playwright.config.ts'],
    runner: 'playwright',
    needs: ['build'],
    minutes: 40,
    display: true,
  },
  { name: 'check', command: ['npm', 'run', '--silent', 'check'] },
  {
    // The same ways out of the package, and every word and variable that could open it.
    name: 'escapes-packaged',
    command: ['npx', 'playwright', 'test', '--config', 'tests/escapes/playwright.config.ts'],
    runner: 'playwright',
    needs: ['package', 'package-for-tests'],
    minutes: 40,
    display: true,
    env: { XATIRE_PACKAGED: '1' },
  },
  {
    // The visit once more in a network namespace that has nothing but loopback, which drives the test.
    name: 'offline',
    command: [
      'unshare',
      '--map-root-user',
      '--net',
      'sh',
      '-c',
      'ip link set lo up && exec npx --no-install playwright test --config tests/kiosk/playwright.config.ts visit -g "walks|by keyboard" "$@"',
      'sh',
    ],
    runner: 'playwright',
    needs: ['build'],
    display: true,
  },
  {
    // A minute of the week that `npm run endure` plays.
    name: 'endurance',
    command: ['npx', 'vitest', 'run', '--config', 'tests/endure/vitest.config.ts'],
    runner: 'vitest',
    needs: ['build'],
    display: true,
  },
  {
    name: 'kit',
    command: ['npx', 'vitest', 'run', '--config', 'build/vitest.kit.config.ts'],
    runner: 'vitest',
    needs: ['package'],
  },
];
