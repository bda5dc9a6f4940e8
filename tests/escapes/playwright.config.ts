import { defineConfig } from '@playwright/test';

/**
 * Every attempt once, under a window manager, as on a bare screen with X11. `XATIRE_ESCAPES=all` tries them without
 * one as well, and the package with everything; its short form are one attempt for each guard and every start.
 */
const all = process.env['XATIRE_ESCAPES'] === 'all';
const packaged = process.env['XATIRE_PACKAGED'] === '1';

export default defineConfig<object, { manager: 'none' | 'openbox' }>({
  testDir: '.',
  globalSetup: '../fixtures/run-folder.ts',
  workers: 1,
  // Where the kiosk does not even open, one need not try a hundred times.
  maxFailures: 12,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: '../../dist/test-results/escapes',
  projects: [
    {
      name: 'openbox',
      use: { manager: 'openbox' },
      // The words of the command line are refused by a package alone; its main process lets no detector in.
      testIgnore: packaged ? (all ? /detector/ : /detector|content/) : /starts/,
    },
    ...(all ? [{ name: 'bare', testMatch: /escapes\.spec/, use: { manager: 'none' as const } }] : []),
  ],
});
