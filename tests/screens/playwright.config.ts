import { defineConfig } from '@playwright/test';

/** What staff see, and who sets the kiosk up. */
const ofStaff = /(staff-|first-start)[^/]*\.spec\.ts$/;

/** The real pages on the fake bridge, in Debian's Chromium: newer than the runtime, older than nothing we ship. */
export default defineConfig({
  testDir: '.',
  globalSetup: '../fixtures/run-folder.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: '../../dist/test-results/screens',
  projects: [
    { name: 'visitors', testIgnore: ofStaff },
    { name: 'staff', testMatch: ofStaff },
  ],
  use: {
    browserName: 'chromium',
    viewport: { width: 1920, height: 1080 },
    launchOptions: {
      executablePath: process.env['XATIRE_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost'],
    },
    // Every step of every test is only taken down where somebody looks for a fault: `XATIRE_TRACE=1`.
    trace: process.env['XATIRE_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
  },
});
