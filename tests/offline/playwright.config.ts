import { defineConfig } from '@playwright/test';

/** The kiosk in networks of its own. Nothing here speaks to it over a socket. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  timeout: 120_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: '../../dist/test-results/offline',
});
