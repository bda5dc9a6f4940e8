import { defineConfig } from '@playwright/test';

/** Every screen, language and size as a picture, and the measure of what does not fit. Debian's Chromium. */
export default defineConfig({
  testDir: '.',
  globalSetup: '../fixtures/run-folder.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  reporter: [['list']],
  outputDir: '../../dist/test-results/screenshots',
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env['XATIRE_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost'],
    },
    contextOptions: { reducedMotion: 'reduce' },
  },
});
