import { defineConfig } from '@playwright/test';

/** Measurements: one thing at a time, nothing tried twice, and no time is ever too long. */
export default defineConfig({
  testDir: '.',
  globalSetup: '../fixtures/run-folder.ts',
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 30 * 60_000,
  reporter: [['list']],
  outputDir: '../../dist/test-results/bench',
});
