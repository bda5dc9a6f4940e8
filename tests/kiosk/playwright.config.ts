import { defineConfig } from '@playwright/test';

/** The kiosk for real: Electron, its window, its disk. One at a time, for each wants the screen to itself. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: '../../dist/test-results/kiosk',
});
