import { defineConfig } from '@playwright/test';

const needsBuilt = /@built/;
const packaged = process.env['XATIRE_PACKAGED'] === '1';
/** What the packaged app is tested by in the same run is not tested twice. */
const beside = process.env['XATIRE_BESIDE_PACKAGED'] === '1';

/** The kiosk for real: Electron, its window, its disk. One at a time, for each wants the screen to itself. */
export default defineConfig({
  testDir: '.',
  globalSetup: '../fixtures/run-folder.ts',
  workers: 1,
  ...(packaged ? { grepInvert: needsBuilt } : beside ? { grep: needsBuilt } : {}),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: '../../dist/test-results/kiosk',
});
