import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

/** The app for a week on a clock that runs faster: short in `npm test`, long by `npm run endure`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/endure/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/fixtures/run-folder.ts',
  },
});
