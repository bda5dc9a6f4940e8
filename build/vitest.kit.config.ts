import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

/** Tests of what `npm run package` made: they read `dist/linux-unpacked` and `dist/packages`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/kit/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/fixtures/run-folder.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Each wants the machine to itself.
    fileParallelism: false,
  },
});
