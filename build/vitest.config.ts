import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

/** Rules in plain Node, beside the code they test. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [
      'exhibition/**/*.test.ts',
      'electron/**/*.test.ts',
      'renderer/**/*.test.ts',
      'build/**/*.test.mjs',
      'tests/rules/**/*.test.ts',
      'tests/packages/**/*.test.ts',
      'tests/backup/**/*.test.ts',
      'tests/fleet/**/*.test.ts',
    ],
    environment: 'node',
    // One process goes from file to file: fetching zod and the like anew for each of them cost as much as the tests. So
    // whoever sets a clock or the environment puts it back.
    isolate: false,
    globalSetup: 'tests/fixtures/run-folder.ts',
    testTimeout: 20_000,
  },
});
