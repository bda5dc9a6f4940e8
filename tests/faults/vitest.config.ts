import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

/** What can happen to a kiosk. One at a time: times are measured. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/faults/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/fixtures/run-folder.ts', 'tests/faults/figures.ts'],
  },
});
